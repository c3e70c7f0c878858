"""Which passwords will do, and the one-use links by which they are set."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Account, PasswordLink
from checklist.accounts.passwords import refuse_weak
from checklist.accounts.sign_in import LINK_LASTS
from checklist.core.errors import UserError
from checklist.core.permissions import Role
from checklist.db import db
from tests.accounts.people import (
    OTHER_PASSWORD,
    PASSWORD,
    link_for,
    sign_in_by_page,
    stranger,
    with_password,
)
from tests.browser import one, sign_in

ASHA = ("Asha Okonkwo-Price", "asha.okonkwo@force.example")


@pytest.mark.parametrize(
    "password",
    [
        "correct horse battery staple",
        "otter lantern gravel sonnet",
        "mae'r ddraig goch yn ddyrchafedig",
        "пароль из четырёх слов",
        "四つの無関係な単語を並べた合言葉です",
        "x9$Lq!7vRt2#Wm8&Zp",
        "k" + "violin harbour mustard kettle" * 8,
        "   violin harbour mustard   ",
    ],
)
def test_a_long_password_of_any_characters_will_do(password: str) -> None:
    refuse_weak(password, *ASHA)


@pytest.mark.parametrize(
    ("password", "advice"),
    [
        ("", "15 characters or more"),
        ("fourteen chars", "15 characters or more"),
        ("otter lantern gravel sonnet\0", "null character"),
        ("otter" * 60, "256 characters or fewer"),
        ("x" * 10_000_000, "256 characters or fewer"),
        ("aaaaaaaaaaaaaaaaaaaa", "harder to guess"),
        ("abcabcabcabcabcabc", "harder to guess"),
        ("kettle kettle kettle ", "harder to guess"),
        ("abcdefghijklmnopqrst", "harder to guess"),
        ("12345678901234567890", "harder to guess"),
        ("qwertyuiopasdfghjkl", "harder to guess"),
        ("1qaz2wsx3edc4rfv5tgb", "harder to guess"),
        ("passwordpassword1", "harder to guess"),
        ("P4ssw0rdP4ssw0rd!", "harder to guess"),
        ("Welcome2026Welcome!", "harder to guess"),
        ("iloveyou iloveyou!", "harder to guess"),
        ("Police Integrity 2026", "harder to guess"),
        ("CounterCorruption2022", "harder to guess"),
        ("vetting-standards-99", "harder to guess"),
        ("DorsetConstabulary1", "harder to guess"),
        ("AshaOkonkwoPrice2026", "not your name"),
        ("asha.okonkwo@force.example", "not your name"),
    ],
)
def test_what_a_guesser_tries_first_is_refused(password: str, advice: str) -> None:
    with pytest.raises(UserError, match=advice) as refusal:
        refuse_weak(password, *ASHA)

    assert refusal.value.field == "password"


@pytest.fixture
def email(app: Flask, force: UUID) -> str:
    """A coordinator who can sign in."""
    return with_password(app, "Asha Coordinator", force, Role.COORDINATOR)


def test_a_link_sets_a_password_once(app: Flask, email: str) -> None:
    link = link_for(app, email)
    first, second = stranger(app), stranger(app)
    first_page, second_page = first.get(link), second.get(link)
    assert email in one(first_page, "main").text

    first.send(first_page, link, password=OTHER_PASSWORD)

    assert first.location == "/sign-in"
    assert "Your password is set" in first.get("/sign-in").text
    late = second.send(second_page, link, password="kettle mustard violin harbour", expect=404)
    assert "This link has been used or is out of date" in one(late, "main").text
    first.get(link, expect=404)
    sign_in_by_page(stranger(app), email, OTHER_PASSWORD)


def test_a_weak_password_leaves_the_link_as_it_was(app: Flask, email: str) -> None:
    browser = stranger(app)
    link = link_for(app, email)

    refused = browser.send(browser.get(link), link, password="too short", expect=200)

    assert "Password must be 15 characters or more" in one(refused, ".govuk-error-summary").text
    assert "too short" not in refused.decode()
    browser.send(refused, link, password=OTHER_PASSWORD)


def test_a_later_link_stops_an_earlier_one(app: Flask, email: str) -> None:
    earlier, later = link_for(app, email), link_for(app, email)

    stranger(app).get(earlier, expect=404)
    stranger(app).get(later)


def test_a_link_is_good_for_two_days(app: Flask, email: str) -> None:
    link = link_for(app, email)
    with app.app_context():
        kept = db.session.scalars(select(PasswordLink)).one()
        assert kept.expires_at - kept.made_at >= LINK_LASTS - timedelta(seconds=5)
        kept.expires_at -= LINK_LASTS
        db.session.commit()

    stranger(app).get(link, expect=404)


def test_a_link_to_a_closed_account_or_of_a_made_up_token_opens_nothing(
    app: Flask, email: str
) -> None:
    link = link_for(app, email)
    with app.app_context():
        db.session.scalars(select(Account)).one().active = False
        db.session.commit()

    stranger(app).get(link, expect=404)
    stranger(app).get("/set-password/x", expect=404)
    stranger(app).get("/set-password/%00%ff", expect=404)


def test_setting_a_password_ends_every_sign_in(app: Flask, force: UUID) -> None:
    browser = sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)
    link = link_for(app, "asha.coordinator@example.test")
    other = stranger(app)

    other.send(other.get(link), link, password=OTHER_PASSWORD)

    browser.get("/change-password", expect=302)


def test_a_changed_password_stops_links_made_before(app: Flask, email: str) -> None:
    link = link_for(app, email)
    browser = stranger(app)
    sign_in_by_page(browser, email)
    page = browser.get("/change-password")

    browser.send(page, "/change-password", current=PASSWORD, password=OTHER_PASSWORD)

    stranger(app).get(link, expect=404)


def test_passwords_are_kept_as_argon2_and_made_anew_when_out_of_fashion(
    app: Flask, email: str
) -> None:
    with app.app_context():
        account = db.session.scalars(select(Account)).one()
        before = account.password
        assert before is not None
        assert before.startswith("$argon2id$")
        assert PASSWORD not in before
        app.extensions["security"].pwd_context.update(argon2__time_cost=2)

    sign_in_by_page(stranger(app), email)

    with app.app_context():
        after = db.session.scalars(select(Account)).one().password
        assert after is not None
        assert "t=2" in after
        assert after != before
    sign_in_by_page(stranger(app), email)


def test_the_same_characters_composed_otherwise_are_the_same_password(
    app: Flask, email: str
) -> None:
    browser = stranger(app)
    link = link_for(app, email)
    browser.send(browser.get(link), link, password="caf\u00e9 lantern gravel sonnet")

    sign_in_by_page(browser, email, "cafe\u0301 lantern gravel sonnet")

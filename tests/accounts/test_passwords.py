"""How passwords are kept, and the one-use links by which they are set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from argon2 import PasswordHasher
from flask import Flask
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from checklist.accounts.models import Account, FailedSignIn, Membership, PasswordLink
from checklist.accounts.password_links import LINK_LIFETIME
from checklist.accounts.passwords import PasswordCheck, check_password
from checklist.audit.models import AuditEvent
from checklist.core.organisations import Role
from checklist.db import db, now
from checklist.settings import Settings
from tests.accounts.people import (
    OTHER_PASSWORD,
    PASSWORD,
    link_for,
    sign_in_by_page,
    stranger,
    with_password,
)
from tests.browser import one, sign_in

OUTDATED = PasswordHasher(memory_cost=16, time_cost=3, parallelism=1)


@pytest.fixture
def email(app: Flask, force: UUID) -> str:
    """A coordinator who can sign in."""
    return with_password(app, "Asha Coordinator", force, Role.COORDINATOR)


def password_hash_of(app: Flask, email: str) -> str:
    """What the database keeps of a person's password."""
    with app.app_context():
        found = select(Account.password_hash).where(Account.email == email)
        return str(db.session.scalars(found).one())


def set_password_hash(app: Flask, password_hash: str) -> None:
    with app.app_context():
        db.session.execute(update(Account).values(password_hash=password_hash))
        db.session.commit()


def test_a_link_sets_a_password_once(app: Flask, email: str) -> None:
    link = link_for(app, email)
    first, second = stranger(app), stranger(app)
    first_page, second_page = first.get(link), second.get(link)
    assert email in one(first_page, "main").text

    first.send(first_page, link, password=OTHER_PASSWORD)

    late = second.send(second_page, link, password="kettle mustard violin harbour", expect=404)
    assert one(late, "main h1").text == "This link has been used"
    assert "This link has been used" in one(late, "head title").text
    assert one(second.get(link, expect=404), "main a[href='/sign-in']")
    sign_in_by_page(stranger(app), email, OTHER_PASSWORD)


def test_who_set_a_password_is_signed_in_as_at_the_sign_in_page(app: Flask, email: str) -> None:
    browser, link = stranger(app), link_for(app, email)
    browser.get("/sign-in")
    with browser.client.session_transaction() as session:
        session["planted"] = "before"

    browser.send(browser.get(link), link, password=OTHER_PASSWORD)

    assert browser.location == "/"
    assert browser.last is not None
    assert "-browser=" in str(browser.last.headers.getlist("Set-Cookie"))
    assert "Your password is set, and you are signed in" in browser.get("/").text
    with browser.client.session_transaction() as session:
        assert "planted" not in session
    with app.app_context():
        assert db.session.scalars(select(FailedSignIn)).all() == []
        actions = set(db.session.scalars(select(AuditEvent.action)))
    assert {"set a password by a link", "signed in"} <= actions


def test_where_no_sign_in_is_possible_the_password_is_set_and_the_sign_in_page_follows(
    app: Flask, email: str
) -> None:
    browser, link = stranger(app), link_for(app, email)
    with app.app_context():
        db.session.execute(update(Membership).values(ended_at=now()))
        db.session.commit()

    browser.send(browser.get(link), link, password=OTHER_PASSWORD)

    assert browser.location == "/sign-in"
    assert "Your password is set. Sign in with it" in browser.get("/sign-in").text


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
        assert kept.expires_at - kept.created_at >= LINK_LIFETIME - timedelta(seconds=5)
        kept.expires_at -= LINK_LIFETIME
        db.session.commit()

    late = stranger(app).get(link, expect=404)
    assert one(late, "main h1").text == "This link is out of date"


def test_a_link_to_a_closed_account_or_of_a_made_up_token_opens_nothing(
    app: Flask, email: str
) -> None:
    link = link_for(app, email)
    with app.app_context():
        db.session.scalars(select(Account)).one().is_active = False
        db.session.commit()

    assert one(stranger(app).get(link, expect=404), "main h1").text == "Page not found"
    assert one(stranger(app).get("/set-password/x", expect=404), "main h1").text == "Page not found"
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


def test_passwords_are_kept_as_plain_argon2id_and_no_secret_of_ours_is_needed(
    app: Flask, settings: Settings, make_app: Callable[[Settings], Flask], email: str
) -> None:
    password_hash = password_hash_of(app, email)

    assert password_hash.startswith("$argon2id$")
    assert PASSWORD not in password_hash
    assert PasswordHasher().verify(password_hash, PASSWORD)
    restored = make_app(replace(settings, secret_key="of another machine " * 4))
    sign_in_by_page(stranger(restored), email)


def test_a_hash_of_other_parameters_is_made_anew_at_the_next_sign_in(
    app: Flask, email: str
) -> None:
    set_password_hash(app, OUTDATED.hash(PASSWORD))

    sign_in_by_page(stranger(app), email)

    renewed = password_hash_of(app, email)
    assert "m=16,t=3" not in renewed
    assert "m=8,t=1" in renewed
    sign_in_by_page(stranger(app), email)
    assert password_hash_of(app, email) == renewed


def test_a_hash_made_anew_never_replaces_a_password_changed_since(
    app: Flask, email: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = OUTDATED.hash(OTHER_PASSWORD)

    def check_and_change(session: Session, account: Account | None, password: str) -> PasswordCheck:
        check = check_password(session, account, password)
        with db.engine.begin() as elsewhere:
            elsewhere.execute(update(Account).values(password_hash=changed))
        return check

    set_password_hash(app, OUTDATED.hash(PASSWORD))
    monkeypatch.setattr("checklist.accounts.sign_in.check_password", check_and_change)

    sign_in_by_page(stranger(app), email)

    assert password_hash_of(app, email) == changed


@pytest.mark.parametrize("kept", ["kept", "", "$argon2id$v=19$m=8", "$2b$12$" + "x" * 53])
def test_a_text_that_is_no_argon2_hash_opens_nothing(app: Flask, email: str, kept: str) -> None:
    set_password_hash(app, kept)

    refused = sign_in_by_page(stranger(app), email, expect=200)

    assert "Enter the email address and password" in one(refused, ".govuk-error-summary").text


@pytest.mark.parametrize("password", ["Testshire Police 26", "Police of Testshire!"])
def test_words_of_the_persons_organisations_are_refused_on_the_page(
    app: Flask, email: str, password: str
) -> None:
    browser = stranger(app)
    link = link_for(app, email)

    refused = browser.send(browser.get(link), link, password=password, expect=200)

    assert "harder to guess" in one(refused, ".govuk-error-summary").text
    sign_in_by_page(browser, email)
    page = browser.get("/change-password")
    refused = browser.send(
        page, "/change-password", current=PASSWORD, password=password, expect=200
    )
    assert "harder to guess" in one(refused, ".govuk-error-summary").text


def test_the_same_characters_composed_otherwise_are_the_same_password(
    app: Flask, email: str
) -> None:
    browser = stranger(app)
    link = link_for(app, email)
    browser.send(browser.get(link), link, password="caf\u00e9 lantern gravel sonnet")

    sign_in_by_page(stranger(app), email, "cafe\u0301 lantern gravel sonnet")

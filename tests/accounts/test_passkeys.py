"""Passkeys: several each, named, removable; beside the password, or in its place."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import func, select, update

from checklist.accounts.models import (
    Authenticator,
    FailedSignIn,
    Passkey,
    PasskeyChallenge,
    RecoveryCode,
    SignIn,
)
from checklist.audit.models import AuditEvent
from checklist.core.organisations import Role
from checklist.db import db
from checklist.settings import MailServer, Settings, Tls
from tests.accounts.authenticators import (
    ASK,
    code_of,
    give_code,
    let_codes_count_again,
    set_up_app,
)
from tests.accounts.people import age, sign_in_by_page, stranger, with_password
from tests.accounts.soft_passkeys import (
    ADD,
    ADD_FORM,
    SoftPasskey,
    add_passkey,
    fetch_options,
    make_answer,
    send_answer,
    use_passkey,
)
from tests.browser import Browser, one

OVERVIEW = "/second-factor"
PRIVATE = "/change-password"
AGAIN = "/sign-in/again"


@pytest.fixture
def settings(settings: Settings) -> Settings:
    """Settings as in real use: who must have a second factor has one, and mail is sent."""
    mail = MailServer("localhost", 25, Tls.NEVER, "checklist@example.test")
    return replace(settings, is_second_factor_optional=False, mail=mail)


@pytest.fixture
def email(app: Flask, force: UUID) -> str:
    """A coordinator, who may have a second factor and need not."""
    return with_password(app, "Asha Coordinator", force, Role.COORDINATOR)


@pytest.fixture
def browser(app: Flask, email: str) -> Browser:
    """The coordinator's browser."""
    browser = stranger(app)
    sign_in_by_page(browser, email)
    return browser


@pytest.fixture
def passkey(browser: Browser) -> SoftPasskey:
    """A passkey that the coordinator has added."""
    passkey = SoftPasskey()
    add_passkey(browser, passkey)
    return passkey


def after_password(app: Flask, email: str) -> Browser:
    """A browser in which the password was given, and nothing else."""
    browser = stranger(app)
    sign_in_by_page(browser, email)
    return browser


def count(app: Flask, model: type) -> int:
    with app.app_context():
        return db.session.scalar(select(func.count()).select_from(model)) or 0


def deeds(app: Flask) -> list[str]:
    with app.app_context():
        return list(db.session.scalars(select(AuditEvent.action).order_by(AuditEvent.id)))


def shown(browser: Browser) -> list[str]:
    """The names of the passkeys on the page that lists them."""
    return [one_of.text for one_of in browser.get(OVERVIEW).select("#passkeys dt")]


def remove(browser: Browser, *, expect: int = 302) -> str:
    """Remove the passkey that is listed first."""
    link = browser.get(OVERVIEW).select("#passkeys a[href$='/remove']")[0]
    path = str(link["href"])
    return browser.send(browser.get(path), path, expect=expect).text


def test_a_passkey_is_added_under_a_name_with_recovery_codes_and_others_are_signed_out(
    app: Flask, browser: Browser, email: str
) -> None:
    elsewhere = after_password(app, email)

    add_passkey(browser, SoftPasskey(), "Work phone")

    assert browser.location.startswith("/second-factor/recovery-codes")
    assert len(browser.get(browser.location).select("#recovery-codes code")) == 10
    assert shown(browser) == ["Work phone"]
    elsewhere.get(PRIVATE, expect=302)
    assert deeds(app)[-1] == "added a passkey"


def test_a_second_one_makes_no_new_recovery_codes(
    app: Flask, browser: Browser, passkey: SoftPasskey
) -> None:
    with app.app_context():
        before = set(db.session.scalars(select(RecoveryCode.code_hash)))

    add_passkey(browser, SoftPasskey(), "Blue key")

    assert browser.location == "/"
    assert shown(browser) == ["Blue key", "Work phone"]
    with app.app_context():
        assert set(db.session.scalars(select(RecoveryCode.code_hash))) == before


def test_after_the_password_a_passkey_finishes_the_sign_in(
    app: Flask, email: str, passkey: SoftPasskey
) -> None:
    passkey.verifies = False  # beside the password, having the device is enough
    browser = after_password(app, email)
    assert browser.location.startswith(ASK)
    browser.get(PRIVATE, expect=302)

    use_passkey(browser, browser.get(f"{ASK}?next=/second-factor"), passkey)

    assert browser.location == OVERVIEW
    assert "last used" in one(browser.get(OVERVIEW), "#passkeys").text
    assert deeds(app)[-3:] == ["gave the password", "tried to sign in", "signed in"]


def test_a_device_that_knows_who_uses_it_signs_in_without_a_password(
    app: Flask, passkey: SoftPasskey
) -> None:
    browser = stranger(app)

    use_passkey(browser, browser.get("/sign-in?next=/second-factor"), passkey)

    assert browser.location == OVERVIEW
    browser.get(PRIVATE)
    assert count(app, FailedSignIn) == 0


@pytest.mark.parametrize("needs", [Role.SIGNATORY, Role.INSPECTOR])
def test_that_is_a_second_factor_too(app: Flask, force: UUID, needs: Role) -> None:
    address = with_password(app, "Sim Somebody", force, needs)
    browser = after_password(app, address)
    assert browser.location.startswith("/second-factor/set-up")
    link = one(browser.get(browser.location), f"main a[href^='{ADD}']")
    browser.get(str(link["href"]))
    device = SoftPasskey()
    add_passkey(browser, device)
    browser.get(PRIVATE)
    other = stranger(app)

    use_passkey(other, other.get("/sign-in"), device)

    other.get(PRIVATE)


def test_a_device_that_does_not_know_who_uses_it_is_not_enough_alone(
    app: Flask, passkey: SoftPasskey
) -> None:
    passkey.verifies = False
    browser = stranger(app)

    use_passkey(browser, browser.get("/sign-in"), passkey)

    assert browser.location == "/sign-in?next=/"
    assert "could not be used here" in browser.get("/sign-in").text
    browser.get(PRIVATE, expect=302)
    assert count(app, FailedSignIn) == 1


def another_origin(passkey: SoftPasskey) -> SoftPasskey:
    return replace(passkey, origin="https://localhost.example")


def another_host(passkey: SoftPasskey) -> SoftPasskey:
    return replace(passkey, host="localhost.example")


def another_key(passkey: SoftPasskey) -> SoftPasskey:
    return replace(passkey, key=SoftPasskey().key)


def counted_before(passkey: SoftPasskey) -> SoftPasskey:
    return replace(passkey, count=passkey.count - 1)


def nobodys(passkey: SoftPasskey) -> SoftPasskey:
    return SoftPasskey()


@pytest.mark.parametrize(
    "change", [another_origin, another_host, another_key, counted_before, nobodys]
)
def test_what_is_not_of_that_device_for_this_service_signs_nobody_in(
    app: Flask, passkey: SoftPasskey, change: Callable[[SoftPasskey], SoftPasskey]
) -> None:
    browser = stranger(app)

    use_passkey(browser, browser.get("/sign-in"), change(passkey))

    assert browser.location == "/sign-in?next=/"
    browser.get(PRIVATE, expect=302)


def test_a_device_that_counts_nothing_signs_in_each_time(app: Flask, browser: Browser) -> None:
    device = SoftPasskey(counts=False)
    add_passkey(browser, device)

    for _ in range(2):
        again = stranger(app)
        use_passkey(again, again.get("/sign-in"), device)
        again.get(PRIVATE)


def test_an_answer_counts_once_and_in_the_browser_that_was_asked(
    app: Flask, passkey: SoftPasskey
) -> None:
    asked, other = stranger(app), stranger(app)
    page = asked.get("/sign-in")
    options = fetch_options(asked, page, "/sign-in/passkey/options")
    passkey.counts = False
    with app.app_context():
        db.session.execute(update(Passkey).values(sign_count=0))
        db.session.commit()
    passkey.count = 0
    answer = json.dumps(passkey.use(options))

    send_answer(other, other.get("/sign-in"), answer)
    other.get(PRIVATE, expect=302)
    kept = asked.client.get_cookie("checklist")
    send_answer(asked, page, answer)
    asked.get(PRIVATE)

    assert kept is not None
    replaying = stranger(app)
    replaying.client.set_cookie("checklist", kept.value)
    send_answer(replaying, page, answer)
    replaying.get(PRIVATE, expect=302)


def test_a_challenge_is_good_for_five_minutes(app: Flask, passkey: SoftPasskey) -> None:
    browser = stranger(app)
    page = browser.get("/sign-in")
    options = fetch_options(browser, page, "/sign-in/passkey/options")
    with app.app_context():
        made = db.session.scalars(select(PasskeyChallenge)).one()
        made.created_at -= timedelta(minutes=5)
        db.session.commit()

    send_answer(browser, page, json.dumps(passkey.use(options)))

    browser.get(PRIVATE, expect=302)


@pytest.mark.parametrize(
    "answer",
    ["", "{}", "[]", "null", "1", '{"id": 1}', '{"id": "a\\u0000"}', "[" * 9000, "x" * 30000],
)
def test_an_answer_that_is_none_is_refused_in_words(app: Flask, answer: str) -> None:
    browser = stranger(app)
    page = browser.get("/sign-in")
    fetch_options(browser, page, "/sign-in/passkey/options")

    send_answer(browser, page, answer)

    assert "could not be used here" in browser.get("/sign-in").text


def test_anothers_passkey_finishes_nobodys_sign_in(
    app: Flask, force: UUID, passkey: SoftPasskey
) -> None:
    ben = with_password(app, "Ben Colleague", force, Role.READER)
    colleague, device = after_password(app, ben), SoftPasskey()
    add_passkey(colleague, device)
    browser = after_password(app, ben)
    page = browser.get(ASK)
    options = fetch_options(browser, page, "/sign-in/passkey/options")

    send_answer(browser, page, json.dumps(passkey.use(options)))

    assert browser.location.startswith(ASK)
    browser.get(PRIVATE, expect=302)


def test_a_passkey_that_is_known_is_not_added_twice(app: Flask, browser: Browser) -> None:
    device = SoftPasskey()
    add_passkey(browser, device)

    said = add_passkey(browser, device, "Again", expect=200)

    assert "added already" in one(said, ".govuk-error-summary").text
    assert count(app, Passkey) == 1


def test_a_name_is_needed_and_an_answer_too(browser: Browser) -> None:
    said = browser.send(browser.get(ADD), ADD, form=ADD_FORM, name=" ", expect=200)

    summary = one(said, ".govuk-error-summary").text
    assert "Enter a name for the passkey" in summary
    assert "Your browser made no passkey" in summary


def test_what_was_made_for_another_host_is_not_added(app: Flask, browser: Browser) -> None:
    said = add_passkey(browser, SoftPasskey(host="elsewhere.example"), expect=200)

    assert "could not be used here" in one(said, ".govuk-error-summary").text
    assert one(said, "#name")["value"] == "Work phone"
    assert count(app, Passkey) == 0


def test_one_is_renamed(app: Flask, browser: Browser, passkey: SoftPasskey) -> None:
    path = str(browser.get(OVERVIEW).select("#passkeys a[href$='/rename']")[0]["href"])

    browser.send(browser.get(path), path, name="Old phone")

    assert shown(browser) == ["Old phone"]
    assert deeds(app)[-1] == "renamed a passkey"


def test_one_that_is_removed_signs_in_no_more_and_others_are_signed_out(
    app: Flask, browser: Browser, passkey: SoftPasskey
) -> None:
    elsewhere = stranger(app)
    use_passkey(elsewhere, elsewhere.get("/sign-in"), passkey)

    remove(browser)

    assert shown(browser) == []
    elsewhere.get(PRIVATE, expect=302)
    again = stranger(app)
    use_passkey(again, again.get("/sign-in"), passkey)
    again.get(PRIVATE, expect=302)
    assert count(app, RecoveryCode) == 0
    assert "removed a passkey" in deeds(app)


def test_the_last_one_of_who_must_have_one_cannot_be_removed(app: Flask, force: UUID) -> None:
    needing = after_password(app, with_password(app, "Sim Signatory", force, Role.SIGNATORY))
    add_passkey(needing, SoftPasskey())
    page = needing.get(OVERVIEW)
    assert not page.select("#passkeys a[href$='/remove']")
    path = str(page.select("#passkeys a")[0]["href"]).replace("rename", "remove")

    said = needing.send(needing.get(path), path, expect=400)

    assert "You must have a second factor" in one(said, "main").text
    set_up_app(needing)
    remove(needing)
    assert count(app, Passkey) == 0
    assert count(app, RecoveryCode) == 10


def test_anothers_passkey_is_not_there(app: Flask, force: UUID, passkey: SoftPasskey) -> None:
    ben = after_password(app, with_password(app, "Ben Colleague", force, Role.READER))
    with app.app_context():
        theirs = db.session.scalars(select(Passkey.id)).one()

    for deed in ("rename", "remove"):
        ben.get(f"/passkeys/{theirs}/{deed}", expect=404)


def test_a_passkey_proves_again_who_is_signed_in(
    app: Flask, browser: Browser, passkey: SoftPasskey
) -> None:
    age(app, SignIn.confirmed_at, timedelta(minutes=5))
    browser.get(ADD, expect=302)

    use_passkey(browser, browser.get(f"{AGAIN}?next={ADD}"), passkey)

    assert browser.location == ADD
    browser.get(ADD)
    assert deeds(app)[-1] == "proved who they are again"


def test_one_that_does_not_know_who_uses_it_does_not_prove_it(
    app: Flask, browser: Browser, passkey: SoftPasskey
) -> None:
    age(app, SignIn.confirmed_at, timedelta(minutes=5))
    passkey.verifies = False

    use_passkey(browser, browser.get(f"{AGAIN}?next={ADD}"), passkey)

    assert browser.location == f"{AGAIN}?next={ADD}"
    browser.get(ADD, expect=302)


def test_a_recovery_code_stands_in_for_a_passkey(app: Flask, browser: Browser, email: str) -> None:
    add_passkey(browser, SoftPasskey())
    code = browser.get(browser.location).select("#recovery-codes code")[0].text
    other = after_password(app, email)
    page = other.get(ASK)
    assert one(page, "h1").text == "Use your passkey"
    assert "Use a recovery code instead" in one(page, "[data-without-passkeys]").text

    give_code(other, code)

    other.get(PRIVATE)


def test_who_has_both_may_use_either(
    app: Flask, browser: Browser, email: str, passkey: SoftPasskey
) -> None:
    secret = set_up_app(browser)
    let_codes_count_again(app)
    by_code, by_passkey = after_password(app, email), after_password(app, email)

    give_code(by_code, code_of(secret))
    use_passkey(by_passkey, by_passkey.get(ASK), passkey)

    by_code.get(PRIVATE)
    by_passkey.get(PRIVATE)
    assert count(app, Authenticator) == 1


def test_at_another_address_a_passkey_is_asked_of_nobody(
    app: Flask, email: str, passkey: SoftPasskey
) -> None:
    with app.app_context():
        db.session.execute(update(Passkey).values(host="elsewhere.example"))
        db.session.commit()

    browser = after_password(app, email)

    browser.get(PRIVATE)
    assert shown(browser) == []


def test_an_answer_made_in_another_sign_in_is_not_taken(
    app: Flask, browser: Browser, email: str
) -> None:
    answer = make_answer(browser, browser.get(ADD), SoftPasskey())
    other = after_password(app, email)
    page = other.get(ADD)

    said = other.send(page, ADD, form=ADD_FORM, name="Mine", credential=answer, expect=200)

    assert "could not be used here" in one(said, ".govuk-error-summary").text

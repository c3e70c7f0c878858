"""What changes how somebody signs in needs a person who proved a moment ago who they are."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import func, select

from checklist.accounts.failed_sign_ins import MAX_FAILED
from checklist.accounts.models import Authenticator, FailedSignIn, SignIn
from checklist.accounts.service import LIFETIME_LIMIT
from checklist.audit.models import AuditEvent
from checklist.core.organisations import Role
from checklist.db import db
from checklist.web.access import find_page_rules
from tests.accounts.authenticators import (
    SET_UP,
    code_of,
    give_code,
    let_codes_count_again,
    set_up_app,
)
from tests.accounts.people import PASSWORD, age, sign_in_by_page, stranger, with_password
from tests.browser import Browser, hidden_fields, one

AGAIN = "/sign-in/again"
FORM = "form#confirm-form"
OVERVIEW = "/second-factor"
PRIVATE = "/change-password"
NEARLY = timedelta(minutes=4, seconds=30)

NEED_FRESH_SIGN_IN = {
    "organisations.reset_factor",
    "own_sign_ins.end",
    "own_sign_ins.end_others",
    "passkeys.remove",
    "second_factor.remove",
    "second_factor.renew_codes",
    "signing.sign",
}
"""Written apart from the code; setting up asks by itself, since it is part of some sign-ins."""


@pytest.fixture
def email(app: Flask, force: UUID) -> str:
    """A coordinator who can sign in."""
    return with_password(app, "Asha Coordinator", force, Role.COORDINATOR)


@pytest.fixture
def browser(app: Flask, email: str) -> Browser:
    """The coordinator's browser."""
    browser = stranger(app)
    sign_in_by_page(browser, email)
    return browser


def confirm(browser: Browser, query: str = "", *, expect: int = 302, **typed: str) -> str:
    """Prove who one is on the page that asks for it; what the page says then."""
    url = AGAIN + query
    page = browser.send(browser.get(url), url, form=FORM, expect=expect, files=None, **typed)
    return page.text if expect == 302 else one(page, "main").text


def count(app: Flask, model: type) -> int:
    with app.app_context():
        return db.session.scalar(select(func.count()).select_from(model)) or 0


def newest_deed(app: Flask) -> str:
    with app.app_context():
        newest = select(AuditEvent.action).order_by(AuditEvent.id.desc())
        return str(db.session.scalars(newest).first())


def test_these_pages_need_a_fresh_sign_in(app: Flask) -> None:
    needing = {
        endpoint
        for endpoint in app.view_functions
        if find_page_rules(app, endpoint).needs_fresh_sign_in
    }

    assert needing == NEED_FRESH_SIGN_IN


def test_within_five_minutes_nobody_is_asked_and_then_the_page_comes_after_the_password(
    app: Flask, browser: Browser
) -> None:
    age(app, SignIn.confirmed_at, NEARLY)
    browser.get(SET_UP)
    age(app, SignIn.confirmed_at, timedelta(seconds=30))

    browser.get(f"{SET_UP}?next=/", expect=302)

    assert browser.location == f"{AGAIN}?next={SET_UP}?next%3D/"
    confirm(browser, browser.location.removeprefix(AGAIN), password=PASSWORD)
    assert browser.location == f"{SET_UP}?next=/"
    browser.get(SET_UP)
    assert newest_deed(app) == "proved who they are again"


def test_who_has_a_second_factor_is_asked_for_both(app: Flask, browser: Browser) -> None:
    secret = set_up_app(browser)
    let_codes_count_again(app)
    age(app, SignIn.confirmed_at, timedelta(minutes=5))

    assert "Enter a code" in confirm(browser, password=PASSWORD, expect=200)
    assert "6 digits" in confirm(browser, password=PASSWORD, code="000000", expect=200)
    assert "you sign in with" in confirm(
        browser, password="wrong", code=code_of(secret), expect=200
    )
    browser.get(SET_UP, expect=302)
    confirm(browser, password=PASSWORD, code=code_of(secret))
    browser.get(SET_UP)


def test_a_wrong_password_counts_as_a_failed_sign_in(app: Flask, browser: Browser) -> None:
    age(app, SignIn.confirmed_at, timedelta(minutes=5))
    for _ in range(MAX_FAILED):
        confirm(browser, password="wrong", expect=200)

    said = confirm(browser, password=PASSWORD, expect=200)

    assert "too many attempts" in said
    assert count(app, FailedSignIn) == MAX_FAILED
    browser.get(SET_UP, expect=302)


def test_what_was_sent_too_late_is_sent_again_after_the_password(
    app: Flask, browser: Browser
) -> None:
    set_up_app(browser)
    page = browser.get(OVERVIEW)
    age(app, SignIn.confirmed_at, timedelta(minutes=5))

    caught = browser.send(page, "/second-factor/remove", form="form#remove", expect=401)

    assert one(caught, "h1").text == "Confirm that it is you. Nothing was changed yet"
    assert one(caught, "main a[target=_blank]")["href"] == AGAIN
    assert count(app, Authenticator) == 1


def test_after_the_password_in_another_tab_the_page_that_was_caught_goes_through(
    app: Flask, browser: Browser
) -> None:
    secret = set_up_app(browser)
    let_codes_count_again(app)
    page = browser.get(OVERVIEW)
    age(app, SignIn.confirmed_at, timedelta(minutes=5))
    caught = browser.send(page, "/second-factor/remove", form="form#remove", expect=401)
    confirm(browser, password=PASSWORD, code=code_of(secret))
    assert browser.location == "/"
    assert "Go back to the other tab" in browser.get("/").text

    browser.send(caught, "/second-factor/remove")

    assert count(app, Authenticator) == 0


def test_a_form_that_is_not_ours_gets_no_token_by_being_caught(
    app: Flask, browser: Browser
) -> None:
    set_up_app(browser)
    age(app, SignIn.confirmed_at, timedelta(minutes=5))

    answer = browser.client.post(
        "/second-factor/remove", data={"key": "x", "csrf_token": "made up"}
    )

    caught = browser._page(answer, 401)
    assert hidden_fields(one(caught, "main form"))["csrf_token"] == ""


def test_the_page_of_the_second_factor_asks_before_it_offers_to_change_it(
    app: Flask, browser: Browser
) -> None:
    set_up_app(browser)
    assert browser.get(OVERVIEW).select("form#remove")
    age(app, SignIn.confirmed_at, timedelta(minutes=5))

    page = browser.get(OVERVIEW)

    assert not page.select("form#remove, form#renew")
    assert one(page, "main a.govuk-button")["href"] == f"{AGAIN}?next={OVERVIEW}"


def test_proving_it_gives_another_token_and_keeps_the_pages_that_are_open(
    app: Flask, browser: Browser
) -> None:
    before = browser.client.get_cookie("checklist")
    assert before is not None
    open_page = browser.get("/acting-as")

    confirm(browser, "?next=/", password=PASSWORD)

    thief = stranger(app)
    thief.client.set_cookie("checklist", before.value)
    thief.get(PRIVATE, expect=302)
    choice = str(open_page.select("input[type=radio]")[0]["value"])
    browser.send(open_page, "/acting-as", membership=choice)


def test_who_proves_it_before_the_longest_time_is_over_goes_on(
    app: Flask, browser: Browser
) -> None:
    age(app, SignIn.created_at, LIFETIME_LIMIT - timedelta(minutes=1))
    confirm(browser, "?next=/", password=PASSWORD)

    age(app, SignIn.created_at, timedelta(minutes=2))

    browser.get(PRIVATE)


def test_after_the_second_factor_of_a_sign_in_nobody_is_asked_at_once(
    app: Flask, browser: Browser, email: str
) -> None:
    secret = set_up_app(browser)
    let_codes_count_again(app)
    other = stranger(app)
    sign_in_by_page(other, email)

    give_code(other, code_of(secret))

    other.get(SET_UP)

"""A form that renews its sign-in, pressed twice where no script holds the button."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import select, update

from checklist.accounts.models import SignIn
from checklist.accounts.own_sign_ins.renewals import REPEAT_WITHIN
from checklist.accounts.service import end_all_sign_ins
from checklist.audit.models import AuditEvent
from checklist.core.organisations import Role
from checklist.db import db, now
from tests.accounts.authenticators import (
    ASK,
    CODE_FORM,
    SET_UP,
    code_of,
    give_code,
    let_codes_count_again,
    read_key,
    set_up_app,
)
from tests.accounts.people import PASSWORD, sign_in_by_page, stranger, with_password
from tests.browser import Browser, hidden_fields, one

AGAIN = "/sign-in/again"
NEW_PASSWORD = "brass otter climbs slowly"  # for tests only
PRIVATE = "/second-factor"


@pytest.fixture
def email(app: Flask, force: UUID) -> str:
    """A coordinator who can sign in, and is a reader too."""
    with_password(app, "Asha Coordinator", force, Role.READER)
    return with_password(app, "Asha Coordinator", force, Role.COORDINATOR)


@pytest.fixture
def browser(app: Flask, email: str) -> Browser:
    """The coordinator's browser."""
    browser = stranger(app)
    sign_in_by_page(browser, email)
    return browser


def cookie(browser: Browser) -> str:
    found = browser.client.get_cookie("checklist")
    assert found is not None
    return found.value


def drop_answer(browser: Browser, before: str) -> None:
    """Have the browser drop the last answer, as it does where a form is sent again meanwhile."""
    browser.client.set_cookie("checklist", before)


def press_twice(browser: Browser, path: str, *, form: str = "main form", **typed: Any) -> None:
    """Send a form twice from one page, the second time with the cookie of before."""
    page, before = browser.get(path), cookie(browser)
    browser.send(page, path, form=form, **typed)
    drop_answer(browser, before)
    browser.send(page, path, form=form, **typed)


def deeds(app: Flask) -> list[str]:
    with app.app_context():
        return list(db.session.scalars(select(AuditEvent.action).order_by(AuditEvent.id)))


def test_who_proves_it_twice_goes_on_signed_in(app: Flask, browser: Browser) -> None:
    path = f"{AGAIN}?next={PRIVATE}"

    press_twice(browser, path, form="form#confirm-form", password=PASSWORD)

    assert browser.location == PRIVATE
    browser.get(PRIVATE)
    assert deeds(app).count("proved who they are again") == 1


def test_who_changes_the_password_twice_goes_on_signed_in(app: Flask, browser: Browser) -> None:
    press_twice(browser, "/change-password", current=PASSWORD, password=NEW_PASSWORD)

    assert "Your password is changed" in browser.get("/change-password").text
    assert deeds(app).count("changed the password") == 1


def test_who_chooses_twice_whom_to_act_as_goes_on_as_that(app: Flask, browser: Browser) -> None:
    choices = browser.get("/acting-as").select("input[type=radio]")
    other = next(each for each in choices if "checked" not in each.attrs)

    press_twice(browser, "/acting-as", membership=str(other["value"]))

    assert "acting as" in one(browser.get("/"), ".checklist-acting").text.lower()
    assert deeds(app).count("chose whom to act as") == 1


def test_another_choice_from_the_same_page_is_taken(app: Flask, browser: Browser) -> None:
    page = browser.get("/acting-as")
    first, second = (str(each["value"]) for each in page.select("input[type=radio]"))
    browser.send(page, "/acting-as", membership=first)

    browser.send(page, "/acting-as", membership=second)

    assert deeds(app).count("chose whom to act as") == 2


def test_who_gives_the_code_twice_is_signed_in(app: Flask, browser: Browser, email: str) -> None:
    secret = set_up_app(browser)
    let_codes_count_again(app)
    other = stranger(app)
    sign_in_by_page(other, email)

    press_twice(other, ASK, form=CODE_FORM, code=code_of(secret))

    other.get("/")


def test_who_sets_an_app_up_twice_is_given_recovery_codes_that_work(
    app: Flask, browser: Browser, email: str
) -> None:
    page, before = browser.get(SET_UP), cookie(browser)
    code = code_of(read_key(page))
    browser.send(page, SET_UP, form=CODE_FORM, code=code)
    drop_answer(browser, before)

    browser.send(page, SET_UP, form=CODE_FORM, code=code)

    codes = browser.get(browser.location).select("#recovery-codes li")
    assert len(codes) == 10
    other = stranger(app)
    sign_in_by_page(other, email)
    give_code(other, codes[0].text)
    other.get("/")


def test_two_presses_at_the_same_moment_both_lead_on(app: Flask, browser: Browser) -> None:
    page, before = browser.get(AGAIN), cookie(browser)
    sent = hidden_fields(one(page, "form#confirm-form")) | {"password": PASSWORD}

    def press(_: int) -> tuple[int, Browser]:
        own = Browser(app.test_client())
        own.client.set_cookie("checklist", before)
        return own.client.post(AGAIN, data=sent).status_code, own

    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(press, range(2)))

    assert [status for status, _ in answers] == [302, 302]
    for _, own in answers:  # whichever answer the browser keeps
        own.get(PRIVATE)
    assert deeds(app).count("proved who they are again") == 1


@pytest.mark.parametrize("lacking", ["the key", "the page", "the time", "the clock", "the sign-in"])
def test_an_old_cookie_alone_opens_nothing(
    app: Flask, browser: Browser, email: str, lacking: str
) -> None:
    page, before = browser.get(AGAIN), cookie(browser)
    sent = hidden_fields(one(page, "form#confirm-form")) | {"password": PASSWORD}
    browser.client.post(AGAIN, data=sent)
    if lacking == "the key":
        sent["key"] = str(uuid4())
    if lacking == "the page":
        sent["csrf_token"] = "made up"
    if lacking == "the time":
        with app.app_context():
            db.session.execute(update(SignIn).values(ended_at=now() - REPEAT_WITHIN))
            db.session.commit()
    if lacking == "the clock":  # which was set back since by an hour
        with app.app_context():
            db.session.execute(update(SignIn).values(ended_at=now() + timedelta(hours=1)))
            db.session.commit()
    if lacking == "the sign-in":
        with app.app_context():
            account_id = db.session.scalars(select(SignIn.account_id)).first()
            assert account_id is not None
            end_all_sign_ins(db.session, account_id)
            db.session.commit()
    thief = stranger(app)
    thief.client.set_cookie("checklist", before)

    assert thief.client.post(AGAIN, data=sent).status_code == 401

    thief.get(PRIVATE, expect=302)
    assert timedelta(seconds=10) <= REPEAT_WITHIN <= timedelta(minutes=1)

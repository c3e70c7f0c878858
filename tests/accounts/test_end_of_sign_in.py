"""Before a sign-in has lasted its time, its pages say so, with a way to stay."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask

from checklist.accounts.models import SignIn
from checklist.accounts.service import IDLE_LIMIT, LIFETIME_LIMIT
from checklist.core.organisations import Role
from tests.accounts.people import PASSWORD, age, sign_in_by_page, stranger, with_password
from tests.browser import Browser, one

PRIVATE = "/change-password"
AGAIN = "/sign-in/again"
NEAR = "#end-is-near"
LONG = timedelta(minutes=20)


@pytest.fixture
def browser(app: Flask, force: UUID) -> Browser:
    """A coordinator's browser."""
    browser = stranger(app)
    sign_in_by_page(browser, with_password(app, "Asha Coordinator", force, Role.COORDINATOR))
    return browser


def state(browser: Browser) -> dict[str, object]:
    answer = browser.client.get("/session").json
    assert answer is not None
    return dict(answer)


@pytest.mark.parametrize(("left", "is_said"), [(1, True), (-1, False)])
def test_a_page_says_so_in_the_last_twenty_minutes(
    app: Flask, browser: Browser, left: int, is_said: bool
) -> None:
    age(app, SignIn.created_at, LIFETIME_LIMIT - LONG + timedelta(minutes=left))

    page = browser.get(PRIVATE)

    assert bool(page.select(NEAR)) is is_said


def test_who_follows_the_way_to_stay_is_told_no_more(app: Flask, browser: Browser) -> None:
    age(app, SignIn.created_at, LIFETIME_LIMIT - timedelta(minutes=10))
    page = browser.get(PRIVATE)
    assert one(page, ".govuk-notification-banner__link")["href"] == AGAIN
    asking = browser.get(AGAIN)
    assert not asking.select(NEAR)

    browser.send(asking, AGAIN, form="form#confirm-form", password=PASSWORD)

    assert not browser.get(PRIVATE).select(NEAR)


@pytest.mark.parametrize(
    ("lasted", "is_final"),
    [
        (timedelta(), False),
        (LIFETIME_LIMIT - IDLE_LIMIT - timedelta(minutes=1), False),
        (LIFETIME_LIMIT - IDLE_LIMIT + timedelta(minutes=1), True),
    ],
)
def test_the_script_of_a_page_is_told_whether_work_puts_the_end_off(
    app: Flask, browser: Browser, lasted: timedelta, is_final: bool
) -> None:
    age(app, SignIn.created_at, lasted)

    assert state(browser)["is_final"] is is_final


def test_a_stranger_is_told_of_no_end(app: Flask) -> None:
    browser = stranger(app)

    assert state(browser) == state(browser) | {"person": None, "seconds": 0, "is_final": False}
    assert not browser.get("/sign-in").select(NEAR)

"""Guessing is slowed, whether there is an account or not, and keeps no owner out for ever."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import func, select

from checklist.accounts.failed_sign_ins import (
    MAX_FAILED,
    WINDOW,
    TooManyFailedSignIns,
    count_failed_sign_in,
)
from checklist.accounts.models import FailedSignIn
from checklist.accounts.rate_limits import MAX_FROM_ADDRESS, hash_address
from checklist.accounts.service import hash_token
from checklist.core.organisations import Role
from checklist.db import db, now
from checklist.settings import Settings
from tests.accounts.people import age, link_for, sign_in_by_page, stranger, with_password

BLOCKED = (
    "There were too many attempts to sign in with this email address."
    " Wait 15 minutes, then try again"
)
REFUSED = "Enter the email address and password of your account"
WRONG = "certainly not the password"


@pytest.fixture
def email(app: Flask, force: UUID) -> str:
    """A coordinator who can sign in."""
    return with_password(app, "Asha Coordinator", force, Role.COORDINATOR)


def guess(app: Flask, email: str, times: int) -> list[str]:
    """What the page says to each of so many guesses from one strange browser."""
    browser = stranger(app)
    return [sign_in_by_page(browser, email, WRONG, expect=200).text for _ in range(times)]


@pytest.mark.parametrize("name", ["asha.coordinator@example.test", "nobody@example.test"])
def test_a_sixth_sign_in_has_to_wait_whether_the_name_is_known_or_not(
    app: Flask, email: str, name: str
) -> None:
    texts = guess(app, name, MAX_FAILED + 2)

    assert [REFUSED in text for text in texts] == [True] * MAX_FAILED + [False, False]
    assert [BLOCKED in text for text in texts] == [False] * MAX_FAILED + [True, True]
    assert BLOCKED in sign_in_by_page(stranger(app), name.upper(), expect=200).text


def test_whoever_waits_gets_in_however_much_was_tried(app: Flask, email: str) -> None:
    guess(app, email, 3 * MAX_FAILED)
    with app.app_context():
        assert db.session.scalar(select(func.count()).select_from(FailedSignIn)) == MAX_FAILED

    age(app, FailedSignIn.at, WINDOW)

    sign_in_by_page(stranger(app), email)


MICROSECOND = timedelta(microseconds=1)


@pytest.mark.parametrize(
    ("ago", "counts"),
    [(WINDOW - MICROSECOND, True), (WINDOW, False), (WINDOW + MICROSECOND, False)],
)
def test_a_failed_sign_in_counts_within_the_window_and_no_longer_at_its_edge(
    app: Flask, monkeypatch: pytest.MonkeyPatch, ago: timedelta, counts: bool
) -> None:
    moment = now()
    monkeypatch.setattr("checklist.accounts.failed_sign_ins.now", lambda: moment)
    name = hash_token("asha@example.test")
    with app.app_context():
        for _ in range(MAX_FAILED):
            db.session.add(FailedSignIn(email_hash=name, at=moment - ago))
        db.session.commit()

        if counts:
            with pytest.raises(TooManyFailedSignIns):
                count_failed_sign_in(db.session, "asha@example.test")
        else:
            count_failed_sign_in(db.session, "asha@example.test")


@pytest.mark.parametrize(
    ("before", "is_refused"),
    [(MAX_FAILED - 1, False), (MAX_FAILED, True), (MAX_FAILED + 1, True)],
)
def test_the_fifth_sign_in_is_judged_and_the_sixth_is_not(
    app: Flask, before: int, is_refused: bool
) -> None:
    mine, other = hash_token("asha@example.test"), hash_token("ben@example.test")
    with app.app_context():
        for _ in range(before):
            db.session.add(FailedSignIn(email_hash=mine))
            db.session.add(FailedSignIn(email_hash=mine, browser="known"))
        db.session.add_all([FailedSignIn(email_hash=other) for _ in range(MAX_FAILED - 1)])
        db.session.commit()

        if is_refused:
            with pytest.raises(TooManyFailedSignIns):
                count_failed_sign_in(db.session, "asha@example.test")
        else:
            count_failed_sign_in(db.session, "asha@example.test")
        count_failed_sign_in(db.session, "ben@example.test")


def test_a_browser_the_person_used_before_is_not_kept_out_by_strangers(
    app: Flask, email: str
) -> None:
    own = stranger(app)
    sign_in_by_page(own, email)
    own.send(own.get("/change-password"), "/sign-out", form=".checklist-acting form")

    guess(app, email, MAX_FAILED + 1)

    assert BLOCKED in sign_in_by_page(stranger(app), email, expect=200).text
    sign_in_by_page(own, email)


def test_a_known_browser_may_guess_no_more_than_a_strange_one(app: Flask, email: str) -> None:
    own = stranger(app)
    sign_in_by_page(own, email)
    own.send(own.get("/change-password"), "/sign-out", form=".checklist-acting form")

    texts = [sign_in_by_page(own, email, WRONG, expect=200).text for _ in range(MAX_FAILED + 1)]

    assert BLOCKED in texts[-1]
    assert "nobody" not in texts[-1]


@pytest.mark.parametrize("forged", ["", "x", "W10.x", "null", "eyJhIjoxfQ.AAAA"])
def test_a_forged_cookie_is_a_strange_browser(app: Flask, email: str, forged: str) -> None:
    guess(app, email, MAX_FAILED)
    browser = stranger(app)
    browser.client.set_cookie("checklist-browser", forged)

    assert BLOCKED in sign_in_by_page(browser, email, expect=200).text


def test_the_right_password_begins_the_count_anew(app: Flask, email: str) -> None:
    guess(app, email, MAX_FAILED - 1)

    sign_in_by_page(stranger(app), email)

    assert BLOCKED not in guess(app, email, MAX_FAILED)[-1]


def test_a_new_password_by_link_lets_a_person_in_at_once(app: Flask, email: str) -> None:
    guess(app, email, MAX_FAILED + 1)
    browser = stranger(app)
    link = link_for(app, email)

    browser.send(browser.get(link), link, password="violin harbour mustard kettle")

    assert browser.get("/change-password").select("#current")
    sign_in_by_page(stranger(app), email, "violin harbour mustard kettle")


def test_guesses_sent_all_at_once_are_counted_one_by_one(app: Flask, email: str) -> None:
    def guess_once(_: int) -> bool:
        return REFUSED in guess(app, email, 1)[0]

    with ThreadPoolExecutor(8) as pool:
        judged = list(pool.map(guess_once, range(3 * MAX_FAILED)))

    assert sum(judged) == MAX_FAILED


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_an_unknown_name_takes_as_long_as_a_known_one(
    settings: Settings, make_app: Callable[[Settings], Flask], force: UUID
) -> None:
    slow = make_app(replace(settings, is_quick_to_hash=False))
    names = [f"Person {number}" for number in range(4)]
    known = [with_password(slow, name, force, Role.READER) for name in names]
    unknown = [f"nobody{number}@example.test" for number in range(4)]
    guess(slow, "first@example.test", 1)
    took: dict[str, float] = {}

    for name in [name for pair in zip(known, unknown, strict=True) for name in pair] * 3:
        browser = stranger(slow)
        page = browser.get("/sign-in")
        begun = time.process_time()
        browser.send(page, "/sign-in", email=name, password=WRONG, expect=200)
        took[name] = min(took.get(name, 1e9), time.process_time() - begun)

    of_known = statistics.median(took[name] for name in known)
    of_unknown = statistics.median(took[name] for name in unknown)
    assert 0.6 < of_unknown / of_known < 1.6, "to hash takes up nearly all of it"


@pytest.fixture
def limited(settings: Settings, app: Flask, make_app: Callable[[Settings], Flask]) -> Flask:
    """The service with its limit of failed sign-ins from one network address."""
    return make_app(replace(settings, holds_off_floods=True))


def fail_from_here(app: Flask, times: int) -> None:
    """Enter failed sign-ins at as many accounts from the address of a test's browser."""
    here = hash_address("127.0.0.1")
    with app.app_context():
        for number in range(times):
            name = hash_token(f"{number}@example.test")
            db.session.add(FailedSignIn(email_hash=name, address_hash=here, at=now()))
        db.session.commit()


@pytest.mark.parametrize(
    ("failed", "expect"),
    [(MAX_FROM_ADDRESS - 1, 302), (MAX_FROM_ADDRESS, 429), (MAX_FROM_ADDRESS + 1, 429)],
)
def test_failed_sign_ins_from_one_address_are_limited_whatever_the_account(
    limited: Flask, email: str, failed: int, expect: int
) -> None:
    fail_from_here(limited, failed)
    browser = stranger(limited)

    page = sign_in_by_page(browser, email, expect=expect)

    assert ("Wait 15 minutes" in page.text) is (expect == 429)
    if expect == 429:
        assert browser.last is not None
        assert 0 < int(browser.last.headers["Retry-After"]) <= WINDOW.total_seconds()
        age(limited, FailedSignIn.at, WINDOW)
        sign_in_by_page(browser, email)


def test_neither_looking_at_the_page_nor_signing_in_counts_against_an_address(
    limited: Flask, email: str
) -> None:
    fail_from_here(limited, MAX_FROM_ADDRESS - 1)

    for _ in range(3):
        sign_in_by_page(stranger(limited), email)

    assert stranger(limited).client.get("/sign-in").status_code == 200


def test_a_browser_that_a_person_signed_in_with_before_is_let_in_by_a_limited_address(
    limited: Flask, email: str
) -> None:
    known = stranger(limited)
    sign_in_by_page(known, email)
    known.client.delete_cookie("checklist")
    fail_from_here(limited, MAX_FROM_ADDRESS)

    sign_in_by_page(stranger(limited), email, expect=429)
    sign_in_by_page(known, email)


def test_another_address_is_not_limited(limited: Flask, email: str) -> None:
    fail_from_here(limited, MAX_FROM_ADDRESS)
    elsewhere = stranger(limited)
    elsewhere.client.environ_base["REMOTE_ADDR"] = "198.51.100.7"

    sign_in_by_page(elsewhere, email)

"""A clock that is set back signs nobody out and refuses no right password and no draft.

Nor does what was done while it was ahead last as long as it was ahead by.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from flask import Flask
from freezegun import freeze_time
from sqlalchemy import update

from checklist.accounts.failed_sign_ins import MAX_FAILED, WINDOW
from checklist.accounts.models import FailedSignIn, PasskeyChallenge, SignIn
from checklist.accounts.rate_limits import MAX_FROM_ADDRESS, check_address, hash_address
from checklist.accounts.second_factor.passkey_challenges import make_challenge, take_challenge
from checklist.accounts.service import IDLE_LIMIT, LIFETIME_LIMIT
from checklist.core.organisations import Role
from checklist.db import db, now
from tests.accounts.people import PASSWORD, age, sign_in_by_page, stranger, with_password
from tests.assessments.assessments import begin
from tests.browser import Browser, hidden_fields, one, sign_in
from tests.evidence.uploads import FORM, TYPED, new_page, upload
from tests.hostile.building import PDF

LATER = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
SOONER = LATER - timedelta(hours=2)


@pytest.fixture
def email(app: Flask, force: UUID) -> str:
    return with_password(app, "Asha Coordinator", force, Role.COORDINATOR)


def test_a_clock_set_back_signs_nobody_out(app: Flask, email: str) -> None:
    browser = stranger(app)
    with freeze_time(LATER):
        sign_in_by_page(browser, email)

    with freeze_time(SOONER):
        browser.get("/change-password")


def test_a_sign_in_still_ends_by_its_own_row(app: Flask, email: str) -> None:
    browser = stranger(app)
    with freeze_time(LATER):
        sign_in_by_page(browser, email)

    with freeze_time(LATER + timedelta(minutes=61)):
        browser.get("/change-password", expect=302)


@pytest.mark.parametrize(
    ("ahead", "status"),
    [
        (LIFETIME_LIMIT - timedelta(minutes=1), 200),
        (LIFETIME_LIMIT + timedelta(minutes=1), 302),
        (timedelta(days=365), 302),
    ],
)
def test_a_sign_in_from_further_ahead_than_any_lasts_is_over(
    app: Flask, email: str, ahead: timedelta, status: int
) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)

    age(app, SignIn.created_at, -ahead)
    age(app, SignIn.last_seen_at, -ahead)

    browser.get("/change-password", expect=status)


def test_a_sign_in_used_again_after_the_clock_was_set_back_ends_when_it_is_idle(
    app: Flask, email: str
) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)
    age(app, SignIn.created_at, -timedelta(hours=3))
    age(app, SignIn.last_seen_at, -timedelta(hours=3))

    browser.get("/change-password")
    age(app, SignIn.last_seen_at, IDLE_LIMIT)

    browser.get("/change-password", expect=302)


def test_who_one_is_is_not_proved_by_a_moment_that_lies_ahead(app: Flask, email: str) -> None:
    browser = stranger(app)
    sign_in_by_page(browser, email)
    browser.get("/second-factor/set-up")

    age(app, SignIn.confirmed_at, -timedelta(hours=1))

    browser.get("/second-factor/set-up", expect=302)
    assert browser.location.startswith("/sign-in/again")


def test_a_network_is_not_put_off_until_the_clock_has_caught_up(app: Flask) -> None:
    address = hash_address("192.0.2.1")
    with app.app_context():
        for _ in range(MAX_FROM_ADDRESS):
            ahead = now() + timedelta(days=1)
            db.session.add(
                FailedSignIn(email_hash="0" * 64, browser="", address_hash=address, at=ahead)
            )
        db.session.commit()

        check_address(db.session, address, WINDOW)


def test_passkeys_asked_for_before_the_clock_was_set_back_count_no_more(app: Flask) -> None:
    address = hash_address("192.0.2.1")
    with app.app_context():
        tokens = [make_challenge(db.session, None, address)[0] for _ in range(200)]
        db.session.commit()
    with app.app_context():
        ahead = now() + timedelta(days=1)
        db.session.execute(update(PasskeyChallenge).values(created_at=ahead))
        db.session.commit()

        assert take_challenge(db.session, tokens[0], None) is None
        db.session.commit()
        assert make_challenge(db.session, None, address)


@pytest.mark.parametrize(
    ("back", "is_refused"),
    [(WINDOW - timedelta(seconds=1), True), (WINDOW, False), (timedelta(hours=2), False)],
)
def test_failed_sign_ins_from_after_the_clock_was_set_back_count_no_more(
    app: Flask, email: str, back: timedelta, *, is_refused: bool
) -> None:
    browser = stranger(app)
    with freeze_time(LATER):
        for _ in range(MAX_FAILED):
            sign_in_by_page(browser, email, "not the password", expect=200)

    with freeze_time(LATER - back):
        sign_in_by_page(browser, email, PASSWORD, expect=200 if is_refused else 302)


@pytest.mark.parametrize(
    ("back", "status"),
    [(timedelta(seconds=0), 409), (timedelta(minutes=1), 409), (timedelta(seconds=61), 200)],
)
def test_a_draft_typed_after_the_clock_was_set_back_is_kept(
    app: Flask, force: UUID, back: timedelta, status: int
) -> None:
    with freeze_time(LATER):
        browser = sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)
        address = f"/assessments/{begin(app, force)}/questions/vet-03"
    with freeze_time(LATER):
        kept = keep_draft(browser, address, "first", LATER)
    with freeze_time(LATER - back):
        again = keep_draft(browser, address, "second", LATER - back - timedelta(seconds=1))

    assert (kept, again) == (200, status)


def test_a_file_received_before_the_clock_was_set_back_is_still_there(
    app: Flask, force: UUID
) -> None:
    with freeze_time(LATER):
        browser = sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)
        assessment = begin(app, force)
    with freeze_time(LATER):
        refused = upload(browser, assessment, ("policy.pdf", PDF), expect=200, shows="")
        tokens = [str(box["value"]) for box in refused.select("[name=received]")]

    with freeze_time(SOONER):
        sent = {**TYPED, "received": tokens}
        browser.send(refused, new_page(assessment), form=FORM, **sent)

    assert len(tokens) == 1


def keep_draft(browser: Browser, address: str, note: str, typed_at: datetime) -> int:
    """Keep a draft as the page's script does; gives the status of the answer."""
    page = one(browser.get(address), "#answer")
    sequence = str(int(typed_at.timestamp() * 1000))
    sent = hidden_fields(page) | {"note": note, "sequence": sequence}
    return browser.client.post(f"{address}/draft", data=sent).status_code

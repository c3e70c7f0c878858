"""A clock that is set back signs nobody out and refuses no right password and no draft."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from flask import Flask
from freezegun import freeze_time

from checklist.accounts.failed_sign_ins import MAX_FAILED, WINDOW
from checklist.core.organisations import Role
from tests.accounts.people import PASSWORD, sign_in_by_page, stranger, with_password
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

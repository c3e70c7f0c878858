"""A day of publication that is ahead: nobody outside learns of it, and nothing changes before."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.jobs.worker import run_due_jobs
from checklist.settings import Settings
from checklist.web.filters import format_day, today_in_london
from tests.assessments.sign_off.signed import read_state, text_of
from tests.assessments.sign_off.test_emails import inbox, settings
from tests.browser import Browser, sign_in
from tests.mail.smtp_server import Inbox
from tests.reviews.draft_reports.drafting import TEXT, send_draft
from tests.reviews.findings.finding import draft
from tests.reviews.publishing.publishing import (
    begin_day,
    cancel,
    publish,
    published,
    say_no_comments,
    typed_day,
)

__all__ = ["inbox", "settings"]


@pytest.fixture
def reader(app: Flask, force: UUID) -> Browser:
    return sign_in(app, "Rae Reader", force, Role.READER)


@pytest.fixture
def ahead(app: Flask, settings: Settings, drafted: UUID, sid: Browser, lee: Browser) -> UUID:
    """A report that is to be published in five days."""
    say_no_comments(sid, drafted)
    publish(lee, drafted, ahead=5)
    return drafted


def told_of(browser: Browser, assessment: UUID) -> str:
    """All that a force's pages about an assessment's way say."""
    pages = ("", "/sign-off", "/timeline", "/draft-reports")
    return " ".join(
        text_of(browser.get(f"/assessments/{assessment}{page}"), "main") for page in pages
    )


def test_until_its_day_the_force_learns_nothing_and_then_everything(
    app: Flask, ahead: UUID, browser: Browser, reader: Browser, lee: Browser, inbox: Inbox
) -> None:
    run_due_jobs(app)
    del inbox.taken[:]
    assert read_state(app, ahead) is AssessmentState.FACTUAL_ACCURACY
    browser.get(published(ahead), expect=409)
    for who in (browser, reader):
        who.get(published(ahead) + "/1", expect=409)
    assert "ublished the" not in told_of(browser, ahead)
    assert "is published" not in told_of(browser, ahead)
    assert "to be published on" in text_of(lee.get(f"/assessments/{ahead}"), "#published-report")
    run_due_jobs(app)
    assert inbox.taken == []

    begin_day(app, ahead)

    run_due_jobs(app)
    assert sorted(email["To"] for email in inbox.taken) == [
        "asha.coordinator@example.test",
        "sam.signatory@example.test",
        "sid.signs@example.test",
    ]
    for email in inbox.taken:
        assert f"/assessments/{ahead}/published" in email.get_content()
        assert TEXT not in email.get_content()
    assert TEXT in text_of(reader.get(published(ahead)), "#finding-1")
    told = told_of(browser, ahead)
    assert "announced the published report" in told
    assert "decided that the report is published" in told
    del inbox.taken[:]
    begin_day(app, ahead)
    run_due_jobs(app)
    assert inbox.taken == []


def test_nothing_of_the_review_changes_until_its_day(
    app: Flask, ahead: UUID, ina: Browser, lee: Browser
) -> None:
    refused = draft(ina, ahead, ["vet-02"], kind="narrative", text="More.", expect=409)

    assert "to be published on" in text_of(refused, "main")
    send_draft(lee, ahead, expect=409)
    publish_page = text_of(lee.get(f"/assessments/{ahead}/publish"), "#planned")
    assert format_day(today_in_london()) not in publish_page.split("decided that")[0]


def test_a_day_that_is_ahead_is_cancelled_and_the_force_never_learns_of_it(
    app: Flask, ahead: UUID, browser: Browser, ina: Browser, lee: Browser, inbox: Inbox
) -> None:
    cancel(lee, ahead)

    assert read_state(app, ahead) is AssessmentState.FACTUAL_ACCURACY
    draft(ina, ahead, ["vet-02"], kind="narrative", text="More.")
    told = told_of(browser, ahead)
    assert "ublication" not in told
    assert "decided that the report" not in told
    record = text_of(lee.get("/organisation/timeline"), "main")
    assert "cancelled the publication of the report" in record
    page = lee.get(f"/assessments/{ahead}/publish")
    assert "send a new draft report" in text_of(page, "#missing-draft")
    cancel_again = lee.get(f"/assessments/{ahead}/publish/cancel")
    assert text_of(cancel_again, "#no-day")


def test_a_day_in_the_past_is_refused_beside_the_field(
    drafted: UUID, sid: Browser, lee: Browser
) -> None:
    say_no_comments(sid, drafted)

    page = publish(lee, drafted, day=typed_day(-1), expect=200)

    assert "must be" in text_of(page, ".govuk-error-summary")
    assert page.select_one("#day-error") is not None
    publish(lee, drafted, page=page)


def test_what_has_begun_is_not_cancelled(app: Flask, ahead: UUID, lee: Browser) -> None:
    page = lee.get(f"/assessments/{ahead}/publish/cancel")
    begin_day(app, ahead)

    lee.send(page, f"/assessments/{ahead}/publish/cancel", form="form#cancel", expect=409)

    assert read_state(app, ahead) is AssessmentState.CLOSED_PUBLISHED

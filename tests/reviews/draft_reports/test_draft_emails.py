"""Whom an e-mail tells of a draft report, and what it says: nothing of what is in it."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import Role
from checklist.jobs.worker import run_due_jobs
from checklist.settings import Settings
from tests.assessments.sign_off.signed import text_of
from tests.assessments.sign_off.test_emails import inbox, settings
from tests.browser import Browser, sign_in
from tests.mail.smtp_server import Inbox
from tests.reviews.draft_reports.drafting import TEXT, complete_review, listing, send_draft

__all__ = ["inbox", "settings"]


@pytest.fixture
def drafted(
    app: Flask, settings: Settings, assessment: UUID, force: UUID, ina: Browser, lee: Browser
) -> UUID:
    for role in (Role.READER, Role.CONTRIBUTOR):
        sign_in(app, f"Other {role}", force, role)
    complete_review(app, assessment, lee)
    run_due_jobs(app)
    send_draft(lee, assessment)
    return assessment


def taken(app: Flask, inbox: Inbox) -> list[tuple[str, str]]:
    """What came since it was asked last: to whom, and what."""
    del inbox.taken[:]
    run_due_jobs(app)
    return sorted((email["To"], email.get_content()) for email in inbox.taken)


def test_coordinators_and_signatories_are_told_where_to_read_it_and_the_page_says_whom(
    app: Flask, drafted: UUID, browser: Browser, lee: Browser, inbox: Inbox
) -> None:
    told = taken(app, inbox)
    assert [to for to, _ in told] == [
        "asha.coordinator@example.test",
        "sam.signatory@example.test",
    ]
    for _, said in told:
        assert f"/assessments/{drafted}/draft-reports" in said
        assert TEXT not in said
        assert "Testshire" not in said
    page = text_of(browser.get(f"{listing(drafted)}/1"), "#sent")
    assert "Told by emailAsha Coordinator, Sam Signatory" in page

    send_draft(lee, drafted, ahead=7)
    assert all("a new draft report" in said for _, said in taken(app, inbox))


def test_they_are_told_that_it_was_taken_back(
    app: Flask, drafted: UUID, lee: Browser, inbox: Inbox
) -> None:
    taken(app, inbox)
    url = f"{listing(drafted)}/return"
    lee.send(lee.get(url), url, form="form#return", reason="We misread the registers.")
    told = taken(app, inbox)
    assert len(told) == 2
    assert all(f"/assessments/{drafted}/sign-off" in said for _, said in told)
    assert all("misread" not in said for _, said in told)

"""Comments on a draft report, through their pages."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import update

from checklist.db import db
from checklist.reviews.draft_reports.models import DraftReport
from checklist.web.filters import today_in_london
from tests.browser import Browser

TEXT = "18 of the 412 posts had been abolished by then."
KIND = "a statement is wrong"
WHY = "The list is dated 31 March, and the force agreed to it."


def listing(assessment: UUID, draft: int = 1) -> str:
    return f"/assessments/{assessment}/draft-reports/{draft}/comments"


def write(
    by: Browser, assessment: UUID, *, draft: int = 1, expect: int = 302, **typed: Any
) -> BeautifulSoup:
    """Write a comment: on the first finding, unless said."""
    url = f"{listing(assessment, draft)}/new"
    fields: dict[str, Any] = {"kind": KIND, "place": "finding:1", "text": TEXT} | typed
    return by.send(by.get(url), url, form="form#write", expect=expect, **fields)


def change(
    by: Browser,
    assessment: UUID,
    text: str,
    *,
    number: int = 1,
    page: BeautifulSoup | None = None,
    expect: int = 302,
) -> BeautifulSoup:
    """Change the text of a comment, on a page that was opened before or now."""
    url = f"{listing(assessment)}/{number}/change"
    fields: dict[str, Any] = {"kind": KIND, "place": "finding:1", "text": text}
    return by.send(page or by.get(url), url, form="form#write", expect=expect, **fields)


def press(
    by: Browser, assessment: UUID, button: str, *, draft: int = 1, expect: int = 302
) -> BeautifulSoup:
    """Press a button of the list: "approve", "send", "release", "withdraw-1"."""
    url = listing(assessment, draft)
    name, _, number = button.partition("-")
    to = f"{url}/{number}/{name}" if number else f"{url}/{name}"
    return by.send(by.get(url), to, form=f"form#{button}", expect=expect)


def approve_and_send(signatory: Browser, assessment: UUID, draft: int = 1) -> None:
    """Approve what is there, be it nothing, and send it."""
    press(signatory, assessment, "approve", draft=draft)
    press(signatory, assessment, "send", draft=draft)


def answer(
    by: Browser,
    assessment: UUID,
    comment: int,
    decision: str,
    *,
    draft: int = 1,
    expect: int = 302,
    **typed: Any,
) -> BeautifulSoup:
    """Answer a comment on its page."""
    url = f"{listing(assessment, draft)}/{comment}/answer"
    fields = {"decision": decision, "reason": WHY} | typed
    return by.send(by.get(url), url, form="form#answer", expect=expect, **fields)


def move_last_day(app: Flask, assessment: UUID, days: int) -> None:
    """Have the last day of all drafts of an assessment lie so many days from today."""
    with app.app_context():
        day = today_in_london() + timedelta(days=days)
        db.session.execute(
            update(DraftReport).where(DraftReport.assessment_id == assessment).values(last_day=day)
        )
        db.session.commit()

"""Publishing a report, cancelling that, and correcting it, through their pages."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup
from flask import Flask

from checklist.assessments.models import Assessment
from checklist.db import begin_write, db, now
from checklist.reviews.publishing.announcing import announce_due
from checklist.reviews.publishing.publication_queries import list_versions
from checklist.web.filters import today_in_london
from tests.browser import Browser
from tests.reviews.comments.commenting import approve_and_send

WHY = "Only some of what was sent could be seen."


def published(assessment: UUID) -> str:
    return f"/assessments/{assessment}/published"


def typed_day(ahead: int) -> list[str]:
    when: date = today_in_london() + timedelta(days=ahead)
    return [str(when.day), str(when.month), str(when.year)]


def publish(
    by: Browser,
    assessment: UUID,
    *,
    ahead: int = 0,
    page: BeautifulSoup | None = None,
    expect: int = 302,
    **typed: Any,
) -> BeautifulSoup:
    """Publish a report on its page: without its grades, unless said."""
    url = f"/assessments/{assessment}/publish"
    page = page or by.get(url)
    fields: dict[str, Any] = {
        "outcome": "ungraded",
        "outcome_reason": WHY,
        "day": typed_day(ahead),
    }
    return by.send(page, url, form="form#publish", expect=expect, **fields | typed)


def cancel(by: Browser, assessment: UUID, *, expect: int = 302) -> BeautifulSoup:
    """Cancel the day of publication on its page."""
    url = f"/assessments/{assessment}/publish/cancel"
    return by.send(by.get(url), url, form="form#cancel", expect=expect)


def correct(
    by: Browser,
    assessment: UUID,
    place: str,
    *,
    page: BeautifulSoup | None = None,
    expect: int = 302,
    **typed: Any,
) -> BeautifulSoup:
    """Correct one place of a published report: what is typed stands in place of what is shown."""
    url = f"{published(assessment)}/correct/{place}"
    page = page or by.get(url)
    form = page.select_one("form#correct")
    assert form is not None
    shown: dict[str, Any] = {"text": str(form.select("#text")[0].text).removeprefix("\n")}
    for field in form.select("select"):
        shown[str(field["name"])] = str(field.select("option[selected]")[0]["value"])
    for field in form.select("input[type=text]"):
        shown.setdefault(str(field["name"]), []).append(str(field.get("value", "")))
    fields = {"reason": "The list was read wrongly."} | shown | typed
    return by.send(page, url, form="form#correct", expect=expect, **fields)


def begin_day(app: Flask, assessment: UUID) -> None:
    """Have the day of publication begin, and the worker tell of it."""
    with app.app_context():
        today = today_in_london()
        found = db.session.get_one(Assessment, assessment)
        found.published_on = today
        for publication in list_versions(db.session, found):
            publication.published_on = today
        db.session.commit()
        begin_write(db.session)
        announce_due(db.session, now())
        db.session.commit()


def say_no_comments(signatory: Browser, assessment: UUID) -> None:
    """Send that the force has no comments on the first draft report."""
    approve_and_send(signatory, assessment)

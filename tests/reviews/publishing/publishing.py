"""Publishing a report, cancelling that, and correcting it, through their pages."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup

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


def say_no_comments(signatory: Browser, assessment: UUID) -> None:
    """Send that the force has no comments on the first draft report."""
    approve_and_send(signatory, assessment)

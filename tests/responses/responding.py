"""A response to a published report, through its pages."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup

from checklist.web.filters import today_in_london
from tests.browser import Browser

CHIEF = "We accept the report. The nine were vetted in June."
COMMENTS = "I have asked for a plan, and will look at it each month."
ACTION = "All nine posts hold enhanced vetting since 30 June."
ADDRESS = "https://pcc.example/responses/integrity"
TAKEN = "action has been taken"
NONE = "no action is taken or proposed"


def place(assessment: UUID, page: str = "") -> str:
    return f"/assessments/{assessment}/response{f'/{page}' if page else ''}"


def typed_day(day: date) -> list[str]:
    return [str(day.day), str(day.month), str(day.year)]


def from_today(days: int) -> date:
    return today_in_london() + timedelta(days=days)


def ask(
    by: Browser,
    assessment: UUID,
    *,
    ahead: int = 10,
    page: BeautifulSoup | None = None,
    expect: int = 302,
) -> BeautifulSoup:
    """Ask for the chief officer's comments by a day so many days ahead."""
    url = place(assessment, "ask")
    page = page or by.get(url)
    return by.send(page, url, form="form#ask", expect=expect, day=typed_day(from_today(ahead)))


def write(
    by: Browser,
    assessment: UUID,
    page_name: str,
    *,
    page: BeautifulSoup | None = None,
    expect: int = 302,
    **typed: Any,
) -> BeautifulSoup:
    """Write on one of the pages with a box."""
    url = place(assessment, page_name)
    return by.send(page or by.get(url), url, form="form#write", expect=expect, **typed)


def write_chief(by: Browser, assessment: UUID, text: str = CHIEF, **other: Any) -> BeautifulSoup:
    return write(by, assessment, "chief-officers-comments", text=text, **other)


def write_body(by: Browser, assessment: UUID, text: str = COMMENTS, **other: Any) -> BeautifulSoup:
    return write(by, assessment, "comments", text=text, **other)


def give(
    by: Browser, assessment: UUID, *, page: BeautifulSoup | None = None, expect: int = 302
) -> BeautifulSoup:
    """Give the chief officer's comments."""
    url = place(assessment, "chief-officers-comments")
    return by.send(page or by.get(url), f"{url}/give", form="form#give", expect=expect)


def say(
    by: Browser, assessment: UUID, number: int, *, kind: str = TAKEN, **other: Any
) -> BeautifulSoup:
    """Say what is done on a recommendation of the first finding."""
    typed = {"text": ACTION} | other
    return write(by, assessment, f"recommendations/1/{number}", kind=kind, **typed)


def record(
    by: Browser, assessment: UUID, *, ago: int = 0, expect: int = 302, **typed: Any
) -> BeautifulSoup:
    """Record that the response was published so many days ago."""
    fields: dict[str, Any] = {"address": ADDRESS, "response_on": typed_day(from_today(-ago))}
    return write(by, assessment, "publication", expect=expect, **fields | typed)


def respond(body: Browser, force: Browser, signatory: Browser, assessment: UUID) -> None:
    """Bring a response to where only its publication is to be recorded."""
    ask(body, assessment)
    write_chief(force, assessment)
    give(signatory, assessment)
    write_body(body, assessment)
    say(body, assessment, 1)
    say(body, assessment, 2, kind=NONE, text="It is done each week already.")

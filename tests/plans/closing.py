"""Asking for the closure of a published finding and deciding on it, through its pages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup

from checklist.core.review_reports.report_content import ReviewReport
from checklist.web.filters import today_in_london
from tests.browser import Browser, one
from tests.core.review_reports.reports import CAUSE, IMPROVEMENT, NARRATIVE, build

DUE_AGO = 12
"""How many days ago the first recommendation was due."""

LOOKED = "Worksheet 3: of 420 posts, 60 drawn, none without vetting (0 to 23)."
WORKS = "All nine are vetted, and the list is checked each month."


@dataclass(frozen=True, slots=True)
class Parties:
    """Who takes part: the force's contributor and signatory, an inspector, another, and a lead."""

    cleo: Browser
    sid: Browser
    ina: Browser
    other: Browser
    lee: Browser
    inspectorate: UUID


def due(days: int) -> date:
    return today_in_london() + timedelta(days=days)


def build_due() -> ReviewReport:
    """A report of which the first recommendation is overdue, and the second is not."""
    first, second = CAUSE.recommendations
    recommendations = (replace(first, due=due(-DUE_AGO)), replace(second, due=due(60)))
    return build(findings=(replace(CAUSE, recommendations=recommendations), IMPROVEMENT, NARRATIVE))


def place(assessment: UUID, finding: int, recommendation: int = 0, page: str = "") -> str:
    url = f"/assessments/{assessment}/published/findings/{finding}/{recommendation}"
    return f"{url}/{page}" if page else url


def send(
    by: Browser,
    assessment: UUID,
    key: tuple[int, int],
    page_name: str,
    *,
    page: BeautifulSoup | None = None,
    expect: int = 302,
    **typed: Any,
) -> BeautifulSoup:
    """Send one of the forms about a finding."""
    url = place(assessment, *key, page_name)
    return by.send(page or by.get(url), url, form=f"form#{page_name}", expect=expect, **typed)


def ask(by: Browser, assessment: UUID, *key: int, **other: Any) -> BeautifulSoup:
    finding, recommendation = (*key, 0)[:2]
    return send(by, assessment, (finding, recommendation), "ask", **({"text": WORKS} | other))


def close(by: Browser, assessment: UUID, *key: int, **other: Any) -> BeautifulSoup:
    finding, recommendation = (*key, 0)[:2]
    typed = {"decision": "CLOSE", "how_verified": "sampled", "text": LOOKED} | other
    return send(by, assessment, (finding, recommendation), "decide", **typed)


def give_back(
    by: Browser, assessment: UUID, *key: int, reason: str = "Show that it works", **other: Any
) -> BeautifulSoup:
    finding, recommendation = (*key, 0)[:2]
    typed = {"decision": "RETURN", "reason": reason} | other
    return send(by, assessment, (finding, recommendation), "decide", **typed)


def standing(by: Browser, assessment: UUID, *key: int) -> str:
    """How a finding stands, as its page says it."""
    finding, recommendation = (*key, 0)[:2]
    page = by.get(place(assessment, finding, recommendation))
    words = (one(page, "#standing").text, one(page, "#since").text)
    return " ".join(" ".join(words).split())

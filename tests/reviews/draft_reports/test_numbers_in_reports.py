"""Findings get their numbers as a report first tells of them, and keep these from then on."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import update

from checklist.db import begin_write, db
from checklist.migrate import build_config
from checklist.reviews.findings.models import Finding
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser
from tests.reviews.draft_reports.drafting import (
    TEXT,
    complete_review,
    decide_candidates,
    judge_all,
    send_draft,
    waive_seconds,
)
from tests.reviews.draft_reports.drafting import listing as drafts_of
from tests.reviews.findings.finding import draft, find_findings, listing, press

WHY = "The next inspection covers it better"
QUESTIONS = ("vet-02", "vet-04", "vet-05", "vet-06")


def write_all(by: Browser, assessment: UUID, *texts: str) -> None:
    for question, text in zip(QUESTIONS, texts, strict=False):
        draft(by, assessment, [question], kind="narrative", text=text)


def prepare(app: Flask, assessment: UUID, by: Browser, *texts: str) -> None:
    """Have a review lack nothing; candidates were dismissed before these findings were drafted."""
    judge_all(app, assessment)
    decide_candidates(by, assessment)
    waive_seconds(by, assessment)
    write_all(by, assessment, *texts)


def told(page: BeautifulSoup) -> dict[int, str]:
    """The text of each finding that a report tells of, by its number there."""
    return {
        int(str(each["id"]).removeprefix("finding-")): text_of(page, f"#{each['id']} p")
        for each in page.select("section[id^=finding-]")
    }


def find_drafted(by: Browser, assessment: UUID, text: str) -> int:
    """The number under which inspectors draft a finding of a text."""
    rows = by.get(listing(assessment)).select("#drafted tbody tr")
    [row] = [each for each in rows if text in each.text]
    return int(str(row["id"]).removeprefix("finding-"))


def test_what_was_dismissed_or_merged_before_leaves_no_number_out(
    app: Flask, assessment: UUID, browser: Browser, ina: Browser, lee: Browser
) -> None:
    prepare(app, assessment, lee, "One.", "Two.", "Three.", "Four.")
    first, second = (find_drafted(lee, assessment, text) for text in ("One.", "Two."))
    assert first > 1
    press(lee, assessment, f"{first}/dismiss", reason=WHY)
    third = find_drafted(lee, assessment, "Three.")
    press(lee, assessment, f"{second}/merge", into=str(third))

    send_draft(lee, assessment)

    page = browser.get(f"{drafts_of(assessment)}/1")
    assert told(page) == {1: "Three.", 2: "Four."}
    assert not page.select("#numbering")
    assert "raft finding" not in page.text


def test_a_number_that_was_told_stays_and_is_given_to_no_other(
    app: Flask, assessment: UUID, browser: Browser, ina: Browser, lee: Browser
) -> None:
    prepare(app, assessment, lee, "One.", "Two.")
    one = find_drafted(lee, assessment, "One.")
    send_draft(lee, assessment)
    press(lee, assessment, f"{one}/dismiss", reason=WHY)
    draft(lee, assessment, ["vet-05"], kind="narrative", text="Three.")

    send_draft(lee, assessment)

    page = browser.get(f"{drafts_of(assessment)}/2")
    assert told(page) == {2: "Two.", 3: "Three."}
    assert "numbers that they had in draft reports" in text_of(page, "#numbering")
    assert "Finding 1 is left out" in page.text
    assert told(browser.get(f"{drafts_of(assessment)}/1")) == {1: "One.", 2: "Two."}
    press(lee, assessment, f"{one}/reopen", reason=WHY)
    send_draft(lee, assessment)
    page = browser.get(f"{drafts_of(assessment)}/3")
    assert told(page) == {1: "One.", 2: "Two.", 3: "Three."}
    assert not page.select("#numbering")


def test_inspectors_call_a_finding_by_its_number_in_reports_once_one_tells_of_it(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    prepare(app, assessment, lee, "One.")
    number = find_drafted(lee, assessment, "One.")
    url = f"{listing(assessment)}/{number}"
    named = f"Draft finding {number}"
    assert named in text_of(lee.get(url), ".govuk-caption-l")
    preview = lee.get(f"{drafts_of(assessment)}/preview")
    assert text_of(preview, "#finding-1 a") == named
    assert preview.select("#finding-1 a")[0]["href"] == url

    send_draft(lee, assessment)

    for page in (url, f"{url}/change", f"{url}/dismiss", listing(assessment)):
        content = text_of(lee.get(page), "main")
        assert re.search(r"\b[Ff]inding 1\b", content), page
        assert named.lower() not in content.lower(), page
    assert not lee.get(f"{drafts_of(assessment)}/1").select("#finding-1 a")


def upgrade_to_0271(app: Flask) -> None:
    """Have what drafts told of have no number of its own, and bring that up to date."""
    with app.app_context():
        begin_write(db.session)
        db.session.execute(update(Finding).values(report_number=None))
        with Operations.context(MigrationContext.configure(db.session.connection())):
            find_revision()._keep_what_was_told("draft_report")
        db.session.commit()


def find_revision() -> Any:
    """The revision that gave findings a number in reports."""
    revision = ScriptDirectory.from_config(build_config()).get_revision("0271")
    assert revision is not None
    return revision.module


def test_the_upgrade_keeps_the_numbers_that_the_force_was_told(
    app: Flask, assessment: UUID, browser: Browser, ina: Browser, lee: Browser
) -> None:
    complete_review(app, assessment, lee)
    send_draft(lee, assessment)
    draft(lee, assessment, ["vet-05"], kind="narrative", text="Not told yet.")

    upgrade_to_0271(app)

    numbers = {each.number: each.report_number for each in find_findings(app, assessment)}
    assert len(numbers) > 2
    assert [number for number, given in numbers.items() if given] == [1]
    assert numbers[1] == 1
    send_draft(lee, assessment)
    page = browser.get(f"{drafts_of(assessment)}/2")
    assert told(page) == {1: TEXT, 2: "Not told yet."}


def test_the_upgrade_passes_over_what_it_cannot_read() -> None:
    for text in ("", "no report", "[]", "1", '{"content": 3}', '{"content": {"findings": 3}}'):
        assert find_revision()._list_told(text) == []

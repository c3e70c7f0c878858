"""Findings get their numbers as a report first tells of them, and keep these from then on."""

from __future__ import annotations

import re
from dataclasses import replace
from uuid import UUID

from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import update

from checklist.core.review_reports.report_content import ReportFinding
from checklist.db import begin_write, db
from checklist.reviews.findings.models import Finding
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser
from tests.core.review_reports.reports import CAUSE as PUBLISHED
from tests.core.review_reports.reports import build
from tests.responses.published import publish_report
from tests.reviews.draft_reports.drafting import (
    TEXT,
    complete_review,
    decide_candidates,
    judge_all,
    send_draft,
    waive_seconds,
)
from tests.reviews.draft_reports.drafting import listing as drafts_of
from tests.reviews.findings.finding import (
    CAUSE,
    change,
    draft,
    find_findings,
    listing,
    press,
    recommend,
    write,
)
from tests.revisions import find_revision, run_of_revision

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
    app: Flask, assessment: UUID, browser: Browser, ina: Browser, lee: Browser
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
        assert (named.lower() in content.lower()) == (page == url), page
    assert f"it was {named.lower()}" in text_of(lee.get(url), "#drafted-as")
    for page in ("", "/draft-reports", "/draft-reports/1", "/timeline", "/timeline.csv"):
        told_to_force = browser.client.get(f"/assessments/{assessment}{page}")
        assert told_to_force.status_code == 200, page
        assert "draft finding" not in told_to_force.text.lower(), page
    assert not lee.get(f"{drafts_of(assessment)}/1").select("#finding-1 a")


def prepare_cause(app: Flask, assessment: UUID, by: Browser) -> int:
    """Have a review lack nothing, with a cause of concern and two recommendations: its number."""
    prepare(app, assessment, by)
    two = recommend(1, "Clear everybody") | recommend(2, "Report it")
    draft(by, assessment, ["vet-05"], kind=CAUSE, text="One.", **two)
    number = find_drafted(by, assessment, "One.")
    press(by, assessment, f"{number}/decide", verdict="confirm")
    return number


def told_recommendations(page: BeautifulSoup) -> dict[str, str]:
    """The text of each recommendation that a report tells of, by its finding and number there."""
    return {
        str(each["id"]).removeprefix("recommendation-"): text_of(page, f"#{each['id']} span")
        for each in page.select("li[id^=recommendation-]")
    }


def test_the_number_of_a_recommendation_that_was_told_is_given_to_no_other(
    app: Flask, assessment: UUID, browser: Browser, ina: Browser, lee: Browser
) -> None:
    number = prepare_cause(app, assessment, lee)
    url = f"{listing(assessment)}/{number}/change"
    send_draft(lee, assessment)
    first = browser.get(f"{drafts_of(assessment)}/1")
    assert told_recommendations(first) == {"1-1": "Clear everybody", "1-2": "Report it"}
    change(lee, assessment, number, **recommend(2, "", ["", "", ""]))

    more = write(lee, lee.get(url), url, expect=200, then="add")
    more = write(lee, more, url, expect=200, then="add")
    write(lee, more, url, **recommend(4, "Test it"))

    send_draft(lee, assessment)
    second = browser.get(f"{drafts_of(assessment)}/2")
    assert told_recommendations(second) == {"1-1": "Clear everybody", "1-3": "Test it"}

    press(lee, assessment, f"{number}/decide", verdict="lessen", reason=WHY)
    change(lee, assessment, number, kind=CAUSE, **recommend(4, "Ask for help"))
    press(lee, assessment, f"{number}/decide", verdict="confirm")
    send_draft(lee, assessment)
    third = browser.get(f"{drafts_of(assessment)}/3")
    assert told_recommendations(third) == {"1-4": "Ask for help"}


def test_a_form_that_was_opened_before_a_draft_gives_no_told_number_to_another(
    app: Flask, assessment: UUID, browser: Browser, ina: Browser, lee: Browser
) -> None:
    number = prepare_cause(app, assessment, lee)
    send_draft(lee, assessment)
    change(lee, assessment, number, **recommend(2, "", ["", "", ""]))

    change(lee, assessment, number, **recommend(2, "Test it"))

    assert find_findings(app, assessment)[-1].recommendations[-1].number == 3


def upgrade_to_0271(app: Flask) -> None:
    """Have what drafts told of have no number of its own, and bring that up to date."""
    with app.app_context():
        begin_write(db.session)
        db.session.execute(update(Finding).values(report_number=None, told_recommendations=0))
        for table in ("draft_report", "publication"):
            run_of_revision("0271", "_keep_what_was_told", table)
        db.session.commit()


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


def test_the_upgrade_keeps_the_numbers_of_published_findings_and_of_recommendations(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    judge_all(app, assessment)
    two = recommend(1, "Clear everybody") | recommend(2, "Report it")
    draft(lee, assessment, ["vet-05"], kind=CAUSE, text="One.", **two)
    press(lee, assessment, "1/decide", verdict="confirm")
    decide_candidates(lee, assessment)
    waive_seconds(lee, assessment)
    send_draft(lee, assessment)
    write_all(lee, assessment, "Two.", "Three.")
    number = find_drafted(lee, assessment, "Two.")
    told = [build_told(1, highest=1), build_told(number, highest=3)]
    publish_report(app, assessment, report=build(findings=tuple(told)))

    upgrade_to_0271(app)

    found = {each.text: each for each in find_findings(app, assessment)}
    numbers = [
        (found[text].report_number, found[text].told_recommendations)
        for text in ("One.", "Two.", "Three.")
    ]
    assert numbers == [(1, 2), (number, 3), (None, 0)]


def build_told(number: int, *, highest: int) -> ReportFinding:
    """A finding that a report told of, with one recommendation."""
    [first, *_] = PUBLISHED.recommendations
    return replace(PUBLISHED, number=number, recommendations=(replace(first, number=highest),))


def test_the_upgrade_passes_over_what_it_cannot_read() -> None:
    for text in ("", "no report", "[]", "1", '{"content": 3}', '{"content": {"findings": 3}}'):
        assert find_revision("0271")._read_told(text) == {}

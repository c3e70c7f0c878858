"""A finding that repeats an earlier one, from its drafting to the published report."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser
from tests.plans.closing import Parties, standing
from tests.reviews.comments.commenting import approve_and_send
from tests.reviews.draft_reports.drafting import (
    decide_candidates,
    judge_all,
    send_draft,
    waive_seconds,
)
from tests.reviews.findings.finding import IMPROVEMENT, draft, listing, press
from tests.reviews.judgements.judging import begin_sent
from tests.reviews.publishing.publishing import publish

LEFT_OUT, DRAFTED = 1, 2
"""The numbers under which inspectors draft two findings, of which a draft tells the second."""
WHY = "Ten more files were read"


def say(by: Browser, review: UUID, number: int, earlier: str) -> None:
    url = f"{listing(review)}/{number}/repeats"
    by.send(by.get(url), url, form="form#repeat", earlier=earlier)


@pytest.fixture
def review(app: Flask, force: UUID, assessment: UUID, browser: Browser, parties: Parties) -> UUID:
    """The next round: a draft report tells of one finding, which repeats the second of the last."""
    review = begin_sent(app, force, browser)
    judge_all(app, review)
    for text in ("Rationales are missing.", "Rationales are thin."):
        draft(parties.lee, review, ["vet-16"], kind=IMPROVEMENT, text=text)
    say(parties.ina, review, LEFT_OUT, f"{assessment}/1")
    say(parties.ina, review, DRAFTED, f"{assessment}/2")
    press(parties.lee, review, f"{LEFT_OUT}/dismiss", reason=WHY)
    decide_candidates(parties.lee, review)
    waive_seconds(parties.lee, review)
    send_draft(parties.lee, review)
    return review


def test_what_a_finding_repeats_is_superseded_as_its_report_is_published(
    assessment: UUID, review: UUID, browser: Browser, parties: Parties
) -> None:
    assert "Open since" in standing(browser, assessment, 2)

    approve_and_send(parties.sid, review)
    publish(parties.lee, review)

    assert "Superseded" in standing(browser, assessment, 2)
    assert "Finding 1 of the report published on" in standing(browser, assessment, 2)
    assert "Open since" in standing(browser, assessment, 1)
    report = browser.get(f"/assessments/{review}/published")
    assert "Repeats finding 2" in text_of(report, "#repeats-1")
    assert not report.select("#repeats-2")


def test_each_place_of_a_preview_has_a_name_of_its_own(review: UUID, parties: Parties) -> None:
    press(parties.lee, review, f"{LEFT_OUT}/reopen", reason=WHY)

    page = parties.lee.get(f"/assessments/{review}/draft-reports/preview")

    assert "Repeats finding 2" in text_of(page, "#finding-1 #repeats-1")
    assert "Repeats finding 1" in text_of(page, "#finding-2 #repeats-2")

"""A new draft report names what changed since the last one; or the review goes on."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from tests.assessments.sign_off.signed import read_state, text_of
from tests.browser import Browser
from tests.reviews.draft_reports.drafting import (
    TEXT,
    bring_to_factual_accuracy,
    find_drafts,
    listing,
    send_draft,
    write_text,
)

REASON = "We misread the registers."


@pytest.fixture
def drafted(app: Flask, assessment: UUID, ina: Browser, lee: Browser) -> UUID:
    bring_to_factual_accuracy(app, assessment, lee)
    return assessment


def go_back(by: Browser, assessment: UUID, *, expect: int = 302, reason: str = REASON) -> str:
    url = f"{listing(assessment)}/return"
    return by.send(by.get(url), url, form="form#return", expect=expect, reason=reason).text


def test_a_new_draft_names_what_is_graver_and_the_old_one_stays(
    app: Flask, drafted: UUID, browser: Browser, lee: Browser
) -> None:
    before = find_drafts(app, drafted)[0].content
    write_text(app, drafted, f"{TEXT} Nobody checks them.")
    page = lee.get(f"{listing(drafted)}/new")
    graver = "New or graver than draft 1: Finding 1: words are new or other than before"
    assert graver in text_of(page, "#changes")

    send_draft(lee, drafted, ahead=7)

    assert read_state(app, drafted) is AssessmentState.FACTUAL_ACCURACY
    assert [each.number for each in find_drafts(app, drafted)] == [1, 2]
    assert find_drafts(app, drafted)[0].content == before
    page = browser.get(f"{listing(drafted)}/2")
    assert graver in text_of(page, "#changes")
    assert page.select("#changes a[href='#finding-1']")
    assert "Nobody checks them." in text_of(page, "#finding-1")
    page = browser.get(f"{listing(drafted)}/1")
    assert "draft report 2" in text_of(page, "#older")
    assert "Nobody checks them." not in page.text
    assert graver in text_of(browser.get(listing(drafted)), "#draft-2")


def test_a_new_draft_that_only_says_less_is_told_as_milder(
    app: Flask, drafted: UUID, browser: Browser, lee: Browser
) -> None:
    write_text(app, drafted, f"{TEXT} Nobody checks them.")
    send_draft(lee, drafted)
    write_text(app, drafted, TEXT)
    send_draft(lee, drafted)
    told = text_of(browser.get(f"{listing(drafted)}/3"), "#changes")
    assert told == "Changed since draft 2: Finding 1: words are left out"


def test_a_new_draft_gives_seven_days_too(app: Flask, drafted: UUID, lee: Browser) -> None:
    page = send_draft(lee, drafted, ahead=6, expect=200)
    assert "at least 7 days" in text_of(page, "#due-error")
    assert len(find_drafts(app, drafted)) == 1


def test_a_lead_goes_back_to_the_review_for_a_reason_that_the_force_reads(
    app: Flask, drafted: UUID, browser: Browser, ina: Browser, lee: Browser
) -> None:
    ina.get(f"{listing(drafted)}/return", expect=403)
    assert "Enter why you go back" in go_back(lee, drafted, reason="", expect=200)
    assert "does not say why" in go_back(lee, drafted, reason=". . .", expect=200)
    assert read_state(app, drafted) is AssessmentState.FACTUAL_ACCURACY

    go_back(lee, drafted)

    assert read_state(app, drafted) is AssessmentState.UNDER_REVIEW
    said = text_of(browser.get(f"/assessments/{drafted}/sign-off"), "#changes-of-state")
    assert "went back to the review" in said
    assert REASON in said
    withheld = browser.get(f"{listing(drafted)}/1", expect=409)
    assert text_of(withheld, "h1") == "This cannot be opened now"
    assert "Inspectors are reviewing this assessment" in text_of(withheld)


def test_the_next_draft_after_going_back_is_compared_with_the_one_the_force_saw(
    app: Flask, drafted: UUID, browser: Browser, lee: Browser
) -> None:
    go_back(lee, drafted)
    write_text(app, drafted, "Registers are kept by nobody.")
    send_draft(lee, drafted)
    assert "graver than draft 1" in text_of(browser.get(f"{listing(drafted)}/2"), "#changes")

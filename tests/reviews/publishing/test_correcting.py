"""A lead corrects what is published: in a new version beside the old one, at a place named."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from checklist.web.filters import format_day, today_in_london
from tests.assessments.sign_off.signed import read_state, text_of
from tests.browser import Browser
from tests.reviews.draft_reports.drafting import TEXT
from tests.reviews.publishing.publishing import correct, publish, published, say_no_comments

RIGHT = "Registers are kept by hand in one of two places."


@pytest.fixture
def out(drafted: UUID, sid: Browser, lee: Browser) -> UUID:
    """A report that is published."""
    say_no_comments(sid, drafted)
    publish(lee, drafted)
    return drafted


def test_a_correction_stands_beside_what_it_corrects(
    app: Flask, out: UUID, browser: Browser, lee: Browser
) -> None:
    correct(lee, out, "finding-1", text=RIGHT)

    page = browser.get(published(out))
    assert RIGHT in text_of(page, "#finding-1")
    assert "The list was read wrongly." in text_of(page, "#published")
    today = format_day(today_in_london())
    assert f"2, corrected on {today}" in text_of(page, "#published")
    assert "Finding 1" in text_of(page, "#versions")
    old = browser.get(f"{published(out)}/1")
    assert TEXT in text_of(old, "#finding-1")
    assert "corrected since" in text_of(old, "#older")
    assert read_state(app, out) is AssessmentState.CLOSED_PUBLISHED
    browser.get(f"{published(out)}/3", expect=404)


def test_a_level_is_corrected_by_name_and_its_grades_follow(
    out: UUID, browser: Browser, lee: Browser
) -> None:
    before = text_of(browser.get(published(out)), "#grades")

    correct(lee, out, "question-vet-02", level="0")

    page = browser.get(published(out))
    assert text_of(page, "#grades") != before
    assert "vet-02 is now at final level 0" in text_of(page, "#versions")
    assert text_of(browser.get(f"{published(out)}/1"), "#grades") == before
    correct(lee, out, "finding-1", text=RIGHT)
    assert text_of(browser.get(published(out)), "#grades") == text_of(page, "#grades")


def test_a_kind_is_corrected_but_none_becomes_a_cause_of_concern(
    out: UUID, browser: Browser, lee: Browser
) -> None:
    correct(lee, out, "finding-1", kind="promising practice")

    assert "Promising practice" in text_of(browser.get(published(out)), "#finding-1")
    assert "Narrative" in text_of(browser.get(f"{published(out)}/1"), "#finding-1")
    page = correct(lee, out, "finding-1", kind="cause of concern", expect=200)
    assert page.select(".govuk-error-summary")


def test_a_correction_needs_a_reason_and_something_that_changes(out: UUID, lee: Browser) -> None:
    page = correct(lee, out, "finding-1", text=RIGHT, reason="", expect=200)
    assert "Enter what was wrong" in text_of(page, ".govuk-error-summary")
    assert RIGHT in text_of(page, "#text")
    page = correct(lee, out, "finding-1", text=RIGHT, reason="-", expect=200)
    assert "Enter a reason in words" in text_of(page, ".govuk-error-summary")
    page = correct(lee, out, "finding-1", text="", expect=200)
    assert "a published text is not taken away" in text_of(page, ".govuk-error-summary")
    page = correct(lee, out, "finding-1", expect=200)
    assert "Nothing is corrected" in text_of(page, ".govuk-error-summary")
    lee.get(f"{published(out)}/correct/finding-9", expect=404)


def test_two_who_correct_at_once_do_not_overwrite_each_other(out: UUID, lee: Browser) -> None:
    page = lee.get(f"{published(out)}/correct/finding-1")
    correct(lee, out, "reliability", text="Ten days in two places.")

    shown = correct(lee, out, "finding-1", page=page, text=RIGHT, expect=200)

    assert "You corrected this report after you opened" in text_of(shown, ".govuk-error-summary")
    assert RIGHT in text_of(shown, "#text")
    correct(lee, out, "finding-1", page=shown, text=RIGHT)
    now = lee.get(published(out))
    assert RIGHT in text_of(now, "#finding-1")
    assert "Ten days in two places." in text_of(now, "#reliability")


def test_nobody_but_a_lead_corrects(
    out: UUID, browser: Browser, sid: Browser, ina: Browser
) -> None:
    for other in (browser, sid, ina):
        other.get(f"{published(out)}/correct", expect=403)
        assert not other.get(published(out)).select("a[href$='/correct']")

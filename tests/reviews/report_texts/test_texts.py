"""Inspectors write how the review was done and how reliable the force was; the draft says it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from tests.assessments.reach.assigning import inspector
from tests.assessments.sign_off.signed import put_in_state, text_of
from tests.browser import Browser, one
from tests.reviews.draft_reports.drafting import (
    bring_to_factual_accuracy,
    complete_review,
    listing,
    send_draft,
)
from tests.reviews.judgements.judging import REASON, judge
from tests.reviews.moderation.conftest import ina, ivo, lee

__all__ = ["ina", "ivo", "lee"]

TEXTS: dict[str, Any] = {
    "method": "Ten days in two places.",
    "how_reliable": "The force knew its own gaps.",
}


def url_of(assessment: UUID) -> str:
    return f"/assessments/{assessment}/review/report-texts"


def write(by: Browser, assessment: UUID, **typed: Any) -> None:
    url = url_of(assessment)
    by.send(by.get(url), url, form="form#write", **(TEXTS | typed))


def test_the_draft_says_both_texts_and_what_changed_of_them(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser, browser: Browser
) -> None:
    write(ina, assessment)
    bring_to_factual_accuracy(app, assessment, lee)

    page = browser.get(f"{listing(assessment)}/1")
    assert "Ten days in two places." in text_of(page, "#method")
    assert "The force knew its own gaps." in text_of(page, "#reliability")

    write(ina, assessment, method="Ten days in three places.")
    send_draft(lee, assessment)
    page = browser.get(f"{listing(assessment)}/2")
    assert "How the review was done: words are new" in text_of(page)
    assert "Ten days in two places." in text_of(browser.get(f"{listing(assessment)}/1"), "#method")


def test_two_who_write_at_once_lose_nothing(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser
) -> None:
    url = url_of(assessment)
    open_page = lee.get(url)
    write(ina, assessment)

    other = TEXTS | {"method": "Lee was second."}
    page = lee.send(open_page, url, form="form#write", expect=200, **other)
    assert "Ina Inspector saved these texts" in text_of(page, "#method-error")
    assert "Ten days in two places." in text_of(page, "#saved")
    assert "Lee was second." in one(page, "textarea#method").text
    lee.send(page, url, form="form#write", **other)
    own = lee.send(open_page, url, form="form#write", expect=200, **other | {"method": "Twice."})
    assert "You saved these texts" in text_of(own, "#method-error")

    said = text_of(ina.get(url), "#history")
    assert "Lee was second." in said
    assert "Ten days in two places." in said


def judge_lower(by: Browser, assessment: UUID) -> None:
    judge(by, assessment, "vet-03", choice="another level", level="0", reason=REASON)


def test_who_has_a_second_judgement_to_give_reads_the_texts_of_others_once_it_is_given(
    assessment: UUID, ina: Browser, ivo: Browser, lee: Browser
) -> None:
    judge_lower(ina, assessment)
    write(ina, assessment)

    page = ivo.get(url_of(assessment))
    assert "The force knew its own gaps." not in page.text
    assert not page.select("form#write")
    assert text_of(page, "#to-give") == "vet-03"
    assert "The force knew its own gaps." in lee.get(url_of(assessment)).text

    judge_lower(ivo, assessment)
    assert "The force knew its own gaps." in ivo.get(url_of(assessment)).text


def test_nor_does_a_save_show_them_or_replace_them(
    assessment: UUID, ina: Browser, ivo: Browser
) -> None:
    judge_lower(ina, assessment)
    open_page, url = ivo.get(url_of(assessment)), url_of(assessment)
    write(ina, assessment)

    mine = TEXTS | {"method": "Ivo was second."}
    for _ in range(2):
        open_page = ivo.send(open_page, url, form="form#write", expect=200, **mine)
        assert "The force knew its own gaps." not in str(open_page.select("#saved, #history"))
        assert "second judgement" in text_of(open_page, "#method-error")
        assert "Ivo was second." in one(open_page, "textarea#method").text
    assert text_of(ina.get(url), "#history").count("Save ") == 1


def test_texts_that_nobody_else_saved_stay_open_to_their_writer(
    assessment: UUID, ina: Browser, ivo: Browser
) -> None:
    write(ivo, assessment)
    judge_lower(ina, assessment)

    write(ivo, assessment, method="Ten days in three places.")

    assert "Ten days in three places." in ivo.get(url_of(assessment)).text


def test_the_boxes_say_who_reads_them(assessment: UUID, ina: Browser) -> None:
    for box in ("#method-seen", "#how_reliable-seen"):
        said = text_of(ina.get(url_of(assessment)), box)
        assert "assigned inspectors and lead inspectors" in said
        assert "Once a draft report is sent, also by coordinators and signatories" in said
        assert "own judgement" not in said


def test_who_is_not_assigned_and_the_force_write_none(
    app: Flask, assessment: UUID, inspectorate: UUID, browser: Browser
) -> None:
    inspector(app, inspectorate, "Olga Other").get(url_of(assessment), expect=404)
    browser.get(url_of(assessment), expect=403)


def test_the_force_reads_nothing_of_them_before_a_draft(
    app: Flask, assessment: UUID, ina: Browser, lee: Browser, browser: Browser
) -> None:
    write(ina, assessment)
    complete_review(app, assessment, lee)

    browser.get(listing(assessment), expect=409)
    assert "texts of the report" not in browser.get(f"/assessments/{assessment}/timeline").text


@pytest.mark.parametrize(
    "state", [AssessmentState.CLOSED_UNPUBLISHED, AssessmentState.CLOSED_PUBLISHED]
)
def test_once_it_is_closed_its_inspectors_still_read_both_texts_and_change_neither(
    app: Flask,
    assessment: UUID,
    inspectorate: UUID,
    ina: Browser,
    lee: Browser,
    browser: Browser,
    state: AssessmentState,
) -> None:
    findings = f"/assessments/{assessment}/review/findings"
    write(ina, assessment, method="Eight days in two places.")
    write(ina, assessment)
    assert not ina.get(findings).select("#report-texts")
    other = inspector(app, inspectorate, "Otto Other")

    put_in_state(app, assessment, state)

    for who in (ina, lee):
        page = who.get(findings)
        assert "Ten days in two places." in text_of(page, "#report-texts")
        assert "The force knew its own gaps." in text_of(page, "#report-texts")
        assert "Eight days in two places." in text_of(page, "#earlier-texts")
        who.get(url_of(assessment), expect=409)
    # That there is a published review every inspector may know; of one closed unpublished, none.
    other.get(findings, expect=403 if state is AssessmentState.CLOSED_PUBLISHED else 404)
    browser.get(findings, expect=403)

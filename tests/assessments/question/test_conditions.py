"""Questions that are hidden: what their pages say, and which answers no longer count."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.models import Answer
from checklist.assessments.pinned_set import shipped_library
from checklist.db import db
from tests.assessments.assessments import answer, begin
from tests.browser import Browser, one

FORM = "form#answer"
WFOF = shipped_library().get("wfof-2011", "1.0.0")
"""The edition that hides most of its questions."""


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(
        app,
        force,
        set_id=WFOF.question_set.id,
        set_version=WFOF.question_set.version,
        set_hash=WFOF.content_hash,
        as_at=date(2026, 11, 20),
    )


def url_of(assessment: UUID, question: str) -> str:
    return f"/assessments/{assessment}/questions/{question}"


def words(page: object) -> str:
    return " ".join(str(getattr(page, "text", "")).split())


def test_a_hidden_question_says_why_it_is_not_asked(browser: Browser, assessment: UUID) -> None:
    page = browser.get(url_of(assessment, "media-02"))

    assert (
        "You do not need to answer this. It is asked only if media-01 is answered “Yes” or"
        " “Partly”." in words(page)
    )
    assert not page.select(FORM)


def test_hidden_questions_are_counted_nowhere_and_listed_apart(
    browser: Browser, assessment: UUID
) -> None:
    page = browser.get(f"/assessments/{assessment}")

    assert "0 of 8 answered" in words(one(page, "#progress-media"))
    hidden = words(one(page, "#hidden-media"))
    assert "3 questions not asked" in hidden
    assert "media-11" in hidden
    assert "It is asked only if media-10 is above 0." in hidden


def test_an_answer_that_shows_the_next_question_leads_to_it(
    browser: Browser, assessment: UUID
) -> None:
    url = url_of(assessment, "media-01")

    browser.send(browser.get(url), url, form=FORM, value="yes")

    assert browser.location == url_of(assessment, "media-02")
    assert browser.get(browser.location).select(FORM)


def test_a_change_that_hides_answers_says_which_before_it_is_saved_and_keeps_them(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    answer(app, assessment, {"media-01": "yes", "media-02": "2026-03-04", "media-03": "partly"})
    url = url_of(assessment, "media-01")
    page = browser.get(url)

    browser.send(page, url, form=FORM, value="no", note="Withdrawn")
    asked = browser.get(browser.location)

    shown_text = words(one(asked, "#uncounted"))
    assert "2 answers will no longer count" in shown_text
    assert "media-02" in shown_text
    assert "media-03" in shown_text
    assert one(asked, "textarea#note").text == "Withdrawn"
    browser.send(asked, url, form=FORM, value="no", note="Withdrawn")
    assert browser.get(url).select("#draft") == []
    hidden = words(browser.get(url_of(assessment, "media-02")))
    assert "What was saved before is kept and does not count: 4 March 2026" in hidden
    with app.app_context():
        kept = {one.question_id: one.value for one in db.session.scalars(select(Answer))}
    assert kept == {"media-01": "no", "media-02": "2026-03-04", "media-03": "partly"}


def test_an_answer_that_no_longer_counts_counts_again_once_the_answer_is_changed_back(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    answer(app, assessment, {"media-01": "no", "media-02": "2026-03-04"})
    url = url_of(assessment, "media-01")

    browser.send(browser.get(url), url, form=FORM, value="partly")

    page = browser.get(url_of(assessment, "media-02"))
    assert [box["value"] for box in page.select("#value input")] == ["4", "3", "2026"]


def test_an_answer_that_does_not_apply_needs_its_reason_and_no_number(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    url = url_of(assessment, "info-03")
    page = browser.get(url)

    both = browser.send(page, url, form=FORM, value="3", does_not_apply="y", expect=200)
    assert "not both" in words(one(both, "#value-error"))
    bare = browser.send(page, url, form=FORM, does_not_apply="y", expect=200)
    assert "Explain why this does not apply to you" in words(one(bare, "#note-error"))
    browser.send(bare, url, form=FORM, does_not_apply="y", note="No figure is held")

    shown = browser.get(url)
    assert shown.select("#does_not_apply[checked]")
    tasks = browser.get(f"/assessments/{assessment}")
    assert words(one(tasks, "#status-info-03")) == "Not applicable"


@pytest.mark.parametrize(
    ("question", "message"),
    [
        ("info-03", "Enter a number"),
        ("proc-02", "Enter an amount in pounds"),
        ("info-07", "Enter a percentage"),
        ("gov-07", "Enter a date"),
        ("hosp-03", "Select the one that fits best"),
        ("hosp-01", "Select yes, partly or no"),
    ],
)
def test_an_empty_answer_is_refused_with_what_to_do(
    browser: Browser, assessment: UUID, question: str, message: str
) -> None:
    url = url_of(assessment, question)

    page = browser.send(browser.get(url), url, form=FORM, expect=200)

    assert words(one(page, ".govuk-error-summary__list")) == message


def test_numbers_that_cannot_both_be_right_are_refused_beside_the_field(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    answer(app, assessment, {"biz-04": "49"})
    url = url_of(assessment, "biz-05")

    page = browser.send(browser.get(url), url, form=FORM, value="50", expect=200)

    assert "cannot exceed those made (biz-04)" in words(one(page, "#value-error"))
    browser.send(page, url, form=FORM, value="47")


def test_a_number_that_is_hidden_is_checked_against_no_other(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    answer(app, assessment, {"biz-04": "49", "biz-05": "47"})
    url = url_of(assessment, "biz-04")

    browser.send(browser.get(url), url, form=FORM, value="0")
    page = browser.get(browser.location)

    assert "biz-05" in words(one(page, "#uncounted"))
    browser.send(page, url, form=FORM, value="0")


def test_an_old_policy_is_a_prompt_that_a_note_answers(browser: Browser, assessment: UUID) -> None:
    opening = url_of(assessment, "hosp-01")
    browser.send(browser.get(opening), opening, form=FORM, value="yes")
    url = url_of(assessment, "hosp-02")
    old = ["18", "October", "2012"]

    page = browser.send(browser.get(url), url, form=FORM, value=old, expect=200)

    assert "more than three years before the as-at date" in words(one(page, "#note-error"))
    browser.send(page, url, form=FORM, value=old, note="Reviewed in 2025, no change")


def test_results_show_the_share_in_place_and_what_is_printed_only(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    answer(app, assessment, {"hosp-01": "partly", "hosp-02": "2026-03-04", "proc-02": "5000"})

    shown = browser.get(f"/assessments/{assessment}/results")

    page = words(shown)
    assert "There is no band until 90% of the scored questions that apply are answered." in page
    assert "How much is in place, by your own account, out of 100 50.00" in page
    counts = [words(cell) for cell in shown.select("table tbody tr:last-child td")]
    assert counts[5:10] == ["0", "Overall, Partly: 1", "0", "0", "Overall, Unanswered: 30"]
    assert counts[10:15] == ["0", "0", "Overall, No: 1", "0", "Overall, Unanswered: 30"]
    assert "Up to what value can one person place an order with no second check? £5,000" in page
    assert "4 March 2026" in page
    assert "The inspectorate gave no score. These bands are ours" in page


def test_a_question_that_is_fixed_says_at_which_answer_and_by_which(
    app: Flask, browser: Browser, force: UUID
) -> None:
    newest = shipped_library().get("wfof-2011", "2.0.0")
    assessment = begin(
        app,
        force,
        set_id=newest.question_set.id,
        set_version=newest.question_set.version,
        set_hash=newest.content_hash,
    )
    answer(app, assessment, {"hosp-05": "no register"})

    page = browser.get(url_of(assessment, "hosp-06"))

    assert "This question is not asked. It counts as “No”. By hosp-05 there is no" in words(page)

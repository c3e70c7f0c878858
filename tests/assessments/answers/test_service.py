"""Answering a question: saving, being refused, and losing nothing."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask
from sqlalchemy import func, select

from checklist.assessments.models import Answer, AnswerEntry, Figure
from checklist.audit.models import AuditEvent
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.assessments.assessments import EARLIER, answer, begin, begin_edition
from tests.browser import Browser, add_organisation, one, sign_in

FORM = "form#answer"


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def url_of(assessment: UUID, question: str) -> str:
    return f"/assessments/{assessment}/questions/{question}"


def figure(key: str, typed: str) -> dict[str, Any]:
    """What the field of a figure is sent with."""
    return {f"figure-{key}": typed}


def save(browser: Browser, assessment: UUID, question: str, **typed: Any) -> None:
    """Open a question and save what is typed."""
    url = url_of(assessment, question)
    browser.send(browser.get(url), url, form=FORM, **typed)


def errors_on(page: BeautifulSoup) -> list[str]:
    """What the error summary says."""
    return [line.text.strip() for line in page.select(".govuk-error-summary__list li")]


def test_a_saved_answer_is_shown_again_and_leads_to_the_next_question(
    browser: Browser, assessment: UUID
) -> None:
    url = url_of(assessment, "vet-02")

    browser.send(browser.get(url), url, form=FORM, value="3", note="Tested in\r\nMay.")

    assert browser.location == url_of(assessment, "vet-03")
    page = browser.get(url)
    assert one(page, "textarea#note").text == "Tested in\nMay."
    assert [str(box["value"]) for box in page.select("input[name=value][checked]")] == ["3"]


def test_saving_can_lead_back_to_the_list(browser: Browser, assessment: UUID) -> None:
    url = url_of(assessment, "vet-02")

    browser.send(browser.get(url), url, form=FORM, value="3", then="list")

    assert browser.location == f"/assessments/{assessment}"


def test_a_stale_save_shows_both_texts_and_the_next_one_is_saved(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    url = url_of(assessment, "vet-02")
    other = sign_in(app, "Ben Signatory", force, Role.SIGNATORY)
    page = browser.get(url)
    other.send(other.get(url), url, form=FORM, value="3", note="Ben's <text>")

    refused = browser.send(page, url, form=FORM, value="2", note="Asha's text", expect=200)

    conflict = one(refused, "#conflict").text
    assert "Ben's <text>" in conflict
    assert "Ben Signatory" in conflict
    (error,) = refused.select(".govuk-error-summary a")
    assert error["href"] == "#conflict-heading"
    colleague = "A colleague saved this answer while you were writing. Choose which to keep"
    assert error.text == colleague
    assert "Ben Signatory" in one(refused, "h2#conflict-heading").text
    assert one(refused, "textarea#note").text == "Asha's text"
    browser.send(refused, url, form=FORM, value="2", note="Asha's text, then Ben's")
    assert one(other.get(url), "textarea#note").text == "Asha's text, then Ben's"


def test_the_same_press_of_save_twice_has_one_effect(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    url = url_of(assessment, "vet-02")
    page = browser.get(url)

    browser.send(page, url, form=FORM, value="3", note="Once")
    browser.send(page, url, form=FORM, value="3", note="Once")

    with app.app_context():
        assert db.session.scalar(select(func.count()).select_from(AnswerEntry)) == 1
        assert db.session.scalars(select(Answer)).one().version == 1


def test_each_save_is_in_the_history_and_in_the_audit_record(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    save(browser, assessment, "vet-01", value="2", note="First", **figure("M01", "6,294"))
    save(browser, assessment, "vet-01", value="3", note="Second", **figure("M01", "6,300"))

    page = browser.get(url_of(assessment, "vet-01") + "/history")

    cards = [card.text for card in page.select(".govuk-summary-card")]
    assert ["Second" in card and "6,300" in card for card in cards] == [True, False]
    assert "First" in cards[1]
    assert "6,294" in cards[1]
    assert "Asha Coordinator, acting as coordinator" in " ".join(cards[0].split())
    with app.app_context():
        deeds = db.session.scalars(
            select(AuditEvent.detail).where(AuditEvent.action == "save answer")
        ).all()
    assert deeds == ["vet-01, version 1", "vet-01, version 2"]


def test_a_level_must_be_selected(browser: Browser, assessment: UUID) -> None:
    url = url_of(assessment, "vet-02")

    page = browser.send(browser.get(url), url, form=FORM, note="Kept", then="done", expect=200)

    assert errors_on(page) == ["Select the level that fits best"]
    assert one(page, "textarea#note").text == "Kept"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("6,294", "6294"), ("6 294", "6294"), (" 0 ", "0"), ("007", "7")],
)
def test_a_figure_is_read_as_people_write_it(
    app: Flask, browser: Browser, assessment: UUID, typed: str, kept: str
) -> None:
    save(browser, assessment, "vet-01", value="3", **figure("M01", typed))

    with app.app_context():
        assert db.session.scalars(select(Figure.value)).all() == [kept]


@pytest.mark.parametrize("typed", ["about 3", "-3", "3.5", "1e9", "٣", "9" * 40, "<b>"])
def test_a_figure_that_is_no_count_is_shown_again_as_typed(
    browser: Browser, assessment: UUID, typed: str
) -> None:
    url = url_of(assessment, "vet-01")

    page = browser.send(
        browser.get(url), url, form=FORM, value="3", expect=200, **figure("M01", typed)
    )

    assert one(page, "#figure-M01")["value"] == typed
    assert [text.startswith("People in the workforce must be") for text in errors_on(page)] == [
        True
    ]


def test_a_figure_left_empty_is_no_longer_given(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    save(browser, assessment, "vet-01", value="3", **figure("M01", "6294"))

    save(browser, assessment, "vet-01", value="3", **figure("M01", ""))

    with app.app_context():
        assert not db.session.scalars(select(Figure)).all()


def test_figures_that_cannot_both_be_right_are_refused_beside_the_field(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    answer(app, assessment, {}, M01="100")
    url = url_of(assessment, "vet-03")

    page = browser.send(
        browser.get(url), url, form=FORM, value="3", expect=200, **figure("M03", "101")
    )

    assert errors_on(page) == [
        "People without valid clearance (M03) cannot exceed the workforce (M01)"
    ]
    assert "cannot exceed" in one(page, "#figure-M03-error").text


def test_a_level_below_its_hint_needs_a_reason_where_the_set_says_so(
    app: Flask, browser: Browser, force: UUID
) -> None:
    first = next(each for each in EARLIER if each.question_set.id == "vcc-2022")
    assessment = begin_edition(app, force, first)
    answer(app, assessment, {}, M01="3185")
    url = url_of(assessment, "vet-03")
    figures = figure("M03", "3")

    page = browser.send(browser.get(url), url, form=FORM, value="2", expect=200, **figures)

    assert "its figures suggest level 4" in errors_on(page)[0]
    assert "Your figures suggest level 4" in one(page, ".checklist-hint").text
    assert one(page, "label[for=note]").text == "Reason for this level (required)"
    browser.send(page, url, form=FORM, value="2", note="Process lets them recur", **figures)


def test_a_follow_up_is_asked_once_the_answer_calls_for_it(
    browser: Browser, assessment: UUID
) -> None:
    url = url_of(assessment, "cor-15")
    assert not browser.get(url).select("#follow-up-teams")

    page = browser.send(browser.get(url), url, form=FORM, value="2", expect=200)

    assert errors_on(page) == ["Answer this too: your other answers need it"]
    given: dict[str, Any] = {"follow-up-teams": "Child protection"}
    browser.send(page, url, form=FORM, value="2", **given)
    assert one(browser.get(url), "#follow-up-teams").text == "Child protection"


def test_not_applicable_needs_a_reason(browser: Browser, assessment: UUID) -> None:
    url = url_of(assessment, "vet-06")

    page = browser.send(browser.get(url), url, form=FORM, value="not applicable", expect=200)

    assert errors_on(page) == ["Explain why this does not apply to you"]
    assert one(page, "label[for=note]").text == "Reason for this level (required)"
    browser.send(page, url, form=FORM, value="not applicable", note="Nobody else has access")
    tasks = browser.get(f"/assessments/{assessment}")
    assert one(tasks, "#status-vet-06").text.strip() == "Not applicable"


def test_figures_can_speak_against_not_applicable(browser: Browser, assessment: UUID) -> None:
    url = url_of(assessment, "vet-06")

    page = browser.send(
        browser.get(url),
        url,
        form=FORM,
        value="not applicable",
        note="Nobody",
        expect=200,
        **figure("M06-nppv_with_access", "12"),
    )

    assert errors_on(page) == ["vet-06 must be answered: its figures show that it applies."]


def test_a_fixed_question_is_shown_as_fixed_and_cannot_be_answered(
    browser: Browser, assessment: UUID
) -> None:
    before = browser.get(url_of(assessment, "inf-05"))
    save(browser, assessment, "inf-01", value="0", note="No tool")

    page = browser.get(url_of(assessment, "inf-05"))

    assert "It counts at level 0" in one(page, ".govuk-inset-text").text
    assert not page.select(FORM)
    browser.send(before, url_of(assessment, "inf-05"), form=FORM, value="3", expect=409)


def test_a_reader_sees_the_question_and_cannot_change_it(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    reader = sign_in(app, "Rita Reader", force, Role.READER)
    url = url_of(assessment, "vet-02")
    filled = browser.get(url)

    page = reader.get(url)

    assert not page.select("button[name=then]")
    reader.send(filled, url, form=FORM, value="3", expect=403)


def test_the_question_of_another_force_does_not_exist(app: Flask, assessment: UUID) -> None:
    other = add_organisation(app, "Otherton Police", OrganisationKind.FORCE)
    stranger = sign_in(app, "Olga Coordinator", other, Role.COORDINATOR)

    for path in ("", "/results", "/sections/vet", "/questions/vet-02", "/questions/vet-02/history"):
        stranger.get(f"/assessments/{assessment}{path}", expect=404)


def test_a_note_may_be_long_but_not_longer_than_promised(
    browser: Browser, assessment: UUID
) -> None:
    url = url_of(assessment, "vet-02")
    browser.send(browser.get(url), url, form=FORM, value="3", note="é\r\n" * 2000)

    page = browser.send(browser.get(url), url, form=FORM, value="3", note="x" * 4001, expect=200)

    assert errors_on(page) == ["Reason for this level must be 4,000 characters or fewer"]


def test_what_was_typed_outlasts_a_token_that_no_longer_fits(
    browser: Browser, assessment: UUID
) -> None:
    url = url_of(assessment, "vet-02")

    page = browser.send(
        browser.get(url), url, form=FORM, value="3", note="Kept", csrf_token="old", expect=400
    )

    assert one(page, "textarea#note").text == "Kept"
    browser.send(page, url, form=FORM, value="3", note="Kept")


def test_hidden_characters_are_not_kept(browser: Browser, assessment: UUID) -> None:
    save(browser, assessment, "vet-02", value="3", note="a\x00b\x1bc")

    assert one(browser.get(url_of(assessment, "vet-02")), "textarea#note").text == "abc"

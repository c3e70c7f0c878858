"""Figures or a note saved before the level: kept, shown, and not an answer until it is set."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask

from checklist.assessments.answers.bulk_not_applicable import find_not_applicable_candidates
from checklist.assessments.contradictions import list_contradictions
from checklist.assessments.models import Assessment
from checklist.assessments.progress import TaskStatus, build_question_progress, find_next_to_do
from checklist.assessments.scored_assessment import ScoredAssessment, score_with_evidence
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.organisations import Role
from checklist.core.scoring.completeness import check_completeness
from checklist.db import db
from checklist.reports.content_builders.questions import build_question_entry
from checklist.reports.paper_form.form import build_filled_form
from tests.assessments.assessments import VCC, answer, begin
from tests.browser import Browser, one, sign_in

FORM = "form#answer"
STATUS = "Figures in, level to be set"
NOTE = "From the HR system on 4 March."
M03: dict[str, Any] = {"figure-M03": "33"}
M01: dict[str, Any] = {"figure-M01": "2,412"}


@pytest.fixture
def assessment(app: Flask, force: UUID) -> UUID:
    return begin(app, force)


def url_of(assessment: UUID, question: str) -> str:
    return f"/assessments/{assessment}/questions/{question}"


def save(browser: Browser, assessment: UUID, question: str, **typed: Any) -> BeautifulSoup | None:
    """Open a question and save what is typed; return the page where it is refused."""
    url = url_of(assessment, question)
    return browser.send(browser.get(url), url, form=FORM, **typed)


def words(page: BeautifulSoup, selector: str) -> str:
    return " ".join(one(page, selector).text.split())


@contextmanager
def scored_now(app: Flask, assessment: UUID) -> Iterator[ScoredAssessment]:
    with app.app_context():
        yield score_with_evidence(db.session, None, db.session.get_one(Assessment, assessment))


def test_figures_are_saved_alone_and_the_level_is_still_wanted(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    save(browser, assessment, "vet-03", note=NOTE, **M03)

    tasks = browser.get(f"/assessments/{assessment}")
    assert words(tasks, "#status-vet-03") == STATUS
    assert words(tasks, "#status-vet-02") == "Not started"
    page = browser.get(url_of(assessment, "vet-03"))
    assert one(page, "#figure-M03")["value"] == "33"
    assert one(page, "textarea#note").text == NOTE
    assert page.select("[name=value][checked]") == []
    assert "Level to be set. Saved " in page.text
    with scored_now(app, assessment) as scored:
        assert scored.result.questions["vet-03"].status is QuestionStatus.UNANSWERED
        assert scored.result.overall.coverage == 0
        assert build_question_progress(scored, VCC.get_question("vet-03")).status.is_to_do


def test_the_level_is_set_later_and_counts_then(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    save(browser, assessment, "vet-03", note=NOTE, **M03)

    save(browser, assessment, "vet-03", value="2", note=NOTE, **M03)

    with scored_now(app, assessment) as scored:
        assert scored.result.questions["vet-03"].claimed == "2"
        assert scored.saved_answers.figures["M03"] == "33"
        progress = build_question_progress(scored, VCC.get_question("vet-03"))
        assert progress.status is TaskStatus.ANSWERED


def test_a_note_alone_is_saved_and_the_question_needs_an_answer(
    browser: Browser, assessment: UUID
) -> None:
    save(browser, assessment, "vet-03", note=NOTE)

    assert words(browser.get(f"/assessments/{assessment}"), "#status-vet-03") == "Needs an answer"


def test_with_nothing_typed_a_level_is_asked_for(browser: Browser, assessment: UUID) -> None:
    page = save(browser, assessment, "vet-03", expect=200)

    assert page is not None
    assert words(page, ".govuk-error-summary__list") == "Select the level that fits best"


def test_figures_alone_are_checked_as_ever(browser: Browser, assessment: UUID) -> None:
    wrong = save(browser, assessment, "vet-03", expect=200, **{"figure-M03": "several"})

    assert wrong is not None
    summary = words(wrong, ".govuk-error-summary__list")
    assert "must be a whole number" in summary
    assert "Select the level" not in summary


def test_figures_alone_cannot_be_marked_as_done(browser: Browser, assessment: UUID) -> None:
    save(browser, assessment, "vet-03", note=NOTE, **M03)

    page = save(browser, assessment, "vet-03", then="done", expect=200)
    assert page is not None
    assert words(page, ".govuk-error-summary__list") == "Select the level that fits best"
    page = save(browser, assessment, "vet-03", mark="done", expect=200)
    assert page is not None
    assert "Save an answer before you mark it as done" in words(page, "#mark")


def test_bulk_not_applicable_leaves_figures_and_notes_alone(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    section = VCC.sections[0]
    with scored_now(app, assessment) as scored:
        before = [question.id for question in find_not_applicable_candidates(scored, section)]

    save(browser, assessment, before[0], note=NOTE)

    with scored_now(app, assessment) as scored:
        after = [question.id for question in find_not_applicable_candidates(scored, section)]
    assert after == before[1:]


def test_everything_that_counts_answers_leaves_out_what_has_no_level(
    app: Flask, browser: Browser, assessment: UUID
) -> None:
    answer(app, assessment, {"vet-02": "3"})
    save(browser, assessment, "vet-03", note=NOTE, **M03)

    with scored_now(app, assessment) as scored:
        form = build_filled_form(scored)
        entry = build_question_entry(scored, VCC.get_question("vet-03"))
        problems = list(check_completeness(VCC, scored.sheet, scored.result))
        points = {key for point in list_contradictions(scored) for key in point.questions}
        following = find_next_to_do(scored, after=VCC.get_question("vet-02"))
        named = {move.question_id for move in scored.next_best if hasattr(move, "question_id")}
    assert form.cover.answered == 1
    assert (entry.answer_text, entry.note, entry.claimed.level) == ("Not answered.", NOTE, "")
    assert entry.is_detailed
    assert not any("vet-03" in str(problem) for problem in problems)
    assert "vet-03" not in points | named
    assert following is not None
    assert (following.question.id, following.is_unanswered) == ("vet-03", True)
    check = browser.get(f"/assessments/{assessment}/check")
    assert words(check, "#vet-03 .checklist-check__answer") == "Level to be set"
    assert "1 of 64" in " ".join(check.text.split())
    home = browser.get("/")
    assert "1 of 64" in " ".join(home.text.split())


def test_lists_find_what_has_no_level_and_the_history_says_so(
    browser: Browser, assessment: UUID
) -> None:
    save(browser, assessment, "vet-03", note=NOTE, **M03)
    save(browser, assessment, "vet-03", value="2", note=NOTE, **M03)
    save(browser, assessment, "vet-01", note=NOTE, **M01)

    found = browser.get(f"/assessments/{assessment}/all?state={STATUS}")
    assert [row.text for row in found.select("tbody th a")] == ["vet-01"]
    history = browser.get(f"{url_of(assessment, 'vet-03')}/history")
    answers = [
        " ".join(row.text.split())
        for row in history.select(".govuk-summary-list__row")
        if "Answer" in row.text.split()[:1]
    ]
    assert [text.partition(" ")[2] for text in answers][-1] == "Level to be set"
    restored = browser.get(f"{url_of(assessment, 'vet-03')}?restore=1")
    assert restored.select("[name=value][checked]") == []
    browser.send(restored, url_of(assessment, "vet-03"), form=FORM, note=NOTE, **M03)
    tasks = browser.get(f"/assessments/{assessment}")
    assert words(tasks, "#status-vet-03") == STATUS


def test_figures_saved_late_do_not_take_away_the_level_a_colleague_set(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    url = url_of(assessment, "vet-03")
    mine = browser.get(url)
    colleague = sign_in(app, "Cas Colleague", force, Role.SIGNATORY)
    colleague.send(colleague.get(url), url, form=FORM, value="2", note="Seen.")

    conflict = browser.send(mine, url, form=FORM, expect=200, **M03)

    assert [str(level["value"]) for level in conflict.select("[name=value][checked]")] == ["2"]
    browser.send(conflict, url, form=FORM, value="2", note="Seen.", **M03)
    with scored_now(app, assessment) as scored:
        assert scored.result.questions["vet-03"].claimed == "2"
        assert scored.saved_answers.figures["M03"] == "33"

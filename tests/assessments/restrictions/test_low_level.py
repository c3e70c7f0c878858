"""A restricted answer that holds a grade down is named as doing so, and its level is not told."""

from __future__ import annotations

import re
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask

from checklist.assessments.models import Assessment
from checklist.assessments.scored_assessment import ScoredAssessment, score_assessment, score_for
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.db import db
from tests.assessments.assessments import VCC, answer, begin
from tests.assessments.restrictions.story import CLOSED, find_account, restrict
from tests.browser import Browser, sign_in

TELLS = re.compile(r"\blevels? 0\b|lowest level|[Nn]ot in place|draft cause", re.IGNORECASE)


@pytest.fixture
def assessment(app: Flask, force: UUID, browser: Browser) -> UUID:
    """All at level 3, but for one limiting question at the lowest level, which is restricted."""
    made = begin(app, force)
    levels = {each.id: "3" for each in VCC.questions if each.type == "level" and not each.retired}
    answer(app, made, {**levels, CLOSED: "0"}, M01="100", M03="50")
    keeper = find_account(app, "Asha Coordinator")
    with app.app_context():
        restrict(made, CLOSED, [keeper], keeper)
        db.session.commit()
    return made


def sentences_with(page: BeautifulSoup, question: str) -> list[str]:
    """The shortest parts of a page that name a question."""
    parts = [part for part in page.select("main li, main dd, main p") if question in part.text]
    return [" ".join(part.text.split()) for part in parts if not part.select("li, dd, p")]


@pytest.mark.parametrize("path", ["/results", "/reports/summary", "/all", "/sections/vet"])
def test_a_page_names_what_holds_a_grade_and_not_its_level(
    app: Flask, force: UUID, browser: Browser, assessment: UUID, path: str
) -> None:
    reader = sign_in(app, "Rob Reader", force, Role.READER)

    told = sentences_with(reader.get(f"/assessments/{assessment}{path}"), CLOSED)

    assert [sentence for sentence in told if TELLS.search(sentence)] == []


def test_where_improvement_would_count_names_it_without_a_word_more(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    sign_in(app, "Rob Reader", force, Role.READER)
    reader, keeper = find_account(app, "Rob Reader"), find_account(app, "Asha Coordinator")
    _, whole = score_both(app, force, assessment, reader)
    best = whole.next_best[0].change.question.id
    with app.app_context():
        restrict(assessment, best, [keeper], keeper)
        db.session.commit()

    seen, _ = score_both(app, force, assessment, reader)

    [step] = [each for each in seen.next_best if each.change.question.id == best]
    assert str(step.todo).startswith(f"{best} counts here. It is restricted")
    assert step.why == ()


def test_a_trail_names_it_and_not_its_level(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    sign_in(app, "Rob Reader", force, Role.READER)
    seen, whole = score_both(app, force, assessment, find_account(app, "Rob Reader"))

    trail = [str(each) for each in seen.result.sections["vet"].trail if CLOSED in str(each)]
    assert trail
    assert all("restricted" in sentence for sentence in trail)
    assert any("level is 0" in str(each) for each in whole.result.sections["vet"].trail)


def test_totals_are_those_of_the_whole_and_values_of_its_figures_are_not_shown(
    app: Flask, force: UUID, browser: Browser, assessment: UUID
) -> None:
    sign_in(app, "Rob Reader", force, Role.READER)
    seen, whole = score_both(app, force, assessment, find_account(app, "Rob Reader"))

    assert seen.result.overall.scores == whole.result.overall.scores
    assert seen.result.overall.grade == whole.result.overall.grade
    for section, result in whole.result.sections.items():
        assert seen.result.sections[section].scores == result.scores
        assert seen.result.sections[section].grade == result.grade
    assert whole.result.values["M04"].value == 50
    assert seen.result.values["M04"].value is None
    assert "restricted" in str(seen.result.values["M04"].problem)
    assert CLOSED not in seen.result.hints
    assert CLOSED not in {each.question for each in seen.result.candidates}
    assert "M03" not in seen.saved_answers.figures
    assert CLOSED not in seen.sheet.responses


def score_both(
    app: Flask, force: UUID, assessment: UUID, reader: UUID
) -> tuple[ScoredAssessment, ScoredAssessment]:
    """Score for the reader, and whole."""
    person = Person(
        reader, "Rob", "rob@example.test", Role.READER, force, "Testshire", OrganisationKind.FORCE
    )
    with app.app_context():
        found = db.session.get_one(Assessment, assessment)
        seen, whole = score_for(db.session, person, found), score_assessment(db.session, found)
        assert seen.next_best is not None
        assert seen.assessment.force.name == whole.assessment.force.name
        return seen, whole

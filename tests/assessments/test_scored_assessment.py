"""A scored assessment: what is read, in how many queries, and for whom it exists."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from uuid import UUID, uuid4

import pytest
from flask import Flask

from checklist.assessments import service
from checklist.assessments.scored_assessment import score_assessment
from checklist.core.errors import NotFound
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.core.scoring.results import Basis
from checklist.db import db
from tests.assessments.assessments import VCC, answer, begin, queries_counted
from tests.browser import Browser, add_organisation

DORSET = {
    "vet-01": "3", "vet-03": "2", "vet-04": "3", "vet-05": "3", "vet-11": "3", "vet-22": "1",
}  # fmt: skip


def person_of(force: UUID, role: Role = Role.COORDINATOR) -> Person:
    """A person of a force, in a role."""
    kind = OrganisationKind.FORCE
    return Person(uuid4(), "Asha", "asha@example.test", role, force, "Testshire Police", kind)


def test_the_answers_of_an_assessment_are_scored(app: Flask, force: UUID) -> None:
    assessment_id = begin(app, force)
    answer(app, assessment_id, DORSET, M01="3185", M03="3")

    with app.app_context():
        assessment = service.get_assessment(db.session, person_of(force), assessment_id)
        result = score_assessment(db.session, assessment).result

    assert result.sections["vet"].scores[Basis.CLAIMED].score == Fraction(3200, 52)
    assert result.values["M04"].value == Fraction(300, 3185)
    assert not result.sections["inf"].coverage


def test_a_whole_assessment_is_read_in_two_queries(app: Flask, force: UUID) -> None:
    assessment_id = begin(app, force)
    answer(app, assessment_id, {question.id: "3" for question in VCC.questions})

    with queries_counted(app) as sent, app.app_context():
        assessment = service.get_assessment(db.session, person_of(force), assessment_id)
        scored = score_assessment(db.session, assessment)
        assert assessment.force.name == "Testshire Police"

    assert len(scored.sheet.responses) == len(VCC.questions)
    assert len(sent) == 2, sent


def test_an_assessment_does_not_exist_for_another_force(app: Flask, force: UUID) -> None:
    assessment_id = begin(app, force)
    other = person_of(add_organisation(app, "Otherton Police", OrganisationKind.FORCE))

    with app.app_context(), pytest.raises(NotFound):
        service.get_assessment(db.session, other, assessment_id)


def test_an_administrator_cannot_read_answers(app: Flask, force: UUID) -> None:
    assessment_id = begin(app, force)
    administrator = replace(person_of(force), role=Role.ADMINISTRATOR)

    with app.app_context(), pytest.raises(NotFound):
        service.get_assessment(db.session, administrator, assessment_id)


@pytest.mark.parametrize("year", [1, 26, 9999])
def test_an_as_at_date_at_an_end_of_the_calendar_stops_no_page(
    app: Flask, browser: Browser, force: UUID, year: int
) -> None:
    """Versions before 0.2.0 took such dates, and none can be changed."""
    days = dict.fromkeys(("period_begins", "period_ends", "as_at"), date(year, 1, 1))
    assessment = begin(app, force, **days)
    answer(app, assessment, DORSET, M01="3185", M03="3")

    page = browser.get(f"/assessments/{assessment}/results")
    browser.get(f"/assessments/{assessment}/questions/vet-03")

    assert f"1 January {year:04}" in page.text


@pytest.mark.parametrize("path", ["", "/sections/vet", "/questions/vet-03", "/all"])
def test_a_page_without_a_grade_computes_none(
    app: Flask, browser: Browser, force: UUID, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = begin(app, force)
    answer(app, made, {"vet-03": "2", "cor-06": "1"}, M01="3185", M03="3")
    whole: list[object] = []
    monkeypatch.setattr("checklist.assessments.score_cache.score", lambda *given: whole.append(1))

    assert browser.get(f"/assessments/{made}{path}").select("main")

    assert whole == []

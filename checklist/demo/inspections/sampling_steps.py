"""Draws the dip samples of the demonstration's inspectors, cites them, and counts them again."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.outcome_saves import TypedOutcomes, save_outcomes
from checklist.assessments.worksheets.service import NewWorksheet, draw, save_frame
from checklist.assessments.worksheets.worksheet_queries import (
    LookedAt,
    find_worksheet,
    list_items,
    load_looked_at,
)
from checklist.core.organisations import Person
from checklist.core.worksheets.frame import Frame
from checklist.core.worksheets.outcomes import Outcome
from checklist.demo.inspection_story import InspectorsSample, Recount
from checklist.reviews.worksheets.worksheet_exhibits import WorksheetCitation, cite_worksheet


def draw_sample(
    session: Session,
    assessment: Assessment,
    sample: InspectorsSample,
    person: Person,
    today: date,
) -> int:
    """Number the list, draw from it, and save what came of each item; return its number."""
    frame = Frame(
        population=sample.population,
        items=sample.items,
        test=sample.test,
        size=sample.size,
        given_by=sample.given_by,
        given_on=today,
        acceptable=sample.acceptable,
    )
    new = NewWorksheet(frame, sample.wanted, (), uuid4())
    number = save_frame(session, person, assessment, sample.question, new)
    worksheet = find_worksheet(session, assessment, person.organisation_id, number)
    draw(session, person, assessment, worksheet, uuid4())
    session.flush()
    _save(session, assessment, worksheet, person, sample.not_met, sample.cause, "")
    return number


def cite_sample(session: Session, assessment: Assessment, number: int, person: Person) -> None:
    """Cite a dip sample as an exhibit of the inspector, of the position as at the review's day."""
    worksheet = find_worksheet(session, assessment, person.organisation_id, number)
    question_set = load_pinned_set(assessment)
    new = WorksheetCitation(assessment.as_at, worksheet.version, uuid4())
    question = question_set.get_question(worksheet.question_id)
    cite_worksheet(session, person, assessment, question, question_set, worksheet, new)
    session.flush()


def recount(
    session: Session, assessment: Assessment, number: int, counted: Recount, person: Person
) -> None:
    """Amend a dip sample: of the items that were not met, only some stay so."""
    worksheet = find_worksheet(session, assessment, person.organisation_id, number)
    cause, reason = worksheet.cause, " ".join(counted.reason.split())
    _save(session, assessment, worksheet, person, counted.not_met, cause, reason)


def _save(
    session: Session,
    assessment: Assessment,
    worksheet: Worksheet,
    person: Person,
    not_met: int,
    cause: str,
    reason: str,
) -> None:
    """Save the outcomes of all that was drawn: so many of the first are not met."""
    items = {
        drawn: LookedAt(Outcome.NOT_MET if place < not_met else Outcome.MET, "")
        for place, drawn in enumerate(list_items(worksheet, load_looked_at(session, worksheet)))
    }
    typed = TypedOutcomes(items, cause, reason, worksheet.version, uuid4())
    save_outcomes(session, person, assessment, worksheet, typed)
    session.flush()

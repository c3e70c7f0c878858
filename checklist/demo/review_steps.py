"""Begins the reviews of the demonstration as its inspectors would, and draws a dip sample there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Organisation
from checklist.assessments.models import Assessment
from checklist.assessments.worksheets.outcome_saves import TypedOutcomes, save_outcomes
from checklist.assessments.worksheets.service import NewWorksheet, draw, save_frame
from checklist.assessments.worksheets.worksheet_queries import LookedAt, find_worksheet, list_items
from checklist.core.organisations import Person
from checklist.core.worksheets.frame import Frame
from checklist.core.worksheets.outcomes import Outcome
from checklist.demo.examples import BegunReview, Example, InspectorsSample
from checklist.reviews.assignments.service import NewAssignment, assign_inspectors
from checklist.reviews.finding_texts.service import TypedText, add_text
from checklist.reviews.steps.service import begin_review

_ASSIGNED = timedelta(days=365)
"""For how long the inspector is assigned: longer than anybody looks at a demonstration."""


def begin_reviews(
    session: Session, examples: Mapping[str, Example], people: Mapping[str, Person], today: date
) -> None:
    """Begin the reviews of those examples that have one; ``people`` are found by their e-mail."""
    for example in examples.values():
        if example.past.review is not None:
            _begin(session, _find(session, example), example.past.review, people, today)


def _find(session: Session, example: Example) -> Assessment:
    return session.scalars(
        select(Assessment)
        .join(Assessment.force)
        .where(
            Organisation.name == example.answers.force, Assessment.title == example.answers.title
        )
    ).one()


def _begin(
    session: Session,
    assessment: Assessment,
    review: BegunReview,
    people: Mapping[str, Person],
    today: date,
) -> None:
    """Assign the inspector, begin the review, draw the sample, and keep the lead's text."""
    lead, inspector = people[review.lead], people[review.inspector]
    force, until = assessment.force_id, today + _ASSIGNED
    new = NewAssignment(force, assessment, {inspector.id}, today, until, uuid4())
    assign_inspectors(session, lead, new)
    session.flush()
    begin_review(session, lead, assessment, uuid4())
    session.flush()
    _sample(session, assessment, review.sample, inspector, today)
    kept = review.finding_text
    add_text(session, lead, TypedText(kept.name, kept.kind, kept.text), uuid4())


def _sample(
    session: Session,
    assessment: Assessment,
    sample: InspectorsSample,
    person: Person,
    today: date,
) -> None:
    """Number the list, draw from it, and save what came of each item that was drawn."""
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
    items = {
        drawn: LookedAt(Outcome.NOT_MET if place < sample.not_met else Outcome.MET, "")
        for place, drawn in enumerate(list_items(worksheet, {}))
    }
    typed = TypedOutcomes(items, sample.cause, "", worksheet.version, uuid4())
    save_outcomes(session, person, assessment, worksheet, typed)

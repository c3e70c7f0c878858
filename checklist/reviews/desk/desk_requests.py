"""What a desk says of requests: open, overdue, or answered with questions still to look at."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session, aliased

from checklist.assessments.models import Assessment
from checklist.assessments.reach.request_models import (
    ChangeRequest,
    RequestedQuestion,
    RequestOutcome,
)
from checklist.core.organisations import Person
from checklist.reviews.judgements.models import InspectorJudgement
from checklist.reviews.requests.request_queries import RequestStanding, load_standings
from checklist.web.filters import today_in_london


class AskedFilter(StrEnum):
    """Which requests a desk is narrowed to: those that it says something of."""

    OPEN = "open"
    OVERDUE = "overdue"
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class DeskRequest:
    """The newest request of one assessment, where inspectors wait for it or have to look.

    ``to_look_at`` are the questions of which nobody judged or noted what the force answered.
    """

    standing: RequestStanding
    to_look_at: int = 0

    def is_overdue(self, today: date) -> bool:
        """Say whether the force let its last day pass."""
        return self.standing.is_overdue(today)


def load_desk_requests(
    session: Session, person: Person, assessments: Collection[UUID]
) -> Mapping[UUID, DeskRequest]:
    """Load what there is to say of each assessment's newest request: two queries.

    Of one that ended without an answer, or of whose answer nothing is left to look at, nothing is.
    """
    standings = load_standings(session, assessments)
    left = _count_to_look_at(session, person, assessments)
    found = {}
    for key, standing in standings.items():
        to_look_at = left.get((key, standing.number), 0) if standing.is_answered else 0
        if standing.is_open or to_look_at:
            found[key] = DeskRequest(standing, to_look_at)
    return found


def is_asked(person: Person, asked: AskedFilter) -> ColumnElement[bool]:
    """Build the condition that the newest request of a row's assessment stands so on a desk."""
    later = aliased(ChangeRequest)
    newest = select(func.max(later.number)).where(later.assessment_id == Assessment.id)
    found = (
        select(ChangeRequest.id)
        .where(
            ChangeRequest.assessment_id == Assessment.id,
            ChangeRequest.number == newest.correlate(Assessment).scalar_subquery(),
        )
        .correlate(Assessment)
    )
    if asked is AskedFilter.ANSWERED:
        found = found.join(RequestedQuestion, RequestedQuestion.request_id == ChangeRequest.id)
        return found.where(_is_to_look_at(person)).exists()
    found = found.where(ChangeRequest.outcome == RequestOutcome.OPEN)
    if asked is AskedFilter.OVERDUE:
        found = found.where(ChangeRequest.due < today_in_london())
    return found.exists()


def _is_to_look_at(person: Person) -> ColumnElement[bool]:
    """Build the condition that a request is answered, and nobody judged or noted a question."""
    is_looked_at = (
        select(InspectorJudgement.id)
        .where(
            InspectorJudgement.assessment_id == ChangeRequest.assessment_id,
            InspectorJudgement.question_id == RequestedQuestion.question_id,
            InspectorJudgement.organisation_id == person.organisation_id,
            InspectorJudgement.submission_id == ChangeRequest.submission_id,
        )
        .exists()
    )
    return (ChangeRequest.outcome == RequestOutcome.ANSWERED) & ~is_looked_at


def _count_to_look_at(
    session: Session, person: Person, assessments: Collection[UUID]
) -> dict[tuple[UUID, int], int]:
    """Count for each answered request the questions that nobody judged or noted as answered."""
    rows = session.execute(
        select(ChangeRequest.assessment_id, ChangeRequest.number, func.count())
        .join(RequestedQuestion, RequestedQuestion.request_id == ChangeRequest.id)
        .where(ChangeRequest.assessment_id.in_(assessments), _is_to_look_at(person))
        .group_by(ChangeRequest.assessment_id, ChangeRequest.number)
    )
    return {(assessment, number): count for assessment, number, count in rows}

"""How the requests of submissions stand: open, overdue, answered or ended without an answer."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.reach.request_models import (
    ChangeRequest,
    RequestedQuestion,
    RequestOutcome,
)
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import list_permitted_states
from checklist.web.filters import today_in_london


@dataclass(frozen=True, slots=True)
class RequestStanding:
    """The newest request of an assessment: its number, its last day and what became of it.

    ``questions`` is how many it names.
    """

    number: int
    due: date
    outcome: RequestOutcome
    questions: int

    @property
    def is_open(self) -> bool:
        return self.outcome is RequestOutcome.OPEN

    @property
    def is_answered(self) -> bool:
        return self.outcome is RequestOutcome.ANSWERED

    def is_overdue(self, today: date) -> bool:
        """Say whether the force let its last day pass; that day is still its own."""
        return self.is_open and self.due < today


def load_standings(
    session: Session, assessments: Collection[UUID]
) -> Mapping[UUID, RequestStanding]:
    """Load the newest request of each assessment that has one: one query.

    The caller has found out that the person may read these.
    """
    rows = session.execute(
        select(ChangeRequest, func.count(RequestedQuestion.id))
        .join(RequestedQuestion, RequestedQuestion.request_id == ChangeRequest.id)
        .where(ChangeRequest.assessment_id.in_(assessments))
        .group_by(ChangeRequest.id)
        .order_by(ChangeRequest.number)
    )
    return {
        request.assessment_id: RequestStanding(
            request.number, request.due, request.outcome, questions
        )
        for request, questions in rows
    }


def list_overdue(session: Session, assessments: Collection[UUID]) -> frozenset[UUID]:
    """List which of some assessments have a request whose last day in London has passed."""
    today = today_in_london()
    standings = load_standings(session, assessments)
    return frozenset(each for each, found in standings.items() if found.is_overdue(today))


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """A request that is open, with its assessment and how many questions it names."""

    assessment: Assessment
    request: ChangeRequest
    questions: int

    @property
    def is_overdue(self) -> bool:
        """Whether the force let its last day pass; that day is still its own."""
        return self.request.due < today_in_london()


def list_open_requests(session: Session, person: Person) -> Sequence[OpenRequest]:
    """List the open requests of a person's own force, those due first first: one query."""
    rows = session.execute(
        select(Assessment, ChangeRequest, func.count(RequestedQuestion.id))
        .join(ChangeRequest, ChangeRequest.assessment_id == Assessment.id)
        .join(RequestedQuestion, RequestedQuestion.request_id == ChangeRequest.id)
        .where(
            Assessment.force_id == person.organisation_id,
            Assessment.state.in_(list_permitted_states(person, Action.READ_REQUESTS)),
            ChangeRequest.outcome == RequestOutcome.OPEN,
        )
        .group_by(Assessment.id, ChangeRequest.id)
        .order_by(ChangeRequest.due, ChangeRequest.id)
    )
    return [OpenRequest(*row) for row in rows]

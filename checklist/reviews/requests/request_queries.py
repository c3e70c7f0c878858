"""How the requests of submissions stand: open, overdue, answered or ended without an answer."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checklist.assessments.reach.assigned import today_in_london
from checklist.assessments.reach.request_models import (
    ChangeRequest,
    RequestedQuestion,
    RequestOutcome,
)


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

"""Which questions an open request names, and which of them nobody answered anew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from checklist.assessments.models import AnswerEntry, Assessment, Exhibit, ExhibitEntry
from checklist.assessments.reach.request_models import (
    ChangeRequest,
    RequestedQuestion,
    RequestOutcome,
)
from checklist.core.assessment_states import AssessmentState


def find_open_request(session: Session, assessment_id: UUID) -> ChangeRequest | None:
    """Find the request that is open; there is one at most."""
    return session.scalar(
        select(ChangeRequest).where(
            ChangeRequest.assessment_id == assessment_id,
            ChangeRequest.outcome == RequestOutcome.OPEN,
        )
    )


def load_requested(
    session: Session, assessments: Collection[Assessment]
) -> Mapping[UUID, frozenset[str]]:
    """Load which questions the force may change of each assessment of which it may only some.

    One query where one is in the state of an open request, and none else.
    """
    asked = [each.id for each in assessments if each.state is AssessmentState.CHANGES_REQUESTED]
    if not asked:
        return {}
    found: defaultdict[UUID, set[str]] = defaultdict(set)
    rows = (
        select(ChangeRequest.assessment_id, RequestedQuestion.question_id)
        .join(RequestedQuestion, RequestedQuestion.request_id == ChangeRequest.id)
        .where(ChangeRequest.assessment_id.in_(asked), ChangeRequest.outcome == RequestOutcome.OPEN)
    )
    for assessment_id, question_id in session.execute(rows):
        found[assessment_id].add(question_id)
    return {each: frozenset(found[each]) for each in asked}


def list_left(session: Session, request: ChangeRequest | None) -> tuple[str, ...]:
    """List the questions of a request of which nobody saved anything, nor said “no change”."""
    if request is None:
        return ()
    answered = (
        select(AnswerEntry.id)
        .where(
            AnswerEntry.assessment_id == ChangeRequest.assessment_id,
            AnswerEntry.question_id == RequestedQuestion.question_id,
            AnswerEntry.saved_at > ChangeRequest.asked_at,
        )
        .exists()
    )
    exhibited = (
        select(ExhibitEntry.exhibit_id)
        .join(Exhibit, Exhibit.id == ExhibitEntry.exhibit_id)
        .where(
            Exhibit.assessment_id == ChangeRequest.assessment_id,
            Exhibit.question_id == RequestedQuestion.question_id,
            ExhibitEntry.saved_at > ChangeRequest.asked_at,
        )
        .exists()
    )
    is_answered = or_(answered, exhibited, RequestedQuestion.no_change_at.is_not(None))
    return tuple(
        session.scalars(
            select(RequestedQuestion.question_id)
            .join(ChangeRequest, ChangeRequest.id == RequestedQuestion.request_id)
            .where(RequestedQuestion.request_id == request.id, ~is_answered)
            .order_by(RequestedQuestion.position)
        )
    )

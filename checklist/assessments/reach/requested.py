"""Which questions an open request names, and which of them nobody answered anew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

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


def select_asked(
    assessment_id: UUID, question_id: str, outcome: RequestOutcome
) -> Select[RequestedQuestion]:
    """Select what requests with an outcome ask of a question, the newest first."""
    return (
        select(RequestedQuestion)
        .join(ChangeRequest, ChangeRequest.id == RequestedQuestion.request_id)
        .where(
            ChangeRequest.assessment_id == assessment_id,
            ChangeRequest.outcome == outcome,
            RequestedQuestion.question_id == question_id,
        )
        .order_by(ChangeRequest.number.desc())
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
    return tuple(
        session.scalars(
            select(RequestedQuestion.question_id)
            .join(ChangeRequest, ChangeRequest.id == RequestedQuestion.request_id)
            .where(
                RequestedQuestion.request_id == request.id,
                ~_is_saved_after(ChangeRequest.asked_at),
                RequestedQuestion.no_change_at.is_(None),
            )
            .order_by(RequestedQuestion.position)
        )
    )


def list_left_now(session: Session, assessment: Assessment) -> tuple[str, ...]:
    """List what is left of an open request while the force may answer it; no query otherwise."""
    if assessment.state is not AssessmentState.CHANGES_REQUESTED:
        return ()
    return list_left(session, find_open_request(session, assessment.id))


def load_no_change(session: Session, assessment_id: UUID) -> Sequence[RequestedQuestion]:
    """Load where “no change” stands as the answer to the open request: one query."""
    return session.scalars(
        select(RequestedQuestion)
        .join(ChangeRequest, ChangeRequest.id == RequestedQuestion.request_id)
        .where(
            ChangeRequest.assessment_id == assessment_id,
            ChangeRequest.outcome == RequestOutcome.OPEN,
            RequestedQuestion.no_change_at.is_not(None),
            ~_is_saved_after(RequestedQuestion.no_change_at),
        )
        .order_by(RequestedQuestion.position)
    ).all()


def find_answered_after_all(
    session: Session, asked: Iterable[RequestedQuestion]
) -> frozenset[UUID]:
    """Find which of what was asked somebody saved anew after “no change” was said.

    One query, and none where it was said of nothing.
    """
    said = [each.id for each in asked if each.no_change_at]
    if not said:
        return frozenset()
    return frozenset(
        session.scalars(
            select(RequestedQuestion.id)
            .join(ChangeRequest, ChangeRequest.id == RequestedQuestion.request_id)
            .where(RequestedQuestion.id.in_(said), _is_saved_after(RequestedQuestion.no_change_at))
        )
    )


def _is_saved_after(
    moment: InstrumentedAttribute[datetime] | InstrumentedAttribute[datetime | None],
) -> ColumnElement[bool]:
    """Build the condition that an answer or an exhibit of a question was saved after a moment.

    Only until the request ended: another may name the question again.
    """
    answered = (
        select(AnswerEntry.id)
        .where(
            AnswerEntry.assessment_id == ChangeRequest.assessment_id,
            AnswerEntry.question_id == RequestedQuestion.question_id,
            AnswerEntry.saved_at > moment,
            or_(ChangeRequest.ended_at.is_(None), AnswerEntry.saved_at < ChangeRequest.ended_at),
        )
        .exists()
    )
    exhibited = (
        select(ExhibitEntry.exhibit_id)
        .join(Exhibit, Exhibit.id == ExhibitEntry.exhibit_id)
        .where(
            Exhibit.assessment_id == ChangeRequest.assessment_id,
            Exhibit.question_id == RequestedQuestion.question_id,
            ExhibitEntry.saved_at > moment,
            or_(ChangeRequest.ended_at.is_(None), ExhibitEntry.saved_at < ChangeRequest.ended_at),
        )
        .exists()
    )
    return or_(answered, exhibited)

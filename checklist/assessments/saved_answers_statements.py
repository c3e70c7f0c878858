"""The two statements that read all that is saved in assessments, built once."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    CompoundSelect,
    Select,
    String,
    bindparam,
    exists,
    literal,
    null,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.orm import aliased

from checklist.accounts.models import Account
from checklist.assessments.models import Answer, Exhibit, Figure, FollowUpAnswer, Mark
from checklist.evidence.models import Evidence, Revision

_THESE: BindParameter[UUID] = bindparam("assessments", expanding=True)


def _select_saved_texts() -> CompoundSelect[UUID, str, str, str, str, int, str, datetime, UUID]:
    """Select answers, newest marks, figures and follow-ups as rows of the same nine columns.

    One query, for a query for each table would exceed the budget of three for an assessment.
    """
    newer = aliased(Mark)
    is_superseded = exists().where(
        newer.assessment_id == Mark.assessment_id,
        newer.question_id == Mark.question_id,
        newer.version > Mark.version,
    )
    answers = (
        select(
            Answer.assessment_id,
            literal("answer"),
            Answer.question_id,
            Answer.value,
            Answer.note,
            Answer.version,
            Account.name,
            Answer.saved_at,
            Answer.saved_by,
        )
        .join(Account, Account.id == Answer.saved_by)
        .where(Answer.assessment_id.in_(_THESE))
    )
    marks = (
        select(
            Mark.assessment_id,
            literal("mark"),
            Mark.question_id,
            type_coerce(Mark.kind, String),
            Mark.reason,
            Mark.version,
            Account.name,
            Mark.set_at,
            null(),
        )
        .join(Account, Account.id == Mark.set_by)
        .where(Mark.assessment_id.in_(_THESE), ~is_superseded)
    )
    figures = _select_keyed("figure", Figure.assessment_id, Figure.key, Figure.value)
    key, text = FollowUpAnswer.follow_up_id, FollowUpAnswer.text
    follow_ups = _select_keyed("follow-up", FollowUpAnswer.assessment_id, key, text)
    return union_all(answers, marks, figures, follow_ups)


def _select_keyed(kind: str, assessment_id: Any, key: Any, text: Any) -> Select[Any]:
    """Select texts under a key, which have neither a version nor an author of their own."""
    without = (literal(""), literal(0), null(), null(), null())
    return select(assessment_id, literal(kind), key, text, *without).where(
        assessment_id.in_(_THESE)
    )


def _select_exhibits() -> Select[Exhibit, Evidence, Revision]:
    """Select the exhibits with their evidence, in the order of their numbers."""
    return (
        select(Exhibit, Evidence, Revision)
        .join(Evidence, Exhibit.evidence_id == Evidence.id)
        .outerjoin(Revision, Exhibit.revision_id == Revision.id)
        .where(Exhibit.assessment_id.in_(_THESE))
        .order_by(Exhibit.assessment_id, Exhibit.number)
    )


SELECT_SAVED_TEXTS = _select_saved_texts()
SELECT_EXHIBITS = _select_exhibits()

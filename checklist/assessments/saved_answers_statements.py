"""The statement that reads all that is saved in assessments, built once for each database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    CompoundSelect,
    Select,
    String,
    Text,
    bindparam,
    case,
    cast,
    exists,
    func,
    literal,
    null,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.orm import aliased

from checklist.accounts.models import Account
from checklist.assessments.models import (
    Answer,
    Exhibit,
    Figure,
    FollowUpAnswer,
    Mark,
    Restriction,
)
from checklist.evidence.models import Evidence, Revision

EXHIBITS = "exhibits"
_Writer = Callable[..., ColumnElement[Any]]
_THESE: BindParameter[UUID] = bindparam("assessments", expanding=True)


def _select_saved(
    write_row: _Writer, write_rows: _Writer
) -> CompoundSelect[str, str, str, str, str, int, str, datetime, str]:
    """Select answers, newest marks, figures, follow-ups, restrictions and exhibits as nine columns.

    The exhibits of an assessment are one row: a text that ``saved_exhibits`` reads, for thousands
    of rows would each be built anew on every page.
    Ids are read as texts: an object built for the id of each row took a tenth of a page.
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
            cast(Answer.assessment_id, String),
            literal("answer"),
            Answer.question_id,
            Answer.value,
            Answer.note,
            Answer.version,
            Account.name,
            Answer.saved_at,
            cast(Answer.saved_by, String),
        )
        .join(Account, Account.id == Answer.saved_by)
        .where(Answer.assessment_id.in_(_THESE))
    )
    marks = (
        select(
            cast(Mark.assessment_id, String),
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
    named = cast(Restriction.person_id, String)
    key = Restriction.question_id
    restrictions = _select_keyed("restriction", Restriction.assessment_id, key, named)
    exhibits = _select_exhibits(write_row, write_rows)
    return union_all(answers, marks, figures, follow_ups, restrictions, exhibits)


def _select_keyed(kind: str, assessment_id: Any, key: Any, text: Any) -> Select[Any]:
    """Select texts under a key, which have neither a version nor an author of their own."""
    without = (literal(""), literal(0), null(), null(), null())
    return select(cast(assessment_id, String), literal(kind), key, text, *without).where(
        assessment_id.in_(_THESE)
    )


def _select_exhibits(write_row: _Writer, write_rows: _Writer) -> Select[Any]:
    """Select the exhibits of each assessment as one text, with the dates that count.

    Of a superseded revision, those are the dates recorded with it.
    """
    is_superseded = Revision.superseded_at.is_not(None)
    row = write_row(
        Exhibit.question_id,
        Exhibit.number,
        Exhibit.evidence_id,
        Evidence.title,
        Exhibit.strength,
        Exhibit.tested_by,
        Exhibit.position_as_at,
        Exhibit.source_kind,
        Exhibit.withdrawn_at,
        Evidence.kind,
        case((is_superseded, Revision.document_date), else_=Evidence.document_date),
        case((is_superseded, Revision.review_date), else_=Evidence.review_date),
        Revision.id,
        Revision.scan,
        Revision.disposed_at,
    )
    text = cast(write_rows(row), Text)
    return (
        _select_keyed(EXHIBITS, Exhibit.assessment_id, literal(""), text)
        .join(Evidence, Exhibit.evidence_id == Evidence.id)
        .outerjoin(Revision, Exhibit.revision_id == Revision.id)
        .group_by(Exhibit.assessment_id)
    )


SELECT_SAVED = {
    "sqlite": _select_saved(func.json_array, func.json_group_array),
    "postgresql": _select_saved(func.json_build_array, func.json_agg),
}

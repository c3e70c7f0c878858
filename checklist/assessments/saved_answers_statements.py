"""The statements that read all that is saved in assessments, built once for each database."""

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
from checklist.assessments.reach.models import Share
from checklist.evidence.models import Evidence, Revision

EXHIBITS = "exhibits"
_Writer = Callable[..., ColumnElement[Any]]
_THESE: BindParameter[UUID] = bindparam("assessments", expanding=True)


def _select_saved() -> CompoundSelect[str, str, str, str, str, int, str, datetime, str]:
    """Select answers, newest marks, figures, follow-ups and so on as nine columns, exhibits last.

    The exhibits of an assessment are one row, which only says whether those in memory are the same.
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
    exhibits = _join_evidence(
        _select_keyed(EXHIBITS, Exhibit.assessment_id, literal(""), _write_stamps())
    )
    who = (_select_restrictions(), _select_asked())
    return union_all(answers, marks, figures, follow_ups, *who, exhibits)


def _select_restrictions() -> Select[Any]:
    """Select who may see each restricted question, with the other body that they act for."""
    person, place = cast(Restriction.person_id, String), cast(Restriction.organisation_id, String)
    key = Restriction.question_id
    return _select_keyed(
        "restriction", Restriction.assessment_id, key, person, func.coalesce(place, "")
    )


def _select_asked() -> Select[Any]:
    """Select the questions that are put to other bodies, or to people of them."""
    body = cast(Share.organisation_id, String)
    put = _select_keyed("asked", Share.assessment_id, Share.question_id, body)
    return put.where(Share.organisation_id.is_not(None))


def _select_keyed(
    kind: str, assessment_id: Any, key: Any, text: Any, note: Any = None
) -> Select[Any]:
    """Select texts under a key, which have neither a version nor an author of their own."""
    without = (literal("") if note is None else note, literal(0), null(), null(), null())
    return select(cast(assessment_id, String), literal(kind), key, text, *without).where(
        assessment_id.in_(_THESE)
    )


def _write_stamps() -> ColumnElement[str]:
    """Write what changes with each write to an exhibit, its evidence or the revision it names."""
    sums = (func.sum(Exhibit.stamp), func.sum(Evidence.stamp), func.sum(Revision.stamp))
    written: ColumnElement[str] = cast(func.count(), String)
    for total in sums:
        written += literal(" ") + cast(func.coalesce(total, 0), String)
    return written


def _select_exhibits(write_row: _Writer, write_rows: _Writer) -> Select[Any]:
    """Select the exhibits of each assessment as one text, with their stamps and dates that count.

    Of a superseded revision, those are the dates recorded with it. Thousands of rows would each
    be built as an object, and the stamps of another statement might not be those of the text.
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
    exhibits = select(cast(Exhibit.assessment_id, String), _write_stamps(), text)
    return _join_evidence(exhibits.where(Exhibit.assessment_id.in_(_THESE)))


def _join_evidence(exhibits: Any) -> Select[Any]:
    """Join exhibits with what they are of, so that those of each assessment become one row.

    All stamps are at least 0. That it is asked has SQLite read stamps from their index alone.
    """
    is_evidence = (Exhibit.evidence_id == Evidence.id) & (Evidence.stamp >= 0)
    is_revision = (Exhibit.revision_id == Revision.id) & (Revision.stamp >= 0)
    joined: Select[Any] = exhibits.join(Evidence, is_evidence).outerjoin(Revision, is_revision)
    return joined.group_by(Exhibit.assessment_id)


SELECT_SAVED = _select_saved()
SELECT_EXHIBITS = {
    "sqlite": _select_exhibits(func.json_array, func.json_group_array),
    "postgresql": _select_exhibits(func.json_build_array, func.json_agg),
}

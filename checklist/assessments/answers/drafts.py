"""Drafts: a person's own unsaved text for a question, kept while they type."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    ScalarSelect,
    Select,
    Uuid,
    and_,
    bindparam,
    delete,
    exists,
    func,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Draft
from checklist.assessments.service import (
    build_reading_parameters,
    lock_assessment,
    refuse_archived,
    refuse_unreadable,
    select_readable_assessment,
)
from checklist.audit.idempotency import is_key_used, use_key
from checklist.audit.models import IdempotencyKey
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import list_permitted_states, require
from checklist.db import CLOCK_LEEWAY, UtcDateTime, now
from checklist.evidence.library.waiting_files import waits_since
from checklist.evidence.models import WaitingFile

# The fields of a page in JSON: several times the longest note, answer and follow-ups together.
LONGEST_DRAFT = 200_000
_INSERT: Mapping[str, Callable[..., Any]] = {
    "sqlite": sqlite.insert,
    "postgresql": postgresql.insert,
}

Fields = Mapping[str, list[str]]


class StaleDraft(UserError):
    """A draft was sent that was typed before the stored one, as on another tab."""


@dataclass(frozen=True, slots=True)
class DraftInput:
    """A draft to store: its page's key, the answer's version it shows, its time and its fields.

    ``sequence`` is when it was typed, in milliseconds since 1970 by the browser's clock.
    """

    page: UUID
    base_version: int
    sequence: int
    fields: Fields


@dataclass(frozen=True, slots=True)
class OfferedDraft:
    """A stored draft to offer on the page; ``page`` is the key of the page it was typed on."""

    page: UUID
    base_version: int
    kept_at: datetime
    fields: Fields


def sequence_now() -> int:
    """Return the time as drafts are ordered: milliseconds since 1970."""
    return time.time_ns() // 1_000_000


def keep_draft(
    session: Session, person: Person, assessment: Assessment, question_id: str, typed: DraftInput
) -> datetime:
    """Store a draft as the person's own, in place of the one before; return when.

    The text typed last wins, whichever arrives last. Raises StaleDraft where a newer is stored.
    """
    fields = json.dumps(dict(typed.fields), sort_keys=True)
    if len(fields) > LONGEST_DRAFT:
        raise UserError("The draft is too long to keep. Save your answer, or make it shorter")
    kept_at = now()
    _lock_assessment(session, person, assessment)
    stored = session.execute(
        _build_upsert(session.get_bind().dialect.name),
        {
            "assessment_id": assessment.id,
            "question_id": question_id,
            "person_id": person.id,
            "page": typed.page,
            "base_version": typed.base_version,
            # A browser's clock that is fast must not shut out later drafts.
            "sequence": min(typed.sequence, sequence_now()),
            "fields": fields,
            "kept_at": kept_at,
            "latest_kept_at": kept_at + CLOCK_LEEWAY,
        },
    )
    if stored.first() is None:
        raise StaleDraft("A newer draft of yours is kept")
    return kept_at


def load_assessment_with_draft(
    session: Session, person: Person, assessment_id: UUID, question_id: str
) -> tuple[Assessment, OfferedDraft | None, int]:
    """Load an assessment with the person's own draft for a question: one query.

    The last is how many files the person sent to the force's library and did not describe yet.

    A draft of a page that was since saved or discarded arrived too late, and is left out.
    Raises as ``refuse_unreadable``.
    """
    row = session.execute(
        _select_assessment_with_draft(),
        build_reading_parameters(person, assessment_id)
        | {"question_id": question_id, "person_id": person.id, "waits_since": waits_since()},
    ).one_or_none()
    assessment, draft, waiting = row or (None, None, 0)
    assessment = refuse_unreadable(session, person, assessment)
    if draft is None or not _may_have_drafts(person, assessment):
        return assessment, None, waiting
    return assessment, _offer(draft), waiting


def load_assessment_with_own_drafts(
    session: Session, person: Person, assessment_id: UUID, *also: ScalarSelect[UUID]
) -> tuple[Assessment, dict[str, OfferedDraft], Sequence[UUID | None]]:
    """Load an assessment with all drafts of a person's own in it, by question: one query.

    A draft of a page that was since saved or discarded is left out. The last are the answers to
    what is asked also, of each assessment.
    Raises as ``refuse_unreadable``.
    """
    rows = session.execute(
        _select_assessment_with_own_drafts(also),
        build_reading_parameters(person, assessment_id) | {"person_id": person.id},
    ).all()
    assessment = refuse_unreadable(session, person, rows[0][0] if rows else None)
    drafts = [row[1] for row in rows if row[1] is not None]
    if not _may_have_drafts(person, assessment):
        drafts = []
    return assessment, {draft.question_id: _offer(draft) for draft in drafts}, rows[0][2:]


def load_own_drafts(
    session: Session, person: Person, assessments: Collection[UUID]
) -> dict[UUID, dict[str, OfferedDraft]]:
    """Load a person's own drafts in some assessments by question: one query.

    A draft of a page that was since saved or discarded is left out, and so is one of an archived
    assessment. One that cannot be saved in the assessment's present state stays.
    """
    loaded: dict[UUID, dict[str, OfferedDraft]] = {key: {} for key in assessments}
    if not assessments or not list_permitted_states(person, Action.ANSWER):
        return loaded
    own = (
        select(Draft)
        .join(Assessment, Draft.assessment_id == Assessment.id)
        .where(
            Draft.assessment_id.in_(assessments),
            Draft.person_id == person.id,
            Assessment.archived_at.is_(None),
            ~_is_over(person.id),
        )
    )
    for draft in session.scalars(own):
        loaded[draft.assessment_id][draft.question_id] = _offer(draft)
    return loaded


# Built once, for each Save runs it.
_DELETE_DRAFTS = delete(Draft).where(
    Draft.assessment_id == bindparam("assessment"),
    Draft.question_id == bindparam("question"),
    Draft.person_id == bindparam("person"),
    Draft.page.in_(bindparam("pages", expanding=True)),
)


def drop_drafts(
    session: Session, person: Person, assessment: Assessment, question_id: str, *pages: UUID | None
) -> None:
    """Delete the person's draft if it was typed on one of these pages; another page's stays."""
    session.connection().execute(
        _DELETE_DRAFTS,
        {
            "assessment": assessment.id,
            "question": question_id,
            "person": person.id,
            "pages": [page for page in pages if page is not None],
        },
    )


def discard_draft(
    session: Session,
    person: Person,
    assessment: Assessment,
    question_id: str,
    *,
    shown: UUID | None,
    page: UUID,
) -> None:
    """Delete a draft that was offered, and refuse later drafts of the page it was offered on.

    ``shown`` is the key of the page it was typed on, ``page`` of the page that offered it.
    """
    _lock_assessment(session, person, assessment)
    if is_key_used(session, person, page):
        return
    drop_drafts(session, person, assessment, question_id, shown, page)
    use_key(session, person, page)


def _may_have_drafts(person: Person, assessment: Assessment) -> bool:
    """Say whether a person has drafts here: whoever answers in some state, as it may come back."""
    may_ever_answer = bool(list_permitted_states(person, Action.ANSWER))
    return may_ever_answer and not assessment.is_archived


def _lock_assessment(session: Session, person: Person, assessment: Assessment) -> None:
    """Lock an assessment for a draft, which is kept in every state: so no text is lost in one.

    Raises NotForThisRole, and Locked where it is archived.
    """
    if not list_permitted_states(person, Action.ANSWER):
        require(person, Action.ANSWER, assessment.state)
    lock_assessment(session, assessment)
    refuse_archived(assessment)


@cache  # autosave runs it every few seconds for everyone who types
def _build_upsert(dialect: str) -> Any:
    """Build the statement that stores a draft unless a newer one is stored.

    An equal sequence replaces too, since a request that is sent again carries the same one.
    """
    table = Draft.__table__
    insert = _INSERT[dialect](table)
    keys = [column.name for column in table.primary_key]
    new = {column.name: column for column in insert.excluded if column.name not in keys}
    is_newer = table.c.sequence <= insert.excluded.sequence
    # The clock was set back since it was stored, and no longer tells which was typed last.
    is_from_future = table.c.kept_at > bindparam("latest_kept_at", type_=UtcDateTime)
    upsert = insert.on_conflict_do_update(
        index_elements=keys, set_=new, where=is_newer | is_from_future
    )
    return upsert.returning(table.c.sequence)


def _is_over(person_id: UUID | BindParameter[UUID]) -> ColumnElement[bool]:
    """Whether the page of a draft was since saved or discarded by its person."""
    return exists().where(IdempotencyKey.person_id == person_id, IdempotencyKey.key == Draft.page)


def _offer(draft: Draft) -> OfferedDraft:
    return OfferedDraft(draft.page, draft.base_version, draft.kept_at, json.loads(draft.fields))


@cache  # Each task list runs it
def _select_assessment_with_own_drafts(
    also: tuple[ScalarSelect[UUID], ...],
) -> Select[*tuple[Any, ...]]:
    """Select an assessment with a person's drafts in it, unless they are over, and what else."""
    person_id = bindparam("person_id", type_=Uuid())
    own = and_(
        Draft.assessment_id == Assessment.id, Draft.person_id == person_id, ~_is_over(person_id)
    )
    return select_readable_assessment().outerjoin(Draft, own).add_columns(Draft, *also)


@cache  # The page of a question runs it, the most read of all
def _select_assessment_with_draft() -> Select[Assessment, Draft, int]:
    """Select an assessment with a person's draft for a question, unless that is over.

    And how many files of theirs wait to be described, without a query more.
    """
    person_id = bindparam("person_id", type_=Uuid())
    own_draft = and_(
        Draft.assessment_id == Assessment.id,
        Draft.question_id == bindparam("question_id"),
        Draft.person_id == person_id,
        ~_is_over(person_id),
    )
    waiting = (
        select(func.count())
        .where(
            WaitingFile.force_id == Assessment.force_id,
            WaitingFile.person_id == person_id,
            WaitingFile.received_at > bindparam("waits_since", type_=UtcDateTime),
        )
        .scalar_subquery()
    )
    return select_readable_assessment().outerjoin(Draft, own_draft).add_columns(Draft, waiting)

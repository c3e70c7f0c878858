"""Drafts: a person's own unsaved text for a question, kept while they type."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Delete, Select, Uuid, and_, bindparam, delete, exists
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Draft
from checklist.assessments.service import may_change, may_read, one_of_a_force
from checklist.audit.models import IdempotencyKey
from checklist.audit.service import is_key_used, use_key
from checklist.core.errors import NotForThisRole, NotFound, UserError
from checklist.core.organisations import Person
from checklist.db import begin_write, now

LONGEST_DRAFT = 200_000
_INSERT: Mapping[str, Callable[..., Any]] = {
    "sqlite": sqlite.insert,
    "postgresql": postgresql.insert,
}

Fields = Mapping[str, list[str]]


class OlderDraft(UserError):
    """What was sent was typed before the draft that is kept, as on another tab."""


@dataclass(frozen=True, slots=True)
class TypedSoFar:
    """What stands on a page: its key, the answer's version it shows, when it was typed, and all."""

    page: UUID
    seen: int
    sequence: int
    fields: Fields


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft as it is offered again. ``page`` is the key of the page it was typed on."""

    page: UUID
    seen: int
    kept_at: datetime
    fields: Fields


def sequence_now() -> int:
    """This moment, as drafts are ordered: in milliseconds."""
    return time.time_ns() // 1_000_000


def keep_draft(
    session: Session, person: Person, assessment: Assessment, question_id: str, typed: TypedSoFar
) -> datetime:
    """Keep what is typed so far as the person's own draft, in place of the one before.

    The newest text wins, whatever arrives last. Raises OlderDraft where a newer one is kept.
    """
    if not may_change(person):
        raise NotForThisRole("You cannot answer as {role}", role=person.role)
    fields = json.dumps(dict(typed.fields), sort_keys=True)
    if len(fields) > LONGEST_DRAFT:
        raise UserError("The draft is too long to keep. Save your answer, or make it shorter")
    kept_at = now()
    begin_write(session)
    kept = session.execute(
        _in_place(session.get_bind().dialect.name),
        {
            "assessment_id": assessment.id,
            "question_id": question_id,
            "person_id": person.id,
            "page": typed.page,
            "seen": typed.seen,
            "sequence": min(typed.sequence, sequence_now()),
            "fields": fields,
            "kept_at": kept_at,
        },
    )
    if kept.first() is None:
        raise OlderDraft("A newer draft of yours is kept")
    return kept_at


def assessment_with_draft(
    session: Session, person: Person, assessment_id: UUID, question_id: str
) -> tuple[Assessment, KeptDraft | None]:
    """An assessment, with the person's own draft for a question: one query.

    A draft of a page that was saved or discarded since arrived too late, and is none.
    """
    found = session.execute(
        _with_own_draft(),
        {
            "assessment": assessment_id,
            "acting_for": person.organisation_id,
            "question": question_id,
            "person": person.id,
        },
    ).one_or_none()
    if found is None or not may_read(person):
        raise NotFound("We could not find that assessment")
    assessment, draft = found
    if draft is None or not may_change(person):
        return assessment, None
    return assessment, _as_kept(draft)


def drop_drafts(
    session: Session, person: Person, assessment: Assessment, question_id: str, *pages: UUID | None
) -> None:
    """Drop the person's draft where it was typed on one of these pages: another page's stays."""
    session.connection().execute(
        _dropping(),
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
    """Drop a draft that was offered, and whatever still comes of the page it was offered on."""
    if not may_change(person):
        raise NotForThisRole("You cannot answer as {role}", role=person.role)
    begin_write(session)
    if is_key_used(session, person, page):
        return
    drop_drafts(session, person, assessment, question_id, shown, page)
    use_key(session, person, page)


@cache
def _in_place(dialect: str) -> Any:
    """The one statement that keeps a draft in place of an earlier one, made once."""
    table = Draft.__table__
    insert = _INSERT[dialect](table)
    keys = [column.name for column in table.primary_key]
    new = {one.name: one for one in insert.excluded if one.name not in keys}
    newer = table.c.sequence <= insert.excluded.sequence
    upsert = insert.on_conflict_do_update(index_elements=keys, set_=new, where=newer)
    return upsert.returning(table.c.sequence)


@cache
def _with_own_draft() -> Select[Assessment, Draft]:
    """An assessment of a force that may be seen, and the draft of one person if there is one."""
    person = bindparam("person", type_=Uuid())
    is_over = exists().where(IdempotencyKey.person_id == person, IdempotencyKey.key == Draft.page)
    own = and_(
        Draft.assessment_id == Assessment.id,
        Draft.question_id == bindparam("question"),
        Draft.person_id == person,
        ~is_over,
    )
    return one_of_a_force().outerjoin(Draft, own).add_columns(Draft)


def _as_kept(draft: Draft) -> KeptDraft:
    """A draft with its fields read."""
    fields = json.loads(draft.fields)
    return KeptDraft(draft.page, draft.seen, draft.kept_at, fields)


@cache
def _dropping() -> Delete:
    """The one statement that drops a draft, made once."""
    pages: BindParameter[UUID] = bindparam("pages", expanding=True)
    return delete(Draft).where(
        Draft.assessment_id == bindparam("assessment"),
        Draft.question_id == bindparam("question"),
        Draft.person_id == bindparam("person"),
        Draft.page.in_(pages),
    )

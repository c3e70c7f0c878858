"""Drafts as they are stored, of whatever a person types: of several the one typed last stays."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, ColumnElement, bindparam, exists
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import InstrumentedAttribute, Session

from checklist.assessments.models import DraftContent
from checklist.audit.models import IdempotencyKey
from checklist.core.errors import UserError
from checklist.db import CLOCK_LEEWAY, Model, UtcDateTime, now

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
    """A draft to store: its page's key, the version that the page shows, its time and its fields.

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


def store_draft(
    session: Session, model: type[Model], owner: Mapping[str, object], typed: DraftInput
) -> datetime:
    """Store a draft in the table of its kind in place of the one before, and return when.

    ``owner`` is its primary key: whose it is, and of what. The text typed last wins,
    whichever arrives last. Raises StaleDraft where a newer is stored, and UserError where it is
    too long.
    """
    fields, kept_at = _write_fields(typed), now()
    stored = session.execute(
        _build_upsert(model, session.get_bind().dialect.name),
        {
            **owner,
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


def is_over(
    page: InstrumentedAttribute[UUID],
    person_id: UUID | BindParameter[UUID] | InstrumentedAttribute[UUID],
) -> ColumnElement[bool]:
    """Whether the page of a draft was since saved or discarded by its person."""
    return exists().where(IdempotencyKey.person_id == person_id, IdempotencyKey.key == page)


def offer_stored(draft: DraftContent) -> OfferedDraft:
    """Read a stored draft, to be offered."""
    return OfferedDraft(draft.page, draft.base_version, draft.kept_at, json.loads(draft.fields))


@cache  # autosave runs it every few seconds for everyone who types
def _build_upsert(model: type[Model], dialect: str) -> Any:
    """Build the statement that stores a draft unless a newer one is stored.

    An equal sequence replaces too, since a request that is sent again carries the same one.
    """
    table = model.__table__
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


def _write_fields(typed: DraftInput) -> str:
    """Write the fields of a draft as they are stored."""
    fields = json.dumps(dict(typed.fields), sort_keys=True)
    if len(fields) > LONGEST_DRAFT:
        raise UserError("The draft is too long to keep. Save it, or make it shorter")
    return fields

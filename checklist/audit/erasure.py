"""Erases the words of old deeds once their retention is over; the chain still verifies."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import exists, select, update
from sqlalchemy.orm import Session, aliased

from checklist.audit.models import AuditEvent, AuditHead, AuditLink
from checklist.audit.service import record
from checklist.core.audit_chain import format_moment_exactly
from checklist.core.deeds import ERASE_WORDS
from checklist.core.errors import NotFound, UserError
from checklist.core.messages import format_count
from checklist.db import begin_write, now


def erase_words(session: Session, chain_id: UUID, before: datetime) -> int:
    """Erase the words of a chain's deeds before a moment, and return of how many.

    A deed that stands in another body's chain too keeps its words until that body's are erased as
    well. The deed that says so goes on the record and is never erased itself. Raises UserError for
    a moment that is still to come, or is before the one that was asked for last.
    """
    if before > now():
        raise UserError("Choose a day that is not in the future", field="before")
    begin_write(session)
    head = session.scalar(select(AuditHead).where(AuditHead.chain_id == chain_id).with_for_update())
    if head is None:
        raise NotFound("Nothing is on record there")
    if head.words_erased_before is not None and before < head.words_erased_before:
        raise UserError("Words were erased up to a later day already", field="before")
    head.words_erased_before = before
    session.flush()
    count = _blank_words(session, chain_id, before)
    detail = f"before {format_moment_exactly(before)}, {format_count(count, 'deed')}"
    record(session, None, ERASE_WORDS, detail=detail, bodies=(chain_id,))
    return count


def _blank_words(session: Session, chain_id: UUID, before: datetime) -> int:
    """Blank the words that no chain wants any more; the database itself refuses any others."""
    own, other = aliased(AuditLink), aliased(AuditLink)
    is_wanted = (
        exists()
        .where(other.event_id == AuditEvent.id, other.chain_id == AuditHead.chain_id)
        .where(
            AuditHead.words_erased_before.is_(None) | (other.at >= AuditHead.words_erased_before)
        )
    )
    erasing = (
        update(AuditEvent)
        .where(
            AuditEvent.id.in_(select(own.event_id).where(own.chain_id == chain_id, own.at < before))
        )
        .where(AuditEvent.action.not_in(("", ERASE_WORDS)), ~is_wanted)
        .values(
            action="",
            person_id=None,
            organisation_id=None,
            role=None,
            force_id=None,
            subject="",
            detail="",
            salt="",
        )
        .execution_options(synchronize_session=False)
    )
    return session.connection().execute(erasing).rowcount

"""Disposes of a file's bytes; its row, digest and audit events stay."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.audit.idempotency import is_key_used, use_key
from checklist.audit.service import record
from checklist.core.errors import Locked
from checklist.core.messages import format_count
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.db import now
from checklist.evidence.library.add import lock_library
from checklist.evidence.models import Evidence, Revision
from checklist.evidence.storage.local import Store
from checklist.evidence.usage import get_usage_finder, is_open_to


def dispose(session: Session, person: Person, revision: Revision, reason: str, key: UUID) -> None:
    """Mark a revision as disposed of, with the reason. A repeat changes nothing.

    Call ``discard_bytes`` once this is committed: a rollback cannot bring bytes back.
    """
    require(person, Action.DISPOSE_OF_EVIDENCE)
    force_id, subject = revision.evidence.force_id, f"evidence {revision.evidence_id}"
    lock_library(session, force_id)
    session.refresh(revision, with_for_update={"of": Revision})
    if is_key_used(session, person, key):
        return
    refuse_to_dispose(session, revision)
    revision.disposed_at, revision.disposed_by = now(), person.id
    revision.disposed_reason = reason
    detail = f"revision {revision.number}, {format_count(revision.size, 'byte')}, {revision.sha256}"
    record(session, person, "dispose of file", force_id=force_id, subject=subject, detail=detail)
    use_key(session, person, key)


def refuse_to_dispose(session: Session, revision: Revision) -> None:
    """Refuse to dispose of a file twice, or while inspectors have it as evidence."""
    if revision.is_disposed:
        raise Locked("Revision {number} was disposed of already", number=revision.number)
    if revision.number in get_usage_finder().find_in_review(session, revision.evidence_id):
        raise Locked(
            "Revision {number} is evidence in an assessment that the inspectorate has. You can"
            " dispose of it once the review has closed",
            number=revision.number,
        )


def discard_bytes(session: Session, store: Store, force_id: UUID, sha256: str) -> None:
    """Remove bytes that were disposed of, unless the force has the same file elsewhere too.

    Runs under the library's lock, so that no upload can name them at the same time; whether the
    store answers is asked before. Where it breaks off, garbage collection finds them. Raises
    StoreDown.
    """
    store.ask()
    lock_library(session, force_id)
    if session.scalar(_select_evidence_with_bytes(force_id, sha256).limit(1)) is None:
        store.discard(force_id, sha256, sha256)
        store.discard_waste(force_id, sha256)


def find_evidence_with_same_bytes(
    session: Session, person: Person, revision: Revision
) -> list[Evidence]:
    """Find other evidence with the same bytes that is open to a person: they stay in the store."""
    found = session.scalars(
        _select_evidence_with_bytes(revision.evidence.force_id, revision.sha256).where(
            is_open_to(person)
        )
    ).all()
    return [evidence for evidence in found if evidence.id != revision.evidence_id]


def load_names(session: Session, people: Collection[UUID]) -> dict[UUID, str]:
    """Load the names of some people in one query."""
    rows = session.execute(select(Account.id, Account.name).where(Account.id.in_(people)))
    return dict(iter(rows))


def _select_evidence_with_bytes(force_id: UUID, sha256: str) -> Select[Evidence]:
    """Select the evidence of a force that has these bytes and has not disposed of them."""
    return (
        select(Evidence)
        .join(Revision, Revision.evidence_id == Evidence.id)
        .where(
            Revision.force_id == force_id,
            Revision.sha256 == sha256,
            Revision.disposed_at.is_(None),
        )
        .order_by(Evidence.title, Evidence.id)
        .distinct()
    )

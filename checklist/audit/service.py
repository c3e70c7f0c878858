"""Writing the audit record and spending one-time keys, inside the caller's transaction."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.orm import Session

from checklist.audit.models import AuditEvent, IdempotencyKey
from checklist.core.organisations import Person


def record(
    session: Session,
    person: Person | None,
    what: str,
    *,
    force_id: UUID | None = None,
    subject: str = "",
    detail: str = "",
) -> None:
    """Note who did what, acting as what; it stands or falls with the deed itself."""
    session.add(
        AuditEvent(
            what=what,
            person_id=person.id if person else None,
            organisation_id=person.organisation_id if person else None,
            role=person.role.value if person else None,
            force_id=force_id,
            subject=subject,
            detail=detail,
        )
    )


def result_of_key(session: Session, person: Person, key: UUID) -> str | None:
    """Where a key that was spent already led, or None. Ask after the lock is held."""
    spent = session.get(IdempotencyKey, (person.id, key))
    return None if spent is None else spent.result


def is_key_used(session: Session, person: Person, key: UUID) -> bool:
    """Say whether a form with this key has had its effect. Ask after the lock is held."""
    return result_of_key(session, person, key) is not None


def use_key(session: Session, person: Person, key: UUID, result: str = "") -> None:
    """Spend a key, last, in the transaction that has the effect."""
    session.add(IdempotencyKey(person_id=person.id, key=key, result=result))


def delete_keys_before(session: Session, before: datetime) -> None:
    """Forget keys spent before a moment, when no form that carries one can be sent any more."""
    session.execute(delete(IdempotencyKey).where(IdempotencyKey.spent_at < before))

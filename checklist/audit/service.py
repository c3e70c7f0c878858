"""Writes the audit record, inside the transaction of what it records."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from checklist.audit.models import AuditEvent
from checklist.core.organisations import Person


def record(
    session: Session,
    person: Person | None,
    action: str,
    *,
    force_id: UUID | None = None,
    subject: str = "",
    detail: str = "",
) -> None:
    """Record who did what, acting as what; rolled back if the transaction is.

    ``person`` is None where no person is signed in: the command line, or a sign-in not yet judged.
    ``subject`` is the id of what was acted on, ``detail`` plain words; see ``AuditEvent``.
    """
    session.add(
        AuditEvent(
            action=action,
            person_id=person.id if person else None,
            organisation_id=person.organisation_id if person else None,
            role=person.role.value if person else None,
            force_id=force_id,
            subject=subject,
            detail=detail,
        )
    )

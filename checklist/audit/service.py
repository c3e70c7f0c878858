"""Writes the audit record, inside the transaction of what it records."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.audit.chains import chain_at_commit
from checklist.audit.models import AuditEvent
from checklist.core.organisations import Person
from checklist.db import now

_ASSESSMENT = "assessment "


def record(
    session: Session,
    person: Person | None,
    action: str,
    *,
    force_id: UUID | None = None,
    subject: str = "",
    detail: str = "",
    assessment_id: UUID | None = None,
    bodies: Iterable[UUID] = (),
) -> None:
    """Record who did what, acting as what; rolled back if the transaction is.

    ``person`` is None where no person is signed in: the command line, or a sign-in not yet judged.
    ``subject`` is the id of what was acted on, ``detail`` plain words; see ``AuditEvent``. The
    assessment need not be named where it is the subject. The deed stands in the chain of the
    organisation that is acted for, of the force, and of the other ``bodies`` that it concerns.
    """
    if assessment_id is None and subject.startswith(_ASSESSMENT):
        assessment_id = UUID(subject.removeprefix(_ASSESSMENT))
    event = AuditEvent(
        at=now(),
        action=action,
        person_id=person.id if person else None,
        organisation_id=person.organisation_id if person else None,
        role=person.role.value if person else None,
        force_id=force_id,
        subject=subject,
        detail=detail,
    )
    session.add(event)
    concerned = (force_id, event.organisation_id, *bodies)
    chain_at_commit(session, event, concerned, assessment_id)

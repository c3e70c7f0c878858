"""Who may not take over a restriction that is abandoned: those who made it so, and their guests."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Invitation
from checklist.audit.models import AuditEvent

_ENDED = ("ended a person's role", "ended a person's roles")


def find_barred(
    session: Session, force_id: UUID, named: Collection[UUID], since: datetime
) -> frozenset[UUID]:
    """Find who ended a role of somebody named, and who joined since then at their invitation.

    It takes another person to take over what one left without its people; else whoever looks after
    people could open every restricted question by themselves.
    """
    deeds = select(AuditEvent.person_id).where(
        AuditEvent.action.in_(_ENDED),
        AuditEvent.force_id == force_id,
        AuditEvent.subject.in_([str(person_id) for person_id in named]),
        AuditEvent.person_id.is_not(None),
        AuditEvent.at >= since,
    )
    enders = frozenset(filter(None, session.scalars(deeds)))
    if not enders:
        return enders
    guests = select(Invitation.accepted_by).where(
        Invitation.organisation_id == force_id,
        Invitation.invited_by.in_(enders),
        Invitation.accepted_at >= since,
    )
    return enders | frozenset(filter(None, session.scalars(guests)))

"""Who may not take over a restriction that is abandoned: who made it so, and those around them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
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
    """Find who ended a role of somebody named, and who is connected to them by invitations.

    Those are who joined since then at their invitation, who invited them, and so on along the
    chain; an invitation by somebody named connects nobody. It takes another person to take over
    what one left without its people; else whoever looks after people could open every restricted
    question with accounts that they invite.
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
    joined = _list_joined(session, force_id, since)
    return _add_connected(enders, [pair for pair in joined if pair[0] not in named])


def _list_joined(session: Session, force_id: UUID, since: datetime) -> list[tuple[UUID, UUID]]:
    """List who joined a force since then: each with who invited them."""
    rows = session.execute(
        select(Invitation.invited_by, Invitation.accepted_by).where(
            Invitation.organisation_id == force_id, Invitation.accepted_at >= since
        )
    )
    return [(host, guest) for host, guest in rows if guest is not None]


def _add_connected(people: frozenset[UUID], joined: Sequence[tuple[UUID, UUID]]) -> frozenset[UUID]:
    """Add to some people whom they invited and who invited them, and so on from those."""
    found = people
    while True:
        more = found.union(*(pair for pair in joined if not found.isdisjoint(pair)))
        if more == found:
            return found
        found = more

"""Finding invitations, and to what a person may invite."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from checklist.accounts.models import Invitation, Membership, Organisation
from checklist.core.errors import NotFound
from checklist.core.organisations import MANAGER_IN, ROLES_IN, Person, Role


def get_invitation(session: Session, person: Person, invitation_id: UUID) -> Invitation:
    """Get an invitation to the person's organisation; to any, for an administrator."""
    invitation = session.scalar(
        select(Invitation)
        .where(Invitation.id == invitation_id)
        .options(joinedload(Invitation.organisation), joinedload(Invitation.inviter))
    )
    is_known = invitation is not None and (
        person.role is Role.ADMINISTRATOR or invitation.organisation_id == person.organisation_id
    )
    if invitation is None or not is_known:
        raise NotFound("We could not find that invitation")
    return invitation


def list_open_invitations(session: Session, organisation_id: UUID) -> Sequence[Invitation]:
    """List the invitations to an organisation that wait or are out of date, by name."""
    return session.scalars(
        select(Invitation)
        .where(
            Invitation.organisation_id == organisation_id,
            Invitation.accepted_at.is_(None),
            Invitation.withdrawn_at.is_(None),
        )
        .order_by(Invitation.name, Invitation.invited_at)
    ).all()


def list_roles_to_invite(person: Person, organisation: Organisation) -> Sequence[Role]:
    """List the roles to which the person may invite people of an organisation."""
    if person.organisation_id == organisation.id:
        return ROLES_IN[organisation.kind]
    return [MANAGER_IN[organisation.kind]]


def has_manager(session: Session, organisation: Organisation) -> bool:
    """Say whether somebody looks after the people of an organisation."""
    return (
        session.scalar(
            select(Membership.id)
            .where(
                Membership.organisation_id == organisation.id,
                Membership.role == MANAGER_IN[organisation.kind],
                Membership.ended_at.is_(None),
            )
            .limit(1)
        )
        is not None
    )

"""Invitations: made, sent again, withdrawn and listed by those who look after an organisation."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.display_names import check_name
from checklist.accounts.email_addresses import check_email
from checklist.accounts.invitations.invitation_list import (
    has_manager,
    list_open_invitations,
    list_roles_to_invite,
)
from checklist.accounts.models import Account, Invitation, Membership, Organisation
from checklist.accounts.organisations import refuse_closed
from checklist.accounts.people import check_role, refuse_mixed_roles
from checklist.accounts.service import hash_token, refuse_ended
from checklist.audit.idempotency import read_key_result, use_key
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.db import advisory_lock, begin_write, now
from checklist.mail.outbox import queue_email, sends_mail
from checklist.registry import SETTINGS

INVITATION_DAYS = 7
INVITATION_EMAIL = "invitation"
"""The kind of e-mail. It waits under the account of whoever invited, for there may be no other."""

_LIFETIME = timedelta(days=INVITATION_DAYS)


@dataclass(frozen=True, slots=True)
class NewInvitation:
    """Whom to invite to what, with the idempotency key of the form."""

    name: str
    email: str
    role: Role
    key: UUID


@dataclass(frozen=True, slots=True)
class SentInvitation:
    """An invitation, and its link where the service sends no mail: it is to be handed over."""

    invitation_id: UUID
    link: str | None


def invite(
    session: Session, person: Person, organisation: Organisation, new: NewInvitation
) -> SentInvitation:
    """Invite somebody to a role in an organisation. Raises UserError.

    Whether there is an account of the address elsewhere is not asked: who invites may not know it.
    """
    _refuse_role(person, organisation, new.role)
    refuse_closed(organisation)
    name, email = check_name(new.name, "person", Account.LONGEST_NAME), check_email(new.email)
    if email == person.email:
        raise UserError("You cannot invite yourself", field="email")
    advisory_lock(session, f"invitations of {organisation.id}")
    done = read_key_result(session, person, new.key, UUID)
    if done is not None:
        return SentInvitation(done, None)
    refuse_ended(session, person)
    _refuse_member(session, organisation, email, new.role)
    _refuse_repeat(session, organisation, email)
    if person.role is Role.ADMINISTRATOR:
        _refuse_for_administrators(session, organisation, email)
    invitation = Invitation(
        organisation_id=organisation.id,
        role=new.role,
        name=name,
        email=email,
        invited_by=person.id,
        expires_at=now() + _LIFETIME,
    )
    session.add(invitation)
    session.flush()
    _record(session, person, "invited a person", invitation, organisation)
    link = _send(session, person, invitation)
    use_key(session, person, new.key, str(invitation.id))
    return SentInvitation(invitation.id, link)


def send_again(session: Session, person: Person, invitation: Invitation, key: UUID) -> str | None:
    """Send an invitation again, good from now; a link sent before stops working."""
    _lock_open(session, person, invitation)
    if read_key_result(session, person, key, str) is not None:
        return None
    refuse_closed(invitation.organisation)
    invitation.token_hash = None
    invitation.expires_at = now() + _LIFETIME
    _record(session, person, "sent an invitation again", invitation, invitation.organisation)
    link = _send(session, person, invitation)
    use_key(session, person, key, str(invitation.id))
    return link


def withdraw(session: Session, person: Person, invitation: Invitation) -> None:
    """Withdraw an invitation: its link stops working at once. A repeat changes nothing."""
    _lock(session, person, invitation)
    if invitation.withdrawn_at is not None:
        return
    _refuse_over(invitation)
    invitation.withdrawn_at = now()
    _record(session, person, "withdrew an invitation", invitation, invitation.organisation)


def create_invitation_address(session: Session, invitation: Invitation) -> str:
    """Create a link and give its web address; a link created before stops working."""
    begin_write(session)
    token = secrets.token_urlsafe(32)
    invitation.token_hash = hash_token(token)
    return f"{SETTINGS.get().url}/join/{token}"


def _send(session: Session, person: Person, invitation: Invitation) -> str | None:
    """Queue the e-mail with the link; without a mail server give the link, for it is kept nowhere.

    No link is in a table: that of an e-mail is made as it is sent.
    """
    if sends_mail():
        queue_email(session, INVITATION_EMAIL, person.id, str(invitation.id))
        return None
    return create_invitation_address(session, invitation)


def _lock_open(session: Session, person: Person, invitation: Invitation) -> None:
    """Lock an invitation that is to be changed. Raises UserError where it is over."""
    _lock(session, person, invitation)
    _refuse_over(invitation)


def _lock(session: Session, person: Person, invitation: Invitation) -> None:
    begin_write(session)
    refuse_ended(session, person)
    session.refresh(invitation, with_for_update={"of": Invitation})


def _refuse_over(invitation: Invitation) -> None:
    if not invitation.is_open:
        is_used = invitation.accepted_at is not None
        raise UserError(
            "{name} has accepted this invitation already"
            if is_used
            else "The invitation of {name} was withdrawn already",
            name=invitation.name,
        )


def _refuse_role(person: Person, organisation: Organisation, role: Role) -> None:
    """Refuse a role to which the person may not invite. Raises UserError."""
    check_role(organisation, role)
    if role not in list_roles_to_invite(person, organisation):
        raise UserError("Select a role that you may invite to", field="role")


def _refuse_member(session: Session, organisation: Organisation, email: str, role: Role) -> None:
    """Refuse to invite who is there already: of their own organisation, who invites may know."""
    held = session.scalars(
        select(Membership.role)
        .join(Account, Membership.account_id == Account.id)
        .where(
            Membership.organisation_id == organisation.id,
            Membership.ended_at.is_(None),
            Account.email == email,
            Account.is_active,
        )
    ).all()
    if role in held:
        raise UserError("{email} is {role} here already", field="email", email=email, role=role)
    if held:
        raise UserError(
            "{email} has a role here already. Change their roles on their page",
            field="email",
            email=email,
        )


def _refuse_repeat(session: Session, organisation: Organisation, email: str) -> None:
    """Refuse a second invitation of one person while the first is open. Raises UserError."""
    if any(row.email == email for row in list_open_invitations(session, organisation.id)):
        raise UserError(
            "{email} is invited already. Send that invitation again, or withdraw it first",
            field="email",
            email=email,
        )


def _refuse_for_administrators(session: Session, organisation: Organisation, email: str) -> None:
    """Refuse what an administrator may not do alone. Raises UserError.

    They name the first who looks after an organisation. Everybody else is invited from inside.
    """
    account = session.scalar(select(Account).where(Account.email == email))
    if account is not None:
        refuse_mixed_roles(session, account, organisation)
    is_other = organisation.kind is not OrganisationKind.SERVICE_TEAM
    if is_other and has_manager(session, organisation):
        raise UserError(
            "{name} has somebody who invites its people. Administrators invite only the first",
            name=organisation.name,
            field="email",
        )


def _record(
    session: Session,
    person: Person,
    action: str,
    invitation: Invitation,
    organisation: Organisation,
) -> None:
    force_id = organisation.id if organisation.kind is OrganisationKind.FORCE else None
    record(
        session,
        person,
        action,
        force_id=force_id,
        subject=f"invitation {invitation.id}",
        detail=f"{invitation.role.value}, organisation {organisation.id}",
    )

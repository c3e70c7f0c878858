"""Accepting an invitation: as somebody signed in, or by setting the password of an account.

Opening its link changes nothing: a preview, or a mail filter that follows it, uses nothing up.
"""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload

from checklist.accounts.failed_sign_ins import clear_failed_sign_ins
from checklist.accounts.models import Account, Invitation, Membership, Organisation
from checklist.accounts.password_links import end_links
from checklist.accounts.password_strength import refuse_weak_password
from checklist.accounts.passwords import hash_password
from checklist.accounts.people import give_role, refuse_mixed_roles
from checklist.accounts.service import end_all_sign_ins, hash_token
from checklist.audit.service import record
from checklist.core.errors import NotFound, UserError
from checklist.core.organisations import KNOWN_ROLES, OrganisationKind, Person
from checklist.db import begin_write, now
from checklist.mail.outbox import sends_mail


class InvitationOver(NotFound):
    """The link was sent by us and works no more; ``heading`` says why.

    ``accepted_by`` is the account that the invitation was accepted with, if it was.
    """

    def __init__(self, heading: str, accepted_by: UUID | None = None) -> None:
        super().__init__(
            "If you accepted it, sign in. If you did not, somebody else did: tell the person who"
            " invited you and whoever runs this service"
            if accepted_by
            else "Ask the person who invited you to send the invitation again"
        )
        self.heading = heading
        self.accepted_by = accepted_by


@dataclass(frozen=True, slots=True)
class Joining:
    """What whoever holds the link is told: who is invited to what."""

    name: str
    email: str
    role: str
    organisation: str

    @property
    def role_in_words(self) -> str:
        """The role with its article: an inspector, a reader."""
        return f"{'an' if self.role[0] in 'aeiou' else 'a'} {self.role}"


def find_joining(session: Session, token: str) -> Joining:
    """Find what a link invites to. Raises InvitationOver, and NotFound where it is made up."""
    invitation = _find(session, _select(token))
    return Joining(
        invitation.name,
        invitation.email,
        invitation.role.value,
        invitation.organisation.name,
    )


def find_obstacle(session: Session, person: Person | None, token: str) -> str:
    """Say why an invitation cannot be accepted by the person it is for, signed in; else "".

    Raises as ``find_joining``.
    """
    if person is None:
        return ""
    invitation = _find(session, _select(token))
    if person.email != invitation.email:
        return ""
    try:
        _refuse_inviter(invitation, person.id)
        account = session.get_one(Account, person.id)
        refuse_mixed_roles(session, account, invitation.organisation)
    except UserError as error:
        return str(error)
    return ""


def accept(session: Session, person: Person, token: str) -> Joining:
    """Accept an invitation as the person who is signed in, whose address it must be for."""
    begin_write(session)
    invitation = _find(session, _select(token).with_for_update(of=Invitation))
    if invitation.email != person.email:
        raise UserError(
            "This invitation is for {email}. Sign out, then open its link again",
            email=invitation.email,
        )
    account = session.get_one(Account, person.id)
    return _bind(session, person, invitation, account)


def accept_with_password(session: Session, token: str, password: str) -> None:
    """Accept an invitation as a new person, whose password it sets. Raises UserError.

    An account that has a role is not opened by it: an invitation is no way into what somebody
    else gave. One that has none any more is taken up again, and its old password is gone; but not
    by a link that was shown to whoever invited, who would act in another person's name.
    """
    invitation = _find(session, _select(token))
    words = ((invitation.name, invitation.email), [invitation.organisation.name])
    session.rollback()  # to hash inside a transaction holds up other writers
    refuse_weak_password(password, *words)
    password_hash = hash_password(password)
    begin_write(session)
    invitation = _find(session, _select(token).with_for_update(of=Invitation))
    account = _take_account(session, invitation)
    account.password_hash = password_hash
    end_links(session, account.id)
    end_all_sign_ins(session, account.id)
    clear_failed_sign_ins(session, account.email)
    record(session, None, "set a password by an invitation", subject=str(account.id))
    _bind(session, None, invitation, account)


def _take_account(session: Session, invitation: Invitation) -> Account:
    """Take the account of the invited address, a new one where there is none. Raises UserError."""
    account = session.scalar(select(Account).where(Account.email == invitation.email))
    if account is None:
        account = Account(name=invitation.name, email=invitation.email)
        session.add(account)
        session.flush()
        return account
    if not account.is_active:
        raise UserError(
            "Your account is closed. Ask for it to be reopened, then open this link again",
            field="password",
        )
    held = select(Membership.id).where(
        Membership.account_id == account.id, Membership.ended_at.is_(None)
    )
    if session.scalar(held.limit(1)) is not None:
        raise UserError(
            "You have an account already. Sign in with its password, then accept", field="password"
        )
    if not sends_mail():
        raise UserError(
            "You have had an account here. Ask whoever runs this service to give you the role, then"
            " sign in with the password you had",
            field="password",
        )
    return account


def _bind(
    session: Session, person: Person | None, invitation: Invitation, account: Account
) -> Joining:
    """Give the account the role, and use the invitation up."""
    organisation = invitation.organisation
    _refuse_inviter(invitation, account.id)
    give_role(session, person, account, organisation, invitation.role)
    invitation.accepted_at, invitation.accepted_by = now(), account.id
    force_id = organisation.id if organisation.kind is OrganisationKind.FORCE else None
    record(
        session,
        person,
        "accepted an invitation",
        force_id=force_id,
        subject=f"invitation {invitation.id}",
        detail=f"person {account.id}, organisation {organisation.id}",
    )
    return Joining(account.name, account.email, invitation.role.value, organisation.name)


def _refuse_inviter(invitation: Invitation, account_id: UUID) -> None:
    if invitation.invited_by == account_id:
        raise UserError("You cannot accept an invitation that you sent yourself", field="password")


def _select(token: str) -> Select[Invitation]:
    """Select the invitation of a link to an organisation that is not closed."""
    return (
        select(Invitation)
        .join(Invitation.organisation)
        .where(
            Invitation.token_hash == hash_token(token),
            Invitation.role.in_(KNOWN_ROLES),
            Organisation.closed_at.is_(None),
        )
        .options(joinedload(Invitation.organisation, innerjoin=True))
        .execution_options(populate_existing=True)
    )


def _find(session: Session, query: Select[Invitation]) -> Invitation:
    invitation = session.scalar(query)
    if invitation is None:
        raise NotFound("We could not find that page")
    if invitation.accepted_at is not None:
        raise InvitationOver("This invitation has been used", invitation.accepted_by)
    if invitation.withdrawn_at is not None:
        raise InvitationOver("This invitation was withdrawn")
    if invitation.is_out_of_date:
        raise InvitationOver("This invitation is out of date")
    return invitation

"""People and the roles they hold: added, listed, ended, and their closed accounts reopened."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from checklist.accounts.display_names import check_name
from checklist.accounts.email_addresses import canonicalise, check_email
from checklist.accounts.models import Account, Membership, Organisation
from checklist.accounts.organisations import find_organisation, refuse_closed
from checklist.accounts.password_links import end_useless_links
from checklist.accounts.service import end_all_sign_ins, end_sign_ins_as, load_memberships
from checklist.audit.service import record
from checklist.core.errors import NotFound, UserError
from checklist.core.organisations import ROLES_IN, Role
from checklist.db import begin_write, now


def add_person(
    session: Session, name: str, email: str, organisation: Organisation, role: Role
) -> Account:
    """Give a person a role in an organisation, with a new account where they have none."""
    if role not in ROLES_IN[organisation.kind]:
        raise UserError(
            "Choose a role there is in a body of the kind “{kind}”: {role} is not one of them",
            role=role.value,
            kind=organisation.kind.value,
        )
    refuse_closed(organisation)
    place_id, email = organisation.id, check_email(email)
    name = check_name(name, "person", Account.LONGEST_NAME)
    begin_write(session)
    account = session.scalar(select(Account).where(Account.email == email))
    if account is None:
        account = Account(name=name, email=email)
        session.add(account)
        session.flush()
    if not account.is_active:
        raise UserError(
            "The account {email} is closed. Reopen it first, with “checklist person reopen”",
            field="email",
            email=email,
        )
    _give_role(session, account, place_id, role)
    detail = f"{role.value}, organisation {place_id}"
    subject, bodies = str(account.id), (place_id,)
    record(session, None, "gave a person a role", subject=subject, detail=detail, bodies=bodies)
    return account


def find_account(session: Session, email: str) -> Account:
    """Find the account of that email address. Raises NotFound."""
    account = session.scalar(select(Account).where(Account.email == canonicalise(email)))
    if account is None:
        raise NotFound("There is nobody with the email address {email}", email=email)
    return account


def list_memberships(session: Session) -> Sequence[Membership]:
    """List every membership, ended ones too, by organisation and name."""
    return session.scalars(
        select(Membership)
        .join(Membership.organisation)
        .join(Membership.account)
        .options(joinedload(Membership.organisation), joinedload(Membership.account))
        .order_by(Organisation.name, Account.name, Membership.role)
    ).all()


def check_may_sign_in(session: Session, account: Account) -> None:
    """Refuse a link for an account that could not sign in with it. Raises UserError, saying why."""
    if not account.is_active:
        raise UserError(
            "No link for {email}: the account is closed. Reopen it first, with “checklist person"
            " reopen”",
            email=account.email,
        )
    if load_memberships(session, account.id):
        return
    held = [row.organisation.name for row in account.memberships if row.ended_at is None]
    if held:
        raise UserError(
            "No link for {email}: every organisation they have a role in is closed"
            " ({organisations}). Reopen one first, with “checklist organisation reopen”",
            email=account.email,
            organisations=", ".join(held),
        )
    raise UserError(
        "No link for {email}: they have no role any more. Give them one first, with “checklist"
        " person add”",
        email=account.email,
    )


def close_account(session: Session, email: str) -> Account:
    """Close an account at once: its roles, sign-ins and links end with it."""
    begin_write(session)
    account = find_account(session, email)
    if not account.is_active:
        raise UserError("The account {email} is closed already", email=account.email)
    account.is_active = False
    end_all_sign_ins(session, account.id)
    _end_memberships(session, account, [row for row in account.memberships if not row.ended_at])
    record(session, None, "closed an account", subject=str(account.id))
    return account


def reopen_account(session: Session, email: str) -> Account:
    """Reopen a closed account with nothing it had: a role and a password are given anew."""
    begin_write(session)
    account = find_account(session, email)
    if account.is_active:
        raise UserError("The account {email} is not closed", email=account.email)
    account.is_active = True
    account.password_hash = None
    record(session, None, "reopened an account", subject=str(account.id))
    return account


def end_roles(session: Session, email: str, organisation: str) -> None:
    """End a person's roles in one organisation, at once."""
    begin_write(session)
    account = find_account(session, email)
    place = find_organisation(session, organisation)
    held = [row for row in account.memberships if row.organisation_id == place.id]
    ending = [row for row in held if row.ended_at is None]
    if not ending:
        raise UserError("{name} has no role there", name=account.name)
    _end_memberships(session, account, ending)
    detail = f"organisation {place.id}"
    subject, bodies = str(account.id), (place.id,)
    record(session, None, "ended a person's roles", subject=subject, detail=detail, bodies=bodies)


def _give_role(session: Session, account: Account, organisation_id: UUID, role: Role) -> None:
    """Give an account a membership, or open the one that had ended."""
    membership = session.scalar(
        select(Membership).where(
            Membership.account_id == account.id,
            Membership.organisation_id == organisation_id,
            Membership.role == role,
        )
    )
    if membership is None:
        membership = Membership(account=account, organisation_id=organisation_id, role=role)
        session.add(membership)
    membership.ended_at = None
    session.flush()


def _end_memberships(session: Session, account: Account, ending: Sequence[Membership]) -> None:
    """End memberships, the sign-ins that act as them, and links that are of no use then."""
    for membership in ending:
        membership.ended_at = now()
    end_sign_ins_as(session, [membership.id for membership in ending])
    end_useless_links(session, account.id)

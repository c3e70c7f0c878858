"""People and the roles they hold: added, listed, ended, and their closed accounts reopened."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from checklist.accounts.display_names import check_name
from checklist.accounts.email_addresses import canonicalise, check_email
from checklist.accounts.models import Account, Membership, Organisation
from checklist.accounts.organisations import END_ROLE, refuse_closed
from checklist.accounts.password_links import end_useless_links
from checklist.accounts.service import (
    end_all_sign_ins,
    end_sign_ins_as,
    refuse_ended,
)
from checklist.audit.service import record
from checklist.core.errors import NotFound, UserError
from checklist.core.organisations import ROLES_IN, OrganisationKind, Person, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import may_ever
from checklist.db import begin_write, now


def add_person(
    session: Session, name: str, email: str, organisation: Organisation, role: Role
) -> Account:
    """Give a person a role in an organisation, with a new account where they have none."""
    check_role(organisation, role)
    refuse_closed(organisation)
    email = check_email(email)
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
    give_role(session, None, account, organisation, role)
    return account


def check_role(organisation: Organisation, role: Role) -> None:
    """Refuse a role that an organisation of its kind does not have. Raises UserError."""
    if role not in ROLES_IN[organisation.kind]:
        raise UserError(
            "Choose a role there is in a body of the kind “{kind}”: {role} is not one of them",
            field="role",
            role=role.value,
            kind=organisation.kind.value,
        )


def give_role(
    session: Session,
    person: Person | None,
    account: Account,
    organisation: Organisation,
    role: Role,
) -> None:
    """Give an account a role, under a lock on the account. Raises UserError."""
    begin_write(session)
    session.refresh(account, with_for_update=True)
    refuse_mixed_roles(session, account, organisation)
    _end_what_was_asked(session, account, organisation)
    membership = session.scalar(
        select(Membership).where(
            Membership.account_id == account.id,
            Membership.organisation_id == organisation.id,
            Membership.role == role,
        )
    )
    if membership is None:
        membership = Membership(account=account, organisation_id=organisation.id, role=role)
        session.add(membership)
    elif membership.ended_at is not None:
        membership.created_at, membership.ended_at = now(), None
    session.flush()
    _record_of(session, person, "gave a person a role", organisation, account, role.value)


def refuse_mixed_roles(session: Session, account: Account, organisation: Organisation) -> None:
    """Refuse to let one person be an administrator and anything else. Raises UserError.

    A role in a closed organisation counts: it is good again when that is reopened.
    """
    held = set(
        session.scalars(
            select(Organisation.kind)
            .join(Membership, Membership.organisation_id == Organisation.id)
            .where(Membership.account_id == account.id, Membership.ended_at.is_(None))
        )
    )
    team = OrganisationKind.SERVICE_TEAM
    if organisation.kind is team and held - {team}:
        raise UserError(
            "A person who has a role elsewhere cannot be an administrator. End that role first",
            field="email",
        )
    if organisation.kind is not team and team in held:
        raise UserError(
            "An administrator cannot have a role elsewhere. Another administrator must end the role"
            " of administrator first",
            field="email",
        )


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


def close_account(session: Session, account: Account, person: Person | None = None) -> None:
    """Close an account at once: its roles, sign-ins and links end with it."""
    _lock_account(session, account, person)
    if not account.is_active:
        raise UserError("The account {email} is closed already", email=account.email)
    account.is_active = False
    end_all_sign_ins(session, account.id)
    _end_memberships(session, account, [row for row in account.memberships if not row.ended_at])
    record(session, person, "closed an account", subject=str(account.id))


def reopen_account(session: Session, account: Account, person: Person | None = None) -> None:
    """Reopen a closed account with nothing it had: a role and a password are given anew."""
    _lock_account(session, account, person)
    if account.is_active:
        raise UserError("The account {email} is not closed", email=account.email)
    account.is_active = True
    account.password_hash = None
    record(session, person, "reopened an account", subject=str(account.id))


def rename_person(
    session: Session, account: Account, name: str, person: Person | None = None
) -> None:
    """Give a person another name, on all pages; the audit record says what it was."""
    name = check_name(name, "person", Account.LONGEST_NAME)
    _lock_account(session, account, person, is_own_too=True)
    if name == account.name:
        raise UserError("{name} is the name already", field="name", name=name)
    detail = f"from {account.name} to {name}"
    account.name = name
    record(session, person, "renamed a person", subject=str(account.id), detail=detail)


def end_roles(
    session: Session, account: Account, organisation: Organisation, person: Person | None = None
) -> None:
    """End a person's roles in one organisation, at once."""
    _lock_account(session, account, person)
    ending = _list_held(account, organisation)
    if not ending:
        raise UserError("{name} has no role there", name=account.name)
    _end_memberships(session, account, ending)
    _record_of(session, person, "ended a person's roles", organisation, account)


def change_roles(
    session: Session,
    account: Account,
    organisation: Organisation,
    roles: Collection[Role],
    person: Person,
) -> None:
    """Let a member of an organisation hold these roles there and no other. Raises UserError."""
    _lock_account(session, account, person)
    held = {row.role: row for row in _list_held(account, organisation)}
    if not held:
        raise NotFound("{name} has no role there any more", name=account.name)
    if not roles:
        raise UserError("Select at least one role", field="roles")
    for role in sorted(set(roles) - set(held)):
        check_role(organisation, role)
        give_role(session, person, account, organisation, role)
    ending = [row for role, row in held.items() if role not in {*roles, Role.UNKNOWN}]
    if ending:
        _end_memberships(session, account, ending)
    for row in ending:
        _record_of(session, person, "ended a person's role", organisation, account, row.role.value)


def _record_of(
    session: Session,
    person: Person | None,
    action: str,
    organisation: Organisation,
    account: Account,
    role: str = "",
) -> None:
    """Record what became of a person's roles in an organisation."""
    detail = f"{role}, organisation {organisation.id}".removeprefix(", ")
    force_id = organisation.id if organisation.kind is OrganisationKind.FORCE else None
    record(
        session,
        person,
        action,
        force_id=force_id,
        subject=str(account.id),
        detail=detail,
        bodies=(organisation.id,),
    )


def _lock_account(
    session: Session, account: Account, person: Person | None, *, is_own_too: bool = False
) -> None:
    """Lock an account, and see that whoever changes it may still, and is somebody else.

    So nobody ends the own role by accident, and of those who look after an organisation one is
    always left: of two who end each other at the same moment the second finds their role ended,
    for both accounts are locked, in one order.
    """
    begin_write(session)
    if person is not None and person.id == account.id and not is_own_too:
        raise UserError("You cannot change your own roles. Somebody else who may must do it")
    for each in sorted({account.id, *([person.id] if person else [])}):
        session.get_one(Account, each, with_for_update=True, populate_existing=True)
    refuse_ended(session, person)


def _list_held(account: Account, organisation: Organisation) -> list[Membership]:
    """List the memberships that an account holds in an organisation now."""
    return [
        row
        for row in account.memberships
        if row.organisation_id == organisation.id and row.ended_at is None
    ]


def _end_memberships(session: Session, account: Account, ending: Sequence[Membership]) -> None:
    """End memberships, the sign-ins that act as them, and links that are of no use then."""
    for membership in ending:
        membership.ended_at = now()
    session.flush()
    end_sign_ins_as(session, [membership.id for membership in ending])
    end_useless_links(session, account.id)
    for place in {row.organisation_id: row.organisation for row in ending}.values():
        _end_what_was_asked(session, account, place)


def _end_what_was_asked(session: Session, account: Account, organisation: Organisation) -> None:
    """End what was asked of somebody by name, unless they hold a role there that answers it."""
    held = [row.role for row in _list_held(account, organisation)]
    if not any(may_ever(organisation.kind, role, Action.ANSWER) for role in held):
        END_ROLE.get()(session, organisation, account)

"""Organisations and the people in them: added, listed and ended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from checklist.accounts.email_addresses import canonicalise, check_email
from checklist.accounts.models import Account, ForceAccess, Membership, Organisation
from checklist.accounts.service import end_all_sign_ins, end_sign_ins_as
from checklist.audit.service import record
from checklist.core.characters import compose, fold_name, list_hidden
from checklist.core.errors import NotFound, UserError
from checklist.core.organisations import ROLES_IN, OrganisationKind
from checklist.core.permissions import Role
from checklist.db import begin_write, now


def add_organisation(
    session: Session, name: str, kind: OrganisationKind, sees: Iterable[str] = ()
) -> Organisation:
    """Add an organisation, and open forces to it where it is not a force itself."""
    begin_write(session)
    name = _check_name(name, "organisation", Organisation.LONGEST_NAME)
    taken = _find_by_name(session, name)
    if taken is not None:
        raise UserError("There is an organisation called {name} already", name=taken.name)
    organisation = Organisation(name=name, kind=kind)
    session.add(organisation)
    session.flush()
    record(session, None, "added an organisation", subject=str(organisation.id))
    for force in sees:
        _open_force_to(session, find_organisation(session, force), organisation)
    return organisation


def close_organisation(session: Session, name: str) -> None:
    """Close an organisation: its people are signed out and its pages gone; its rows stay."""
    begin_write(session)
    organisation = find_organisation(session, name)
    organisation.closed_at = organisation.closed_at or now()
    of_it = select(Membership.id).where(Membership.organisation_id == organisation.id)
    end_sign_ins_as(session, session.scalars(of_it).all())
    record(session, None, "closed an organisation", subject=str(organisation.id))


def find_organisation(session: Session, name: str) -> Organisation:
    """Find the organisation of that name. Raises NotFound."""
    organisation = _find_by_name(session, name)
    if organisation is None:
        raise NotFound("There is no organisation called {name}", name=name)
    return organisation


def list_organisations(session: Session) -> Sequence[tuple[Organisation, list[str]]]:
    """List all organisations by name, each with the names of the forces it was given to see."""
    rows = session.scalars(select(Organisation).order_by(Organisation.name)).all()
    names = {row.id: row.name for row in rows}
    forces: defaultdict[UUID, list[str]] = defaultdict(list)
    for access in session.scalars(select(ForceAccess)):
        forces[access.organisation_id].append(names[access.force_id])
    return [(row, sorted(forces[row.id])) for row in rows]


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
    place_id, email = organisation.id, check_email(email)
    name = _check_name(name, "person", Account.LONGEST_NAME)
    begin_write(session)
    account = session.scalar(select(Account).where(Account.email == email))
    if account is None:
        account = Account(name=name, email=email)
        session.add(account)
        session.flush()
    if not account.is_active:
        raise UserError("This account is closed", field="email")
    _give_role(session, account, place_id, role)
    detail = f"{role.value}, organisation {place_id}"
    record(session, None, "gave a person a role", subject=str(account.id), detail=detail)
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


def end_person(session: Session, email: str, organisation: str | None = None) -> None:
    """End a person's roles in one organisation, or close the account; at once, in either case."""
    begin_write(session)
    account = find_account(session, email)
    ending = [row for row in account.memberships if row.ended_at is None]
    if organisation is None:
        account.is_active = False
        end_all_sign_ins(session, account.id)
    else:
        place = find_organisation(session, organisation)
        ending = [row for row in ending if row.organisation_id == place.id]
        if not ending:
            raise UserError("{name} has no role there", name=account.name)
    for membership in ending:
        membership.ended_at = now()
    end_sign_ins_as(session, [membership.id for membership in ending])
    record(session, None, "ended a person's roles", subject=str(account.id))


def _open_force_to(session: Session, force: Organisation, watcher: Organisation) -> None:
    """Let a local policing body or an inspectorate see a force. Raises UserError."""
    if force.kind is not OrganisationKind.FORCE:
        raise UserError("{name} is not a force", name=force.name)
    if watcher.kind is OrganisationKind.FORCE:
        raise UserError("A force sees only itself")
    session.add(ForceAccess(organisation_id=watcher.id, force_id=force.id))
    record(
        session,
        None,
        "opened a force to an organisation",
        force_id=force.id,
        subject=str(watcher.id),
    )


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


def _find_by_name(session: Session, name: str) -> Organisation | None:
    """Find the organisation of a name, or of one that nobody can tell from it.

    A name that is the same to the letter goes first: versions before 0.2.0 let in look-alikes.
    """
    alike = [row for row in session.scalars(select(Organisation)) if _is_alike(row.name, name)]
    return next((row for row in alike if row.name == name), alike[0] if alike else None)


def _is_alike(first: str, second: str) -> bool:
    return fold_name(first) == fold_name(second)


def _check_name(name: str, whose: str, longest: int) -> str:
    """Give the name of a person or an organisation, on one line. Raises UserError."""
    name = " ".join(compose(name).split())
    if not 0 < len(name) <= longest:
        raise UserError(
            "Give the {whose} a name of 1 to {longest} characters",
            field="name",
            whose=whose,
            longest=longest,
        )
    hidden = list_hidden(name)
    if hidden:
        raise UserError(
            "Take the characters that nobody sees out of the name: {hidden}",
            field="name",
            hidden=", ".join(hidden),
        )
    return name

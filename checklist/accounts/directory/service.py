"""What administrators see of organisations and people, and what they and coordinators change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload

from checklist.accounts.directory.last_seen import describe_last_seen
from checklist.accounts.directory.people_list import PAGE_LENGTH
from checklist.accounts.models import Account, Membership, Organisation, SignIn
from checklist.accounts.organisations import OPEN_ALL, change_forces_seen, list_forces_seen
from checklist.accounts.service import refuse_ended
from checklist.audit.service import record
from checklist.core.characters import contains_words
from checklist.core.errors import NotFound
from checklist.core.organisations import OrganisationKind, Person
from checklist.db import begin_write


@dataclass(frozen=True, slots=True)
class ListedOrganisation:
    """An organisation, and how many people have a role in it."""

    organisation: Organisation
    people: int


@dataclass(frozen=True, slots=True)
class ListedAccount:
    """An account, the roles it holds now, and when its owner was last seen, in words."""

    account: Account
    memberships: Sequence[Membership]
    last_seen: str


@dataclass(frozen=True, slots=True)
class AccountsPage:
    """One page of the accounts found, and how many were."""

    accounts: Sequence[ListedAccount]
    total: int
    has_more: bool


def choose_what_contributors_read(session: Session, person: Person, *, reads_all: bool) -> None:
    """Choose whether contributors of one's own force read all, or what is shared with them.

    Notes that were written before stay between those who saw them.
    """
    refuse_ended(session, person)
    organisation = session.get_one(Organisation, person.organisation_id, with_for_update=True)
    if reads_all and not organisation.contributors_read_all:
        OPEN_ALL.get()(session, organisation)
    organisation.contributors_read_all = reads_all
    record(
        session,
        person,
        "chose what contributors read",
        force_id=organisation.id,
        subject=str(organisation.id),
        detail="every question" if reads_all else "what is shared with them",
    )


def list_organisations(session: Session) -> Sequence[ListedOrganisation]:
    """List all organisations by name, the closed ones last."""
    people = (
        select(Membership.organisation_id, func.count(Membership.account_id.distinct()).label("n"))
        .where(Membership.ended_at.is_(None))
        .group_by(Membership.organisation_id)
        .subquery()
    )
    rows = session.execute(
        select(Organisation, func.coalesce(people.c.n, 0))
        .outerjoin(people, people.c.organisation_id == Organisation.id)
        .order_by(Organisation.closed_at.is_not(None), Organisation.name)
    )
    return [ListedOrganisation(organisation, count) for organisation, count in rows]


def list_forces(session: Session) -> Sequence[Organisation]:
    """List the forces that can be opened to another organisation, by name."""
    return session.scalars(
        select(Organisation)
        .where(Organisation.kind == OrganisationKind.FORCE, Organisation.closed_at.is_(None))
        .order_by(Organisation.name)
    ).all()


def choose_forces(
    session: Session,
    person: Person,
    watcher: Organisation,
    shown: Sequence[str],
    chosen: Sequence[UUID],
) -> None:
    """Open and close forces to an organisation as was chosen on a page that showed some as open.

    What a colleague changed since is left as it is.
    """
    begin_write(session)
    open_now = {force.id for force in list_forces_seen(session, watcher)}
    forces = {str(force.id): force for force in session.scalars(select(Organisation))}
    wanted, were = {str(force) for force in chosen}, set(shown)
    give = [forces[key] for key in sorted(wanted - were) if forces[key].id not in open_now]
    closing = [forces[key] for key in sorted(were - wanted) if key in forces]
    withdraw = [force for force in closing if force.id in open_now]
    change_forces_seen(session, watcher, give=give, withdraw=withdraw, person=person)


def find_accounts(session: Session, words: str, page: int) -> AccountsPage:
    """Find accounts by words of their names and addresses, by name; all without words."""
    query = select(Account.id, Account.name, Account.email).order_by(Account.name, Account.email)
    found = [
        account_id
        for account_id, name, email in session.execute(query)
        if contains_words(f"{name} {email}", words)
    ]
    first = (page - 1) * PAGE_LENGTH
    shown = _load_accounts(session, found[first : first + PAGE_LENGTH])
    return AccountsPage(shown, len(found), len(found) > first + PAGE_LENGTH)


def load_account(session: Session, account_id: UUID) -> ListedAccount:
    """Load one account, for an administrator. Raises NotFound."""
    found = _load_accounts(session, [account_id])
    if not found:
        raise NotFound("We could not find that person")
    return found[0]


def load_addressees(session: Session, account_ids: Sequence[UUID]) -> Mapping[UUID, Account]:
    """Load the accounts that e-mails went to, by their ids."""
    found = session.scalars(select(Account).where(Account.id.in_(set(account_ids))))
    return {account.id: account for account in found}


def _load_accounts(session: Session, account_ids: Sequence[UUID]) -> Sequence[ListedAccount]:
    """Load accounts in this order, each with the roles it holds and when it was last seen."""
    accounts = {
        account.id: account
        for account in session.scalars(select(Account).where(Account.id.in_(account_ids)))
    }
    held: dict[UUID, list[Membership]] = {}
    for membership in session.scalars(
        select(Membership)
        .join(Membership.organisation)
        .where(Membership.account_id.in_(account_ids), Membership.ended_at.is_(None))
        .options(joinedload(Membership.organisation))
        .order_by(Organisation.name, Membership.role)
    ):
        held.setdefault(membership.account_id, []).append(membership)
    last_seen = session.execute(
        select(SignIn.account_id, func.max(SignIn.last_seen_at))
        .where(SignIn.account_id.in_(account_ids))
        .group_by(SignIn.account_id)
    )
    seen = {account_id: moment for account_id, moment in last_seen}  # noqa: C416  # rows to types

    def list_account(account: Account) -> ListedAccount:
        has_password = account.password_hash is not None
        moment = seen.get(account.id)
        told = describe_last_seen(moment, account.created_at, has_password=has_password)
        return ListedAccount(account, held.get(account.id, []), told)

    return [list_account(accounts[key]) for key in account_ids if key in accounts]

"""The people of one organisation and those invited to it, as its pages list them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session, contains_eager

from checklist.accounts.directory.last_seen import describe_last_seen
from checklist.accounts.invitations.invitation_list import list_open_invitations
from checklist.accounts.models import Account, Invitation, Membership, SignIn
from checklist.core.characters import contains_words, fold
from checklist.core.errors import NotFound
from checklist.core.organisations import Role

PAGE_LENGTH = 50
"""Rows of a page: as many as are read without losing the place."""


class MemberState(StrEnum):
    """What a person is to an organisation."""

    ACTIVE = "active"
    INVITED = "invited"
    OUT_OF_DATE = "invitation out of date"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """A row of the list: a member, by account, or somebody invited, by invitation.

    ``last_seen`` says in words when they were last seen in the organisation.
    """

    name: str
    email: str
    roles: tuple[Role, ...]
    state: MemberState
    account_id: UUID | None = None
    invitation_id: UUID | None = None
    last_seen: str = "Never"


@dataclass(frozen=True, slots=True)
class _Held:
    """A role that a person has or had, when they were seen in it, and when they last joined."""

    membership: Membership
    seen_at: datetime | None
    joined_at: datetime | None


@dataclass(frozen=True, slots=True)
class PeopleFilter:
    """What narrows the list; empty leaves nothing out but people whose roles have ended."""

    words: str = ""
    role: str = ""
    state: str = ""
    page: int = 1

    @property
    def is_set(self) -> bool:
        return bool(self.words or self.role or self.state)

    def takes(self, listed: ListedPerson) -> bool:
        """Say whether a person is listed."""
        is_in_state = (
            listed.state.value.startswith(self.state)
            if self.state
            else (listed.state is not MemberState.ENDED)
        )
        return (
            is_in_state
            and (not self.role or self.role in listed.roles)
            and contains_words(f"{listed.name} {listed.email}", self.words)
        )


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """One page of the list, and how many people there are on all of them."""

    people: Sequence[ListedPerson]
    total: int
    has_more: bool


def load_people(session: Session, organisation_id: UUID, filters: PeopleFilter) -> PeoplePage:
    """Load a page of the people of an organisation, by name."""
    everybody = [
        *_list_members(session, organisation_id),
        *map(_list_invited, list_open_invitations(session, organisation_id)),
    ]
    found = sorted(filter(filters.takes, everybody), key=lambda row: (fold(row.name), row.email))
    first = (filters.page - 1) * PAGE_LENGTH
    shown = found[first : first + PAGE_LENGTH]
    return PeoplePage(shown, len(found), len(found) > first + PAGE_LENGTH)


def load_member(session: Session, organisation_id: UUID, account_id: UUID) -> ListedPerson:
    """Load a person who has or had a role in the organisation. Raises NotFound for all others."""
    found = list(_list_members(session, organisation_id, account_id))
    if not found:
        raise NotFound("We could not find that person")
    return found[0]


def _list_members(
    session: Session, organisation_id: UUID, account_id: UUID | None = None
) -> Iterable[ListedPerson]:
    """List who has or had a role; last seen is in this organisation, not anywhere else."""
    joined = (
        select(func.max(Invitation.accepted_at))
        .where(
            Invitation.accepted_by == Membership.account_id,
            Invitation.organisation_id == organisation_id,
        )
        .scalar_subquery()
    )
    query = (
        select(Membership, func.max(SignIn.last_seen_at), joined)
        .join(Membership.account)
        .outerjoin(SignIn, SignIn.membership_id == Membership.id)
        .where(Membership.organisation_id == organisation_id)
        .group_by(Membership.id, Account.id)
    )
    if account_id is not None:
        query = query.where(Membership.account_id == account_id)
    rows: dict[UUID, list[_Held]] = {}
    options = contains_eager(Membership.account)
    for membership, *moments in session.execute(query.options(options)):
        rows.setdefault(membership.account_id, []).append(_Held(membership, *moments))
    return [_build_member(held) for held in rows.values()]


def _build_member(held: Sequence[_Held]) -> ListedPerson:
    memberships = [each.membership for each in held]
    account = memberships[0].account
    current = [row for row in memberships if row.ended_at is None and account.is_active]
    shown = current or memberships
    return ListedPerson(
        name=account.name,
        email=account.email,
        roles=tuple(role for role in Role if role in {row.role for row in shown}),
        state=MemberState.ACTIVE if current else MemberState.ENDED,
        account_id=account.id,
        last_seen=describe_last_seen(
            max((each.seen_at for each in held if each.seen_at), default=None),
            max(each.joined_at or each.membership.created_at for each in held),
            has_password=account.password_hash is not None,
        ),
    )


def _list_invited(invitation: Invitation) -> ListedPerson:
    return ListedPerson(
        name=invitation.name,
        email=invitation.email,
        roles=(invitation.role,),
        state=MemberState.OUT_OF_DATE if invitation.is_out_of_date else MemberState.INVITED,
        invitation_id=invitation.id,
    )

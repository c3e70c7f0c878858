"""Sign-ins as rows, the memberships a person holds, and the forces that a person may see."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache, lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Exists,
    Row,
    Select,
    bindparam,
    or_,
    select,
    update,
)
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased, joinedload

from checklist.accounts.models import (
    Account,
    Authenticator,
    ForceAccess,
    Membership,
    Organisation,
    Passkey,
    SignIn,
)
from checklist.accounts.sealed_texts import find_key_id
from checklist.core.errors import NotForThisRole
from checklist.core.organisations import KNOWN_ROLES, OrganisationKind, Person
from checklist.core.second_factor_needs import FactorFacts, Stage, find_stage
from checklist.db import begin_write, lies_ahead, now
from checklist.registry import SETTINGS

IDLE_LIMIT = timedelta(minutes=60)
LIFETIME_LIMIT = timedelta(hours=12)
UNFINISHED_LIMIT = timedelta(minutes=15)
"""How long after the password the second factor is asked for: the password counts no longer."""

_FRESH = timedelta(minutes=5)
"""How long it counts that a person proved who they are, for what needs that."""

LAST_SEEN_INTERVAL = timedelta(minutes=1)
"""How often the use of a sign-in is stored: to store each would make every page a writer."""


@dataclass(frozen=True, slots=True)
class CurrentSignIn:
    """The person signed in, by which sign-in, when it began and was last used, and its stage.

    ``confirmed_at`` is when the person last proved who they are.
    """

    person: Person
    sign_in_id: UUID
    last_seen_at: datetime
    created_at: datetime
    confirmed_at: datetime | None
    stage: Stage
    facts: FactorFacts

    @property
    def is_fresh(self) -> bool:
        """Whether the person proved a moment ago who they are: no moment ahead is one."""
        confirmed_at = self.confirmed_at
        return (
            confirmed_at is not None
            and confirmed_at > now() - _FRESH
            and not lies_ahead(confirmed_at)
        )

    @property
    def last_moment(self) -> datetime:
        """When the sign-in ends at the latest, however much it is used."""
        return self.created_at + LIFETIME_LIMIT

    def ends_at(self, last_seen_at: datetime) -> datetime:
        """Give when the sign-in ends by itself, if it was last used at this moment."""
        return min(last_seen_at + IDLE_LIMIT, self.last_moment)


def hash_token(token: str) -> str:
    """Hash a token for the database, so that a stolen copy of it opens nothing."""
    return hashlib.sha256(token.encode()).hexdigest()


def begin_sign_in(
    session: Session,
    membership: Membership,
    *,
    continues: SignIn | None = None,
    second_factor: str = "",
    device: str = "",
) -> str:
    """Begin a sign-in, acting as a membership, and give its token for the signed cookie.

    One that ``continues`` another lasts no longer, and was given the same second factor.
    """
    token = secrets.token_urlsafe(32)
    begun = SignIn(
        token_hash=hash_token(token),
        account_id=membership.account_id,
        membership_id=membership.id,
        second_factor=second_factor,
        device=device,
    )
    if continues is not None:
        begun.created_at = continues.created_at
        begun.confirmed_at = continues.confirmed_at
        begun.second_factor = continues.second_factor
        begun.device = continues.device
    session.add(begun)
    return token


def end_sign_in(session: Session, token: str) -> None:
    """End the sign-in of a token, and with it every copy of its cookie."""
    begin_write(session)
    session.execute(
        update(SignIn)
        .where(SignIn.token_hash == hash_token(token), SignIn.ended_at.is_(None))
        .values(ended_at=now())
    )


def end_all_sign_ins(session: Session, account_id: UUID, *, but: UUID | None = None) -> None:
    """End every sign-in of an account, and of no other; ``but`` is the one that goes on, if any."""
    begin_write(session)
    ending = update(SignIn).where(SignIn.account_id == account_id, SignIn.ended_at.is_(None))
    if but is not None:
        ending = ending.where(SignIn.id != but)
    session.execute(ending.values(ended_at=now()))


def end_sign_ins_as(session: Session, membership_ids: Collection[UUID]) -> None:
    """End the sign-ins that act as memberships, so that none is good again if those return."""
    begin_write(session)
    session.execute(
        update(SignIn)
        .where(SignIn.membership_id.in_(membership_ids), SignIn.ended_at.is_(None))
        .values(ended_at=now())
    )


def update_last_seen(session: Session, sign_in_id: UUID) -> None:
    """Store that a sign-in was used now, which puts off the idle time-out."""
    begin_write(session)
    session.execute(
        update(SignIn)
        .where(SignIn.id == sign_in_id, SignIn.ended_at.is_(None))
        .values(last_seen_at=now())
    )


def find_current_sign_in(session: Session, token: str) -> CurrentSignIn | None:
    """Find the sign-in of a token that is still good: one query for sign-in, person and role.

    One that began further ahead than any lasts is of a clock that was wrong by far: else it would
    last until then.
    """
    moment = now()
    row = (
        session.connection()
        .execute(
            _select_current_sign_in(),
            {
                "token": hash_token(token),
                "last_seen_after": moment - IDLE_LIMIT,
                "created_after": moment - LIFETIME_LIMIT,
                "created_before": moment + LIFETIME_LIMIT,
                "key_id": find_key_id(SETTINGS.get()),
                "host": SETTINGS.get().host,
            },
        )
        .one_or_none()
    )
    if row is None:
        return None
    current = _build_current_sign_in(row)
    is_late = current.created_at <= moment - UNFINISHED_LIMIT or lies_ahead(current.created_at)
    return None if current.stage is not Stage.COMPLETE and is_late else current


def load_memberships(session: Session, account_id: UUID) -> Sequence[Membership]:
    """Load the memberships an account may act as now, the oldest first; none if it is closed."""
    return session.scalars(
        select(Membership)
        .join(Membership.organisation)
        .join(Membership.account)
        .where(
            Membership.account_id == account_id,
            Membership.role.in_(KNOWN_ROLES),
            Membership.ended_at.is_(None),
            Organisation.closed_at.is_(None),
            Account.is_active,
        )
        .options(joinedload(Membership.organisation), joinedload(Membership.account))
        .order_by(Membership.created_at, Membership.id)
    ).all()


def refuse_ended(session: Session, person: Person | None) -> None:
    """Refuse a deed of someone whose role ended since the page was asked for.

    Call it under the write lock. At the console no person is signed in. Raises NotForThisRole.
    """
    if person is None:
        return
    acting = (person.organisation_id, person.role)
    held = load_memberships(session, person.id)
    if acting not in [(row.organisation_id, row.role) for row in held]:
        raise NotForThisRole(
            "Your role as {role} has ended. Nothing was changed", role=person.role.value
        )


def build_person(membership: Membership) -> Person:
    """Build the person who holds a membership, acting as it."""
    account, organisation = membership.account, membership.organisation
    return Person(
        id=account.id,
        name=account.name,
        email=account.email,
        role=membership.role,
        organisation_id=organisation.id,
        organisation_name=organisation.name,
        organisation_kind=organisation.kind,
        contributors_read_all=organisation.contributors_read_all,
    )


def select_forces_for_person(person: Person) -> Select[UUID]:
    """Select the ids of the forces a person may see: their own, or those open to theirs."""
    return select_forces_for_organisation(person.organisation_id)


# To build it takes longer than to run it, and most queries hold one: as many are kept as there are
# organisations in a large service.
@lru_cache(maxsize=256)
def select_forces_for_organisation(organisation_id: UUID | BindParameter[UUID]) -> Select[UUID]:
    """Select the ids of the forces an organisation may see, for a query that is built once."""
    opened = select(ForceAccess.force_id).where(ForceAccess.organisation_id == organisation_id)
    return select(Organisation.id).where(
        Organisation.kind == OrganisationKind.FORCE,
        Organisation.closed_at.is_(None),
        (Organisation.id == organisation_id) | Organisation.id.in_(opened),
    )


def select_bodies_for_force(force_id: UUID) -> Select[UUID]:
    """Select the ids of the local policing bodies that a force is open to now."""
    opened = select(ForceAccess.organisation_id).where(ForceAccess.force_id == force_id)
    return select(Organisation.id).where(
        Organisation.kind == OrganisationKind.LOCAL_POLICING_BODY,
        Organisation.closed_at.is_(None),
        Organisation.id.in_(opened),
    )


def has_second_factor(account_id: InstrumentedAttribute[UUID]) -> ColumnElement[bool]:
    """Ask whether an account has a second factor that it can give.

    An app may be lost with its key, ``key_id``, and a passkey belongs to one ``host``.
    """
    app = select(Authenticator.account_id).where(
        Authenticator.account_id == account_id, Authenticator.key_id == bindparam("key_id")
    )
    passkey = select(Passkey.id).where(
        Passkey.account_id == account_id, Passkey.host == bindparam("host")
    )
    return or_(app.exists(), passkey.exists())


@cache
def _select_current_sign_in() -> Select[*tuple[Any, ...]]:
    """Select the sign-in of a token, whose it is, and the fields of ``Person`` in their order."""
    return (
        select(
            SignIn.id,
            SignIn.last_seen_at,
            SignIn.created_at,
            SignIn.confirmed_at,
            SignIn.second_factor,
            Organisation.needs_second_factor,
            has_second_factor(SignIn.account_id),
            Account.id,
            Account.name,
            Account.email,
            Membership.role,
            Organisation.id,
            Organisation.name,
            Organisation.kind,
            _has_other_memberships(),
            Organisation.contributors_read_all,
        )
        .join(Account, SignIn.account_id == Account.id)
        .join(Membership, SignIn.membership_id == Membership.id)
        .join(Organisation, Membership.organisation_id == Organisation.id)
        .where(
            SignIn.token_hash == bindparam("token"),
            SignIn.ended_at.is_(None),
            SignIn.last_seen_at > bindparam("last_seen_after"),
            SignIn.created_at > bindparam("created_after"),
            SignIn.created_at <= bindparam("created_before"),
            Account.is_active,
            Membership.role.in_(KNOWN_ROLES),
            Membership.ended_at.is_(None),
            Organisation.closed_at.is_(None),
        )
    )


def _build_current_sign_in(row: Row[*tuple[Any, ...]]) -> CurrentSignIn:
    sign_in_id, last_seen_at, created_at, confirmed_at, given, is_needed, has_factor, *fields = row
    person = Person(*fields)
    facts = FactorFacts(
        role=person.role,
        was_given=given != "",
        has_factor=has_factor,
        organisation_needs_it=is_needed,
        is_optional=SETTINGS.get().is_second_factor_optional,
    )
    return CurrentSignIn(
        person, sign_in_id, last_seen_at, created_at, confirmed_at, find_stage(facts), facts
    )


def _has_other_memberships() -> Exists:
    """Ask whether the account may act as another membership than that of its sign-in."""
    other, organisation = aliased(Membership), aliased(Organisation)
    return (
        select(other.id)
        .join(organisation, other.organisation_id == organisation.id)
        .where(
            other.account_id == SignIn.account_id,
            other.id != SignIn.membership_id,
            other.role.in_(KNOWN_ROLES),
            other.ended_at.is_(None),
            organisation.closed_at.is_(None),
        )
        .exists()
    )

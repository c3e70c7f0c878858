"""Who is asking, and which forces are open to them."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Select, bindparam, select, update
from sqlalchemy.orm import Session

from checklist.accounts.models import Account, ForceAccess, Membership, Organisation, SignIn
from checklist.core.organisations import OrganisationKind, Person
from checklist.db import begin_write, now

IDLE = timedelta(minutes=60)
LONGEST = timedelta(hours=12)
SEEN_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who is signed in, by which sign-in, and when they were last seen at work."""

    person: Person
    sign_in_id: UUID
    seen_at: datetime
    made_at: datetime

    def until(self, seen_at: datetime) -> datetime:
        """When it ends by itself, for somebody last seen at work at a moment."""
        return min(seen_at + IDLE, self.made_at + LONGEST)


def hashed(token: str) -> str:
    """What the database keeps of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def begin_sign_in(session: Session, membership: Membership, made_at: datetime | None = None) -> str:
    """Note a signing-in, acting as a membership; the token goes into the signed cookie.

    ``made_at`` is when the person last gave the password, where that was before now.
    """
    token = secrets.token_urlsafe(32)
    session.add(
        SignIn(
            token_hash=hashed(token),
            account_id=membership.account_id,
            membership_id=membership.id,
            made_at=made_at or now(),
        )
    )
    return token


def end_sign_in(session: Session, token: str) -> None:
    """Make a token worthless, and the cookies that hold it."""
    begin_write(session)
    session.execute(
        update(SignIn)
        .where(SignIn.token_hash == hashed(token), SignIn.ended_at.is_(None))
        .values(ended_at=now())
    )


def end_all_sign_ins(session: Session, account_id: UUID) -> None:
    """Make all the tokens of a person worthless."""
    begin_write(session)
    session.execute(
        update(SignIn)
        .where(SignIn.account_id == account_id, SignIn.ended_at.is_(None))
        .values(ended_at=now())
    )


def note_seen(session: Session, sign_in_id: UUID) -> None:
    """Note that the person is at work, which puts off the idle time-out."""
    begin_write(session)
    session.execute(
        update(SignIn)
        .where(SignIn.id == sign_in_id, SignIn.ended_at.is_(None))
        .values(seen_at=now())
    )


def person_signed_in(session: Session, token: str) -> SignedIn | None:
    """Who holds a token that is still good: one query for sign-in, person and role."""
    moment = now()
    found = (
        session.connection()
        .execute(
            _good_sign_in(),
            {
                "token": hashed(token),
                "last_seen_after": moment - IDLE,
                "made_after": moment - LONGEST,
            },
        )
        .one_or_none()
    )
    if found is None:
        return None
    sign_in_id, seen_at, made_at, *person = found
    return SignedIn(Person(*person), sign_in_id, seen_at, made_at)


def person_of(account: Account, membership: Membership, organisation: Organisation) -> Person:
    """An account, acting as one membership."""
    return Person(
        id=account.id,
        name=account.name,
        email=account.email,
        role=membership.role,
        organisation_id=organisation.id,
        organisation_name=organisation.name,
        organisation_kind=organisation.kind,
    )


def forces_open_to(person: Person) -> Select[UUID]:
    """The ids of the forces a person may see: their own, or those opened to their organisation."""
    return forces_seen_by(person.organisation_id)


def forces_seen_by(organisation: UUID | BindParameter[UUID]) -> Select[UUID]:
    """The ids of the forces that people acting for an organisation may see."""
    opened = select(ForceAccess.force_id).where(ForceAccess.organisation_id == organisation)
    return select(Organisation.id).where(
        Organisation.kind == OrganisationKind.FORCE,
        Organisation.closed_at.is_(None),
        (Organisation.id == organisation) | Organisation.id.in_(opened),
    )


@cache
def _good_sign_in() -> Select[*tuple[Any, ...]]:
    """The sign-in of a token, and the fields of a person in their order."""
    return (
        select(
            SignIn.id,
            SignIn.seen_at,
            SignIn.made_at,
            Account.id,
            Account.name,
            Account.email,
            Membership.role,
            Organisation.id,
            Organisation.name,
            Organisation.kind,
        )
        .join(Account, SignIn.account_id == Account.id)
        .join(Membership, SignIn.membership_id == Membership.id)
        .join(Organisation, Membership.organisation_id == Organisation.id)
        .where(
            SignIn.token_hash == bindparam("token"),
            SignIn.ended_at.is_(None),
            SignIn.seen_at > bindparam("last_seen_after"),
            SignIn.made_at > bindparam("made_after"),
            Account.active,
            Membership.ended_at.is_(None),
            Organisation.closed_at.is_(None),
        )
    )

"""Who is asking, and which forces are open to them."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select, update
from sqlalchemy.orm import Session

from checklist.accounts.models import Account, ForceAccess, Membership, Organisation, SignIn
from checklist.core.people import OrganisationKind, Person
from checklist.db import now, writing

IDLE = timedelta(minutes=60)
LONGEST = timedelta(hours=12)
SEEN_EVERY = timedelta(minutes=1)


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
    writing(session)
    session.execute(
        update(SignIn)
        .where(SignIn.token_hash == hashed(token), SignIn.ended_at.is_(None))
        .values(ended_at=now())
    )


def end_all_sign_ins(session: Session, account_id: UUID) -> None:
    """Make all the tokens of a person worthless."""
    writing(session)
    session.execute(
        update(SignIn)
        .where(SignIn.account_id == account_id, SignIn.ended_at.is_(None))
        .values(ended_at=now())
    )


def note_seen(session: Session, sign_in_id: UUID) -> None:
    """Note that the person is at work, which puts off the idle time-out."""
    writing(session)
    session.execute(
        update(SignIn)
        .where(SignIn.id == sign_in_id, SignIn.ended_at.is_(None))
        .values(seen_at=now())
    )


def person_signed_in(session: Session, token: str) -> tuple[Person, SignIn] | None:
    """Who holds a token that is still good: one query for sign-in, person and role."""
    moment = now()
    found = session.execute(
        select(SignIn, Account, Membership, Organisation)
        .join(Account, SignIn.account_id == Account.id)
        .join(Membership, SignIn.membership_id == Membership.id)
        .join(Organisation, Membership.organisation_id == Organisation.id)
        .where(
            SignIn.token_hash == hashed(token),
            SignIn.ended_at.is_(None),
            SignIn.seen_at > moment - IDLE,
            SignIn.made_at > moment - LONGEST,
            Account.active,
            Membership.ended_at.is_(None),
            Organisation.closed_at.is_(None),
        )
    ).one_or_none()
    if found is None:
        return None
    sign_in, account, membership, organisation = found
    return person_of(account, membership, organisation), sign_in


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
    opened = select(ForceAccess.force_id).where(
        ForceAccess.organisation_id == person.organisation_id
    )
    return select(Organisation.id).where(
        Organisation.kind == OrganisationKind.FORCE,
        Organisation.closed_at.is_(None),
        is_own(person) | Organisation.id.in_(opened),
    )


def is_own(person: Person) -> ColumnElement[bool]:
    """The organisation the person acts for."""
    return Organisation.id == person.organisation_id

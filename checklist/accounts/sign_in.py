"""Signing in with a password, choosing whom to act as, and setting or changing the password."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid4

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload

from checklist.accounts.email_addresses import canonical
from checklist.accounts.failed_sign_ins import forget_attempts
from checklist.accounts.models import Account, Membership, Organisation, PasswordLink, SignIn
from checklist.accounts.passwords import check_password, hashed_password, refuse_weak
from checklist.accounts.service import (
    begin_sign_in,
    end_all_sign_ins,
    end_sign_in,
    hashed,
    person_of,
)
from checklist.audit.service import record
from checklist.core.errors import NotFound, UserError
from checklist.core.organisations import Person
from checklist.db import begin_write, now
from checklist.settings import Settings

LINK_LASTS = timedelta(hours=48)


class WrongPassword(UserError):
    """Name and password do not belong together, or the account is closed: which, is not said."""

    def __init__(self) -> None:
        super().__init__("Enter the email address and password of your account", field="email")


@dataclass(frozen=True, slots=True)
class Begun:
    """A sign-in that has begun: its token, and in how many ways the person may act."""

    token: str
    choices: int


def sign_in(session: Session, email: str, password: str, browser: str) -> Begun:
    """Begin a sign-in, acting as the person last did. Raises WrongPassword.

    The attempt was counted before, in a transaction of its own, and is forgotten here.
    """
    account = session.scalar(select(Account).where(Account.email == canonical(email)))
    account_id = account.id if account is not None and account.active else None
    checked = check_password(session, account, password)
    if account_id is None or not checked.fits:
        raise WrongPassword
    begin_write(session)
    memberships = memberships_of(session, account_id)
    if not memberships:
        raise WrongPassword
    if checked.better:
        memberships[0].account.password = checked.better
    acting = _last_acted_as(session, memberships)
    forget_attempts(session, canonical(email), browser)
    record(session, person_acting(acting), "signed in")
    return Begun(begin_sign_in(session, acting), len(memberships))


def memberships_of(session: Session, account_id: UUID) -> Sequence[Membership]:
    """The ways in which a person may act now, the oldest first; none for a closed account."""
    return session.scalars(
        select(Membership)
        .join(Membership.organisation)
        .join(Membership.account)
        .where(
            Membership.account_id == account_id,
            Membership.ended_at.is_(None),
            Organisation.closed_at.is_(None),
            Account.active,
        )
        .options(joinedload(Membership.organisation), joinedload(Membership.account))
        .order_by(Membership.made_at, Membership.id)
    ).all()


def person_acting(membership: Membership) -> Person:
    """Whoever holds a membership, acting as it."""
    return person_of(membership.account, membership, membership.organisation)


def act_as(session: Session, person: Person, token: str, membership_id: UUID) -> str:
    """Go on as another of the person's memberships, under a new token that lasts no longer."""
    begin_write(session)
    chosen = {one.id: one for one in memberships_of(session, person.id)}.get(membership_id)
    begun_at = session.scalar(select(SignIn.made_at).where(SignIn.token_hash == hashed(token)))
    if chosen is None or begun_at is None:
        raise UserError("Select whom you want to act as", field="membership")
    end_sign_in(session, token)
    record(session, person_acting(chosen), "chose whom to act as")
    return begin_sign_in(session, chosen, made_at=begun_at)


def sign_out(session: Session, person: Person, token: str) -> None:
    """End a sign-in, so that a kept copy of its cookie opens nothing."""
    end_sign_in(session, token)
    record(session, person, "signed out")


def make_password_link(session: Session, account: Account) -> str:
    """The token of a link to set a password with, once; links made before stop working."""
    begin_write(session)
    token = secrets.token_urlsafe(32)
    moment = now()
    for old in session.scalars(_unused_links(account.id)):
        old.used_at = moment
    session.add(
        PasswordLink(
            token_hash=hashed(token), account_id=account.id, expires_at=moment + LINK_LASTS
        )
    )
    return token


def address_of_link(session: Session, settings: Settings, account: Account) -> str:
    """The address of a new link to set a password: always the service's own, as set."""
    return f"{settings.url}/set-password/{make_password_link(session, account)}"


def hours_of_link() -> int:
    """How many hours a link is good for."""
    return round(LINK_LASTS.total_seconds() / 3600)


def owner_of_link(session: Session, token: str, *, is_locked: bool = False) -> Account:
    """Whose password a link sets. Raises NotFound where it was used, is too old or is made up."""
    query = (
        select(PasswordLink, Account)
        .join(Account, PasswordLink.account_id == Account.id)
        .where(
            PasswordLink.token_hash == hashed(token),
            PasswordLink.used_at.is_(None),
            PasswordLink.expires_at > now(),
            Account.active,
        )
    )
    found = session.execute(query.with_for_update() if is_locked else query).one_or_none()
    if found is None:
        raise NotFound(
            "This link has been used or is out of date. Ask the person who gave it to you for a"
            " new one"
        )
    link, account = found
    if is_locked:
        link.used_at = now()
    return account


def set_password(session: Session, token: str, password: str) -> None:
    """Set a password by a link, which is then used up; every sign-in of the person ends."""
    owner = owner_of_link(session, token)
    refuse_weak(password, owner.name, owner.email)
    session.rollback()
    kept = hashed_password(password)
    begin_write(session)
    _replace_password(session, owner_of_link(session, token, is_locked=True), kept)
    record(session, None, "set a password by a link", subject=str(owner.id))


def change_password(session: Session, person: Person, token: str, current: str, new: str) -> str:
    """Change the password of a person who knows it; all sign-ins end but a new one made here."""
    account = session.get_one(Account, person.id)
    if not check_password(session, account, current).fits:
        raise UserError("Enter the password you use now", field="current")
    refuse_weak(new, person.name, person.email, field="password")
    kept = hashed_password(new)
    begin_write(session)
    acting = session.scalars(
        select(Membership)
        .join(SignIn, SignIn.membership_id == Membership.id)
        .where(SignIn.token_hash == hashed(token))
    ).one()
    session.refresh(acting.account, with_for_update=True)
    _replace_password(session, acting.account, kept)
    record(session, person, "changed the password")
    return begin_sign_in(session, acting)


def _last_acted_as(session: Session, memberships: Sequence[Membership]) -> Membership:
    """The one of these that the person acted as last, or else the oldest."""
    by_id = {membership.id: membership for membership in memberships}
    last = session.scalar(
        select(SignIn.membership_id)
        .where(SignIn.membership_id.in_(by_id))
        .order_by(SignIn.made_at.desc(), SignIn.seen_at.desc())
        .limit(1)
    )
    return by_id[last] if last is not None else memberships[0]


def _replace_password(session: Session, account: Account, kept: str) -> None:
    """Keep another password; whatever rested on the old one ends."""
    account.password = kept
    account.fs_uniquifier = uuid4().hex
    for link in session.scalars(_unused_links(account.id)):
        link.used_at = now()
    end_all_sign_ins(session, account.id)
    forget_attempts(session, account.email)


def _unused_links(account_id: UUID) -> Select[PasswordLink]:
    """The links of a person that were not used yet."""
    return select(PasswordLink).where(
        PasswordLink.account_id == account_id, PasswordLink.used_at.is_(None)
    )

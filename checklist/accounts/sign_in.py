"""Signing in with a password, choosing which membership to act as, and signing out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from checklist.accounts.email_addresses import canonicalise
from checklist.accounts.failed_sign_ins import clear_failed_sign_ins
from checklist.accounts.models import Account, Membership, SignIn
from checklist.accounts.passwords import PasswordCheck, check_password
from checklist.accounts.service import (
    begin_sign_in,
    build_person,
    end_sign_in,
    find_current_sign_in,
    hash_token,
    load_memberships,
)
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.second_factor_needs import NEED_SECOND_FACTOR, Stage
from checklist.db import begin_write


class WrongPassword(UserError):
    """The address and password do not belong together, or the account is closed.

    The sentence does not say which, so that it gives away no account.
    """

    def __init__(self) -> None:
        super().__init__("Enter the email address and password of your account", field="email")


@dataclass(frozen=True, slots=True)
class StartedSignIn:
    """The token of a new sign-in, how far it has come, and how many memberships there are."""

    token: str
    membership_count: int
    stage: Stage


def sign_in(
    session: Session, email: str, password: str, browser: str, device: str = ""
) -> StartedSignIn:
    """Begin a sign-in, acting as the membership used last. Raises WrongPassword.

    The caller has counted it as failed, in a transaction of its own; here that is taken back.
    """
    account = session.scalar(select(Account).where(Account.email == canonicalise(email)))
    account_id = account.id if account is not None and account.is_active else None
    check = check_password(session, account, password)
    if account_id is None or not check.is_correct:
        raise WrongPassword
    begin_write(session)
    if check.new_hash is not None:
        _replace_hash(session, account_id, check)
    return open_sign_in(session, account_id, browser, device)


def open_sign_in(
    session: Session, account_id: UUID, browser: str, device: str, second_factor: str = ""
) -> StartedSignIn:
    """Begin a sign-in of a person who has proved who they are. Raises WrongPassword if closed.

    Who would have to set up a second factor first begins in a role that needs none, if they have
    one: from there they choose the other.
    """
    memberships = load_memberships(session, account_id)
    if not memberships:
        raise WrongPassword
    membership = _find_last_used(session, memberships)
    token, stage = _begin(session, membership, second_factor, device)
    free = [each for each in memberships if not _needs_second_factor(each)]
    if stage is Stage.SETS_UP and free:
        end_sign_in(session, token)
        membership = _find_last_used(session, free)
        token, stage = _begin(session, membership, second_factor, device)
    if stage is not Stage.ASKS:  # or the password alone would give new guesses at the code
        clear_failed_sign_ins(session, membership.account.email, browser)
    action = "signed in" if stage is Stage.COMPLETE else "gave the password"
    record(session, build_person(membership), action, detail=second_factor)
    return StartedSignIn(token, len(memberships), stage)


def act_as(session: Session, person: Person, token: str, membership_id: UUID) -> str:
    """Act as another of the person's memberships, under a new token that lasts no longer.

    Locks first: of two at once, or of this and a sign-out, only the first finds the token open.
    Raises UserError where the membership is not the person's, or the sign-in has ended.
    """
    begin_write(session)
    memberships = {row.id: row for row in load_memberships(session, person.id)}
    membership = memberships.get(membership_id)
    open_sign_in = session.scalar(
        select(SignIn)
        .where(SignIn.token_hash == hash_token(token), SignIn.ended_at.is_(None))
        .with_for_update()
    )
    if membership is None or open_sign_in is None:
        raise UserError("Select the organisation and role to work in", field="membership")
    end_sign_in(session, token)
    record(session, build_person(membership), "chose whom to act as")
    return begin_sign_in(session, membership, continues=open_sign_in)


def sign_out(session: Session, person: Person, token: str) -> None:
    """End a sign-in, so that a saved copy of its cookie opens nothing."""
    end_sign_in(session, token)
    record(session, person, "signed out")


def _begin(
    session: Session, membership: Membership, second_factor: str, device: str
) -> tuple[str, Stage]:
    """Begin a sign-in acting as a membership: its token, and how far it has come."""
    token = begin_sign_in(session, membership, second_factor=second_factor, device=device)
    session.flush()
    current = find_current_sign_in(session, token)
    return token, current.stage if current else Stage.COMPLETE


def _needs_second_factor(membership: Membership) -> bool:
    return membership.role in NEED_SECOND_FACTOR or membership.organisation.needs_second_factor


def _replace_hash(session: Session, account_id: UUID, check: PasswordCheck) -> None:
    """Store the hash made with today's parameters, unless the password was changed since."""
    session.execute(
        update(Account)
        .where(Account.id == account_id, Account.password_hash == check.checked_hash)
        .values(password_hash=check.new_hash)
    )


def _find_last_used(session: Session, memberships: Sequence[Membership]) -> Membership:
    """Find the membership that the person acted as last; of none, the oldest."""
    by_id = {membership.id: membership for membership in memberships}
    last_id = session.scalar(
        select(SignIn.membership_id)
        .where(SignIn.membership_id.in_(by_id))
        .order_by(SignIn.created_at.desc(), SignIn.last_seen_at.desc())
        .limit(1)
    )
    return by_id[last_id] if last_id is not None else memberships[0]

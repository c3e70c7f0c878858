"""One-use links by which a person sets a password."""

from __future__ import annotations

import secrets
from datetime import timedelta
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account, PasswordLink
from checklist.accounts.service import hash_token, load_memberships
from checklist.audit.service import record
from checklist.core.errors import NotFound, UserError
from checklist.db import begin_write, now
from checklist.settings import Settings

LINK_HOURS = 48
LINK_LIFETIME = timedelta(hours=LINK_HOURS)


class LinkOver(NotFound):
    """The link was made by us and works no more; ``heading`` says why.

    Only who holds its token is told so: of a made-up token nothing is said.
    """

    def __init__(self, *, is_used: bool) -> None:
        super().__init__(
            "If you have set your password, sign in with it. If you have not, ask the person who"
            " gave you the link for a new one"
        )
        self.heading = "This link has been used" if is_used else "This link is out of date"


def create_link(session: Session, account: Account) -> str:
    """Create a link and give its token; links created before stop working."""
    begin_write(session)
    end_links(session, account.id)
    token = secrets.token_urlsafe(32)
    session.add(
        PasswordLink(
            token_hash=hash_token(token),
            account_id=account.id,
            expires_at=now() + LINK_LIFETIME,
        )
    )
    record(session, None, "made a link to set a password", subject=str(account.id))
    return token


def create_link_address(session: Session, settings: Settings, account: Account) -> str:
    """Create a link and give its web address, on the host that is set and no other."""
    return f"{settings.url}/set-password/{create_link(session, account)}"


def find_link_owner(session: Session, token: str) -> Account:
    """Find whose password a link sets.

    Raises LinkOver where it is used or too old, and NotFound where it is made up.
    """
    _, account = _find_link(session, token, _select_link(token))
    return account


def use_link(session: Session, token: str) -> Account:
    """Mark a link as used, under a lock, and give its owner. Raises NotFound."""
    link, account = _find_link(session, token, _select_link(token).with_for_update())
    link.used_at = now()
    return account


def end_links(session: Session, account_id: UUID) -> None:
    """Mark every unused link of an account as used."""
    moment = now()
    for link in session.scalars(
        select(PasswordLink).where(
            PasswordLink.account_id == account_id, PasswordLink.used_at.is_(None)
        )
    ):
        link.used_at = moment


def end_useless_links(session: Session, account_id: UUID) -> None:
    """End the links of an account that may act as nothing now, so that none returns with a role."""
    if not load_memberships(session, account_id):
        end_links(session, account_id)


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


def _select_link(token: str) -> Select[PasswordLink, Account]:
    """Select a link that still works, and the open account that it belongs to."""
    return (
        select(PasswordLink, Account)
        .join(Account, PasswordLink.account_id == Account.id)
        .where(
            PasswordLink.token_hash == hash_token(token),
            PasswordLink.used_at.is_(None),
            PasswordLink.expires_at > now(),
            Account.is_active,
        )
    )


def _find_link(
    session: Session, token: str, query: Select[PasswordLink, Account]
) -> tuple[PasswordLink, Account]:
    row = session.execute(query).one_or_none()
    if row is None:
        raise _explain(session, token)
    link, account = row
    return link, account


def _explain(session: Session, token: str) -> NotFound:
    """Explain why a link does not work, unless its account is closed or it is made up."""
    found = session.execute(
        select(PasswordLink.used_at, PasswordLink.expires_at)
        .join(Account, PasswordLink.account_id == Account.id)
        .where(PasswordLink.token_hash == hash_token(token), Account.is_active)
    ).one_or_none()
    if found is None:
        return NotFound("This link does not work. Ask the person who gave it to you for a new one")
    return LinkOver(is_used=found.used_at is not None)

"""Counts failed sign-ins for each email address, with or without an account, and each network."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from checklist.accounts.email_addresses import canonicalise
from checklist.accounts.models import FailedSignIn
from checklist.accounts.rate_limits import check_address
from checklist.accounts.service import hash_token
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.db import advisory_lock, now
from checklist.logs import log

MAX_FAILED = 5
"""Failed sign-ins in a window: room for a mistyped password, none for a list of guesses."""

WINDOW = timedelta(minutes=15)
"""How long a failed sign-in counts: exactly this long ago, it counts no more."""


class TooManyFailedSignIns(UserError):
    """An email address had too many failed sign-ins; whether it has an account is not said."""

    def __init__(self, field: str) -> None:
        super().__init__(
            "There were too many attempts to sign in with this email address. Wait 15 minutes,"
            " then try again",
            field=field,
        )


def count_failed_sign_in(
    session: Session,
    email: str,
    browser: str = "",
    *,
    address_hash: str = "",
    field: str = "email",
    purpose: str = "",
) -> None:
    """Count a sign-in as failed before it is judged, so that parallel guesses count one by one.

    A refused one does not count, so that guessing keeps the owner out for one window at most.
    A browser in which the owner signed in before has a count of its own, so that guesses made
    elsewhere do not keep the owner out of it at all: neither those at the account nor those from
    the network. Another ``purpose`` than a sign-in has a count of its own, so that who asks for
    links keeps nobody from signing in. Raises TooManyFailedSignIns, and TooManyRequests.
    """
    if address_hash and not browser:
        check_address(session, address_hash, WINDOW)
    email_hash = hash_token(f"{purpose} {email}" if purpose else email)
    advisory_lock(session, f"failed sign-ins {email_hash}")
    moment = now()
    # Those of a window from now and later stand there since the clock was set back.
    is_over = (FailedSignIn.at <= moment - WINDOW) | (FailedSignIn.at >= moment + WINDOW)
    session.execute(delete(FailedSignIn).where(is_over))
    failed = session.scalar(
        select(func.count()).where(
            FailedSignIn.email_hash == email_hash, FailedSignIn.browser == browser
        )
    )
    if (failed or 0) >= MAX_FAILED:
        raise TooManyFailedSignIns(field)
    session.add(
        FailedSignIn(email_hash=email_hash, browser=browser, address_hash=address_hash, at=moment)
    )
    action = purpose or "tried to sign in"
    record(session, None, action, subject=_shorten_hash(hash_token(email)))


def log_failed_sign_in(email: str, error: UserError, address_hash: str) -> None:
    """Log that a sign-in failed and why, with the account as the audit record has it.

    ``address_hash`` is what is kept of the network address, and is empty where none is.
    """
    log.warning(
        "sign-in failed",
        outcome="failure",
        reason=type(error).__name__,
        account=_shorten_hash(hash_token(canonicalise(email))),
        network=_shorten_hash(address_hash) or None,
    )


def clear_failed_sign_ins(session: Session, email: str, browser: str | None = None) -> None:
    """Delete the failed sign-ins of an address: those in one browser, or all."""
    rows = delete(FailedSignIn).where(FailedSignIn.email_hash == hash_token(email))
    session.execute(rows if browser is None else rows.where(FailedSignIn.browser == browser))


def _shorten_hash(email_hash: str) -> str:
    """Shorten the hash of an address: enough to see which attempts were at the same account."""
    return email_hash[:12]

"""Limits how many sign-ins may fail from one network address, whichever process answers."""

from __future__ import annotations

import math
from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checklist.accounts.models import FailedSignIn
from checklist.accounts.service import hash_token
from checklist.core.errors import TooManyRequests
from checklist.db import advisory_lock, now

MAX_FROM_ADDRESS = 60
"""Failed sign-ins in a window: room for a whole force behind one address to mistype at nine."""

_WAIT_LONGER = (
    "Too many sign-ins from your network have failed. Wait {minutes} minutes, then try again"
)
_WAIT_A_MINUTE = "Too many sign-ins from your network have failed. Wait a minute, then try again"


def hash_address(address: str | None) -> str:
    """Hash a network address: it is to be counted, and not to be known."""
    return hash_token(f"address {address or ''}")


def check_address(session: Session, address_hash: str, window: timedelta) -> None:
    """Refuse another sign-in from an address with too many that failed. Raises TooManyRequests.

    It takes a lock, so that parallel guesses at many accounts are counted one by one.
    """
    advisory_lock(session, f"failed sign-ins from {address_hash}")
    moment = now()
    failed, oldest = session.execute(
        select(func.count(), func.min(FailedSignIn.at)).where(
            FailedSignIn.address_hash == address_hash,
            FailedSignIn.at > moment - window,
            FailedSignIn.at < moment + window,  # later ones are of before the clock was set back
        )
    ).one()
    if failed >= MAX_FROM_ADDRESS:
        seconds = math.ceil((oldest + window - moment).total_seconds())
        minutes = math.ceil(seconds / 60)
        raise TooManyRequests(
            _WAIT_LONGER if minutes > 1 else _WAIT_A_MINUTE,
            retry_after=max(1, seconds),
            minutes=minutes,
        )

"""The challenges that passkeys sign: kept here, each good once and for minutes."""

from __future__ import annotations

import base64
import secrets
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from checklist.accounts.models import PasskeyChallenge
from checklist.accounts.service import hash_token
from checklist.core.errors import TooManyRequests
from checklist.db import begin_write, is_ahead, lies_ahead, now

_SIZE = 32  # bytes; WebAuthn asks for 16 at least
_LIFETIME = timedelta(minutes=5)
_MOST_FROM_ADDRESS = 200
"""Open challenges of one network address: room for a whole force behind one, none for a flood."""


def make_challenge(
    session: Session, account_id: UUID | None, address_hash: str
) -> tuple[str, bytes]:
    """Make a challenge, for an account or for whoever signs in; gives its token as well.

    ``address_hash`` is empty where addresses are not counted. Raises TooManyRequests.
    """
    begin_write(session)
    made_at = PasskeyChallenge.created_at
    session.execute(delete(PasskeyChallenge).where((made_at <= _find_oldest()) | is_ahead(made_at)))
    same_address = select(func.count()).where(PasskeyChallenge.address_hash == address_hash)
    if address_hash and (session.scalar(same_address) or 0) >= _MOST_FROM_ADDRESS:
        raise TooManyRequests(
            "Too many passkeys were asked for from your network. Wait 5 minutes, then try again",
            retry_after=int(_LIFETIME.total_seconds()),
        )
    token, challenge = secrets.token_urlsafe(32), secrets.token_bytes(_SIZE)
    session.add(
        PasskeyChallenge(
            token_hash=hash_token(token),
            challenge=base64.b64encode(challenge).decode(),
            account_id=account_id,
            address_hash=address_hash,
        )
    )
    return token, challenge


def take_challenge(session: Session, token: str, account_id: UUID | None) -> bytes | None:
    """Take the challenge of a token away; None where it is used, too old or for somebody else.

    Commit before it is used, or an answer that is refused could be tried again.
    """
    begin_write(session)
    found = session.get(PasskeyChallenge, hash_token(token), with_for_update=True)
    if found is None:
        return None
    session.delete(found)
    is_young = found.created_at > _find_oldest() and not lies_ahead(found.created_at)
    is_good = found.account_id == account_id and is_young
    return base64.b64decode(found.challenge) if is_good else None


def _find_oldest() -> datetime:
    """Give the moment after which a challenge was made that is still good."""
    return now() - _LIFETIME

"""The fingerprint of the secret that cookies are signed with, by which another one is noticed."""

from __future__ import annotations

import hmac

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from checklist.accounts.models import SecretFingerprint, SignIn
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.db import advisory_lock, now
from checklist.settings import Settings

_NAME = "secret_key"
"""What the secret is called in ``secrets.json``."""


class OtherSecrets(UserError):
    """This machine has other secrets than those its database was used with."""

    def __init__(self, settings: Settings) -> None:
        super().__init__(
            "This database was used with other secrets than those in {path}: copy secrets.json"
            " from the first machine, or restore it from the backup. To go on with the new ones,"
            " which signs everybody out, run `checklist secrets accept`",
            path=settings.secrets,
        )


def has_known_secrets(session: Session, settings: Settings) -> bool:
    """Say whether the secrets are those that the database knows, or it knows none yet."""
    known = session.get(SecretFingerprint, _NAME, populate_existing=True)
    return known is None or hmac.compare_digest(known.fingerprint, _build_fingerprint(settings))


def check_secrets(session: Session, settings: Settings) -> None:
    """Refuse secrets other than those that the database knows; the first ones become known.

    Raises OtherSecrets.
    """
    if session.get(SecretFingerprint, _NAME) is None:
        # Two machines may start for the first time at once: then one of them is refused.
        advisory_lock(session, "secrets")
        if session.get(SecretFingerprint, _NAME) is None:
            _store(session, settings)
    if not has_known_secrets(session, settings):
        raise OtherSecrets(settings)


def accept_secrets(session: Session, settings: Settings) -> bool:
    """Make the secrets of this machine those that the database knows; False where they were.

    No cookie signed with the old ones is good any more, not even where they come back.
    """
    advisory_lock(session, "secrets")
    if session.get(SecretFingerprint, _NAME) is not None and has_known_secrets(session, settings):
        return False
    session.execute(delete(SecretFingerprint).where(SecretFingerprint.name == _NAME))
    _store(session, settings)
    session.execute(update(SignIn).where(SignIn.ended_at.is_(None)).values(ended_at=now()))
    record(session, None, "accepted other secrets")
    return True


def _store(session: Session, settings: Settings) -> None:
    session.add(SecretFingerprint(name=_NAME, fingerprint=_build_fingerprint(settings)))
    session.flush()


def _build_fingerprint(settings: Settings) -> str:
    """Build what tells two keys apart and gives neither away: a key has 128 random bits or more."""
    return hmac.digest(
        settings.secret_key.encode(), b"fingerprint of the secrets of Checklist", "sha256"
    ).hex()

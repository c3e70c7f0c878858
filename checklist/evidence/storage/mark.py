"""Whose a store is: its mark, which the database knows, so that no two services share one."""

from __future__ import annotations

from hashlib import sha256
from uuid import uuid4

from sqlalchemy.orm import Session

from checklist.accounts.models import SecretFingerprint
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.db import advisory_lock
from checklist.evidence.storage.factory import build_store
from checklist.evidence.storage.local import Store, StoreDown
from checklist.settings import Settings

_NAME = "evidence_store"
"""What the mark is called among the fingerprints that the database knows."""


class OtherStore(UserError):
    """The store of evidence that is set is not the one of this database; the text says which."""


def check_store(session: Session, settings: Settings) -> None:
    """Refuse a store of another database; a new one becomes this one's. Raises OtherStore.

    One that is away now is not refused: whether it can be used is told by readiness.
    """
    store = build_store(settings)
    try:
        store.read_mark()  # where it hangs, that is found out before a lock is held
        advisory_lock(session, "store of evidence")
        known = session.get(SecretFingerprint, _NAME, populate_existing=True)
        mark = store.read_mark()
        if known is None and mark is None:
            _make_known(session, _mark_new(store))
            return
    except StoreDown:
        return
    if known is None:
        raise OtherStore(
            "The evidence in {place} belongs to another database than this one: set"
            " CHECKLIST_DATABASE to that one, or give this service a store of its own. To go on"
            " with both as they are, run `checklist evidence accept`",
            place=_describe(settings),
        )
    if mark is None or known.fingerprint != _build_fingerprint(mark):
        raise OtherStore(
            "This database was used with other evidence than there is in {place}: set the store it"
            " was used with, or restore it from the backup. To go on with this one, run `checklist"
            " evidence accept`",
            place=_describe(settings),
        )


def is_own_store(session: Session, settings: Settings) -> bool:
    """Say whether the store that is set is the one that the database knows. Raises StoreDown."""
    known = session.get(SecretFingerprint, _NAME)
    mark = build_store(settings).read_mark()
    return known is None or (mark is not None and known.fingerprint == _build_fingerprint(mark))


def accept_store(session: Session, settings: Settings) -> bool:
    """Make the store that is set the one of this database; False where it was. Raises StoreDown."""
    store = build_store(settings)
    store.read_mark()  # as ``check_store`` does
    advisory_lock(session, "store of evidence")
    known = session.get(SecretFingerprint, _NAME, populate_existing=True)
    mark = store.read_mark() or _mark_new(store)
    if known is not None and known.fingerprint == _build_fingerprint(mark):
        return False
    if known is not None:
        session.delete(known)
        session.flush()
    _make_known(session, mark)
    record(session, None, "accepted another store of evidence")
    return True


def _mark_new(store: Store) -> str:
    """Mark a store that has no mark; of two who do so at once both get the first one's."""
    store.write_mark(uuid4().hex)
    return store.read_mark() or ""


def _make_known(session: Session, mark: str) -> None:
    session.add(SecretFingerprint(name=_NAME, fingerprint=_build_fingerprint(mark)))
    session.flush()


def _build_fingerprint(mark: str) -> str:
    return sha256(mark.encode()).hexdigest()


def _describe(settings: Settings) -> str:
    """Name the store that is set: its bucket, or its folder."""
    return f"the bucket {settings.bucket.name}" if settings.bucket else str(settings.evidence)

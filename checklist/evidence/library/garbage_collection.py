"""Garbage collection: removes stored bytes that no row names, left by broken-off uploads."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Organisation
from checklist.core.messages import format_count
from checklist.core.organisations import OrganisationKind
from checklist.db import now
from checklist.evidence.library.add import lock_library
from checklist.evidence.models import Revision
from checklist.evidence.storage.factory import build_store
from checklist.evidence.storage.local import Store, StoredObject
from checklist.jobs.job_types import add_job_type, periodic_job
from checklist.registry import SETTINGS

# Longer than an upload token is valid, so that no form can still name the bytes.
_GRACE = timedelta(hours=24)
_EVERY = timedelta(hours=24)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CollectedGarbage:
    """The outcome of a collection, in numbers of files; ``missing`` have a row and no bytes."""

    named: int = 0
    young: int = 0
    collected: int = 0
    missing: int = 0

    def __add__(self, other: CollectedGarbage) -> CollectedGarbage:
        return CollectedGarbage(
            self.named + other.named,
            self.young + other.young,
            self.collected + other.collected,
            self.missing + other.missing,
        )

    def describe(self) -> str:
        """Say in a sentence what is kept and what was removed."""
        named = format_count(self.named, "file is", "files are")
        return f"{named} in use, {self.young} may yet be, {self.collected} removed."

    def describe_missing(self) -> str:
        """Say what is in use and not there, and what to do."""
        if self.missing == 1:
            return "1 file that is in use is missing: restore it from a backup."
        return f"{self.missing:,} files that are in use are missing: restore them from a backup."


def register(app: Flask) -> None:
    """Have a worker collect garbage once a day."""

    def collect_all(session: Session) -> None:
        total = collect_garbage(session, build_store(SETTINGS.get(app)))
        if total.missing:
            log.critical("%d files of evidence in use are missing", total.missing)

    add_job_type(app, periodic_job("tidying evidence", _EVERY, collect_all))


def collect_garbage(session: Session, store: Store, grace: timedelta = _GRACE) -> CollectedGarbage:
    """Remove bytes that no row names, once they are older than the grace time. Commits per force.

    An upload may be about to name them, so each force's library is locked, and bytes stored again
    within the grace time stay.
    """
    forces = session.scalars(
        select(Organisation.id).where(Organisation.kind == OrganisationKind.FORCE)
    ).all()
    total = CollectedGarbage()
    for force_id in forces:
        if not any(store.list_objects(force_id)) and not _list_named_digests(session, force_id):
            continue
        total += _collect_force(session, store, force_id, now() - grace)
        session.commit()
    return total


def _collect_force(
    session: Session, store: Store, force_id: UUID, before: datetime
) -> CollectedGarbage:
    """Collect one force's garbage under its lock, so that no upload can name what is removed."""
    lock_library(session, force_id)
    named = _list_named_digests(session, force_id)
    stored = list(store.list_objects(force_id))
    unnamed = [item for item in stored if item.sha256 not in named]
    old = [item for item in unnamed if item.stored_at < before]
    for item in old:
        store.discard(force_id, item.name, item.sha256)
    return CollectedGarbage(
        named=len(stored) - len(unnamed),
        young=len(unnamed) - len(old),
        collected=len(old),
        missing=len(named - _list_stored_digests(stored)),
    )


def _list_named_digests(session: Session, force_id: UUID) -> set[str]:
    """Return the digests that rows of a force name, without those disposed of."""
    rows = select(Revision.sha256).where(
        Revision.force_id == force_id, Revision.disposed_at.is_(None)
    )
    return set(session.scalars(rows))


def _list_stored_digests(stored: list[StoredObject]) -> set[str]:
    """Return the digests of files that were stored whole."""
    return {item.sha256 for item in stored if item.sha256}

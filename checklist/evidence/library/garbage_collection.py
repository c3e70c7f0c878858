"""Garbage collection: removes stored bytes that no row names.

What was uploaded and not added, and what was disposed of, goes for good. What this database knows
nothing of may be of a newer copy of it, as after a restore: it lies in the waste for a time.
"""

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
from checklist.evidence.library.waiting_files import drop_old_waiting
from checklist.evidence.models import Revision, WaitingFile
from checklist.evidence.storage.factory import build_store
from checklist.evidence.storage.local import Store, StoredObject
from checklist.jobs.job_types import add_job_type, periodic_job
from checklist.registry import SETTINGS

# Longer than an upload token is valid, so that no form can still name the bytes.
_GRACE = timedelta(hours=24)
_EVERY = timedelta(hours=24)
_WASTE_LIES = timedelta(days=30)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class CollectedGarbage:
    """The outcome of a collection, in numbers of files; ``missing`` have a row and no bytes.

    Of those collected ``wasted`` lie in the waste; ``found`` were brought back from it.
    """

    named: int = 0
    young: int = 0
    collected: int = 0
    missing: int = 0
    wasted: int = 0
    found: int = 0

    def __add__(self, other: CollectedGarbage) -> CollectedGarbage:
        return CollectedGarbage(
            self.named + other.named,
            self.young + other.young,
            self.collected + other.collected,
            self.missing + other.missing,
            self.wasted + other.wasted,
            self.found + other.found,
        )

    def describe(self) -> str:
        """Say in a sentence what is kept and what was removed."""
        named = format_count(self.named, "file is", "files are")
        counts = f"{named} in use, {self.young} may yet be, {self.collected} removed"
        if self.wasted:
            counts += f", of which {self.wasted} for 30 days to the waste"
        if self.found:
            counts += f", {self.found} brought back from the waste"
        return f"{counts}."

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
        has_files = any(store.list_objects(force_id)) or any(store.list_waste(force_id))
        if not has_files and not _list_named_digests(session, force_id):
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
    lost = named - _list_stored_digests(stored)
    found = {sha256 for sha256 in lost if store.bring_back(force_id, sha256)}
    unnamed = [item for item in stored if item.sha256 not in named]
    old = [item for item in unnamed if item.stored_at < before]
    wasted = _remove(session, store, force_id, old)
    young = {item.sha256 for item in unnamed if item not in old}
    drop_old_waiting(session, force_id, before, young)
    return CollectedGarbage(
        named=len(stored) - len(unnamed) + len(found),
        young=len(unnamed) - len(old),
        collected=len(old),
        missing=len(lost - found),
        wasted=wasted,
        found=len(found),
    )


def _remove(session: Session, store: Store, force_id: UUID, old: list[StoredObject]) -> int:
    """Remove old files, and what has lain in the waste for long; count those that go there."""
    for item in list(store.list_waste(force_id)):
        if item.stored_at < now() - _WASTE_LIES:
            store.discard_waste(force_id, item.name)
    unwanted = _list_unwanted_digests(session, force_id)
    unknown = {item.sha256 for item in old if item.sha256 and item.sha256 not in unwanted}
    for item in old:
        if item.sha256 in unknown:
            store.set_aside(force_id, item.name)
        else:
            store.discard(force_id, item.name, item.sha256)
    return len(unknown)


def _list_unwanted_digests(session: Session, force_id: UUID) -> set[str]:
    """Return the digests that people disposed of, or uploaded and did not add."""
    disposed = select(Revision.sha256).where(
        Revision.force_id == force_id, Revision.disposed_at.is_not(None)
    )
    waiting = select(WaitingFile.sha256).where(WaitingFile.force_id == force_id)
    return {*session.scalars(disposed), *session.scalars(waiting)}


def _list_named_digests(session: Session, force_id: UUID) -> set[str]:
    """Return the digests that rows of a force name, without those disposed of."""
    rows = select(Revision.sha256).where(
        Revision.force_id == force_id, Revision.disposed_at.is_(None)
    )
    return set(session.scalars(rows))


def _list_stored_digests(stored: list[StoredObject]) -> set[str]:
    """Return the digests of files that were stored whole."""
    return {item.sha256 for item in stored if item.sha256}

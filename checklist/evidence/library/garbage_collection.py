"""Garbage collection: removes stored bytes that no row names.

What was uploaded and not added, and what was disposed of, goes for good. What this database knows
nothing of may be of a newer copy of it, as after a restore: it lies in the waste for a time.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Set
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
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
from checklist.evidence.storage.local import BytesDamaged, Store, StoredObject
from checklist.jobs.job_types import add_job_type, periodic_job
from checklist.registry import SETTINGS

# Longer than an upload token is valid, so that no form can still name the bytes.
_GRACE = timedelta(hours=24)
_EVERY = timedelta(hours=24)
_WASTE_LIES = timedelta(days=30)
TIDYING = "tidying evidence"
"""The job that collects garbage: a worker runs it once a day, and a command when it is told to."""

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

    add_job_type(app, periodic_job(TIDYING, _EVERY, collect_all))


def collect_garbage(session: Session, store: Store, grace: timedelta = _GRACE) -> CollectedGarbage:
    """Remove bytes that no row names, once they are older than the grace time. Commits per force.

    What an upload may be about to name stays: bytes stored again within the grace time, and files
    that wait to be described.
    """
    forces = session.scalars(
        select(Organisation.id).where(Organisation.kind == OrganisationKind.FORCE)
    ).all()
    session.rollback()
    total = CollectedGarbage()
    for force_id in forces:
        total += _collect_force(session, store, force_id, now() - grace)
    return total


def _collect_force(
    session: Session, store: Store, force_id: UUID, before: datetime
) -> CollectedGarbage:
    """Collect one force's garbage.

    The library is locked for one file at a time, and while it is, the store is asked for nothing
    that may take long: on SQLite nobody can save anything meanwhile. So what was listed may have
    changed by then, and is looked at again. Rows are read before the store, which had the bytes of
    each of them by then.
    """
    named = _list_named_digests(session, force_id)
    unwanted = _list_unwanted_digests(session, force_id)
    session.rollback()
    if named:
        store.ask()
    stored = list(store.list_objects(force_id))
    lost = named - _list_stored_digests(stored)
    found = {sha256 for sha256 in lost if _bring_back(session, store, force_id, sha256)}
    missing = [sha256 for sha256 in lost - found if _is_missing(session, store, force_id, sha256)]
    _empty_waste(session, store, force_id)
    unnamed = [item for item in stored if item.sha256 not in named]
    collected = {item for item in unnamed if _collect(session, store, item, before, unwanted)}
    young = {item.sha256 for item in unnamed if item not in collected}
    lock_library(session, force_id)
    drop_old_waiting(session, force_id, before, young)
    session.commit()
    return CollectedGarbage(
        named=len(stored) - len(unnamed) + len(found),
        young=len(unnamed) - len(collected),
        collected=len(collected),
        missing=len(missing),
        wasted=sum(_is_unknown(item, unwanted) for item in collected),
        found=len(found),
    )


def _collect(
    session: Session, store: Store, item: StoredObject, before: datetime, unwanted: Set[str]
) -> bool:
    """Remove a file, to the waste where nobody ever knew of it; False where it has to stay.

    Two may tidy at once. So what was laid into the waste and is not to be there is removed under
    the lock too, and only where it lies in its place as well, or nobody wants it.
    """
    if item.stored_at >= before:
        return False
    remove: Callable[[], None] = partial(store.discard, item.force_id, item.name, item.sha256)
    if is_unknown := _is_unknown(item, unwanted):
        try:
            remove = store.set_aside(item.force_id, item.name)
        except BytesDamaged:
            return False  # somebody else removed it
    with _locked_library(session, item.force_id):
        is_wanted = _is_wanted(session, item, before)
        found = store.find(item.force_id, item.sha256) if item.sha256 else item
        may_go = not is_wanted and found is not None and found.stored_at < before
        if may_go:
            remove()
        elif is_unknown and (found or not (is_wanted or _is_unknown_now(session, item))):
            # Else another tidying laid it there, and what lies in the waste is all there is.
            store.discard_waste(item.force_id, item.name)
    return may_go


def _is_wanted(session: Session, item: StoredObject, before: datetime) -> bool:
    """Say whether a row names a file now, or an upload that waits to be described may yet."""
    if item.sha256 is None:
        return False
    waits = select(WaitingFile.sha256).where(
        WaitingFile.force_id == item.force_id,
        WaitingFile.sha256 == item.sha256,
        WaitingFile.received_at >= before,
    )
    is_named = _is_named(session, item.force_id, item.sha256)
    return is_named or session.scalar(waits.limit(1)) is not None


def _bring_back(session: Session, store: Store, force_id: UUID, sha256: str) -> bool:
    """Bring a file in use back from the waste, unless it was disposed of meanwhile."""
    if not store.bring_back(force_id, sha256):
        return False
    with _locked_library(session, force_id):
        is_named = _is_named(session, force_id, sha256)
        if not is_named:
            store.discard(force_id, sha256, sha256)
    return is_named


def _is_missing(session: Session, store: Store, force_id: UUID, sha256: str) -> bool:
    """Say whether a row names bytes that are not there: both may have changed meanwhile."""
    with _locked_library(session, force_id):
        is_named = _is_named(session, force_id, sha256)
        return is_named and store.find(force_id, sha256) is None


def _empty_waste(session: Session, store: Store, force_id: UUID) -> None:
    """Remove what has lain in the waste for long."""
    before = now() - _WASTE_LIES
    for item in list(store.list_waste(force_id)):
        if item.stored_at >= before:
            continue
        with _locked_library(session, force_id):
            if _may_leave_waste(session, store, item, before):
                store.discard_waste(force_id, item.name)


def _may_leave_waste(session: Session, store: Store, item: StoredObject, before: datetime) -> bool:
    """Say whether nobody misses a file that was seen in the waste, and it has lain there for long.

    Since it was seen a row may name it, which nothing else may hold whole any more; or another
    tidying brought it back and laid it there anew.
    """
    if _is_named(session, force_id := item.force_id, item.name):
        in_place = store.find(force_id, item.name)
        return in_place is not None and in_place.size == item.size
    found = store.find(force_id, item.name, in_waste=True)
    return found is not None and found.stored_at < before


@contextmanager
def _locked_library(session: Session, force_id: UUID) -> Iterator[None]:
    """Lock a force's library for so long. No row is changed."""
    lock_library(session, force_id)
    try:
        yield
    finally:
        session.rollback()


def _is_unknown(item: StoredObject, unwanted: Set[str]) -> bool:
    """Say whether a whole file is none that people disposed of, or uploaded and did not add."""
    return item.sha256 is not None and item.sha256 not in unwanted


def _is_unknown_now(session: Session, item: StoredObject) -> bool:
    """Say whether a file is still none that people disposed of, or uploaded and did not add."""
    return _is_unknown(item, _list_unwanted_digests(session, item.force_id))


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


def _is_named(session: Session, force_id: UUID, sha256: str) -> bool:
    """Say whether a row of a force names a digest now."""
    row = select(Revision.id).where(
        Revision.force_id == force_id,
        Revision.sha256 == sha256,
        Revision.disposed_at.is_(None),
    )
    return session.scalar(row.limit(1)) is not None


def _list_stored_digests(stored: list[StoredObject]) -> set[str]:
    """Return the digests of files that were stored whole."""
    return {item.sha256 for item in stored if item.sha256}

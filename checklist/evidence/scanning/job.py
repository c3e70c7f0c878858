"""The job that scans files for viruses: each is held until it is clean."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from flask import Flask
from sqlalchemy import or_, select
from sqlalchemy.orm import Session, contains_eager

from checklist.core.messages import format_count
from checklist.db import is_ahead, now
from checklist.evidence.models import Revision, Scan
from checklist.evidence.scanning import availability
from checklist.evidence.scanning.clamd import ScanFailed, Scanner, ScannerDown, Verdict
from checklist.evidence.scanning.verdicts import (
    AWAITING_SCAN,
    DAMAGED,
    note_failure,
    save_verdict,
)
from checklist.evidence.storage.factory import build_store
from checklist.evidence.storage.local import BytesDamaged, Store, StoreDown
from checklist.jobs.job_types import WHOLE, JobType, TryLater, add_job_type, periodic_job
from checklist.registry import SETTINGS
from checklist.settings import Settings

# Files are loaded by the batch, so that those added since are seen after it.
_BATCH_SIZE = 50
# After so many in one run the scanner is at fault, and not the files.
_MOST_FAILURES = 3
_RETRY_AFTER = timedelta(seconds=60)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ScanCounts:
    """The outcome of a run, in numbers of files; ``is_down`` if the scanner was not reached.

    ``reasons`` says of each file without a verdict which it is, and why.
    """

    clean: int = 0
    infected: int = 0
    waiting: int = 0
    is_down: bool = False
    reasons: tuple[str, ...] = field(default=(), compare=False)

    def __add__(self, other: ScanCounts) -> ScanCounts:
        return ScanCounts(
            self.clean + other.clean,
            self.infected + other.infected,
            self.waiting + other.waiting,
            self.is_down or other.is_down,
            self.reasons + other.reasons,
        )

    def describe(self) -> str:
        """Say in a sentence what came of a run."""
        clean = format_count(self.clean, "file is", "files are")
        waits = "waits" if self.waiting == 1 else "wait"
        return f"{clean} clean, {self.infected} infected, {self.waiting} {waits}."


def build_scanner(settings: Settings) -> Scanner | None:
    """Build the scanner that is set, if any."""
    return Scanner(settings.scanner) if settings.scanner else None


def scan_waiting(
    session: Session, store: Store, scanner: Scanner, limit: int = _BATCH_SIZE
) -> ScanCounts:
    """Scan the files that wait, those never tried first. Commits each verdict.

    No lock is held during a scan. A file that fails waits behind the others; where
    the scanner is down, or fails three times, the rest waits for the next run.
    """
    return _scan_each(session, store, scanner, _find_waiting(session, limit))


def scan_again(session: Session, store: Store, scanner: Scanner) -> ScanCounts:
    """Scan once more what was found clean, with the signatures of today. Commits each verdict.

    Those scanned longest ago come first. A file goes on being served until a virus is found.
    """
    begun, total = now(), ScanCounts()
    while clean := _find_scanned_before(session, begun):
        counts = _scan_each(session, store, scanner, clean)
        total += counts
        if counts.is_down or len(counts.reasons) >= _MOST_FAILURES:
            break
    return total


def register(app: Flask) -> None:
    """Have workers scan the files that wait, where a scanner is set; pages say if it is away."""
    settings = SETTINGS.get(app)
    scanner = build_scanner(settings)
    availability.register(app, scanner)
    if scanner is not None:
        scanning = Scanning(build_store(settings), scanner)
        add_job_type(app, JobType("scanning", _find_due, scanning.scan_all))
        if settings.scan_again_hours:
            every = timedelta(hours=settings.scan_again_hours)
            add_job_type(app, periodic_job("scanning again", every, scanning.scan_clean_again))


class Scanning:
    """Scans all files that wait, and logs once that the scanner is down."""

    def __init__(self, store: Store, scanner: Scanner) -> None:
        self.store, self.scanner = store, scanner
        self.was_down = False

    def scan_all(self, session: Session, _: str) -> None:
        """Scan until no file gets a verdict. Raises TryLater where the scanner is down."""
        while True:
            counts = scan_waiting(session, self.store, self.scanner)
            if counts.is_down and not self.was_down:
                log.error("The virus scanner cannot be reached: new files stay held")
            self.was_down = counts.is_down
            if counts.is_down:
                raise TryLater("the virus scanner cannot be reached")
            if not (counts.clean or counts.infected):
                return

    def scan_clean_again(self, session: Session) -> None:
        """Scan again what was found clean. Raises TryLater where the scanner is down."""
        if scan_again(session, self.store, self.scanner).is_down:
            raise TryLater("the virus scanner cannot be reached")


def _scan_each(
    session: Session, store: Store, scanner: Scanner, revisions: list[Revision]
) -> ScanCounts:
    """Scan files in turn, until the scanner is down or has failed three times."""
    counts = ScanCounts()
    for revision in revisions:
        try:
            verdict = _scan_revision(store, scanner, revision)
        except ScannerDown:
            return counts + ScanCounts(waiting=1, is_down=True)
        except ScanFailed as error:
            reason = note_failure(session, revision.id, str(error))
            counts += ScanCounts(waiting=1, reasons=(reason,)) if reason else ScanCounts()
            if len(counts.reasons) == _MOST_FAILURES:
                break
        else:
            save_verdict(session, revision.id, verdict)
            counts += ScanCounts(clean=int(verdict.is_clean), infected=int(not verdict.is_clean))
    return counts


def _find_scanned_before(session: Session, begun: datetime) -> list[Revision]:
    """Return the clean files that were scanned before a time, those of longest ago first."""
    revisions = session.scalars(
        select(Revision)
        .join(Revision.evidence)
        .options(contains_eager(Revision.evidence))
        .where(
            Revision.scan == Scan.CLEAN,
            Revision.disposed_at.is_(None),
            (Revision.scanned_at < begun) | is_ahead(Revision.scanned_at),
        )
        .order_by(Revision.scanned_at, Revision.id)
        .limit(_BATCH_SIZE)
    ).all()
    session.rollback()
    return list(revisions)


def _find_waiting(session: Session, limit: int) -> list[Revision]:
    """Return the files that wait for a verdict, those never tried first."""
    revisions = session.scalars(
        select(Revision)
        .join(Revision.evidence)
        .options(contains_eager(Revision.evidence))
        .where(Revision.scan.in_(AWAITING_SCAN), Revision.disposed_at.is_(None))
        .order_by(Revision.scanned_at.is_not(None), Revision.scanned_at, Revision.added_at)
        .limit(limit)
    ).all()
    session.rollback()
    return list(revisions)


def _scan_revision(store: Store, scanner: Scanner, revision: Revision) -> Verdict:
    """Scan a revision's bytes. Raises ScanFailed without a verdict, or without the bytes."""
    try:
        with store.open(revision.evidence.force_id, revision.sha256) as file:
            return scanner.scan(file)
    except BytesDamaged as error:
        raise ScanFailed(f"{DAMAGED} {error}") from error
    except StoreDown as error:
        raise ScanFailed("the store of files did not answer") from error


def _find_due(session: Session) -> list[str]:
    """Return one job for all files that wait, so that one worker scans at a time.

    A file that the scanner failed on a moment ago does not count: it would be tried every second.
    """
    scanned_at = Revision.scanned_at
    is_due = or_(scanned_at.is_(None), scanned_at < now() - _RETRY_AFTER, is_ahead(scanned_at))
    due = select(Revision.id).where(
        Revision.scan.in_(AWAITING_SCAN), Revision.disposed_at.is_(None), is_due
    )
    return [WHOLE] if session.scalars(due.limit(1)).first() else []

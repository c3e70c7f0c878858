"""The job that scans files for viruses: each is held until it is clean."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from flask import Flask
from sqlalchemy import or_, select
from sqlalchemy.orm import Session, contains_eager

from checklist.audit.service import record
from checklist.db import begin_write, now
from checklist.evidence.models import Evidence, Revision, Scan
from checklist.evidence.scanning.clamd import ScanFailed, Scanner, ScannerDown, Verdict
from checklist.evidence.storage.factory import build_store
from checklist.evidence.storage.local import BytesDamaged, Store, StoreDown
from checklist.jobs.job_types import WHOLE, JobType, TryLater, add_job_type
from checklist.registry import SETTINGS
from checklist.settings import Settings

# Files are loaded by the batch, so that those added since are seen after it.
_BATCH_SIZE = 50
# After so many in one run the scanner is at fault, and not the files.
_MOST_FAILURES = 3
_RETRY_AFTER = timedelta(seconds=60)
_AWAITING_SCAN = (Scan.HELD, Scan.NOT_SCANNED)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ScanCounts:
    """The outcome of a run, in numbers of files; ``is_down`` if the scanner was not reached."""

    clean: int = 0
    infected: int = 0
    waiting: int = 0
    is_down: bool = False


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
    counts, failures = ScanCounts(), 0
    for revision in _find_waiting(session, limit):
        try:
            verdict = _scan_revision(store, scanner, revision)
        except ScannerDown:
            return replace(counts, waiting=counts.waiting + 1, is_down=True)
        except ScanFailed:
            _note_failure(session, revision.id)
            counts = replace(counts, waiting=counts.waiting + 1)
            failures += 1
            if failures == _MOST_FAILURES:
                break
        else:
            _save_verdict(session, revision.id, verdict)
            clean, infected = int(verdict.is_clean), int(not verdict.is_clean)
            counts = replace(
                counts, clean=counts.clean + clean, infected=counts.infected + infected
            )
    return counts


def register(app: Flask) -> None:
    """Have workers scan the files that wait, where a scanner is set."""
    settings = SETTINGS.get(app)
    scanner = build_scanner(settings)
    if scanner is not None:
        scanning = Scanning(build_store(settings), scanner)
        add_job_type(app, JobType("scanning", _find_due, scanning.scan_all))


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


def _find_waiting(session: Session, limit: int) -> list[Revision]:
    """Return the files that wait for a verdict, those never tried first."""
    revisions = session.scalars(
        select(Revision)
        .join(Revision.evidence)
        .options(contains_eager(Revision.evidence))
        .where(Revision.scan.in_(_AWAITING_SCAN), Revision.disposed_at.is_(None))
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
        log.critical("evidence %s revision %d is %s", revision.evidence_id, revision.number, error)
        raise ScanFailed("damaged") from error
    except StoreDown as error:
        raise ScanFailed("store") from error


def _save_verdict(session: Session, revision_id: UUID, verdict: Verdict) -> None:
    """Save a verdict with its audit event, unless the file was disposed of."""
    revision = _lock_revision(session, revision_id)
    if revision is not None and revision.scan in _AWAITING_SCAN:
        revision.scan = Scan.CLEAN if verdict.is_clean else Scan.INFECTED
        revision.scan_result, revision.scanned_at = verdict.signature[:200], now()
        action = "found clean" if verdict.is_clean else "found infected"
        evidence = session.get_one(Evidence, revision.evidence_id)
        subject, detail = f"evidence {evidence.id}", f"revision {revision.number}"
        record(session, None, action, force_id=evidence.force_id, subject=subject, detail=detail)
        if not verdict.is_clean:
            log.critical("evidence %s revision %d is infected", evidence.id, revision.number)
    session.commit()


def _note_failure(session: Session, revision_id: UUID) -> None:
    """Note that a scan failed, so that other files come first next time."""
    revision = _lock_revision(session, revision_id)
    if revision is not None:
        revision.scanned_at = now()
    session.commit()


def _lock_revision(session: Session, revision_id: UUID) -> Revision | None:
    """Lock a revision that is still to be scanned; None where there is none."""
    begin_write(session)
    revision = session.get(
        Revision, revision_id, with_for_update={"of": Revision}, populate_existing=True
    )
    return None if revision is None or revision.is_disposed else revision


def _find_due(session: Session) -> list[str]:
    """Return one job for all files that wait, so that one worker scans at a time.

    A file that the scanner failed on a moment ago does not count: it would be tried every second.
    """
    is_due = or_(Revision.scanned_at.is_(None), Revision.scanned_at < now() - _RETRY_AFTER)
    due = select(Revision.id).where(
        Revision.scan.in_(_AWAITING_SCAN), Revision.disposed_at.is_(None), is_due
    )
    return [WHOLE] if session.scalars(due.limit(1)).first() else []

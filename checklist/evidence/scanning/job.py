"""Has files scanned for viruses: each is held until the scanner has called it clean."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from uuid import UUID

from flask import Flask, current_app
from sqlalchemy import select
from sqlalchemy.orm import Session, contains_eager

from checklist.audit.service import record
from checklist.db import begin_write, now
from checklist.evidence.models import Evidence, Revision, Scan
from checklist.evidence.scanning.clamd import NoAnswer, NoScanner, Scanner, Verdict
from checklist.evidence.storage.factory import store_for
from checklist.evidence.storage.local import BytesDamaged, Store, StoreDown
from checklist.jobs.job_types import NOTHING_IN_PARTICULAR, JobType, add_job_type, registered_jobs
from checklist.jobs.notify import notify_workers
from checklist.settings import Settings

_SCANNING = "scanning"
_A_SWEEP = 50
_MOST_FAILURES = 3
_UNSETTLED = (Scan.HELD, Scan.NOT_SCANNED)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Swept:
    """What a sweep came to: numbers of files. ``is_down`` says that no scanner was there."""

    clean: int = 0
    infected: int = 0
    waiting: int = 0
    is_down: bool = False


def scanner_for(settings: Settings) -> Scanner | None:
    """The scanner that the settings name, if any."""
    return Scanner(settings.scanner) if settings.scanner else None


def sweep(session: Session, store: Store, scanner: Scanner, most: int = _A_SWEEP) -> Swept:
    """Scan the files that wait, those tried longest ago last. Commits each verdict.

    Nothing is held while the scanner looks. A file it fails on waits behind the others; where
    there is no scanner, or it fails again and again, the rest waits for the next sweep.
    """
    swept, failures = Swept(), 0
    for revision in _waiting(session, most):
        try:
            verdict = _look_through(store, scanner, revision)
        except NoScanner:
            return replace(swept, waiting=swept.waiting + 1, is_down=True)
        except NoAnswer:
            _put_off(session, revision.id)
            swept = replace(swept, waiting=swept.waiting + 1)
            failures += 1
            if failures == _MOST_FAILURES:
                break
        else:
            _settle(session, revision.id, verdict)
            clean, infected = int(verdict.is_clean), int(not verdict.is_clean)
            swept = replace(swept, clean=swept.clean + clean, infected=swept.infected + infected)
    return swept


def register(app: Flask) -> None:
    """Have workers scan the files that wait; nothing to do without a scanner."""
    settings: Settings = app.extensions["settings"]
    scanner = scanner_for(settings)
    if scanner is not None:
        add_job_type(
            app, JobType(_SCANNING, _undone, Scanning(store_for(settings), scanner).go_through)
        )


def ask_scanner() -> None:
    """Tell the workers, after the commit, that there are files to scan."""
    if _SCANNING in registered_jobs(current_app):
        notify_workers(_SCANNING)


class Scanning:
    """Goes through the heap; what is new of the scanner is said in the log once."""

    def __init__(self, store: Store, scanner: Scanner) -> None:
        self.store, self.scanner = store, scanner
        self.was_down = False

    def go_through(self, session: Session, _: str) -> None:
        """Sweep for as long as files get their verdict; the others wait for the next minute."""
        while True:
            swept = sweep(session, self.store, self.scanner)
            if swept.is_down and not self.was_down:
                log.error("The virus scanner cannot be reached: new files stay held")
            self.was_down = swept.is_down
            if not (swept.clean or swept.infected):
                return


def _waiting(session: Session, most: int) -> list[Revision]:
    """The files that wait for a verdict, those never tried first."""
    found = session.scalars(
        select(Revision)
        .join(Revision.evidence)
        .options(contains_eager(Revision.evidence))
        .where(Revision.scan.in_(_UNSETTLED), Revision.disposed_at.is_(None))
        .order_by(Revision.scanned_at.is_not(None), Revision.scanned_at, Revision.added_at)
        .limit(most)
    ).all()
    session.rollback()
    return list(found)


def _look_through(store: Store, scanner: Scanner, revision: Revision) -> Verdict:
    """What the scanner says of the bytes. Raises NoAnswer where it, or the store, says nothing."""
    try:
        with store.open(revision.evidence.force_id, revision.sha256) as file:
            return scanner.scan(file)
    except BytesDamaged as error:
        log.critical("evidence %s revision %d is %s", revision.evidence_id, revision.number, error)
        raise NoAnswer("damaged") from error
    except StoreDown as error:
        raise NoAnswer("store") from error


def _settle(session: Session, revision_id: UUID, verdict: Verdict) -> None:
    """Note a verdict, on the record, unless the file was disposed of meanwhile."""
    revision = _hold(session, revision_id)
    if revision is not None and revision.scan in _UNSETTLED:
        revision.scan = Scan.CLEAN if verdict.is_clean else Scan.INFECTED
        revision.scan_said, revision.scanned_at = verdict.said[:200], now()
        what = "found clean" if verdict.is_clean else "found infected"
        evidence = session.get_one(Evidence, revision.evidence_id)
        subject, detail = f"evidence {evidence.id}", f"revision {revision.number}"
        record(session, None, what, force_id=evidence.force_id, subject=subject, detail=detail)
        if not verdict.is_clean:
            log.critical("evidence %s revision %d is infected", evidence.id, revision.number)
    session.commit()


def _put_off(session: Session, revision_id: UUID) -> None:
    """Note that the scanner failed on a file, so that others come before it next time."""
    revision = _hold(session, revision_id)
    if revision is not None:
        revision.scanned_at = now()
    session.commit()


def _hold(session: Session, revision_id: UUID) -> Revision | None:
    """A revision that is still there to be scanned, under its lock."""
    begin_write(session)
    revision = session.get(
        Revision, revision_id, with_for_update={"of": Revision}, populate_existing=True
    )
    return None if revision is None or revision.is_disposed else revision


def _undone(session: Session) -> list[str]:
    """The heap of files that wait, as one piece of work, so that one worker scans at a time."""
    return [NOTHING_IN_PARTICULAR] if _waiting(session, 1) else []

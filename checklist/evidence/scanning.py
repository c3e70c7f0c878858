"""Has files scanned for viruses: each is held until the scanner has called it clean."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from threading import Thread
from time import sleep
from uuid import UUID

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session, contains_eager

from checklist.audit.service import record
from checklist.db import db, now, writing
from checklist.evidence.models import Evidence, Revision, Scan
from checklist.evidence.scanner import NoAnswer, NoScanner, Scanner, Verdict
from checklist.evidence.storage import BytesDamaged, Store, StoreDown
from checklist.evidence.stores import store_for
from checklist.settings import Settings

BETWEEN_SWEEPS = 5.0
A_SWEEP = 50
MOST_FAILURES = 3
UNSETTLED = (Scan.HELD, Scan.NOT_SCANNED)

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


def sweep(session: Session, store: Store, scanner: Scanner, most: int = A_SWEEP) -> Swept:
    """Scan the files that wait, those tried longest ago last. Commits each verdict.

    Nothing is held while the scanner looks. A file it fails on waits behind the others; where
    there is no scanner, or it fails again and again, the rest waits for the next sweep.
    """
    swept, failures = Swept(), 0
    for revision in waiting(session, most):
        try:
            verdict = look_through(store, scanner, revision)
        except NoScanner:
            return replace(swept, waiting=swept.waiting + 1, is_down=True)
        except NoAnswer:
            put_off(session, revision.id)
            swept = replace(swept, waiting=swept.waiting + 1)
            failures += 1
            if failures == MOST_FAILURES:
                break
        else:
            settle(session, revision.id, verdict)
            clean, infected = int(verdict.is_clean), int(not verdict.is_clean)
            swept = replace(swept, clean=swept.clean + clean, infected=swept.infected + infected)
    return swept


def waiting(session: Session, most: int) -> list[Revision]:
    """The files that wait for a verdict, those never tried first."""
    found = session.scalars(
        select(Revision)
        .join(Revision.evidence)
        .options(contains_eager(Revision.evidence))
        .where(Revision.scan.in_(UNSETTLED), Revision.disposed_at.is_(None))
        .order_by(Revision.scanned_at.is_not(None), Revision.scanned_at, Revision.added_at)
        .limit(most)
    ).all()
    session.rollback()
    return list(found)


def look_through(store: Store, scanner: Scanner, revision: Revision) -> Verdict:
    """What the scanner says of the bytes. Raises NoAnswer where it, or the store, says nothing."""
    try:
        with store.open(revision.evidence.force_id, revision.sha256) as file:
            return scanner.scan(file)
    except BytesDamaged as error:
        log.critical("evidence %s revision %d is %s", revision.evidence_id, revision.number, error)
        raise NoAnswer("damaged") from error
    except StoreDown as error:
        raise NoAnswer("store") from error


def settle(session: Session, revision_id: UUID, verdict: Verdict) -> None:
    """Note a verdict, on the record, unless the file was disposed of meanwhile."""
    revision = hold(session, revision_id)
    if revision is not None and revision.scan in UNSETTLED:
        revision.scan = Scan.CLEAN if verdict.is_clean else Scan.INFECTED
        revision.scan_said, revision.scanned_at = verdict.said[:200], now()
        what = "found clean" if verdict.is_clean else "found infected"
        evidence = session.get_one(Evidence, revision.evidence_id)
        subject, detail = f"evidence {evidence.id}", f"revision {revision.number}"
        record(session, None, what, force_id=evidence.force_id, subject=subject, detail=detail)
        if not verdict.is_clean:
            log.critical("evidence %s revision %d is infected", evidence.id, revision.number)
    session.commit()


def put_off(session: Session, revision_id: UUID) -> None:
    """Note that the scanner failed on a file, so that others come before it next time."""
    revision = hold(session, revision_id)
    if revision is not None:
        revision.scanned_at = now()
    session.commit()


def hold(session: Session, revision_id: UUID) -> Revision | None:
    """A revision that is still there to be scanned, under its lock."""
    writing(session)
    revision = session.get(
        Revision, revision_id, with_for_update={"of": Revision}, populate_existing=True
    )
    return None if revision is None or revision.is_disposed else revision


def watch(app: Flask) -> None:
    """Sweep now and then, for as long as the service runs; nothing to do without a scanner."""
    settings: Settings = app.extensions["settings"]
    scanner = scanner_for(settings)
    if scanner is not None:
        Thread(target=sweep_on, args=(app, scanner), name="scanning", daemon=True).start()


def sweep_on(app: Flask, scanner: Scanner) -> None:
    """Sweep, wait and sweep again, whatever happens; what is new in the log is said once."""
    was_down = False
    while True:
        try:
            with app.app_context():
                store = store_for(app.extensions["settings"])
                is_down = sweep(db.session, store, scanner).is_down
        except Exception:
            log.exception("Scanning broke off, and goes on")
            is_down = was_down
        if is_down and not was_down:
            log.error("The virus scanner cannot be reached: new files stay held")
        was_down = is_down
        sleep(BETWEEN_SWEEPS)

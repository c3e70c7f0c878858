"""Saves what the virus scanner said of a file, or why it said nothing."""

from __future__ import annotations

import logging
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.audit.service import record
from checklist.db import begin_write, now
from checklist.evidence.models import Revision, Scan
from checklist.evidence.scanning.clamd import Verdict

AWAITING_SCAN = (Scan.HELD, Scan.NOT_SCANNED)
DAMAGED = "its stored bytes are"
"""Begins the reason that is no fault of the scanner's."""

_LONGEST_RESULT = 200

log = logging.getLogger(__name__)


def save_verdict(session: Session, revision_id: UUID, verdict: Verdict) -> None:
    """Save a verdict with its audit event, unless the file was disposed of.

    A virus is said of every revision with the same bytes, of whatever force: what was found clean
    with the signatures of its day is the same file.
    """
    revision = _lock_revision(session, revision_id)
    if revision is None:
        session.commit()
        return
    if verdict.is_clean and revision.scan in AWAITING_SCAN:
        _apply_verdict(session, revision, verdict)
    revision.scanned_at = now()
    for infected in [] if verdict.is_clean else _lock_same_bytes(session, revision.sha256):
        _apply_verdict(session, infected, verdict)
        log.critical("evidence %s revision %d is infected", infected.evidence_id, infected.number)
    session.commit()


def note_failure(session: Session, revision_id: UUID, reason: str) -> str:
    """Note why a scan failed, so that its page says so and other files come first next time.

    Returns which file it was, with the reason; "" for one that was disposed of meanwhile. The log
    has each reason once, and not each minute again.
    """
    revision = _lock_revision(session, revision_id)
    said = ""
    if revision is not None:
        said = f"evidence {revision.evidence_id} revision {revision.number}: {reason}"
        if revision.scan_result != reason[:_LONGEST_RESULT]:
            _tell_of_failure(session, revision, said, is_damaged=reason.startswith(DAMAGED))
        revision.scanned_at = now()
        if revision.scan in AWAITING_SCAN:
            revision.scan_result = reason[:_LONGEST_RESULT]
    session.commit()
    return said


def _tell_of_failure(session: Session, revision: Revision, said: str, *, is_damaged: bool) -> None:
    """Log that a scan failed; damaged bytes are put on record too, as where they are met."""
    log.log(logging.CRITICAL if is_damaged else logging.ERROR, "No verdict on %s", said)
    if is_damaged:
        _record(session, revision, "damage found")


def _apply_verdict(session: Session, revision: Revision, verdict: Verdict) -> None:
    """Write a verdict to a revision, with its audit event."""
    revision.scan = Scan.CLEAN if verdict.is_clean else Scan.INFECTED
    revision.scan_result, revision.scanned_at = verdict.signature[:_LONGEST_RESULT], now()
    _record(session, revision, "found clean" if verdict.is_clean else "found infected")


def _record(session: Session, revision: Revision, action: str) -> None:
    subject, detail = f"evidence {revision.evidence_id}", f"revision {revision.number}"
    force_id = revision.force_id
    record(session, None, action, force_id=force_id, subject=subject, detail=detail)


def _lock_same_bytes(session: Session, sha256: str) -> list[Revision]:
    """Lock the revisions that have these bytes still and are not known to be infected."""
    same = select(Revision).where(
        Revision.sha256 == sha256, Revision.disposed_at.is_(None), Revision.scan != Scan.INFECTED
    )
    return list(session.scalars(same.order_by(Revision.id).with_for_update()))


def _lock_revision(session: Session, revision_id: UUID) -> Revision | None:
    """Lock a revision that is still to be scanned; None where there is none."""
    begin_write(session)
    revision = session.get(
        Revision, revision_id, with_for_update={"of": Revision}, populate_existing=True
    )
    return None if revision is None or revision.is_disposed else revision

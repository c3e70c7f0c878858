"""Adds revisions of a file; older ones keep their bytes and dates."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.audit.idempotency import read_key_result, use_key
from checklist.audit.service import record
from checklist.core.errors import NotFound, UserError
from checklist.core.messages import format_count
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.db import now
from checklist.evidence.library.add import (
    ReceivedFile,
    UploadContext,
    build_revision,
    lock_library,
    refuse_missing_bytes,
    refuse_over_quota,
)
from checklist.evidence.library.describe import read_description, save_description
from checklist.evidence.models import Evidence, Revision


def add_revision(
    session: Session,
    person: Person,
    upload_context: UploadContext,
    evidence: Evidence,
    received: ReceivedFile,
    dates: tuple[date | None, date | None],
    key: UUID,
) -> int:
    """Add a file's next revision with its dates, and return its number.

    Exhibits go on using the revision they name. A repeat adds nothing. Raises UserError for
    the bytes of the newest revision, and where the force has no room left.
    """
    require(person, Action.REVISE_EVIDENCE)
    lock_library(session, evidence.force_id)
    earlier = read_key_result(session, person, key, int)
    if earlier is not None:
        return earlier
    session.refresh(evidence, with_for_update={"of": Evidence})
    newest = find_newest(evidence)
    if newest.sha256 == received.sha256 and not newest.is_disposed:
        raise UserError("Choose a file that differs from the newest revision", field="file")
    refuse_over_quota(session, evidence.force_id, upload_context.limits, [received], field="file")
    refuse_missing_bytes(upload_context, evidence.force_id, [received], field="file")
    _supersede(evidence, newest)
    number = newest.number + 1
    evidence.revisions.append(
        build_revision(person, upload_context, evidence.force_id, received, number)
    )
    document_date, review_date = dates
    description = read_description(evidence)
    description = replace(description, document_date=document_date, review_date=review_date)
    save_description(session, person, evidence, description)
    detail = f"revision {number}, {format_count(received.size, 'byte')}, {received.sha256}"
    subject, force_id = f"evidence {evidence.id}", evidence.force_id
    record(session, person, "add revision", force_id=force_id, subject=subject, detail=detail)
    use_key(session, person, key, str(number))
    return number


def find_newest(evidence: Evidence) -> Revision:
    """Find the newest revision of a file; a link or a record has none."""
    if evidence.newest is None:
        raise NotFound("We could not find that file")
    return evidence.newest


def _supersede(evidence: Evidence, revision: Revision) -> None:
    """Mark a revision as superseded; it keeps its own dates."""
    revision.superseded_at = now()
    revision.document_date = evidence.document_date
    revision.review_date = evidence.review_date

"""Prints of reports on a review: one for each source, edition and what is closed to its reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.service import lock_assessment
from checklist.audit.idempotency import is_key_used, use_key
from checklist.audit.service import record
from checklist.core.errors import NotFound
from checklist.core.organisations import Marking, Person
from checklist.reports.content import DocumentKind
from checklist.reports.models import Progress, Report, ReviewSource
from checklist.reports.service import UNFINISHED, store_content, take_report
from checklist.reports.stored_files import StoredFile, examine_stored_file


@dataclass(frozen=True, slots=True)
class PrintableReview:
    """A report on a review as a person may have it printed.

    ``source_id`` is the id of the draft or the publication, ``build`` builds the content that is
    printed, ``left_out`` are the ids of the questions that are closed to the person. ``name`` is
    what a page calls it, ``standing`` what every page says of it and ``file_name`` its file.
    """

    assessment: Assessment
    source: ReviewSource
    source_id: UUID
    kind: DocumentKind
    build: Callable[[], bytes]
    left_out: str
    name: str
    standing: str
    marking: Marking
    file_name: str


def find_review_print(session: Session, printable: PrintableReview) -> Report | None:
    """Find the newest print of a report that leaves out exactly what is closed to the person."""
    found = select(Report).where(
        Report.source == printable.source,
        Report.source_id == printable.source_id,
        Report.kind == printable.kind,
        Report.left_out == printable.left_out,
    )
    return session.scalars(found.order_by(Report.requested_at.desc(), Report.id).limit(1)).first()


def request_review_print(
    session: Session, person: Person, printable: PrintableReview, folder: Path, key: UUID
) -> None:
    """Have a report printed, unless a print of it is there or on its way. A repeat does nothing.

    The caller has found out that the person may read it.
    """
    content = store_content(session, folder, printable.build())
    lock_assessment(session, printable.assessment)
    if is_key_used(session, person, key):
        return
    found = find_review_print(session, printable)
    if found is None or not _is_of_use(session, found, folder):
        found = _build_row(person, printable, content)
        session.add(found)
        session.flush()
    record(
        session,
        person,
        f"asked for a {printable.kind}",
        force_id=printable.assessment.force_id,
        subject=f"report {found.id}",
        detail=found.content,
        assessment_id=printable.assessment.id,
    )
    use_key(session, person, key)


def take_review_print(
    session: Session, person: Person, printable: PrintableReview, folder: Path
) -> Path:
    """Return the path of the printed PDF, and put the download on record. Raises NotFound."""
    found = find_review_print(session, printable)
    if found is None:
        raise NotFound("Nobody has asked for that PDF yet")
    return take_report(session, person, printable.assessment, found, folder)


def _is_of_use(session: Session, report: Report, folder: Path) -> bool:
    """Say whether a print waits, is being printed, or is there as it was printed."""
    if report.progress is Progress.READY:
        return examine_stored_file(session, report, folder) is StoredFile.AS_PRINTED
    return report.progress in UNFINISHED


def _build_row(person: Person, printable: PrintableReview, content: str) -> Report:
    return Report(
        assessment_id=printable.assessment.id,
        kind=printable.kind,
        content=content,
        requested_by=person.id,
        left_out=printable.left_out,
        source=printable.source,
        source_id=printable.source_id,
    )

"""Printed PDFs held against the digest that was recorded as they were printed.

Of what is made from a seal or a publication that is what the deeds of printing name, which are in
the force's chain; of all else, and of what was printed before such deeds, its own row.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.logs import log
from checklist.reports.models import Progress, Report
from checklist.reports.printing.print_process import digest_file, find_pdf_path
from checklist.reports.recorded_prints import load_printed_files, stays_on_record


class StoredFile(StrEnum):
    """How the stored PDF of a report stands to what was printed."""

    GONE = "gone"
    CHANGED = "changed"
    AS_PRINTED = "as printed"


@dataclass(frozen=True, slots=True)
class StoredPdf:
    """A stored PDF: the SHA-256 and the size of its bytes."""

    sha256: str
    size: int


def examine_stored_file(session: Session, report: Report, folder: Path) -> StoredFile:
    """Hold the PDF of a report against the recorded digests, and log where it has none of them.

    Requests for the same content share one file, so it may be as any of them was printed, also
    where printing it again failed since. One printed before digests were kept cannot be told from
    a changed one, and passes.
    """
    try:
        found = digest_file(find_pdf_path(folder, report.content))
    except FileNotFoundError:
        return StoredFile.GONE
    if is_as_printed(session, report, found):
        return StoredFile.AS_PRINTED
    log.error(
        "stored report changed",
        report=str(report.id),
        content=report.content,
        found=found,
        printed=sorted(_load_recorded(session, report)),
    )
    return StoredFile.CHANGED


def is_as_printed(session: Session, report: Report, sha256: str) -> bool:
    """Say whether a digest is one that was recorded as a report was printed; see above."""
    recorded = _load_recorded(session, report)
    return not recorded or bool(recorded & {"", sha256})


def find_intact_file(session: Session, report: Report, folder: Path) -> StoredPdf | None:
    """Find the file of a signed report that lies as it was printed, by a digest that was recorded.

    It is given, and never printed over. None where nothing tells that the file is the one.
    """
    if report.seal_id is None:
        return None
    path = find_pdf_path(folder, report.content)
    try:
        found = StoredPdf(digest_file(path), path.stat().st_size)
    except FileNotFoundError:
        return None
    return found if found.sha256 in _load_recorded(session, report) else None


def is_not_to_be_printed_over(session: Session, report: Report, folder: Path) -> bool:
    """Say whether what lies where a signed report is printed has to be looked into first.

    It is another file than was printed, put there while this was waiting to be printed again.
    """
    if report.seal_id is None:
        return False
    return examine_stored_file(session, report, folder) is StoredFile.CHANGED


def _load_recorded(session: Session, report: Report) -> set[str]:
    """Load the digests recorded as its content was printed; one is empty where none was kept."""
    if report.assessment_id is not None and stays_on_record(report):
        named = set(load_printed_files(session, report.assessment_id).get(report.content, ()))
        if named:
            return named
    return set(
        session.scalars(
            select(Report.printed_sha256).where(
                Report.content == report.content,
                (Report.progress == Progress.READY) | (Report.printed_sha256 != ""),
            )
        )
    )

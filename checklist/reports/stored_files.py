"""Printed PDFs held against the digest that was recorded as they were printed."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.logs import log
from checklist.reports.models import Progress, Report
from checklist.reports.printing.print_process import digest_file, find_pdf_path


class StoredFile(StrEnum):
    """How the stored PDF of a report stands to what was printed."""

    GONE = "gone"
    CHANGED = "changed"
    AS_PRINTED = "as printed"


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
    recorded = set(
        session.scalars(
            select(Report.printed_sha256).where(
                Report.content == report.content,
                (Report.progress == Progress.READY) | (Report.printed_sha256 != ""),
            )
        )
    )
    if not recorded or recorded & {"", found}:
        return StoredFile.AS_PRINTED
    log.error(
        "stored report changed",
        report=str(report.id),
        content=report.content,
        found=found,
        printed=sorted(recorded),
    )
    return StoredFile.CHANGED


def is_not_to_be_printed_over(session: Session, report_id: UUID, folder: Path) -> bool:
    """Say whether what lies where a signed report is printed has to be looked into first.

    It is another file than was printed, put there while this was waiting to be printed again.
    """
    report = session.get(Report, report_id)
    if report is None or report.seal_id is None:
        return False
    return examine_stored_file(session, report, folder) is StoredFile.CHANGED

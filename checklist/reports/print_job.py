"""The print job: workers print requested reports, two at once and the others in order."""

from __future__ import annotations

import logging
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from flask import Flask
from sqlalchemy.orm import Session

from checklist.db import now
from checklist.jobs.job_types import JobType, add_job_type, periodic_job
from checklist.registry import SETTINGS
from checklist.reports.attempts import (
    begin_attempt,
    list_unfinished,
    note_length,
    record_end,
    return_to_queue,
)
from checklist.reports.content import CONTENT_KINDS, PRINTED_KINDS, REVIEW_KINDS, digest
from checklist.reports.models import Report
from checklist.reports.printing.child_process import (
    NO_ROOM,
    PrintCancelled,
    PrintFailed,
    PrintLimits,
    cancel_printing,
)
from checklist.reports.printing.print_process import (
    PrintedFile,
    print_content,
    remove_temporary_files,
)
from checklist.reports.printing.volume_process import Announce
from checklist.reports.service import PRINTING, remove_old_reports, remove_unnamed_files
from checklist.reports.stored_files import find_intact_file, is_not_to_be_printed_over

# A print process may hold a gigabyte (PrintLimits.memory) and keeps one core busy.
_MAX_CONCURRENT = 2
_TIDY_EVERY = timedelta(hours=1)
# Longer than from writing a content to committing the row that names it.
_UNNAMED_FOR = timedelta(hours=1)
_CONTENT_LOST = "The content of this report is no longer kept. Make the report again"
_FILE_CHANGED = (
    "A file lies where it is printed that is not the one printed before, so nothing was printed"
    " over it. Tell whoever runs the service"
)
_UNEXPECTED = "The report could not be printed. Try again, or tell whoever runs the service"

log = logging.getLogger(__name__)


def register(app: Flask) -> None:
    """Add the job that prints, and the hourly one that removes what nothing needs any more."""
    settings = SETTINGS.get(app)
    # A file older than a child's longest work, with half a minute to spare, is of no living one.
    longest = PrintLimits().wall + 30

    def print_one(session: Session, report_id: str) -> None:
        _run_print_job(session, UUID(report_id), settings.reports)

    def clear(session: Session) -> None:
        remove_temporary_files(settings.reports, longest)
        remove_unnamed_files(session, settings.reports, _UNNAMED_FOR.total_seconds())
        remove_old_reports(session, now() - timedelta(days=settings.keep_days))

    add_job_type(app, JobType(PRINTING, _list_due, print_one, _MAX_CONCURRENT, cancel_printing))
    add_job_type(app, periodic_job("tidying reports", _TIDY_EVERY, clear))


def _list_due(session: Session) -> list[str]:
    return list_unfinished(session, PRINTED_KINDS + REVIEW_KINDS + CONTENT_KINDS)


def _run_print_job(session: Session, report_id: UUID, folder: Path) -> None:
    """Print a requested report and record how it ended. Each step is committed by itself.

    No write lock and no row lock is held while the child process prints.
    """
    content_digest = begin_attempt(session, report_id)
    if content_digest is None:
        return
    if _is_settled_by_file(session, report_id, folder):
        return

    def announce(pages: int, volumes: int) -> None:
        note_length(session, report_id, pages, volumes)

    try:
        printed = _print_stored_content(folder, content_digest, announce)
    except PrintCancelled:
        return_to_queue(session, report_id)
    except PrintFailed as error:
        record_end(session, report_id, problem=error)
    except Exception:
        log.exception("A report could not be printed")
        record_end(session, report_id, problem=_UNEXPECTED)
    else:
        record_end(
            session, report_id, pages=printed.pages, size=printed.size, sha256=printed.sha256
        )


def _is_settled_by_file(session: Session, report_id: UUID, folder: Path) -> bool:
    """Record how a report ended that a file settles: intact it is given, changed nothing is.

    Where a try before was broken off, the file may be what that one printed, and is printed over.
    """
    report = session.get_one(Report, report_id)
    intact, pages = find_intact_file(session, report, folder), report.pages
    is_changed = (
        intact is None
        and report.attempts <= 1
        and is_not_to_be_printed_over(session, report, folder)
    )
    session.rollback()
    if intact is not None:
        record_end(
            session,
            report_id,
            pages=pages,
            size=intact.size,
            sha256=intact.sha256,
            was_there=True,
        )
    elif is_changed:
        record_end(session, report_id, problem=_FILE_CHANGED)
    return intact is not None or is_changed


def _print_stored_content(folder: Path, content_digest: str, announce: Announce) -> PrintedFile:
    """Print the content stored under its digest. Raises PrintFailed."""
    try:
        content = (folder / f"{content_digest}.json").read_bytes()
        if digest(content) != content_digest:
            raise PrintFailed(_CONTENT_LOST)
        return print_content(content, folder, announce=announce)
    except FileNotFoundError as error:
        raise PrintFailed(_CONTENT_LOST) from error
    except OSError as error:
        raise PrintFailed(NO_ROOM) from error

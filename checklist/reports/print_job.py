"""The print job: workers print requested reports, two at once and the others in order."""

from __future__ import annotations

import logging
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.db import begin_write, now
from checklist.jobs.job_types import JobType, add_job_type, periodic_job
from checklist.registry import SETTINGS
from checklist.reports.content import digest
from checklist.reports.emails import queue_email_if_late
from checklist.reports.models import Progress, Report
from checklist.reports.printing.print_process import (
    PrintCancelled,
    PrintedFile,
    PrintFailed,
    PrintLimits,
    cancel_printing,
    print_content,
    remove_temporary_files,
)
from checklist.reports.service import PRINTING, UNFINISHED

# A print process may hold a gigabyte (PrintLimits.memory) and keeps one core busy.
_MAX_CONCURRENT = 2
# A report that brought down three workers would bring down the next one too.
_MAX_ATTEMPTS = 3
_TIDY_EVERY = timedelta(hours=1)
_CONTENT_LOST = "The content of this report is no longer kept. Make the report again"
_DISK_FULL = "The report could not be kept, as the disk is full or failing. Try again later"
_GAVE_UP = "The report was begun three times, and each time broken off. Try again later"
_UNEXPECTED = "The report could not be printed. Try again, or tell whoever runs the service"

log = logging.getLogger(__name__)


def register(app: Flask) -> None:
    """Add the job that prints, and the hourly one that removes what killed workers left behind."""
    settings = SETTINGS.get(app)
    # A file older than the longest printing, with half a minute to spare, is of no living process.
    longest = PrintLimits().wall + 30

    def print_one(session: Session, report_id: str) -> None:
        _run_print_job(session, UUID(report_id), settings.reports)

    def clear(_: Session) -> None:
        remove_temporary_files(settings.reports, longest)

    add_job_type(
        app, JobType(PRINTING, _list_unfinished, print_one, _MAX_CONCURRENT, cancel_printing)
    )
    add_job_type(app, periodic_job("tidying reports", _TIDY_EVERY, clear))


def _list_unfinished(session: Session) -> list[str]:
    """Return the ids of reports that wait or are being printed, the oldest first."""
    query = select(Report.id).where(Report.progress.in_(UNFINISHED)).order_by(Report.requested_at)
    return [str(report_id) for report_id in session.scalars(query)]


def _run_print_job(session: Session, report_id: UUID, folder: Path) -> None:
    """Print a requested report and record how it ended. Commits each step itself.

    No write lock and no row lock is held while the child process prints.
    """
    content_digest = _begin_attempt(session, report_id)
    if content_digest is None:
        return
    try:
        printed = _print_stored_content(folder, content_digest)
    except PrintCancelled:
        _return_to_queue(session, report_id)
    except PrintFailed as error:
        _record_end(session, report_id, problem=str(error))
    except Exception:
        log.exception("A report could not be printed")
        _record_end(session, report_id, problem=_UNEXPECTED)
    else:
        _record_end(session, report_id, pages=printed.pages, size=printed.size)


def _print_stored_content(folder: Path, content_digest: str) -> PrintedFile:
    """Print the content stored under its digest. Raises PrintFailed."""
    try:
        content = (folder / f"{content_digest}.json").read_bytes()
        if digest(content) != content_digest:
            raise PrintFailed(_CONTENT_LOST)
        return print_content(content, folder)
    except FileNotFoundError as error:
        raise PrintFailed(_CONTENT_LOST) from error
    except OSError as error:
        raise PrintFailed(_DISK_FULL) from error


def _begin_attempt(session: Session, report_id: UUID) -> str | None:
    """Record that printing begins, and return the content's digest; None where it has ended."""
    begin_write(session)
    report = session.get(Report, report_id, with_for_update=True)
    if report is None or report.progress not in UNFINISHED:
        session.rollback()
        return None
    report.progress, report.started_at = Progress.PRINTING, now()
    report.attempts += 1
    session.commit()
    if report.attempts > _MAX_ATTEMPTS:
        _record_end(session, report_id, problem=_GAVE_UP)
        return None
    return report.content


def _return_to_queue(session: Session, report_id: UUID) -> None:
    """Record that a report waits again, as the worker that printed it was stopped."""
    begin_write(session)
    report = session.get(Report, report_id, with_for_update=True)
    if report is not None and report.progress is Progress.PRINTING:
        report.progress, report.started_at = Progress.WAITING, None
        report.attempts -= 1
    session.commit()


def _record_end(
    session: Session,
    report_id: UUID,
    *,
    problem: str = "",
    pages: int | None = None,
    size: int | None = None,
) -> None:
    """Record how the printing of a report ended."""
    begin_write(session)
    report = session.get(Report, report_id, with_for_update=True)
    if report is not None:
        report.progress = Progress.FAILED if problem else Progress.READY
        report.problem, report.pages, report.size = problem, pages, size
        report.ended_at = now()
        queue_email_if_late(session, report)
    session.commit()

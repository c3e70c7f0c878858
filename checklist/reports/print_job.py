"""The press: a worker's hands print what was asked for, a few at once, the rest in order."""

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
from checklist.reports.emails import post_if_late
from checklist.reports.models import Progress, Report
from checklist.reports.printing.print_process import (
    PrintCancelled,
    Printed,
    PrintFailed,
    PrintLimits,
    cancel_printing,
    print_content,
    tidy,
)
from checklist.reports.service import ON_THE_WAY, PRINTING

_AT_ONCE = 2
_MOST_TRIES = 3
_TIDY_EVERY = timedelta(hours=1)
_LOST = "The content of this report is no longer kept. Make the report again"
_NO_ROOM = "The report could not be kept, as the disk is full or failing. Try again later"
_NEVER_ENDED = "The report was begun three times, and each time broken off. Try again later"
_UNEXPECTED = "The report could not be printed. Try again, or tell whoever runs the service"

log = logging.getLogger(__name__)


def register(app: Flask) -> None:
    """Have reports printed by the workers, and what a killed one left cleared away."""
    settings = SETTINGS.get(app)
    longest = PrintLimits().wall + 30

    def print_one(session: Session, report_id: str) -> None:
        _see_through(session, UUID(report_id), settings.reports)

    def clear(_: Session) -> None:
        tidy(settings.reports, longest)

    add_job_type(app, JobType(PRINTING, _undone, print_one, _AT_ONCE, cancel_printing))
    add_job_type(app, periodic_job("tidying reports", _TIDY_EVERY, clear))


def _undone(session: Session) -> list[str]:
    """Return the reports that have not ended, the oldest first."""
    waiting = select(Report.id).where(Report.progress.in_(ON_THE_WAY)).order_by(Report.requested_at)
    return [str(report_id) for report_id in session.scalars(waiting)]


def _see_through(session: Session, report_id: UUID, folder: Path) -> None:
    """Print a report that was asked for, and note how it ended. Commits each step itself.

    Nothing is held while the child prints: neither the writer's place nor a row.
    """
    name = _take_up(session, report_id)
    if name is None:
        return
    try:
        printed = _print_kept(folder, name)
    except PrintCancelled:
        _put_back(session, report_id)
    except PrintFailed as error:
        _end(session, report_id, problem=str(error))
    except Exception:
        log.exception("A report could not be printed")
        _end(session, report_id, problem=_UNEXPECTED)
    else:
        _end(session, report_id, pages=printed.pages, size=printed.size)


def _print_kept(folder: Path, name: str) -> Printed:
    """Print the content that was kept by its digest. Raises PrintFailed."""
    try:
        content = (folder / f"{name}.json").read_bytes()
        if digest(content) != name:
            raise PrintFailed(_LOST)
        return print_content(content, folder)
    except FileNotFoundError as error:
        raise PrintFailed(_LOST) from error
    except OSError as error:
        raise PrintFailed(_NO_ROOM) from error


def _take_up(session: Session, report_id: UUID) -> str | None:
    """Note that a report is being printed; its content's digest, or None if it has ended."""
    begin_write(session)
    report = session.get(Report, report_id, with_for_update=True)
    if report is None or report.progress not in ON_THE_WAY:
        session.rollback()
        return None
    report.progress, report.started_at = Progress.PRINTING, now()
    report.attempts += 1
    session.commit()
    if report.attempts > _MOST_TRIES:
        _end(session, report_id, problem=_NEVER_ENDED)
        return None
    return report.content


def _put_back(session: Session, report_id: UUID) -> None:
    """Note that a report waits again, as the worker that printed it was stopped."""
    begin_write(session)
    report = session.get(Report, report_id, with_for_update=True)
    if report is not None and report.progress is Progress.PRINTING:
        report.progress, report.started_at = Progress.WAITING, None
        report.attempts -= 1
    session.commit()


def _end(
    session: Session,
    report_id: UUID,
    *,
    problem: str = "",
    pages: int | None = None,
    size: int | None = None,
) -> None:
    """Note how the printing of a report ended."""
    begin_write(session)
    report = session.get(Report, report_id, with_for_update=True)
    if report is not None:
        report.progress = Progress.FAILED if problem else Progress.READY
        report.problem, report.pages, report.size = problem, pages, size
        report.ended_at = now()
        post_if_late(session, report)
    session.commit()

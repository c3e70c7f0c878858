"""The press: prints what was asked for outside the request, a few at once, the rest in order."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock
from uuid import UUID

from flask import Flask, current_app
from sqlalchemy.orm import Session

from checklist.db import db, now, writing
from checklist.reports.content import digest
from checklist.reports.models import Progress, Report
from checklist.reports.printing import NotPrinted, print_content, tidy
from checklist.reports.service import ON_THE_WAY, PATIENCE, left_undone
from checklist.settings import Settings

AT_ONCE = 2
LOST = "The content of this report is no longer kept. Make the report again"
NO_ROOM = "The report could not be kept, as the disk is full or failing. Try again later"
UNEXPECTED = "The report could not be printed. Try again, or tell whoever runs the service"

log = logging.getLogger(__name__)


class Press:
    """The work in hand in this process. What must be done stands in the table of reports."""

    def __init__(self, app: Flask) -> None:
        self.app = app
        self.threads = ThreadPoolExecutor(max_workers=AT_ONCE, thread_name_prefix="press")
        self.in_hand: set[UUID] = set()
        self.lock = Lock()

    def take(self, reports: Iterable[UUID]) -> None:
        """Take on reports that this process has not in hand already."""
        for report_id in reports:
            with self.lock:
                is_new = report_id not in self.in_hand
                self.in_hand.add(report_id)
            if is_new:
                self.threads.submit(self.work, report_id)

    def work(self, report_id: UUID) -> None:
        """See one report through, whatever comes of it."""
        settings: Settings = self.app.extensions["settings"]
        try:
            with self.app.app_context():
                try:
                    see_through(db.session, report_id, settings.reports)
                except Exception:
                    log.exception("A report could not be printed")
                    db.session.rollback()
                    end(db.session, report_id, problem=UNEXPECTED)
        finally:
            with self.lock:
                self.in_hand.discard(report_id)


def register(app: Flask) -> None:
    """Set up the press; it costs nothing until something is to be printed."""
    app.extensions["press"] = Press(app)


def press() -> Press:
    """The press of this service."""
    found: Press = current_app.extensions["press"]
    return found


def pick_up_work(app: Flask) -> None:
    """Take up again what was left undone when the service stopped, and clear what it left."""
    settings: Settings = app.extensions["settings"]
    tidy(settings.reports, PATIENCE.total_seconds())
    with app.app_context():
        press().take(left_undone(db.session))


def see_through(session: Session, report_id: UUID, folder: Path) -> None:
    """Print a report that was asked for, and note how it ended. Commits each step itself.

    Nothing is held while the child prints: neither the writer's place nor a row.
    """
    name = take_up(session, report_id)
    if name is None:
        return
    try:
        content = (folder / f"{name}.json").read_bytes()
        if digest(content) != name:
            raise NotPrinted(LOST)
        printed = print_content(content, folder)
    except NotPrinted as error:
        end(session, report_id, problem=str(error))
    except FileNotFoundError:
        end(session, report_id, problem=LOST)
    except OSError:
        end(session, report_id, problem=NO_ROOM)
    else:
        end(session, report_id, pages=printed.pages, size=printed.size)


def take_up(session: Session, report_id: UUID) -> str | None:
    """Note that a report is being printed; its content's digest, or None if it has ended."""
    writing(session)
    report = session.get(Report, report_id, with_for_update=True)
    if report is None or report.progress not in ON_THE_WAY:
        session.rollback()
        return None
    report.progress, report.begun_at = Progress.PRINTING, now()
    session.commit()
    return report.content


def end(
    session: Session,
    report_id: UUID,
    *,
    problem: str = "",
    pages: int | None = None,
    size: int | None = None,
) -> None:
    """Note how the printing of a report ended."""
    writing(session)
    report = session.get(Report, report_id, with_for_update=True)
    if report is not None:
        report.progress = Progress.FAILED if problem else Progress.READY
        report.problem, report.pages, report.size = problem, pages, size
        report.ended_at = now()
    session.commit()

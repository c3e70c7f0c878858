"""The progress of a report that has not ended: its state, since when, and whether it is late."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy.orm import Session

from checklist.db import now
from checklist.jobs.leases import is_any_worker_alive, is_leased
from checklist.reports.models import Progress, Report
from checklist.reports.service import LATE_AFTER, PRINTING

# Seconds between reloads: a short report takes about as long; a late one needs no quick answer.
REFRESH_SECONDS, REFRESH_SECONDS_WHEN_LATE = 3, 15

# A page of a long report takes about 0.1 seconds, and thrice that on a machine with much to do.
_PAGE_TAKES = timedelta(seconds=0.3)


class PrintState(StrEnum):
    """What happens to a report that waits or is being printed."""

    WAITS = "waits"
    PRINTS = "prints"
    BROKEN_OFF = "broken off"
    NOBODY_PRINTS = "nobody prints"


@dataclass(frozen=True, slots=True)
class PrintProgress:
    """The state of a report that has not ended, as its page shows it."""

    state: PrintState
    since: datetime
    is_late: bool

    @property
    def refresh_seconds(self) -> int:
        return REFRESH_SECONDS_WHEN_LATE if self.is_late else REFRESH_SECONDS


def find_print_progress(
    session: Session, report: Report, job_type: str = PRINTING
) -> PrintProgress | None:
    """Find the state of a report that has not ended; None once it has."""
    if report.progress in (Progress.READY, Progress.FAILED):
        return None
    # Of a copy, pages count its files.
    pages = report.pages or 0 if job_type == PRINTING else 0
    is_late = report.requested_at < now() - LATE_AFTER - pages * _PAGE_TAKES
    started_at = report.started_at
    if started_at is not None and is_leased(session, job_type, str(report.id)):
        return PrintProgress(PrintState.PRINTS, started_at, is_late)
    if not is_any_worker_alive(session):
        return PrintProgress(PrintState.NOBODY_PRINTS, report.requested_at, is_late)
    if started_at is not None:
        return PrintProgress(PrintState.BROKEN_OFF, started_at, is_late)
    return PrintProgress(PrintState.WAITS, report.requested_at, is_late)

"""How a report that has not ended stands: what happens to it, since when, and if that is long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy.orm import Session

from checklist.db import now
from checklist.jobs.leases import is_any_worker_alive, is_leased
from checklist.reports.models import Progress, Report
from checklist.reports.service import LATE_AFTER, PRINTING

LOOK_AGAIN_SECONDS, LOOK_AGAIN_SECONDS_WHEN_LATE = 3, 15


class PrintState(StrEnum):
    """What happens to a report on its way."""

    WAITS = "waits"
    PRINTS = "prints"
    BROKEN_OFF = "broken off"
    NOBODY_PRINTS = "nobody prints"


@dataclass(frozen=True, slots=True)
class PrintProgress:
    """A report on its way, as its page tells it."""

    state: PrintState
    since: datetime
    is_late: bool

    @property
    def seconds_to_next_look(self) -> int:
        return LOOK_AGAIN_SECONDS_WHEN_LATE if self.is_late else LOOK_AGAIN_SECONDS


def find_print_progress(session: Session, report: Report) -> PrintProgress | None:
    """Return how a report stands that is on its way; None once it has ended."""
    if report.progress in (Progress.READY, Progress.FAILED):
        return None
    is_late = report.requested_at < now() - LATE_AFTER
    started_at = report.started_at
    if started_at is not None and is_leased(session, PRINTING, str(report.id)):
        return PrintProgress(PrintState.PRINTS, started_at, is_late)
    if not is_any_worker_alive(session):
        return PrintProgress(PrintState.NOBODY_PRINTS, report.requested_at, is_late)
    if started_at is not None:
        return PrintProgress(PrintState.BROKEN_OFF, started_at, is_late)
    return PrintProgress(PrintState.WAITS, report.requested_at, is_late)

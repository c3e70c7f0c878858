"""How a report that has not ended stands: what happens to it, since when, and if that is long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy.orm import Session

from checklist.db import now
from checklist.jobs.leases import is_anybody_at_work, is_in_hand
from checklist.reports.models import Progress, Report
from checklist.reports.service import LATE_AFTER, PRINTING

LOOK_AGAIN_SECONDS, LOOK_AGAIN_SECONDS_WHEN_LATE = 3, 15


class Happening(StrEnum):
    """What happens to a report on its way."""

    WAITS = "waits"
    PRINTS = "prints"
    BROKEN_OFF = "broken off"
    NOBODY_PRINTS = "nobody prints"


@dataclass(frozen=True, slots=True)
class Awaited:
    """A report on its way, as its page tells it."""

    happening: Happening
    since: datetime
    is_late: bool

    @property
    def seconds_to_next_look(self) -> int:
        return LOOK_AGAIN_SECONDS_WHEN_LATE if self.is_late else LOOK_AGAIN_SECONDS


def awaited(session: Session, report: Report) -> Awaited | None:
    """How a report stands that is on its way; None once it has ended."""
    if report.progress in (Progress.READY, Progress.FAILED):
        return None
    is_late = report.asked_at < now() - LATE_AFTER
    begun_at = report.begun_at
    if begun_at is not None and is_in_hand(session, PRINTING, str(report.id)):
        return Awaited(Happening.PRINTS, begun_at, is_late)
    if not is_anybody_at_work(session):
        return Awaited(Happening.NOBODY_PRINTS, report.asked_at, is_late)
    if begun_at is not None:
        return Awaited(Happening.BROKEN_OFF, begun_at, is_late)
    return Awaited(Happening.WAITS, report.asked_at, is_late)

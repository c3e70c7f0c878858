"""When somebody is reminded of what is shared with them, by days and hours in London."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from checklist.assessments.reminders.models import ReminderKind
from checklist.web.filters import LONDON

FRESH_FOR = timedelta(days=2)
"""What was shared or returned longer ago is told of no more, as where mail is set up later."""

LONGEST_OVERDUE = 7
"""Days after which somebody is told no more that a day has passed."""

SOON = 7
_TOMORROW = 1
_MORNING = 8  # o'clock in London: nobody is reminded of a day in the night before

Occasion = tuple[ReminderKind, str]
"""What somebody is told of, and the key under which they are told of it once."""


@dataclass(frozen=True, slots=True)
class DueKinds:
    """What a reminder of a day is called: a week before, a day before, and after it."""

    in_7_days: ReminderKind
    in_1_day: ReminderKind
    overdue: ReminderKind


_OF_QUESTIONS = DueKinds(
    ReminderKind.DUE_IN_7_DAYS, ReminderKind.DUE_IN_1_DAY, ReminderKind.OVERDUE
)


def london_day(moment: datetime) -> date:
    """Give the day in London."""
    return moment.astimezone(LONDON).date()


def is_morning_over(moment: datetime) -> bool:
    """Say whether it is eight o'clock in London or later, summer time or not."""
    return moment.astimezone(LONDON).hour >= _MORNING


def list_occasions(
    shared_at: datetime, due: date | None, moment: datetime, *, is_open: bool
) -> Iterator[Occasion]:
    """List what to tell somebody of a share now; another day to answer by is another occasion."""
    if moment - shared_at < FRESH_FOR:
        yield ReminderKind.SHARED, ReminderKind.SHARED.value
    if due is None or not is_open:
        return
    yield from list_due(due, moment, _OF_QUESTIONS)


def list_due(due: date, moment: datetime, kinds: DueKinds) -> Iterator[Occasion]:
    """List what to tell somebody of a day that comes near, or has passed; in the night nothing."""
    kind = _find_kind((due - london_day(moment)).days, kinds)
    if kind is not None and is_morning_over(moment):
        yield kind, f"{kind.value}, {due.isoformat()}"


def _find_kind(days_left: int, kinds: DueKinds) -> ReminderKind | None:
    if -LONGEST_OVERDUE <= days_left < 0:
        return kinds.overdue
    if 0 <= days_left <= _TOMORROW:
        return kinds.in_1_day
    if _TOMORROW < days_left <= SOON:
        return kinds.in_7_days
    return None

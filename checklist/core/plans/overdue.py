"""When an action is overdue: after its due date, or after six months where it has none."""

from __future__ import annotations

from datetime import date, timedelta

from checklist.core.dates import months_after
from checklist.core.plans.action_states import ActionState

_MONTHS_WITHOUT_DATE = 6


def find_last_day(made_on: date, due_on: date | None) -> date:
    """Find the last day on which an action is in time."""
    return due_on or months_after(made_on, _MONTHS_WITHOUT_DATE)


def find_overdue_since(
    state: ActionState, made_on: date, due_on: date | None, today: date
) -> date | None:
    """Find since which day an action is overdue; None where it is in time, or over.

    An action that its owner calls done stays overdue until another person has approved it.
    """
    last_day = find_last_day(made_on, due_on)
    if state.is_over or today <= last_day:
        return None
    return last_day + timedelta(days=1)

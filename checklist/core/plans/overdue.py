"""When an action is overdue: after its due date, or after six months where it has none.

A published finding is overdue after the day that its report sets, if it sets one.
"""

from __future__ import annotations

from datetime import date, timedelta

from checklist.core.dates import months_after
from checklist.core.plans.action_states import ActionState
from checklist.core.plans.closure_states import ClosureState

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


def find_finding_overdue_since(
    state: ClosureState, due_on: date | None, today: date
) -> date | None:
    """Find since which day a finding is overdue; None where it is in time, or over.

    While its closure is asked for it stays overdue: only the inspectorate closes it.
    """
    if state.is_over or due_on is None or today <= due_on:
        return None
    return due_on + timedelta(days=1)

"""An action is overdue after its date, or after six months without one, until it is approved."""

from __future__ import annotations

from datetime import date

import pytest

from checklist.core.plans.action_states import ActionState
from checklist.core.plans.closure_states import ClosureState
from checklist.core.plans.overdue import (
    find_finding_overdue_since,
    find_last_day,
    find_overdue_since,
)

MADE = date(2026, 12, 1)
DUE = date(2026, 12, 31)
NEW_YEAR = date(2027, 1, 1)


def test_an_action_is_in_time_on_its_due_date_and_overdue_the_day_after() -> None:
    assert find_overdue_since(ActionState.TO_DO, MADE, DUE, DUE) is None
    assert find_overdue_since(ActionState.TO_DO, MADE, DUE, NEW_YEAR) == NEW_YEAR


def test_an_action_stays_overdue_since_the_same_day() -> None:
    later = date(2027, 3, 2)

    assert find_overdue_since(ActionState.IN_PROGRESS, MADE, DUE, later) == NEW_YEAR


def test_an_action_without_a_date_has_six_months() -> None:
    assert find_last_day(MADE, None) == date(2027, 6, 1)
    assert find_overdue_since(ActionState.TO_DO, MADE, None, date(2027, 6, 1)) is None
    assert find_overdue_since(ActionState.TO_DO, MADE, None, date(2027, 6, 2)) == date(2027, 6, 2)


def test_six_months_end_on_the_last_day_of_a_shorter_month() -> None:
    assert find_last_day(date(2026, 8, 31), None) == date(2027, 2, 28)


@pytest.mark.parametrize("state", [ActionState.DONE, ActionState.RETURNED])
def test_an_owner_who_calls_it_done_does_not_take_the_mark_away(state: ActionState) -> None:
    assert find_overdue_since(state, MADE, DUE, NEW_YEAR) == NEW_YEAR


@pytest.mark.parametrize("state", [ActionState.APPROVED, ActionState.STOPPED])
def test_an_action_that_is_over_is_never_overdue(state: ActionState) -> None:
    assert find_overdue_since(state, MADE, DUE, NEW_YEAR) is None


@pytest.mark.parametrize("state", list(ClosureState))
def test_a_finding_is_in_time_on_its_day_and_overdue_the_day_after_until_it_is_over(
    state: ClosureState,
) -> None:
    assert find_finding_overdue_since(state, DUE, DUE) is None
    assert find_finding_overdue_since(state, None, NEW_YEAR) is None
    since = find_finding_overdue_since(state, DUE, NEW_YEAR)
    assert since == (None if state.is_over else NEW_YEAR)

"""The state in which an assessment is on a day: what is published is out from its day on."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist.core.assessment_states import AssessmentState, find_state_on

DAY = date(2026, 9, 14)
CLOSED, CHECKED = AssessmentState.CLOSED_PUBLISHED, AssessmentState.FACTUAL_ACCURACY


@pytest.mark.parametrize(
    ("days_after", "state"), [(-400, CHECKED), (-1, CHECKED), (0, CLOSED), (1, CLOSED)]
)
def test_a_report_is_out_from_its_day_on(days_after: int, state: AssessmentState) -> None:
    assert find_state_on(DAY + timedelta(days=days_after), CLOSED, DAY) is state


def test_what_is_closed_without_a_day_is_closed() -> None:
    assert find_state_on(DAY, CLOSED, None) is CLOSED


@given(st.dates(), st.dates(), st.sampled_from([s for s in AssessmentState if s is not CLOSED]))
def test_no_day_changes_any_other_state(
    today: date, published_on: date, decided: AssessmentState
) -> None:
    assert find_state_on(today, decided, published_on) is decided

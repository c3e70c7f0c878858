"""Counting in calendar months."""

from __future__ import annotations

from datetime import date

import pytest

from checklist.core.dates import months_after, months_before


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [
        (date(2022, 3, 4), 12, date(2023, 3, 4)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2022, 1, 31), 1, date(2022, 2, 28)),
        (date(2022, 12, 31), 1, date(2023, 1, 31)),
        (date(2022, 11, 30), 3, date(2023, 2, 28)),
        (date(2022, 3, 4), 0, date(2022, 3, 4)),
    ],
)
def test_months_end_on_the_same_day_or_the_last_there_is(
    day: date, months: int, after: date
) -> None:
    assert months_after(day, months) == after


def test_a_year_before_the_last_of_february_is_a_day_there_was() -> None:
    assert months_before(date(2024, 2, 29), 12) == date(2023, 2, 28)
    assert months_before(date(2022, 1, 15), 1) == date(2021, 12, 15)

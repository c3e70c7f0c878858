"""Reading dates, and counting in calendar months."""

from __future__ import annotations

from datetime import date

import pytest

from checklist.core.dates import (
    count_months,
    format_long_date,
    months_after,
    months_before,
    read_iso_date,
)


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


@pytest.mark.parametrize(
    ("later", "earlier", "months"),
    [
        (date(2022, 3, 4), date(2022, 3, 4), 0),
        (date(2022, 3, 4), date(2022, 3, 3), 1),
        (date(2022, 3, 4), date(2021, 3, 5), 12),
        (date(2022, 3, 4), date(2021, 3, 4), 12),
        (date(2022, 3, 4), date(2021, 3, 3), 13),
        (date(2025, 2, 28), date(2024, 2, 29), 12),
        (date(2024, 2, 29), date(2023, 2, 28), 12),
        (date(2022, 3, 31), date(2022, 2, 28), 1),
        (date(2022, 2, 28), date(2022, 1, 31), 1),
        (date(2022, 2, 28), date(2022, 1, 27), 2),
        (date(2022, 3, 4), date(2022, 3, 20), 0),
        (date(2022, 3, 4), date(2022, 4, 4), -1),
    ],
)
def test_months_are_counted_as_limits_on_age_count_them(
    later: date, earlier: date, months: int
) -> None:
    assert count_months(later, earlier) == months
    assert months_before(later, months) <= earlier < months_before(later, months - 1)


@pytest.mark.parametrize(
    ("day", "months", "end"),
    [
        (date(1, 1, 1), 0, date(1, 1, 1)),
        (date(1, 1, 31), -1, date.min),
        (date(1, 3, 4), -240, date.min),
        (date(9999, 12, 31), 0, date(9999, 12, 31)),
        (date(9999, 12, 1), 1, date.max),
        (date(9999, 1, 1), 240, date.max),
    ],
)
def test_months_end_with_the_calendar(day: date, months: int, end: date) -> None:
    assert months_after(day, months) == months_before(day, -months) == end


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1899-12-31", None),
        ("1900-01-01", date(1900, 1, 1)),
        ("1900-01-02", date(1900, 1, 2)),
        ("9999-12-31", date(9999, 12, 31)),
        ("0026-03-04", None),
        ("2022-02-29", None),
        ("20220304", None),
        ("2022-W09-5", None),
        ("٢٠٢٢-03-04", None),
    ],
)
def test_a_date_is_read_from_the_year_1900(text: str, day: date | None) -> None:
    assert read_iso_date(text) == day


def test_a_year_is_written_with_four_digits() -> None:
    assert format_long_date(date(26, 3, 4)) == "4 March 0026"

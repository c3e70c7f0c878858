"""The 56 days begin with the day of publication, whatever the calendar and the clocks do."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checklist.core.responses.fifty_six_days import (
    count_days_late,
    describe_days_late,
    describe_time_left,
    find_last_response_day,
    is_due_soon,
)

LONDON = ZoneInfo("Europe/London")
PUBLISHED = date(2026, 9, 14)
LAST = date(2026, 11, 8)
days = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("published", "last"),
    [
        (date(2022, 11, 17), date(2023, 1, 11)),
        (PUBLISHED, LAST),
        (date(2024, 1, 5), date(2024, 2, 29)),
        (date(2023, 1, 5), date(2023, 3, 1)),
    ],
)
def test_day_56_is_the_day_of_publication_plus_55(published: date, last: date) -> None:
    assert find_last_response_day(published) == last


@given(days)
@example(date(2024, 2, 29))
def test_the_days_counted_from_publication_are_56_and_end_on_the_weekday_before(
    published: date,
) -> None:
    last = find_last_response_day(published)

    counted = [published + timedelta(days=number) for number in range(56)]
    assert counted[-1] == last
    assert (last.weekday() + 1) % 7 == published.weekday()


@given(days, st.integers(-60, 400))
def test_a_response_is_late_by_the_days_after_the_last_one(published: date, after: int) -> None:
    day = find_last_response_day(published) + timedelta(days=after)

    assert count_days_late(published, day) == max(0, after)
    assert is_due_soon(published, day) == (-14 <= after <= 0)


@given(days, st.times())
@example(PUBLISHED, time(23, 59, 59))
@example(date(2026, 3, 1), time(23, 30))
def test_the_last_day_lasts_to_its_midnight_in_london(published: date, clock: time) -> None:
    last = find_last_response_day(published)
    on_last_day = datetime.combine(last, clock, LONDON).astimezone(UTC)
    a_day_on = datetime.combine(last + timedelta(days=1), clock, LONDON).astimezone(UTC)

    assert count_days_late(published, on_last_day.astimezone(LONDON).date()) == 0
    assert count_days_late(published, a_day_on.astimezone(LONDON).date()) == 1


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (PUBLISHED, "Day 1 of 56. Due by Sunday 8 November 2026: 55 days left"),
        (date(2026, 11, 7), "Day 55 of 56. Due by Sunday 8 November 2026: 1 day left"),
        (LAST, "Day 56 of 56. Due today, Sunday 8 November 2026"),
        (
            date(2026, 11, 12),
            (
                "Due by Sunday 8 November 2026: 4 days late, counted from the day of publication."
                " It is still taken"
            ),
        ),
    ],
)
def test_what_is_left_is_said_with_the_weekday(today: date, said: str) -> None:
    assert describe_time_left(PUBLISHED, today) == said


def test_lateness_is_said_in_days() -> None:
    assert [describe_days_late(number) for number in (0, 1, 4)] == [
        "in time",
        "1 day late",
        "4 days late",
    ]

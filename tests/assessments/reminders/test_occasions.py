"""When people are reminded: by days and hours in London, across both changes of the clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from checklist.assessments.reminders.models import ReminderKind as Kind
from checklist.assessments.reminders.occasions import is_morning_over, list_occasions, london_day

LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
DUE = date(2026, 3, 31)


def kinds(moment: datetime, due: date | None = DUE, *, is_open: bool = True) -> list[Kind]:
    """What somebody is told of at a moment, of what was shared long ago."""
    return [kind for kind, _ in list_occasions(LONG_AGO, due, moment, is_open=is_open)]


def utc(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        (utc(3, 23, 12), []),
        (utc(3, 24, 12), [Kind.DUE_IN_7_DAYS]),
        (utc(3, 29, 12), [Kind.DUE_IN_7_DAYS]),
        (utc(3, 30, 12), [Kind.DUE_IN_1_DAY]),
        (utc(3, 31, 12), [Kind.DUE_IN_1_DAY]),
        (utc(4, 1, 12), [Kind.OVERDUE]),
        (utc(4, 7, 12), [Kind.OVERDUE]),
        (utc(4, 8, 12), []),
    ],
)
def test_the_days_before_and_after_the_day_due(moment: datetime, told: list[Kind]) -> None:
    assert kinds(moment) == told
    assert kinds(moment, is_open=False) == []
    assert kinds(moment, None) == []


@pytest.mark.parametrize(
    ("moment", "is_over"),
    [
        # The clocks went forward on 29 March 2026: eight in London is 8:00 UTC before, 7:00 after.
        (utc(3, 28, 7, 59), False),
        (utc(3, 28, 8), True),
        (utc(3, 29, 6, 59), False),
        (utc(3, 29, 7), True),
        # They went back on 25 October 2026.
        (utc(10, 24, 6, 59), False),
        (utc(10, 24, 7), True),
        (utc(10, 25, 7, 59), False),
        (utc(10, 25, 8), True),
    ],
)
def test_the_morning_is_londons_across_both_changes_of_the_clocks(
    moment: datetime, is_over: bool
) -> None:
    assert is_morning_over(moment) is is_over
    due = london_day(moment)
    assert kinds(moment, due) == ([Kind.DUE_IN_1_DAY] if is_over else [])


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (utc(3, 28, 23, 30), date(2026, 3, 28)),
        (utc(3, 29, 23, 30), date(2026, 3, 30)),
        (utc(10, 24, 23, 30), date(2026, 10, 25)),
        (utc(10, 25, 23, 30), date(2026, 10, 25)),
    ],
)
def test_the_day_ends_at_midnight_in_london(moment: datetime, day: date) -> None:
    assert london_day(moment) == day


def test_a_share_is_news_for_two_days_and_another_day_to_answer_by_is_another_occasion() -> None:
    moment = utc(3, 30, 12)

    fresh = list(list_occasions(moment - timedelta(hours=47), None, moment, is_open=True))
    stale = list(list_occasions(moment - timedelta(hours=48), None, moment, is_open=True))
    first = list(list_occasions(LONG_AGO, DUE, moment, is_open=True))
    later = list(list_occasions(LONG_AGO, DUE + timedelta(days=1), moment, is_open=True))

    assert [kind for kind, _ in fresh] == [Kind.SHARED]
    assert stale == []
    assert first[0][1] != later[0][1]

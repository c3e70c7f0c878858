"""The 56 days in which a local policing body responds to a report (Police Act 1996, section 55).

They begin with the day of publication, so that day is day 1 and day 56 is publication plus 55.
"""

from __future__ import annotations

from datetime import date, timedelta

from checklist.core.dates import format_long_date

_DAYS = 56
# So many days before the last one people are reminded of it.
_SOON = 14


def find_last_response_day(published_on: date) -> date:
    """Find the last day on which a response is in time, weekends and holidays counted."""
    return published_on + timedelta(days=_DAYS - 1)


def count_days_late(published_on: date, day: date) -> int:
    """Count by how many days a response of a day is late; 0 where it is in time."""
    return max(0, (day - find_last_response_day(published_on)).days)


def is_due_soon(published_on: date, today: date) -> bool:
    """Say whether the last day is near, or today."""
    return 0 <= (find_last_response_day(published_on) - today).days <= _SOON


def describe_days_late(days: int) -> str:
    """Describe by how many days something is late: "4 days late", or "in time"."""
    if not days:
        return "in time"
    return f"{days} day{'' if days == 1 else 's'} late"


def describe_time_left(published_on: date, today: date) -> str:
    """Describe what is left of the 56 days, or by how many a response that is not out is late."""
    last_day = find_last_response_day(published_on)
    named = f"{last_day:%A} {format_long_date(last_day)}"
    left = (last_day - today).days
    if left < 0:
        late = describe_days_late(-left)
        return f"Due by {named}: {late}, counted from the day of publication. It is still taken"
    day = f"Day {_DAYS - left} of {_DAYS}"
    if left == 0:
        return f"{day}. Due today, {named}"
    return f"{day}. Due by {named}: {left} day{'' if left == 1 else 's'} left"

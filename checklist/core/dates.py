"""Reads dates, adds calendar months to them, as limits on age do, and writes them."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date

EARLIEST = date(1900, 1, 1)
"""The first date that is read: an earlier one is a year typed wrong."""

LONGEST_PERIOD = 120
"""Months that a period lasts at most: a longer one is a year typed wrong."""

# Assessments look at a year; one that looks at more than two, or long before its date, is rare.
_USUAL_PERIOD = 24
_USUAL_GAP = 12


def read_iso_date(text: str) -> date | None:
    """Read a date as it is stored and stands in files, 2022-03-04; None for any other text."""
    if not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text):  # also reads weeks: 2022-W09-5
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day >= EARLIEST else None


def months_after(day: date, months: int) -> date:
    """Return the same day ``months`` later, or the last of that month where it has no such day.

    What would leave the calendar, of the years 1 to 9999, ends on its first or last day.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= date.max.year:
        return date.min if year < date.min.year else date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_before(day: date, months: int) -> date:
    """Return the same day ``months`` earlier, or the last of that month."""
    return months_after(day, -months)


def count_months(later: date, earlier: date) -> int:
    """Count the calendar months from one day to a later one, a month begun for a whole one.

    So a day counts 12 or fewer exactly where ``months_before(later, 12)`` is not after it.
    """
    months = (later.year - earlier.year) * 12 + later.month - earlier.month
    if months_before(later, months) > earlier:
        return months + 1
    return months - 1 if months_before(later, months - 1) <= earlier else months


def format_long_date(day: date) -> str:
    """Write a date in words: "4 March 2022"."""
    return f"{day.day} {day:%B} {day.year:04}"


def is_period_too_long(begins: date, ends: date) -> bool:
    """Say whether a period, of which both days are part, is longer than any can be."""
    return ends >= months_after(begins, LONGEST_PERIOD)


def find_odd_dates(begins: date, ends: date, as_at: date) -> Iterator[str]:
    """Find what is odd in the dates of an assessment, and may be right all the same."""
    if ends >= months_after(begins, _USUAL_PERIOD):
        yield "The period is longer than 2 years. Most questions ask about 12 months."
    if as_at < ends:
        yield "The as-at date is before the last day of the period, so the period is not over yet."
    elif as_at > months_after(ends, _USUAL_GAP):
        yield "The as-at date is more than a year after the last day of the period."

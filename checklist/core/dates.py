"""Reads dates, adds calendar months to them, as limits on age do, and writes them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

EARLIEST = date(1900, 1, 1)
"""The first date that is read: an earlier one is a year typed wrong."""


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


def format_long_date(day: date) -> str:
    """Write a date in words: "4 March 2022"."""
    return f"{day.day} {day:%B} {day.year:04}"

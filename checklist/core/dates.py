"""Adds calendar months to dates, as limits on the age of evidence and ratings do; writes dates."""

from __future__ import annotations

from calendar import monthrange
from datetime import date


def months_after(day: date, months: int) -> date:
    """Return the same day ``months`` later, or the last of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_before(day: date, months: int) -> date:
    """Return the same day ``months`` earlier, or the last of that month."""
    return months_after(day, -months)


def format_long_date(day: date) -> str:
    """Write a date in words: "4 March 2022"."""
    return f"{day.day} {day:%B %Y}"

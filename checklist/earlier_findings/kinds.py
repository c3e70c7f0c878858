"""The kinds of an earlier finding, where it stands, and how well its date is known."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checklist.core.dates import format_long_date


class EarlierKind(StrEnum):
    """What an inspection called it. Promising practice is none: it cannot be found again."""

    CAUSE_OF_CONCERN = "cause of concern"
    RECOMMENDATION = "recommendation"
    AREA_FOR_IMPROVEMENT = "area for improvement"
    NARRATIVE = "criticism in the text"
    NOT_KNOWN = "kind not known"


class Standing(StrEnum):
    """Where a finding stands, as far as whoever entered it knows."""

    NOT_KNOWN = "not known"
    OPEN = "open"
    CLOSED = "closed"
    SUPERSEDED = "found again later"
    MISTAKE = "entered by mistake"

    @property
    def counts(self) -> bool:
        """Whether it is shown beside questions, and its theme is one that was found before."""
        return self is not Standing.MISTAKE


class Precision(StrEnum):
    """How much is known of the date of a report."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class PublicationDate:
    """When a report was published. ``last`` is that day, or the last of the month or year."""

    last: date
    precision: Precision

    @property
    def first(self) -> date:
        """The first day on which it may have been published."""
        match self.precision:
            case Precision.DAY:
                return self.last
            case Precision.MONTH:
                return self.last.replace(day=1)
            case Precision.YEAR:
                return self.last.replace(month=1, day=1)

    @property
    def parts(self) -> tuple[str, str, str]:
        """Day, month and year as they are typed: what is not known is empty."""
        day = str(self.last.day) if self.precision is Precision.DAY else ""
        month = "" if self.precision is Precision.YEAR else str(self.last.month)
        return day, month, str(self.last.year)

    def __str__(self) -> str:
        match self.precision:
            case Precision.DAY:
                return format_long_date(self.last)
            case Precision.MONTH:
                return f"{self.last:%B} {self.last.year}"
            case Precision.YEAR:
                return str(self.last.year)


def read_publication_date(year: int, month: int | None, day: int | None) -> PublicationDate:
    """Make a date of what is known of it. Raises ValueError for one that is not real."""
    if month is None:
        return PublicationDate(date(year, 12, 31), Precision.YEAR)
    if day is None:
        return PublicationDate(date(year, month, monthrange(year, month)[1]), Precision.MONTH)
    return PublicationDate(date(year, month, day), Precision.DAY)

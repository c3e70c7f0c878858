"""The field for the date of a report of which the day, or the month too, may not be known."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from checklist.earlier_findings.kinds import Precision, PublicationDate, read_publication_date
from checklist.web.fields import DayField

_PARTS = 3


class PublicationField(DayField):
    """A date typed as day, month and year, of which day and month may be left empty.

    Its ``data`` is the last day that what was typed names.
    """

    _precision = Precision.DAY

    @property
    def published(self) -> PublicationDate | None:
        """When the report was published; None where nothing can be read."""
        return PublicationDate(self.data, self._precision) if self.data else None

    def get(self) -> PublicationDate:
        """Return the date of a field that was found valid."""
        published = self.published
        if published is None:
            raise ValueError("the field was not valid")
        return published

    def show(self, published: PublicationDate) -> None:
        """Fill the boxes with a date: what is not known of it stays empty."""
        self.data, self._precision = published.last, published.precision
        self.raw_data = list(published.parts)

    def _refuse_gaps(self, parts: Sequence[str]) -> None:
        day, month, year = _fill(parts)
        if not year:
            raise ValueError(f"{self.subject} must include a year")
        if day and not month:
            raise ValueError(f"{self.subject} must include a month, or leave the day empty too")

    def _day(self, parts: Sequence[str]) -> date:
        day, month, year = _fill(parts)
        # What is left out is read as the first, so that all else is checked as in any date.
        whole = super()._day([day or "1", month or "1", year])
        found = read_publication_date(
            whole.year, whole.month if month else None, whole.day if day else None
        )
        self._precision = found.precision
        return found.last


def _fill(parts: Sequence[str]) -> tuple[str, str, str]:
    """Fill up what was typed in one go, such as "September 2019", with empty parts before it."""
    day, month, year = [*[""] * (_PARTS - len(parts)), *parts][:_PARTS]
    return day, month, year

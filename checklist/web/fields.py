"""Fields that WTForms does not have, or not in the manner of GOV.UK."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import chain, repeat
from typing import Any

from markupsafe import Markup, escape
from wtforms import DateField, SelectFieldBase, StringField
from wtforms.form import BaseForm
from wtforms.validators import Length, StopValidation, ValidationError

from checklist.web.text import cleaned

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


class DayField(DateField):
    """A date typed as day, month and year in three boxes of one name.

    Also reads one value such as "2022-03-04" or "4 March 2022". ``subject`` begins its messages:
    "As-at date must include a month". Left empty it is None; say ``InputRequired`` to refuse that.
    """

    def __init__(self, label: str, validators: Any = None, *, subject: str = "", **options: Any):
        super().__init__(label, validators, format="%d %m %Y", **options)  # type: ignore[no-untyped-call]  # WTForms has no types
        self.subject = subject or label

    def pre_validate(self, form: BaseForm) -> None:
        if self.process_errors:
            raise StopValidation  # what is wrong with it has been said; it is not "missing" too

    def process_formdata(self, valuelist: list[str]) -> None:
        parts = [part.strip() for part in valuelist]
        if len(parts) == 1:
            parts = parts[0].replace("-", " ").replace("/", " ").split()
            parts = parts[::-1] if parts and len(parts[0]) == len("2022") else parts
        self.data = None
        if not any(parts):
            self.raw_data = []
            return
        self._refuse_gaps(parts)
        self.data = self._day(parts)

    def _refuse_gaps(self, parts: list[str]) -> None:
        missing = [
            name
            for name, part in zip(("day", "month", "year"), [*parts, "", ""], strict=False)
            if not part
        ]
        if missing:
            raise ValueError(f"{self.subject} must include a {' and '.join(missing)}")

    def _day(self, parts: list[str]) -> date:
        try:
            day, month, year = parts
            if len(year) != len("2022"):
                raise ValueError(year)
            return date(int(year), _month_number(month), int(day))
        except ValueError:
            raise ValueError(f"{self.subject} must be a real date") from None


def length(most: int, what: str) -> Length:
    """Refuse a text that is longer: ``length(200, "Title")``."""
    return Length(max=most, message=f"{what} must be {most:,} characters or fewer")


def line(label: str, most: int, what: str, *more: Any, **options: Any) -> StringField:
    """A line of text, kept without what cannot be seen."""
    checks = [*more, length(most, what)]
    return StringField(label, validators=checks, filters=[cleaned], default="", **options)


def choices_of(
    field: SelectFieldBase, hints: Iterable[str]
) -> tuple[tuple[Any, Markup, bool, bool, Markup], ...]:
    """What a field offers: value, label, whether chosen, whether closed, and the hint beside it.

    Labels and hints are escaped already, so that a text never passes for markup.
    """
    return tuple(
        (
            choice.value,
            escape(choice.label),
            bool(choice.selected),
            "disabled" in (choice.render_kw or ()),
            escape(hint),
        )
        for choice, hint in zip(field.iter_choices(), chain(hints, repeat("")), strict=False)
    )


def _month_number(text: str) -> int:
    """The month's number, from digits or its English name."""
    name = text[:3].lower()
    return _MONTHS.index(name) + 1 if name in _MONTHS else int(text)


def _not_after(limit: date, words: str) -> Any:
    """Refuse a date after a limit: ``not_after(today, "must be today or in the past")``."""

    def check(_: object, field: DayField) -> None:
        if field.data is not None and field.data > limit:
            raise ValidationError(f"{field.subject} {words}")

    return check

"""Form fields that WTForms does not have, or not as the GOV.UK Design System asks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from itertools import chain, repeat
from typing import Any

from markupsafe import Markup, escape
from wtforms import DateField, Field, SelectFieldBase, StringField, TextAreaField
from wtforms.form import BaseForm
from wtforms.validators import DataRequired, Length, StopValidation, ValidationError

from checklist.core.characters import drop_hidden
from checklist.core.dates import EARLIEST
from checklist.core.messages import format_count
from checklist.web.filters import DAY_PARTS, today_in_london
from checklist.web.text import clean_line, clean_text

LONGEST_REASON = 1000
"""How many characters a reason may have, where a form says nothing else."""
_YEAR_DIGITS = 4  # two would leave the century open
# English whatever the locale of the machine.
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
_SHORTEST_MONTH = 3  # letters: "Mar" and "May" begin alike


class DayField(DateField):
    """A date typed as day, month and year into three boxes of one name.

    It also reads one value such as "2022-03-04" or "4 March 2022". ``subject`` begins its messages:
    "As-at date must include a month". An empty date is None, unless ``InputRequired`` refuses it.
    """

    def __init__(self, label: str, validators: Any = None, *, subject: str = "", **options: Any):
        super().__init__(label, validators, format="%d %m %Y", **options)  # type: ignore[no-untyped-call]  # WTForms has no types
        self.subject = subject or label

    def pre_validate(self, form: BaseForm) -> None:
        if self.process_errors:
            raise StopValidation  # or InputRequired would add that the date is missing

    def process_formdata(self, valuelist: list[str]) -> None:
        # Windows puts marks of direction around the parts of a date that is copied from it.
        parts = [drop_hidden(part).strip() for part in valuelist]
        if len(parts) == 1:
            parts = re.sub("[-/.,]", " ", parts[0]).split()
            parts = parts[::-1] if parts and len(parts[0]) == _YEAR_DIGITS else parts
        self.data = None
        if not any(parts):
            self.raw_data = []
            return
        self._refuse_gaps(parts)
        self.data = self._day(parts)

    def _refuse_gaps(self, parts: list[str]) -> None:
        missing = [
            name for name, part in zip(DAY_PARTS, [*parts, "", ""], strict=False) if not part
        ]
        if missing:
            raise ValueError(f"{self.subject} must include a {' and '.join(missing)}")

    def _day(self, parts: list[str]) -> date:
        """Read day, month and year. Raises ValueError, which says which of them is amiss."""
        not_real = f"{self.subject} must be a real date"
        if len(parts) != len(DAY_PARTS):
            raise ValueError(not_real)
        day, month = _read_digits(parts[0], 2), _month_number(parts[1])
        year = _read_digits(parts[2], _YEAR_DIGITS)
        if day is None:
            raise ValueError(f"{self.subject} must have its day in digits, such as 4")
        if month is None:
            raise ValueError(
                f"{self.subject} must have its month in digits or in English, such as 3 or March"
            )
        if year is None or len(parts[2]) != _YEAR_DIGITS:
            raise ValueError(f"{self.subject} must have its year in four digits, such as 2022")
        try:
            typed = date(year, month, day)
        except ValueError:
            raise ValueError(not_real) from None
        if typed < EARLIEST:
            raise ValueError(f"{self.subject} must be in the year {EARLIEST.year} or later")
        return typed


def limit_length(most: int, what: str) -> Length:
    """Make a validator that refuses a longer text: ``limit_length(200, "Title")``."""
    return Length(max=most, message=f"{what} must be {most:,} characters or fewer")


def limit_years_ahead(most: int, what: str) -> Callable[[BaseForm, Field], None]:
    """Make a validator that refuses a later day, such as one whose year is mistyped."""
    within = format_count(most, "year")

    def refuse_later(_: BaseForm, field: Field) -> None:
        if field.data and field.data > today_in_london() + timedelta(days=366 * most):
            raise ValidationError(f"{what} must be within {within} from today. Check the year")

    return refuse_later


def build_text_field(label: str, most: int, what: str, *more: Any, **options: Any) -> StringField:
    """Build a field for one line of text, cleaned of what breaks or hides it."""
    validators = [*more, limit_length(most, what)]
    return StringField(label, validators=validators, filters=[clean_line], default="", **options)


def build_reason_field(
    label: str, missing: str, most: int = LONGEST_REASON, what: str = "The reason"
) -> TextAreaField:
    """Build a field for a reason that must be given; ``missing`` is said where it is not."""
    validators = [DataRequired(missing), limit_length(most, what)]
    return TextAreaField(label, validators=validators, filters=[clean_text], default="")


def list_choices(
    field: SelectFieldBase, hints: Iterable[str]
) -> tuple[tuple[Any, Markup, bool, bool, Markup], ...]:
    """List a field's choices: value, label, whether selected, whether disabled, and hint.

    Labels and hints are escaped here, so that a text never passes for markup.
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


def _read_digits(text: str, most: int) -> int | None:
    """Read a number of so many digits at most; None for any other text."""
    return int(text) if re.fullmatch(f"[0-9]{{1,{most}}}", text) else None


def _month_number(text: str) -> int | None:
    """Read a month from digits or its English name, which may be cut short: "Sept" too."""
    name = text.casefold()
    if len(name) >= _SHORTEST_MONTH and name.isalpha():
        return next((n for n, month in enumerate(_MONTHS, start=1) if month.startswith(name)), None)
    return _read_digits(text, 2)

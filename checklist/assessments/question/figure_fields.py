"""The fields in which figures are typed: "6,294" on the page, 6294 in the table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from wtforms import Field, StringField

from checklist.assessments.figures import format_figure
from checklist.core.exact_numbers import read_typed_number
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Figure, Measure
from checklist.web.fields import DayField
from checklist.web.text import clean_line

_WHOLE = "{label} must be a whole number, such as 6,294"
_DECIMAL = "{label} must be a number, such as 12.5"
_NEGATIVE = "{label} must be 0 or more"


def build_figure_fields(measures: Iterable[Measure]) -> Iterator[tuple[str, str, Field]]:
    """Build each figure's field: its key, the name of its field, and the field."""
    for measure in measures:
        for key, figure, group in list_figure_keys(measure):
            label = f"{figure.label}: {group.label}" if group else figure.label
            yield key, "figure-" + key.replace(".", "-"), _build_field(figure, label)


class FigureField(StringField):
    """A count or an amount. Separators of thousands are accepted and not stored."""

    def __init__(self, label: str, *, figure: Figure, **options: Any) -> None:
        super().__init__(label, **options)  # type: ignore[no-untyped-call]  # WTForms has no types
        self.figure = figure

    def _value(self) -> str:
        """Return the text in the box: as typed, or the stored figure with commas."""
        if self.raw_data:
            return str(self.raw_data[0])
        return format_figure(self.data or "")

    def process_formdata(self, valuelist: list[str]) -> None:
        typed = clean_line(valuelist[0]) if valuelist else ""
        self.data = ""
        if not typed:
            return
        number = read_typed_number(typed)
        if number is not None and number.startswith("-"):
            raise ValueError(_NEGATIVE.format(label=self.label.text))
        if number is None or (self.figure.type == "integer" and "." in number):
            message = _WHOLE if self.figure.type == "integer" else _DECIMAL
            raise ValueError(message.format(label=self.label.text))
        self.data = number


class DateFigureField(DayField):
    """A date that is a figure: stored as 2022-03-04."""

    def process_data(self, value: Any) -> None:
        self.data = date.fromisoformat(value) if isinstance(value, str) and value else None


def _build_field(figure: Figure, label: str) -> Field:
    if figure.type == "date":
        return DateFigureField(label)
    return FigureField(label, figure=figure)

"""Figures as people type and read them: "6,294" on a page, 6294 in the table."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Any

from wtforms import StringField

from checklist.core.measures.calculator import read_figure
from checklist.core.measures.values import MeasureValue
from checklist.core.question_sets.model import Figure, QuestionSet
from checklist.web.fields import DayField
from checklist.web.filters import thousands
from checklist.web.text import cleaned

_WHOLE = "{label} must be a whole number, such as 6,294"
_DECIMAL = "{label} must be a number, such as 12.5"
_NEGATIVE = "{label} must be 0 or more"
_LEADING = re.compile(r"^0+(?=\d)")
_PLACES = 2
_KEY = re.compile(r"M\d\d(\.\w+)*|as_at|repeat_themes|earlier_themes")
_SIGNS = {" * ": " × ", " / ": " ÷ ", " - ": " − ", "abs(": "the size of ("}
_OTHER_KEYS = {
    "as_at": "the as-at date",
    "repeat_themes": "themes of candidate findings that an earlier round also found",
    "earlier_themes": "themes that an earlier round found",
}


class FigureField(StringField):
    """A count or an amount. Commas and spaces between digits are read and not kept."""

    def __init__(self, label: str, *, figure: Figure, **options: Any) -> None:
        super().__init__(label, **options)  # type: ignore[no-untyped-call]  # WTForms has no types
        self.figure = figure

    def _value(self) -> str:
        """What was typed, or the figure kept, with commas."""
        if self.raw_data:
            return str(self.raw_data[0])
        return with_commas(self.data or "")

    def process_formdata(self, valuelist: list[str]) -> None:
        typed = cleaned(valuelist[0]) if valuelist else ""
        plain = re.sub(r"(?<=\d)[, \u00a0\u202f](?=\d)", "", typed)
        self.data = ""
        if not plain:
            return
        if plain.startswith("-"):
            raise ValueError(_NEGATIVE.format(label=self.label.text))
        if not plain.isascii() or read_figure(self.figure, plain) is None:
            wanted = _WHOLE if self.figure.type == "integer" else _DECIMAL
            raise ValueError(wanted.format(label=self.label.text))
        self.data = _LEADING.sub("", plain)


class DateFigureField(DayField):
    """A date that is a figure: kept as 2022-03-04."""

    def process_data(self, value: Any) -> None:
        self.data = date.fromisoformat(value) if isinstance(value, str) and value else None


def with_commas(figure: str) -> str:
    """A figure as it is read: 6294 as "6,294"; a date or a word stays as it is."""
    whole, point, rest = figure.partition(".")
    return f"{int(whole):,}{point}{rest}" if whole.isascii() and whole.isdecimal() else figure


def value_in_words(value: MeasureValue) -> str:
    """A derived value as it is read, with its unit, or why there is none."""
    if value.value is None:
        return (value.problem or "no value yet").capitalize()
    number = thousands(value.value, _PLACES if value.value.denominator > 1 else 0)
    match value.unit:
        case "percent":
            return f"{number}%"
        case "GBP":
            return f"£{number}"
        case "" | "ratio":
            return number
    return f"{number} {value.unit}"


@cache
def formula_in_words(question_set: QuestionSet, formula: str) -> str:
    """A formula with labels for keys: “People without valid clearance” ÷ “People” × 100."""
    labels = labels_in(question_set)
    words = _KEY.sub(lambda found: labels.get(found[0], found[0]), formula)
    for sign, word in _SIGNS.items():
        words = words.replace(sign, word)
    return words


@cache
def labels_in(question_set: QuestionSet) -> dict[str, str]:
    """What the keys of formulas stand for, in words."""
    labels = dict(_OTHER_KEYS)
    for measure in question_set.measures:
        labelled = [(one.id, one.label) for one in measure.derived]
        labelled += [(one.id, one.label) for one in measure.figures]
        for own, label in labelled:
            labels[f"{measure.id}.{own}" if own else measure.id] = f"“{label}”"
        labels[f"{measure.id}.reference"] = "the same for the reference group"
    return labels

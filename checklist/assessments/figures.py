"""Figures, derived values and formulas as people read them: 6294 in the table is "6,294"."""

from __future__ import annotations

import re
from functools import cache

from checklist.core.measures.values import MeasureValue
from checklist.core.question_sets.measure_keys import REFERENCE_SUFFIX
from checklist.core.question_sets.model import QuestionSet
from checklist.web.filters import format_number

_DECIMAL_PLACES = 2
_KEY = re.compile(r"M\d\d(\.\w+)*|as_at|repeat_themes|earlier_themes")
# A number of a formula, and no part of a key or what stands after a point.
_THOUSANDS = re.compile(r"(?<![\w.])[0-9]{4,}\b")
_SIGNS = {
    " * ": " × ",
    " / ": " ÷ ",
    " - ": " − ",
    "abs(": "the size of (",
    "months(": "the calendar months between (",
    "ratio_low(": "the lower end of the interval for (",
    "ratio_high(": "the upper end of the interval for (",
}
_OTHER_KEYS = {
    "as_at": "the as-at date",
    "repeat_themes": "themes of candidate findings that an earlier round also found",
    "earlier_themes": "themes that an earlier round found",
}


def format_figure(figure: str) -> str:
    """Write a figure with commas: 6294 as "6,294"; a date or a word stays as it is."""
    whole, point, rest = figure.partition(".")
    digits = whole.removeprefix("-")
    is_number = digits.isascii() and digits.isdecimal()
    return f"{int(whole):,}{point}{rest}" if is_number else figure


def format_measure_value(value: MeasureValue) -> str:
    """Write a derived value with its unit, or why there is none."""
    if value.value is None:
        return (value.problem or "no value yet").capitalize()
    number = format_number(value.value, _DECIMAL_PLACES if value.value.denominator > 1 else 0)
    match value.unit:
        case "percent":
            return f"{number}%"
        case "GBP":
            return f"£{number}"
        case "" | "ratio":
            return number
    return f"{number} {value.unit}"


@cache
def format_formula(question_set: QuestionSet, formula: str) -> str:
    """Write a formula with labels for keys: “People without valid clearance” ÷ “People” × 100."""
    labels = build_formula_labels(question_set)
    grouped = _THOUSANDS.sub(lambda number: f"{int(number[0]):,}", formula)
    words = _KEY.sub(lambda key: labels.get(key[0], key[0]), grouped)
    for sign, word in _SIGNS.items():
        words = words.replace(sign, word)
    return words


@cache
def build_formula_labels(question_set: QuestionSet) -> dict[str, str]:
    """Build the label of each key that a formula may name."""
    labels = dict(_OTHER_KEYS)
    for measure in question_set.measures:
        labelled = [(derived.id, derived.label) for derived in measure.derived]
        labelled += [(figure.id, figure.label) for figure in measure.figures]
        for part_id, label in labelled:
            key = f"{measure.id}.{part_id}" if part_id else measure.id
            labels[key] = f"“{label}”"
            labels[key + REFERENCE_SUFFIX] = f"“{label}” of the reference group"
    return labels

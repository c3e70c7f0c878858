"""The calculator of derived values: looks up what formulas name, and reads typed figures."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.dates import read_iso_date
from checklist.core.exact_numbers import read_typed_number
from checklist.core.formulas.evaluation import NotComputable, NotGiven, evaluate, require_number
from checklist.core.formulas.formula import Amount, Formula, parse
from checklist.core.question_sets.measure_keys import (
    REFERENCE_SUFFIX,
    list_derived_keys,
    list_figure_keys,
)
from checklist.core.question_sets.model import Derived, Figure, QuestionSet


class TooFew(Exception):
    """A rate rests on fewer people than its ``minimum``, and so may not be shown."""

    def __init__(self, minimum: int) -> None:
        super().__init__(minimum)
        self.minimum = minimum


def read_figure(figure: Figure, text: str) -> Amount | None:
    """Read what was typed for a figure: a count, an amount or a date; None where it is none."""
    if figure.type == "date":
        return read_iso_date(text.strip())
    number = read_typed_number(text)
    if number is None or number.startswith("-"):
        return None
    return None if figure.type == "integer" and "." in number else Fraction(number)


@dataclass
class Calculator:
    """Computes formulas for one sheet, each derived value once.

    Inside a formula computed for a group, a key that is counted for groups names the value of that
    group; ending in ``.reference`` it names the value of the group's reference group. ``known``
    starts with the names that no figure has, such as ``as_at``, and fills with what is computed.
    """

    question_set: QuestionSet
    sheet: AnswerSheet
    known: dict[str, Amount]
    formulas: dict[str, tuple[Derived, str]] = field(init=False)
    figures: dict[str, Figure] = field(init=False)
    references: dict[tuple[str, str], str] = field(init=False)
    characteristics: dict[tuple[str, str], str] = field(init=False)
    in_progress: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        measures = self.question_set.measures
        self.formulas = {
            key: (derived, group.id if group else "")
            for measure in measures
            for key, derived, group in list_derived_keys(measure)
        }
        self.figures = {
            key: figure for measure in measures for key, figure, _ in list_figure_keys(measure)
        }
        self.references = {
            (measure.id, group.characteristic): group.id
            for measure in measures
            for group in measure.groups
            if group.is_reference
        }
        self.characteristics = {
            (measure.id, group.id): group.characteristic
            for measure in measures
            for group in measure.groups
        }

    def evaluate(self, formula: Formula, group: str) -> Amount:
        """Compute a formula for a group. Raises NotGiven, NotComputable or TooFew."""
        return evaluate(formula, lambda key: self.look_up(key, group))

    def look_up(self, key: str, group: str) -> Amount:
        """Return the amount that a key names. Raises NotGiven, NotComputable or TooFew."""
        key = self.resolve_key(key, group)
        if key in self.known:
            return self.known[key]
        if key in self.formulas:
            self.known[key] = self._compute_derived(key)
            return self.known[key]
        typed = self._read_typed(key)
        if typed is None:
            raise NotGiven(key)
        return typed

    def resolve_key(self, key: str, group: str) -> str:
        """Return the key with the group it is meant for, if it is counted for groups."""
        if key.endswith(REFERENCE_SUFFIX):
            key = key.removesuffix(REFERENCE_SUFFIX)
            measure_id = key.partition(".")[0]
            characteristic = self.characteristics.get((measure_id, group), "")
            group = self.references.get((measure_id, characteristic), "")
        grouped = f"{key}.{group}"
        return grouped if grouped in self.formulas or grouped in self.figures else key

    def _compute_derived(self, key: str) -> Amount:
        derived, group = self.formulas[key]
        if key in self.in_progress:  # a cycle: validation refuses it in a set, this stops it too
            raise NotComputable
        self.in_progress.add(key)
        try:
            amount = self.evaluate(parse(derived.formula), group)
            if derived.minimum_of:
                base = require_number(self.look_up(derived.minimum_of, group))
                if base < derived.minimum:
                    raise TooFew(derived.minimum)
        finally:
            self.in_progress.discard(key)
        return amount

    def _read_typed(self, key: str) -> Amount | None:
        figure = self.figures.get(key)
        if figure is not None:
            return read_figure(figure, self.sheet.figures.get(key, ""))
        response = self.sheet.responses.get(key)
        if response is None or response.given is None or response.given.is_not_applicable:
            return None
        number = read_typed_number(response.given.value)
        return read_iso_date(response.given.value.strip()) if number is None else Fraction(number)

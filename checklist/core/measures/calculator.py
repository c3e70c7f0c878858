"""Computes derived measures: looks up the figures and measures that formulas name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.formulas.formula import (
    Amount,
    Formula,
    NotComputable,
    NotGiven,
    evaluate,
    number,
    parse,
)
from checklist.core.question_sets.model import (
    Derived,
    Figure,
    Group,
    Measure,
    QuestionSet,
    list_figure_keys,
)

_WHOLE = re.compile(r"\d{1,15}", re.ASCII)
_DECIMAL = re.compile(r"\d{1,15}(\.\d{1,15})?", re.ASCII)


class TooFew(Exception):
    """A rate rests on fewer than may be shown."""

    def __init__(self, minimum: int) -> None:
        super().__init__(minimum)
        self.minimum = minimum


def read_figure(figure: Figure, text: str) -> Amount | None:
    """Return what was typed for a figure: a count, an amount or a date; None where it is none."""
    typed = text.strip().replace(",", "")
    if figure.type == "date":
        try:
            return date.fromisoformat(typed)
        except ValueError:
            return None
    pattern = _WHOLE if figure.type == "integer" else _DECIMAL
    return Fraction(typed) if pattern.fullmatch(typed) else None


def list_derived_keys(measure: Measure) -> Iterator[tuple[str, Derived, Group | None]]:
    """Yield every derived value of a measure with its key, group by group where it has groups."""
    for derived in measure.derived:
        key = f"{measure.id}.{derived.id}" if derived.id else measure.id
        if not measure.groups:
            yield key, derived, None
        for group in measure.groups:
            yield f"{key}.{group.id}", derived, group


@dataclass
class Calculator:
    """Looks up and computes what formulas name, each thing once.

    A key that is counted for groups means, inside a formula worked out for a group, that group's;
    ending in ``.reference`` it means the one that this group is held against.
    """

    question_set: QuestionSet
    sheet: AnswerSheet
    known: dict[str, Amount]
    formulas: dict[str, tuple[Derived, str]] = field(init=False)
    figures: dict[str, Figure] = field(init=False)
    references: dict[tuple[str, str], str] = field(init=False)
    characteristics: dict[tuple[str, str], str] = field(init=False)
    under_way: set[str] = field(default_factory=set)

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

    def compute(self, formula: Formula, group: str) -> Amount:
        return evaluate(formula, lambda key: self.amount(key, group))

    def amount(self, key: str, group: str) -> Amount:
        """Return what a key stands for. Raises NotGiven, NotComputable or TooFew."""
        key = self.full_key(key, group)
        if key in self.known:
            return self.known[key]
        if key in self.formulas:
            self.known[key] = self._derive(key)
            return self.known[key]
        found = self._typed(key)
        if found is None:
            raise NotGiven(key)
        return found

    def full_key(self, key: str, group: str) -> str:
        """Return the key with the group it is meant for, if it is counted for groups."""
        stem, _, last = key.rpartition(".")
        if last == "reference":
            measure = stem.partition(".")[0]
            characteristic = self.characteristics.get((measure, group), "")
            key, group = stem, self.references.get((measure, characteristic), "")
        grouped = f"{key}.{group}"
        return grouped if grouped in self.formulas or grouped in self.figures else key

    def _derive(self, key: str) -> Amount:
        derived, group = self.formulas[key]
        if key in self.under_way:
            raise NotComputable
        self.under_way.add(key)
        try:
            amount = self.compute(parse(derived.formula), group)
            if derived.minimum_of:
                rests_on = number(self.amount(derived.minimum_of, group))
                if rests_on < derived.minimum:
                    raise TooFew(derived.minimum)
        finally:
            self.under_way.discard(key)
        return amount

    def _typed(self, key: str) -> Amount | None:
        figure = self.figures.get(key)
        if figure is not None:
            return read_figure(figure, self.sheet.figures.get(key, ""))
        response = self.sheet.responses.get(key)
        if response is None or response.given is None or response.given.is_not_applicable:
            return None
        typed = response.given.value
        amount = read_figure(Figure(label=key, type="decimal"), typed)
        return read_figure(Figure(label=key, type="date"), typed) if amount is None else amount

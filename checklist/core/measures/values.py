"""Computes the values of measures, exactly; says why there is none where there is none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.formulas.evaluation import NotComputable, NotGiven, require_number
from checklist.core.formulas.formula import Amount
from checklist.core.measures.calculator import Calculator, TooFew
from checklist.core.question_sets.measure_keys import (
    AS_AT,
    EARLIER_THEMES,
    REPEAT_THEMES,
    list_derived_keys,
)
from checklist.core.question_sets.model import Derived, Group, QuestionSet

NOT_COMPUTABLE = "cannot be worked out"


@dataclass(frozen=True, slots=True)
class MeasureValue:
    """A measure's value: exact, or a ``problem`` that says why there is none.

    Both are None while a figure it needs is not given.
    """

    key: str
    label: str
    unit: str
    value: Fraction | None
    problem: str | None
    formula: str


def condition_values(
    sheet: AnswerSheet, measure_values: Mapping[str, MeasureValue]
) -> dict[str, str]:
    """Return what conditions may name apart from questions: facts, figures and measures."""
    computed = {
        key: str(computed.value)
        for key, computed in measure_values.items()
        if computed.value is not None
    }
    return {**computed, **sheet.figures, **sheet.facts}


def compute_values(
    question_set: QuestionSet, sheet: AnswerSheet, repeat_themes: int | None = None
) -> dict[str, MeasureValue]:
    """Return every derived value of the set, by key; for groups, group by group.

    ``repeat_themes`` is None until the candidate findings are known, and formulas that count
    them have no value until then.
    """
    known: dict[str, Amount] = {AS_AT: sheet.as_at}
    if sheet.earlier_themes:
        known[EARLIER_THEMES] = Fraction(len(sheet.earlier_themes))
        if repeat_themes is not None:
            known[REPEAT_THEMES] = Fraction(repeat_themes)
    calculator = Calculator(question_set, sheet, known)
    return {
        key: _compute_value(calculator, key, derived, group)
        for measure in question_set.measures
        for key, derived, group in list_derived_keys(measure)
    }


def _compute_value(
    calculator: Calculator, key: str, derived: Derived, group: Group | None
) -> MeasureValue:
    """Compute one derived value, or find the words for why there is none."""
    value: Fraction | None = None
    problem: str | None = None
    try:
        value = require_number(calculator.look_up(key, ""))
    except NotGiven:
        pass
    except NotComputable:
        problem = NOT_COMPUTABLE
    except TooFew as error:
        problem = f"not shown, as it rests on fewer than {error.minimum}"
    label = f"{derived.label}: {group.label}" if group else derived.label
    return MeasureValue(key, label, derived.unit, value, problem, derived.formula)

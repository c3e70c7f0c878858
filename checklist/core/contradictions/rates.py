"""Rates: the derived measures that are a share of cases, and how many cases a set wants of each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from checklist.core.formulas.formula import Absolute, Formula, Name, Number, Operation, parse
from checklist.core.question_sets.measure_keys import build_measure_key
from checklist.core.question_sets.model import Check, Derived, Question, QuestionSet

_UNITS = frozenset({"percent", "per 1,000"})


@dataclass(frozen=True, slots=True)
class Rate:
    """A derived rate: its key and label, and the key of the cases that it is a share of.

    ``minimum``: on fewer cases it is not shown; 0 where it always is.
    """

    key: str
    label: str
    base: str
    minimum: int


def list_rates(question_set: QuestionSet, question: Question) -> Iterator[Rate]:
    """List the rates of the measures typed at a question.

    Those counted for groups are left out: pages hide them where the cases are few, and say so.
    """
    for measure_id in question.measures:
        measure = question_set.get_measure(measure_id)
        if measure.groups or question_set.get_home_question(measure_id).id != question.id:
            continue
        for derived in measure.derived:
            base = _find_base(derived)
            if base:
                key = build_measure_key(measure, derived.id)
                yield Rate(key, derived.label, base, derived.minimum)


def find_wanted(question_set: QuestionSet, rate: Rate) -> Fraction | None:
    """Find how many cases the set wants under a rate; None where it says nothing."""
    if rate.minimum:
        return Fraction(rate.minimum)
    found = (_read_wanted(check) for check in question_set.checks if check.left == rate.base)
    return next((wanted for wanted in found if wanted is not None), None)


def is_sample_check(question_set: QuestionSet, check: Check) -> bool:
    """Say whether a check only asks for so many cases of a rate: fewer are few, and not wrong."""
    return _read_wanted(check) is not None and any(
        _find_base(derived) == check.left
        for measure in question_set.measures
        for derived in measure.derived
    )


def _read_wanted(check: Check) -> Fraction | None:
    """Read the number that a prompt asks of what stands on its left; None where it is no such."""
    wanted = parse(check.right)
    is_prompt = not check.blocks and check.operator == ">="
    return wanted.value if is_prompt and isinstance(wanted, Number) else None


def _find_base(derived: Derived) -> str:
    """Find what a rate is a share of; empty where it is none: how far a forecast was out is not."""
    if derived.unit not in _UNITS:
        return ""
    return derived.minimum_of or _find_divisor(parse(derived.formula))


def _find_divisor(formula: Formula) -> str:
    if not isinstance(formula, Operation):
        return ""
    if formula.sign == "*":
        return _find_divisor(formula.left)
    if formula.sign != "/" or isinstance(formula.left, Absolute):
        return ""
    return formula.right.key if isinstance(formula.right, Name) else ""

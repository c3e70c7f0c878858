"""Validates the sense of formulas: each can be computed, and says something of what is typed."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checklist.core.formulas.formula import (
    Absolute,
    BadFormula,
    Formula,
    Interval,
    Months,
    Name,
    Number,
    Operation,
    list_names,
    parse,
)
from checklist.core.question_sets.measure_keys import AS_AT, REFERENCE_SUFFIX, build_measure_key
from checklist.core.question_sets.model import Check, Derived, QuestionSet
from checklist.core.question_sets.validation.linear_forms import read_linear_form
from checklist.core.question_sets.validation.names import Names
from checklist.core.question_sets.validation.problem import Problem
from checklist.core.question_sets.yaml_reader import Keys

_DATE_ALONE = "take one date from another; a date by itself is no value"


class _Senseless(ValueError):
    """A formula can never be computed; the message says how to mend it."""


def find_problems(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield the formulas and checks of a set that make no sense.

    What is no formula, or names nothing, is refused elsewhere.
    """
    for number, measure in enumerate(question_set.measures):
        for n, derived in enumerate(measure.derived):
            keys: Keys = ("measures", number, "derived", n)
            key = build_measure_key(measure, derived.id)
            yield from _check_derived(names, keys, key, derived)
    for number, check in enumerate(question_set.checks):
        yield from _check_check(names, ("checks", number), check)


def is_always_met(names: Names, check: Check) -> bool:
    """Say whether all figures meet a check, so that it tests nothing."""
    least, most = _find_difference(names, check)
    match check.operator:
        case "<=":
            return most is not None and most <= 0
        case "<":
            return most is not None and most < 0
        case ">=":
            return least is not None and least >= 0
        case ">":
            return least is not None and least > 0
    return least is not None and least == most


def _check_derived(names: Names, keys: Keys, key: str, derived: Derived) -> Iterator[Problem]:
    """Yield a derived value that is a date, a constant, or can never be computed."""
    formula = _parse(names, derived.formula)
    if formula is not None and key not in list_names(formula):  # a circle is refused elsewhere
        try:
            if _is_date(names, formula):
                raise _Senseless(_DATE_ALONE)
            if not set(list_names(formula)) - {AS_AT}:
                raise _Senseless("name what is typed; this is the same for everybody")
        except _Senseless as senseless:
            yield Problem((*keys, "formula"), str(senseless))
    yield from _check_minimum(names, keys, derived)


def _check_minimum(names: Names, keys: Keys, derived: Derived) -> Iterator[Problem]:
    """Yield a minimum of nothing, and what a value rests on without one."""
    if bool(derived.minimum_of) != bool(derived.minimum):
        missing, there = (
            ("minimum", "minimum_of") if derived.minimum_of else ("minimum_of", "minimum")
        )
        yield Problem((*keys, there), f"add {missing}, or remove this; neither counts alone")
        return
    base = _parse(names, derived.minimum_of) if derived.minimum_of else None
    if base is not None and not (
        isinstance(base, Name) and base.key != AS_AT and not names.is_date(base.key)
    ):
        yield Problem((*keys, "minimum_of"), "name one figure or value that is counted")


def _check_check(names: Names, keys: Keys, check: Check) -> Iterator[Problem]:
    """Yield a check that can never be met or never be tested."""
    left, right = (_parse(names, side) for side in (check.left, check.right))
    if left is None or right is None:
        return
    try:
        is_date = _is_date(names, left)
    except _Senseless as senseless:
        yield Problem((*keys, "left"), str(senseless))
        return
    try:
        if _is_date(names, right) != is_date:
            raise _Senseless(
                f"compare with a {'date' if is_date else 'number'}, as the left is one"
            )
    except _Senseless as senseless:
        yield Problem((*keys, "right"), str(senseless))
        return
    yield from _check_comparable(names, keys, left, right)
    if not {*list_names(left), *list_names(right)} - {AS_AT}:
        yield Problem((*keys, "left"), "name what is typed; this is the same for everybody")
    elif _is_never_met(names, check):
        yield Problem((*keys, "left"), "mend this check; no figures ever meet it")


def _check_comparable(names: Names, keys: Keys, left: Formula, right: Formula) -> Iterator[Problem]:
    """Yield a check of figures that are counted for different groups."""
    groups = {
        tuple(group.id for group in names.stems[stem].groups)
        for name in (*list_names(left), *list_names(right))
        if (stem := name.removesuffix(REFERENCE_SUFFIX)) in names.stems and not names.is_value(name)
    }
    if len(groups) > 1:
        yield Problem((*keys, "right"), "compare figures that are counted for the same groups")


def _parse(names: Names, text: str) -> Formula | None:
    """Parse a formula; None where it is none, or names nothing."""
    try:
        formula = parse(text)
    except BadFormula:
        return None
    return formula if all(map(names.is_in_formulas, list_names(formula))) else None


def _is_date(names: Names, formula: Formula) -> bool:
    """Say whether a formula's value is a date. Raises _Senseless where it never has a value."""
    match formula:
        case Number():
            return False
        case Name(key):
            return key == AS_AT or names.is_date(key.removesuffix(REFERENCE_SUFFIX))
        case Absolute(inner):
            _require_numbers(names, inner)
        case Interval(_, counts):
            _require_numbers(names, *counts)
        case Months():
            _require_dates(names, formula)
        case Operation():
            _check_operation(names, formula)
    return False


def _check_operation(names: Names, operation: Operation) -> None:
    """Refuse arithmetic on dates, but for one less another, and division by zero."""
    left, right = operation.left, operation.right
    if operation.sign == "-" and _is_date(names, left) and _is_date(names, right):
        return
    _require_numbers(names, left, right)
    if operation.sign == "/" and _is_zero(right):
        raise _Senseless("divide by something else; this is always division by zero")


def _is_zero(formula: Formula) -> bool:
    linear = read_linear_form(formula)
    return linear is not None and linear.is_zero


def _require_numbers(names: Names, *parts: Formula) -> None:
    if any(_is_date(names, part) for part in parts):
        raise _Senseless("take one date from another; nothing else is done with dates")


def _require_dates(names: Names, months: Months) -> None:
    if not (_is_date(names, months.later) and _is_date(names, months.earlier)):
        raise _Senseless("give months two dates, the later one first")


def _is_never_met(names: Names, check: Check) -> bool:
    """Say whether no figures meet a check: figures are 0 or more, and a sum of them is too."""
    least, most = _find_difference(names, check)
    match check.operator:
        case "<=":
            return least is not None and least > 0
        case "<":
            return least is not None and least >= 0
        case ">=":
            return most is not None and most < 0
        case ">":
            return most is not None and most <= 0
    return (least is not None and least > 0) or (most is not None and most < 0)


def _find_difference(names: Names, check: Check) -> tuple[Fraction | None, Fraction | None]:
    """Find the least and the most that the left may be above the right; None without a limit."""
    left, right = (read_linear_form(parse(side)) for side in (check.left, check.right))
    if left is None or right is None:
        return None, None
    apart = left.plus(right, -1)
    counts = {key: _is_count(names, key) for key in apart.factors}
    rises = all(factor > 0 and counts[key] for key, factor in apart.factors.items())
    falls = all(factor < 0 and counts[key] for key, factor in apart.factors.items())
    return apart.constant if rises else None, apart.constant if falls else None


def _is_count(names: Names, key: str) -> bool:
    """Say whether what is given under a key is never below 0."""
    stem = key.removesuffix(REFERENCE_SUFFIX)
    return (key in names.figures or stem in names.stem_figures) and not names.is_date(stem)

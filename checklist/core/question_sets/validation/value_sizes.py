"""Validates the size of values: none rests on too many others, or grows too long to be written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

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
from checklist.core.question_sets.measure_keys import REFERENCE_SUFFIX, build_measure_key
from checklist.core.question_sets.model import Derived, QuestionSet
from checklist.core.question_sets.validation.names import Names
from checklist.core.question_sets.validation.problem import Problem
from checklist.core.question_sets.yaml_reader import Keys

# Python turns no number of more than 4,300 digits into text.
_MOST_DIGITS = 4000
# Each value that rests on another is some calls deeper, as is each sign of a formula (at most 50):
# together they must stay far from the thousand at which Python stops.
_MOST_DEEP = 8
# Digits above and below the fraction bar: of what is typed, an end of an interval, and months.
_TYPED_WHOLE, _TYPED, _INTERVAL, _MONTHS = (15, 0), (30, 16), (40, 5), (6, 0)

_Digits = tuple[int, int]
_DerivedByKey = Mapping[str, tuple[Keys, Derived]]


def find_problems(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield the first value that rests on too many others, or may grow too long to be written."""
    derived = _list_derived(question_set)
    used = {key: _list_used(names, derived, value) for key, (_, value) in derived.items()}
    try:
        order = list(TopologicalSorter(used).static_order())
    except CycleError:  # refused elsewhere
        return
    depths: dict[str, int] = {}
    sizes: dict[str, _Digits] = {}
    for key in order:
        keys, value = derived[key]
        depths[key] = 1 + max((depths[other] for other in used[key]), default=0)
        sizes[key] = _measure_formula(names, sizes, value.formula)
        if depths[key] > _MOST_DEEP:
            advice = f"let values rest on one another at most {_MOST_DEEP} deep"
            yield Problem((*keys, "formula"), advice)
            return
        if max(sizes[key]) > _MOST_DIGITS:
            advice = f"shorten this; its value may have more than {_MOST_DIGITS:,} digits"
            yield Problem((*keys, "formula"), advice)
            return


def _list_derived(question_set: QuestionSet) -> _DerivedByKey:
    """List the derived values of a set by key, without groups, each with its keys in the file."""
    return {
        build_measure_key(measure, derived.id): (("measures", number, "derived", n), derived)
        for number, measure in enumerate(question_set.measures)
        for n, derived in enumerate(measure.derived)
    }


def _list_used(names: Names, derived: _DerivedByKey, value: Derived) -> list[str]:
    """List the derived values that a value rests on, without their groups."""
    try:
        named = {*list_names(parse(value.formula)), value.minimum_of}
    except BadFormula:
        return []
    return sorted({_strip_group(names, name) for name in named} & derived.keys())


def _measure_formula(names: Names, sizes: Mapping[str, _Digits], formula: str) -> _Digits:
    try:
        return _measure(names, sizes, parse(formula))
    except BadFormula:  # refused elsewhere
        return _TYPED


def _measure(names: Names, sizes: Mapping[str, _Digits], formula: Formula) -> _Digits:
    """Measure how many digits the value of a formula may have."""
    match formula:
        case Number(value):
            return len(str(value.numerator)), len(str(value.denominator))
        case Name(key):
            stem = _strip_group(names, key)
            is_whole = names.is_whole(stem) or names.is_whole_for_groups(stem)
            return sizes.get(stem, _TYPED_WHOLE if is_whole else _TYPED)
        case Absolute(inner):
            return _measure(names, sizes, inner)
        case Months():
            return _MONTHS
        case Interval():
            return _INTERVAL
        case Operation(sign, left, right):
            return _measure_operation(
                sign, _measure(names, sizes, left), _measure(names, sizes, right)
            )


def _measure_operation(sign: str, first: _Digits, second: _Digits) -> _Digits:
    (above, below), (other_above, other_below) = first, second
    match sign:
        case "*":
            return above + other_above, below + other_below
        case "/":
            return above + other_below, below + other_above
    return max(above + other_below, below + other_above) + 1, below + other_below


def _strip_group(names: Names, key: str) -> str:
    """Return the key of a derived value without its group, if it has one."""
    key = key.removesuffix(REFERENCE_SUFFIX)
    stem = key.rpartition(".")[0]
    return stem if key in names.derived and stem in names.stems else key

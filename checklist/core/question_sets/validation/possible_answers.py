"""Possible answers: whether any answer, figure or fact can ever meet a condition."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import pairwise, product
from math import prod

from checklist.core.exact_numbers import read_number
from checklist.core.question_sets.conditions import Comparison, Condition, Operator
from checklist.core.question_sets.validation.names import Names

_Clause = tuple[Comparison, ...]
# Two conditions of so many alternatives each are still looked at in no time.
_MOST_CLAUSES = 400
_MOST_KINDS = 5000


def can_hold(names: Names, *conditions: Condition) -> bool:
    """Say whether some answers meet all of the conditions at once; True where it is not known."""
    clauses = [_list_clauses(condition) for condition in conditions]
    combined = product(*clauses)
    for number, parts in enumerate(combined):
        if number >= _MOST_CLAUSES or _is_possible(names, tuple(c for part in parts for c in part)):
            return True
    return False


def list_first_met(
    names: Names, conditions: Sequence[Condition]
) -> tuple[tuple[Mapping[str, str], int], ...] | None:
    """List figures of each kind that conditions tell apart, and the first condition they meet.

    Each figure may be missing, too. Figures that meet none are left out; None where there are too
    many kinds to be tried.
    """
    said: dict[str, list[Comparison]] = {}
    for condition in conditions:
        for comparison in condition.comparisons:
            said.setdefault(comparison.of, []).append(comparison)
    possible = [["", *(_list_possible(names, name, said[name]) or ())] for name in said]
    if prod(map(len, possible)) > _MOST_KINDS:
        return None
    kinds = [dict(zip(said, texts, strict=True)) for texts in product(*possible)]
    firsts = [
        next((n for n, condition in enumerate(conditions) if condition.holds(kind)), None)
        for kind in kinds
    ]
    return tuple(
        (kind, first) for kind, first in zip(kinds, firsts, strict=True) if first is not None
    )


def always_holds(names: Names, comparison: Comparison) -> bool:
    """Say whether every answer meets a comparison, so that only being answered counts."""
    if comparison.operator is Operator.ANSWERED:
        return False
    possible = _list_possible(names, comparison.of, [comparison])
    return bool(possible) and all(
        comparison.holds({comparison.of: text}) for text in possible or ()
    )


def _list_clauses(condition: Condition) -> list[_Clause]:
    """List the ways to meet a condition: one of its comparisons, or all of them."""
    if condition.match == "any":
        return [(comparison,) for comparison in condition.comparisons]
    return [condition.comparisons]


def _is_possible(names: Names, clause: _Clause) -> bool:
    """Say whether each name can have a value that meets all that is said of it."""
    for name in dict.fromkeys(comparison.of for comparison in clause):
        said = [comparison for comparison in clause if comparison.of == name]
        possible = _list_possible(names, name, said)
        if possible is not None and not any(
            all(comparison.holds({name: text}) for comparison in said) for text in possible
        ):
            return False
    return True


def _list_possible(names: Names, name: str, said: Sequence[Comparison]) -> Sequence[str] | None:
    """List values that a name may have, one of each kind that comparisons tell apart.

    None where they are not known.
    """
    alternatives = names.list_alternatives(name)
    if alternatives is not None:
        return alternatives
    if not names.is_number(name):
        return None
    compared = sorted({number for comparison in said for number in _read_values(comparison)})
    texts = [str(number) for number in dict.fromkeys(_list_numbers(names, name, compared))]
    return texts if all(read_number(text) is not None for text in texts) else None


def _read_values(comparison: Comparison) -> Iterator[Fraction]:
    for text in comparison.value.split(","):
        number = read_number(text.strip())
        if number is not None:
            yield number


def _list_numbers(names: Names, name: str, compared: Sequence[Fraction]) -> Iterator[Fraction]:
    """Yield the numbers at, between and around those compared with, within what may be typed."""
    least, most = names.find_limits(name)
    ends = [end for end in (least, most) if end is not None]
    known = sorted({*compared, *ends}) or [Fraction(0)]
    between = [(lower + higher) / 2 for lower, higher in pairwise(known)]
    around = [step for number in known for step in (number - 1, number, number + 1)]
    for number in (*around, *between):
        if (least is not None and number < least) or (most is not None and number > most):
            continue
        if not (names.is_whole(name) and number.denominator > 1):
            yield number

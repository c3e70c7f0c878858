"""The exact values of formulas, and why one has none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction

from checklist.core.dates import count_months
from checklist.core.formulas.formula import (
    Absolute,
    Amount,
    Formula,
    Interval,
    Months,
    Name,
    Number,
    Operation,
)
from checklist.core.formulas.ratio_interval import ratio_high, ratio_low

_RATIO_ENDS = {"ratio_low": ratio_low, "ratio_high": ratio_high}

Lookup = Callable[[str], Amount]


class NotGiven(Exception):
    """A figure that a formula needs has not been typed."""


class NotComputable(Exception):
    """A formula has no value for the figures typed: a division by zero, or arithmetic on dates."""


def evaluate(formula: Formula, look_up: Lookup) -> Amount:
    """Compute a formula exactly. Raises NotComputable, and what ``look_up`` raises."""
    match formula:
        case Number(value):
            return value
        case Name(key):
            return look_up(key)
        case Absolute(inner):
            return abs(require_number(evaluate(inner, look_up)))
        case Interval(end, counts):
            return _compute_interval_end(
                end, [require_number(evaluate(count, look_up)) for count in counts]
            )
        case Months(later, earlier):
            return _count_months(evaluate(later, look_up), evaluate(earlier, look_up))
        case Operation(sign, left, right):
            return _apply_operator(sign, evaluate(left, look_up), evaluate(right, look_up))


def require_number(amount: Amount) -> Fraction:
    """Return an amount that is no date. Raises NotComputable for a date."""
    if isinstance(amount, date):
        raise NotComputable
    return amount


def _compute_interval_end(end: str, counts: list[Fraction]) -> Fraction:
    """Return one end of the interval around a ratio. Raises NotComputable without cases."""
    try:
        return _RATIO_ENDS[end](*counts)
    except ValueError:
        raise NotComputable from None


def _count_months(later: Amount, earlier: Amount) -> Fraction:
    """Count the months between two dates. Raises NotComputable for what is no date."""
    if not (isinstance(later, date) and isinstance(earlier, date)):
        raise NotComputable
    return Fraction(count_months(later, earlier))


def _apply_operator(sign: str, left: Amount, right: Amount) -> Fraction:
    """Compute one operation. Raises NotComputable for division by zero and misused dates."""
    if sign == "-" and isinstance(left, date) and isinstance(right, date):
        return Fraction((left - right).days)
    first, second = require_number(left), require_number(right)
    match sign:
        case "+":
            return first + second
        case "-":
            return first - second
        case "*":
            return first * second
    if second == 0:
        raise NotComputable
    return first / second

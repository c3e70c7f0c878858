"""Formulas of derived measures and checks: a small exact grammar, and nothing but that.

A formula has numbers, keys of figures and measures, ids of questions, ``as_at``, + - * /,
brackets and ``abs(...)``. A date less a date is a number of days. ``ratio_low(a, n, b, m)`` and
``ratio_high(a, n, b, m)`` are the ends of the interval around the ratio of a / n to b / m.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache

from checklist.core.formulas.ratio_interval import ratio_high, ratio_low

# The longest formula that ships has under 100 characters; each bracket is a call of ours.
_LONGEST = 1000
_DEEPEST = 20
# At most 15 digits: a number of more would make exact arithmetic slow, and is no count of people.
_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d{1,15}(?:\.\d{1,15})?)(?![\w.])"
    r"|(?P<name>[a-z]+-\d\d(?!\w)|[A-Za-z]\w*(?:\.\w+)*)"
    r"|(?P<sign>[-+*/×÷(),]))",
    re.ASCII,
)
_RATIO_ENDS = {"ratio_low": ratio_low, "ratio_high": ratio_high}
_SAME_SIGN = {"×": "*", "÷": "/"}

Amount = Fraction | date
Lookup = Callable[[str], Amount]


class BadFormula(ValueError):
    """The text is no formula; says what was expected."""


class NotGiven(Exception):
    """A figure that the formula needs has not been typed."""


class NotComputable(Exception):
    """The formula has no value for these figures, as when it divides by nought."""


@dataclass(frozen=True, slots=True)
class Number:
    value: Fraction


@dataclass(frozen=True, slots=True)
class Name:
    key: str


@dataclass(frozen=True, slots=True)
class Absolute:
    inner: Formula


@dataclass(frozen=True, slots=True)
class Interval:
    """One end of the interval around the ratio of two rates: of a in n, and of b in m."""

    end: str
    counts: tuple[Formula, ...]


@dataclass(frozen=True, slots=True)
class Operation:
    sign: str
    left: Formula
    right: Formula


Formula = Number | Name | Absolute | Interval | Operation


@cache
def parse(text: str) -> Formula:
    """Read a formula. Raises BadFormula."""
    parser = Parser(tuple(_tokens(text)))
    formula = parser.sum(0)
    if parser.ahead:
        raise BadFormula(f"remove {parser.ahead!r} or write a sign before it")
    return formula


class Parser:
    """Reads a formula from its tokens, one rule of the grammar to a method."""

    def __init__(self, found: tuple[str, ...]) -> None:
        self._left = list(reversed(found))

    @property
    def ahead(self) -> str:
        return self._left[-1] if self._left else ""

    def sum(self, depth: int) -> Formula:
        if depth > _DEEPEST:
            raise BadFormula(f"nest brackets at most {_DEEPEST} deep")
        formula = self.product(depth)
        while self.ahead in ("+", "-"):
            formula = Operation(self._left.pop(), formula, self.product(depth))
        return formula

    def product(self, depth: int) -> Formula:
        formula = self.atom(depth)
        while self.ahead in ("*", "/"):
            formula = Operation(self._left.pop(), formula, self.atom(depth))
        return formula

    def atom(self, depth: int) -> Formula:
        first = self._left.pop() if self._left else ""
        if first == "-":
            return Operation("-", Number(Fraction(0)), self.atom(self._deeper(depth)))
        if first == "(":
            return self._rest_of_brackets(depth)
        if first == "abs" and self.ahead == "(":
            self._left.pop()
            return Absolute(self._rest_of_brackets(depth))
        if first in _RATIO_ENDS and self.ahead == "(":
            return Interval(first, self._counts(depth))
        if first[:1].isdigit():
            return Number(Fraction(first))
        if first[:1].isalpha():
            return Name(first)
        raise BadFormula(f"write a number or a key instead of {first or 'the end'!r}")

    def _rest_of_brackets(self, depth: int) -> Formula:
        formula = self.sum(self._deeper(depth))
        if self.ahead != ")":
            raise BadFormula("close the bracket")
        self._left.pop()
        return formula

    def _counts(self, depth: int) -> tuple[Formula, ...]:
        counts = []
        for sign in ("(", ",", ",", ","):
            if self.ahead != sign:
                raise BadFormula("give four counts, parted by commas: a, n, b, m")
            self._left.pop()
            counts.append(self.sum(self._deeper(depth)))
        if self.ahead != ")":
            raise BadFormula("close the bracket")
        self._left.pop()
        return tuple(counts)

    def _deeper(self, depth: int) -> int:
        if depth >= _DEEPEST:
            raise BadFormula(f"nest at most {_DEEPEST} deep")
        return depth + 1


def list_names(formula: Formula) -> Iterator[str]:
    """Yield the keys that a formula needs, in the order written."""
    match formula:
        case Name(key):
            yield key
        case Absolute(inner):
            yield from list_names(inner)
        case Interval(_, counts):
            for count in counts:
                yield from list_names(count)
        case Operation(_, left, right):
            yield from list_names(left)
            yield from list_names(right)


def evaluate(formula: Formula, look_up: Lookup) -> Amount:
    """Compute a formula exactly. Raises NotComputable, and whatever the look-up raises."""
    match formula:
        case Number(value):
            return value
        case Name(key):
            return look_up(key)
        case Absolute(inner):
            return abs(number(evaluate(inner, look_up)))
        case Interval(end, counts):
            return _interval_end(end, [number(evaluate(count, look_up)) for count in counts])
        case Operation(sign, left, right):
            return _operate(sign, evaluate(left, look_up), evaluate(right, look_up))


def number(amount: Amount) -> Fraction:
    if isinstance(amount, date):
        raise NotComputable
    return amount


def _tokens(text: str) -> Iterator[str]:
    """Yield the numbers, names and signs of a formula. Raises BadFormula."""
    if len(text) > _LONGEST:
        raise BadFormula(f"keep a formula under {_LONGEST} characters")
    position, end = 0, len(text.rstrip())
    while position < end:
        found = _TOKEN.match(text, position)
        if found is None:
            raise BadFormula(
                f"use numbers, keys, + - * / and brackets: {text[position:].strip()!r}"
            )
        position = found.end()
        token = found[found.lastgroup or 0]
        yield _SAME_SIGN.get(token, token)


def _interval_end(end: str, counts: list[Fraction]) -> Fraction:
    """One end of the interval around a ratio of rates. Raises NotComputable without cases."""
    try:
        return _RATIO_ENDS[end](*counts)
    except ValueError:
        raise NotComputable from None


def _operate(sign: str, left: Amount, right: Amount) -> Fraction:
    """One step of arithmetic. Raises NotComputable for division by nought and misused dates."""
    if sign == "-" and isinstance(left, date) and isinstance(right, date):
        return Fraction((left - right).days)
    one, other = number(left), number(right)
    match sign:
        case "+":
            return one + other
        case "-":
            return one - other
        case "*":
            return one * other
    if other == 0:
        raise NotComputable
    return one / other

"""The formulas of derived measures and checks, parsed.

A formula has numbers, keys of figures and measures, ids of questions, ``as_at``, + - * /,
brackets and ``abs(...)``. A date less a date is a number of days; ``months(later, earlier)`` is
one of calendar months, a month begun for a whole one. ``ratio_low(a, n, b, m)`` and
``ratio_high(a, n, b, m)`` are the ends of the interval around the ratio of a / n to b / m.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache

# Ten times the longest formula that ships: a longer one is a mistake or an attack on memory.
_MAX_CHARACTERS = 1000
# Each level is a Python call, and a formula of brackets alone would exhaust the stack.
_MAX_DEPTH = 20
# Each sign is a Python call where a formula is computed; the longest sum that ships has six.
_MAX_SIGNS = 50
# A number of more digits would make exact arithmetic slow, and is no count of people.
_MOST_DIGITS = 15
_SYMBOL = re.compile(
    r"\s*(?:(?P<number>\d{1,15}(?:\.\d{1,15})?)(?![\w.])"
    r"|(?P<name>[a-z]+-\d\d(?!\w)|[A-Za-z]\w*(?:\.\w+)*)"
    r"|(?P<sign>[-+*/×÷(),]))",
    re.ASCII,
)
_RATIO_ENDS = ("ratio_low", "ratio_high")
_MONTHS = "months"
_WITH_BRACKETS = "only abs, months, ratio_low and ratio_high"
_SAME_SIGN = {"×": "*", "÷": "/"}
_SIGNS = frozenset("+-*/")

Amount = Fraction | date


class BadFormula(ValueError):
    """A text does not follow the grammar; the message says what was expected."""


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
class Months:
    """The calendar months from one day to a later one, as limits on age count them."""

    later: Formula
    earlier: Formula


@dataclass(frozen=True, slots=True)
class Operation:
    sign: str
    left: Formula
    right: Formula


Formula = Number | Name | Absolute | Interval | Months | Operation


@cache
def parse(text: str) -> Formula:
    """Parse a formula. Raises BadFormula."""
    symbols = tuple(_split_symbols(text))
    if sum(symbol in _SIGNS for symbol in symbols) > _MAX_SIGNS:
        raise BadFormula(f"use at most {_MAX_SIGNS} of + - * / in one formula")
    parser = _Parser(symbols)
    formula = parser.parse_sum(0)
    if parser.next_symbol:
        raise BadFormula(_describe_surplus(parser.last_symbol, parser.next_symbol))
    return formula


class _Parser:
    """A recursive-descent parser: one method for each rule of the grammar."""

    def __init__(self, symbols: tuple[str, ...]) -> None:
        self._symbols = symbols
        self._remaining = list(reversed(symbols))

    @property
    def next_symbol(self) -> str:
        return self._remaining[-1] if self._remaining else ""

    @property
    def last_symbol(self) -> str:
        return self._symbols[len(self._symbols) - len(self._remaining) - 1]

    def parse_sum(self, depth: int) -> Formula:
        formula = self.parse_product(depth)
        while self.next_symbol in ("+", "-"):
            formula = Operation(self._remaining.pop(), formula, self.parse_product(depth))
        return formula

    def parse_product(self, depth: int) -> Formula:
        formula = self.parse_atom(depth)
        while self.next_symbol in ("*", "/"):
            formula = Operation(self._remaining.pop(), formula, self.parse_atom(depth))
        return formula

    def parse_atom(self, depth: int) -> Formula:
        symbol = self._remaining.pop() if self._remaining else ""
        if symbol == "-":
            return Operation("-", Number(Fraction(0)), self.parse_atom(self._enter_level(depth)))
        if symbol == "(":
            return self._parse_bracketed(depth)
        if symbol == "abs" and self.next_symbol == "(":
            self._remaining.pop()
            return Absolute(self._parse_bracketed(depth))
        if symbol in _RATIO_ENDS and self.next_symbol == "(":
            return Interval(symbol, self._parse_parts(depth, 4, "four counts, {}: a, n, b, m"))
        if symbol == _MONTHS and self.next_symbol == "(":
            return Months(*self._parse_parts(depth, 2, "two dates, {}: the later, the earlier"))
        if symbol[:1].isdigit():
            return Number(Fraction(symbol))
        if symbol[:1].isalpha() and self.next_symbol != "(":
            return Name(symbol)
        raise BadFormula(_describe_wrong_symbol(symbol))

    def _parse_bracketed(self, depth: int) -> Formula:
        formula = self.parse_sum(self._enter_level(depth))
        self._expect(")", "close the bracket")
        return formula

    def _parse_parts(self, depth: int, number: int, what: str) -> tuple[Formula, ...]:
        """Parse so many parts in brackets; ``what`` says what they are."""
        parts = []
        for sign in ("(", *"," * (number - 1)):
            self._expect(sign, f"give {what.format('parted by commas')}")
            parts.append(self.parse_sum(self._enter_level(depth)))
        self._expect(")", "close the bracket")
        return tuple(parts)

    def _expect(self, sign: str, advice: str) -> None:
        if self.next_symbol != sign:
            raise BadFormula(advice)
        self._remaining.pop()

    def _enter_level(self, depth: int) -> int:
        if depth >= _MAX_DEPTH:
            raise BadFormula(f"nest at most {_MAX_DEPTH} deep")
        return depth + 1


def list_names(formula: Formula) -> Iterator[str]:
    """Yield the keys that a formula names, in the order written."""
    match formula:
        case Name(key):
            yield key
        case Absolute(inner):
            yield from list_names(inner)
        case Interval(_, counts):
            for count in counts:
                yield from list_names(count)
        case Months(left, right) | Operation(_, left, right):
            yield from list_names(left)
            yield from list_names(right)


def _split_symbols(text: str) -> Iterator[str]:
    """Yield the numbers, names and signs of a formula. Raises BadFormula."""
    if len(text) > _MAX_CHARACTERS:
        raise BadFormula(f"keep a formula under {_MAX_CHARACTERS} characters")
    position, end = 0, len(text.rstrip())
    while position < end:
        symbol_match = _SYMBOL.match(text, position)
        if symbol_match is None:
            raise BadFormula(_describe_unread(text[position:].strip()))
        position = symbol_match.end()
        symbol = symbol_match[symbol_match.lastgroup or 0]
        yield _SAME_SIGN.get(symbol, symbol)


def _describe_unread(rest: str) -> str:
    """Say what is wrong with the rest of a formula, which begins with no number, name or sign."""
    digits = re.match(r"[0-9.]+", rest)
    if digits is not None and len(digits[0]) > _MOST_DIGITS:
        return f"keep a number to {_MOST_DIGITS} digits, and as many after the point"
    if digits is not None or rest[0].isalpha():
        return f"use numbers, keys, + - * / and brackets; {rest.split()[0]} is none"
    return f"use numbers, keys, + - * / and brackets, and not {rest[0]}"


def _describe_surplus(last: str, surplus: str) -> str:
    """Say what to do with a symbol that follows a whole formula."""
    if surplus in ("x", "X"):
        return f"write * for times, not {surplus}"
    if last[0].isalpha() and surplus[0].isalpha():
        return f"write + - * or / before {surplus}; a key has no space in it"
    return f"write + - * or / before {surplus}, or remove it"


def _describe_wrong_symbol(symbol: str) -> str:
    """Say what is wrong with a symbol that stands where a value should."""
    if symbol[:1].isalpha():
        return f"there is no {symbol}(...); {_WITH_BRACKETS} have brackets"
    return f"write a number or a key instead of {symbol}" if symbol else "write what is to follow"

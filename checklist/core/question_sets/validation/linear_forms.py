"""Linear forms: formulas that are sums of figures times numbers, of which the sign is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from checklist.core.formulas.formula import Formula, Name, Number, Operation


@dataclass(frozen=True, slots=True)
class LinearForm:
    """A sum of names, each times a number, and a constant."""

    constant: Fraction
    factors: Mapping[str, Fraction]

    def plus(self, other: LinearForm, times: int) -> LinearForm:
        names = {**self.factors, **other.factors}
        factors = {
            name: self.factors.get(name, Fraction(0)) + times * other.factors.get(name, Fraction(0))
            for name in names
        }
        kept = {name: factor for name, factor in factors.items() if factor}
        return LinearForm(self.constant + times * other.constant, kept)

    def times(self, number: Fraction) -> LinearForm:
        factors = {name: factor * number for name, factor in self.factors.items() if number}
        return LinearForm(self.constant * number, factors)

    @property
    def is_zero(self) -> bool:
        return not self.factors and not self.constant


def read_linear_form(formula: Formula) -> LinearForm | None:
    """Read a formula as a sum of names times numbers; None where it is none."""
    match formula:
        case Number(value):
            return LinearForm(value, {})
        case Name(key):
            return LinearForm(Fraction(0), {key: Fraction(1)})
        case Operation(sign, left, right):
            first, second = read_linear_form(left), read_linear_form(right)
            if first is not None and second is not None:
                return _combine(sign, first, second)
    return None


def _combine(sign: str, first: LinearForm, second: LinearForm) -> LinearForm | None:
    match sign:
        case "+" | "-":
            return first.plus(second, 1 if sign == "+" else -1)
        case "*" if not first.factors:
            return second.times(first.constant)
        case "*" if not second.factors:
            return first.times(second.constant)
        case "/" if not second.factors and second.constant:
            return first.times(1 / second.constant)
    return None

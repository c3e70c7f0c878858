"""Conditions: any or all of some comparisons of answers, figures, measures and facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from fractions import Fraction
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from checklist.core.exact_numbers import read_number

NOT_APPLICABLE = "not applicable"


class Operator(StrEnum):
    """How what is given is held against a value."""

    IS = "is"
    IS_NOT = "is not"
    IN = "in"
    AT_MOST = "at most"
    AT_LEAST = "at least"
    ABOVE = "above"
    BELOW = "below"
    ANSWERED = "answered"


class Comparison(BaseModel):
    """One thing given held against a value: ``inf-01 is 0``, ``M03 above 0``.

    ``of`` names a question, a figure or measure, or a fact of the set; ``value`` is unused by
    ``answered``, and for ``in`` it lists alternatives parted by commas.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    of: str
    operator: Operator
    value: str = ""

    def holds(self, given: Mapping[str, str]) -> bool:
        """Say whether it holds; what is not given, or does not apply, makes nothing true."""
        found = given.get(self.of, "")
        if not found or found == NOT_APPLICABLE:
            return False
        return _COMPARE[self.operator](found, self.value)


class Condition(BaseModel):
    """Any or all of some comparisons."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    match: Literal["any", "all"] = "all"
    comparisons: tuple[Comparison, ...] = Field(min_length=1)

    def holds(self, given: Mapping[str, str]) -> bool:
        """Say whether it holds on what is given: ids of questions, figures and facts to text."""
        held = (comparison.holds(given) for comparison in self.comparisons)
        return any(held) if self.match == "any" else all(held)


def _by_number(compare: Callable[[Fraction, Fraction], bool]) -> Callable[[str, str], bool]:
    """Compare as numbers; what is no number never matches."""

    def holds(found: str, value: str) -> bool:
        left, right = read_number(found), read_number(value)
        return left is not None and right is not None and compare(left, right)

    return holds


def _same(found: str, value: str) -> bool:
    """Say whether two texts are the same, or the same number."""
    number = read_number(found)
    return found == value or (number is not None and number == read_number(value))


_COMPARE: dict[Operator, Callable[[str, str], bool]] = {
    Operator.IS: _same,
    Operator.IS_NOT: lambda found, value: not _same(found, value),
    Operator.IN: lambda found, value: any(_same(found, one.strip()) for one in value.split(",")),
    Operator.AT_MOST: _by_number(lambda found, value: found <= value),
    Operator.AT_LEAST: _by_number(lambda found, value: found >= value),
    Operator.ABOVE: _by_number(lambda found, value: found > value),
    Operator.BELOW: _by_number(lambda found, value: found < value),
    Operator.ANSWERED: lambda found, value: True,
}

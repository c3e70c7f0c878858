"""Conditions: any or all of some comparisons of answers, figures, measures and facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from fractions import Fraction
from operator import ge, gt, le, lt
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from checklist.core.exact_numbers import read_number, read_typed_number
from checklist.core.question_sets.bounds import MOST_COMPARISONS, PlainId

NOT_APPLICABLE = "not applicable"


class Operator(StrEnum):
    """How what is given is compared with a value."""

    IS = "is"
    IS_NOT = "is not"
    IN = "in"
    AT_MOST = "at most"
    AT_LEAST = "at least"
    ABOVE = "above"
    BELOW = "below"
    ANSWERED = "answered"


class Comparison(BaseModel):
    """A comparison of what is given with a value: ``inf-01 is 0``, ``M03 above 0``.

    ``of`` names a question, a figure or measure, or a fact of the set; ``value`` is unused by
    ``answered``, and for ``in`` it lists alternatives separated by commas.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    of: str
    operator: Operator
    value: str = ""

    def holds(self, given: Mapping[str, str]) -> bool:
        """Say whether it holds; it never does for what is not given or does not apply."""
        given_value = given.get(self.of, "")
        if not given_value or given_value == NOT_APPLICABLE:
            return False
        return _COMPARE[self.operator](given_value, self.value)


class Condition(BaseModel):
    """Any or all of some comparisons."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    match: Literal["any", "all"] = "all"
    comparisons: tuple[Comparison, ...] = Field(min_length=1, max_length=MOST_COMPARISONS)

    def holds(self, given: Mapping[str, str]) -> bool:
        """Say whether it holds. ``given`` maps ids of questions, figures and facts to texts."""
        results = (comparison.holds(given) for comparison in self.comparisons)
        return any(results) if self.match == "any" else all(results)


class SetContradiction(BaseModel):
    """A rule of a set's own: answers and figures that cannot all be right, or sit badly together.

    ``question`` is the answer at which the point to check stands; a note to it clears the point.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: PlainId
    when: Condition
    sentence: str = Field(min_length=1)
    question: str


class QuestionHint(BaseModel):
    """The highest level that figures allow once a condition holds; none given means no hint."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    level: str = ""
    when: Condition


def _by_number(compare: Callable[[Fraction, Fraction], bool]) -> Callable[[str, str], bool]:
    """Return a comparison of texts as numbers; it never holds for what is no number."""

    def holds(given: str, value: str) -> bool:
        left, right = _read_given(given), read_number(value)
        return left is not None and right is not None and compare(left, right)

    return holds


def _is_same(given: str, value: str) -> bool:
    """Say whether two texts are the same, or the same number."""
    number = _read_given(given)
    return given == value or (number is not None and number == read_number(value))


def _read_given(given: str) -> Fraction | None:
    """Read a number as computed (``1/3``) or as typed in a file of answers (``1,250``)."""
    typed = read_typed_number(given)
    return read_number(given) if typed is None else Fraction(typed)


_COMPARE: dict[Operator, Callable[[str, str], bool]] = {
    Operator.IS: _is_same,
    Operator.IS_NOT: lambda given, value: not _is_same(given, value),
    Operator.IN: lambda given, value: any(
        _is_same(given, text.strip()) for text in value.split(",")
    ),
    Operator.AT_MOST: _by_number(le),
    Operator.AT_LEAST: _by_number(ge),
    Operator.ABOVE: _by_number(gt),
    Operator.BELOW: _by_number(lt),
    Operator.ANSWERED: lambda given, value: True,
}

"""Levels across forces: a mean stands on ten answers or more, claimed minus final."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checklist.core.reviews.levels_across import CountedLevels, LevelsAcross
from tests.core.sheets import vcc

SCALE = vcc().scales[0]


def levels(*counted: tuple[str | None, str | None, int]) -> LevelsAcross:
    """So many answers with each claimed and final level."""
    return LevelsAcross(SCALE, tuple(CountedLevels(*each) for each in counted))


@pytest.mark.parametrize(("number", "bias"), [(9, None), (10, Fraction(1)), (11, Fraction(1))])
def test_ten_answers_are_enough_for_a_mean(number: int, bias: Fraction | None) -> None:
    found = levels(("3", "2", number))

    assert found.bias == bias
    assert found.is_counted_only == (bias is None)


def test_what_is_claimed_above_what_was_found_is_over_claimed() -> None:
    found = levels(("3", "2", 4), ("4", "2", 3), ("1", "2", 2), ("2", "2", 5), (None, "2", 6))

    assert (found.higher, found.lower, found.far_above, found.compared) == (7, 2, 3, 14)
    assert found.bias == Fraction(4 + 6 - 2, 14)
    assert found.number == 20


def test_two_levels_are_far_above_and_one_is_not() -> None:
    assert levels(("3", "2", 1)).far_above == 0
    assert levels(("3", "1", 1)).far_above == 1
    assert levels(("1", "3", 1)).far_above == 0

"""Published levels of one question or theme across forces: how many of each, mean, over-claimed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from checklist.core.question_sets.model import Scale
from checklist.core.rounding import format_decimal

_FEWEST_FOR_MEAN = 10
"""Below so many answers there are counts alone, as in the reliability of a section."""
_FAR_APART = 2


@dataclass(frozen=True, slots=True)
class CountedLevels:
    """How many published answers have this claimed and this final level; either may be missing."""

    claimed: str | None
    final: str | None
    number: int


@dataclass(frozen=True, slots=True)
class LevelsAcross:
    """The levels that published reports give to some questions of one scale."""

    scale: Scale
    counted: tuple[CountedLevels, ...]

    @property
    def finals(self) -> Mapping[str, int]:
        """How many answers have each final level, the lowest level first."""
        numbers = {level.id: 0 for level in self.scale.levels}
        for each in self.counted:
            if each.final in numbers:
                numbers[each.final] += each.number
        return numbers

    @property
    def number(self) -> int:
        """How many answers have a final level."""
        return sum(self.finals.values())

    @property
    def mean(self) -> Fraction | None:
        """The mean rank of the final levels, from 0 for the lowest; None without any."""
        return _find_mean((self.scale.rank(level), each) for level, each in self.finals.items())

    @property
    def gaps(self) -> Mapping[int, int]:
        """By how many levels answers are claimed above the final one, and how many are."""
        ids = {level.id for level in self.scale.levels}
        found: dict[int, int] = {}
        for each in self.counted:
            if each.claimed in ids and each.final in ids:
                gap = self.scale.rank(each.claimed or "") - self.scale.rank(each.final or "")
                found[gap] = found.get(gap, 0) + each.number
        return found

    @property
    def compared(self) -> int:
        """How many answers have both a claimed and a final level."""
        return sum(self.gaps.values())

    @property
    def higher(self) -> int:
        """How many were claimed above the final level."""
        return sum(number for gap, number in self.gaps.items() if gap > 0)

    @property
    def lower(self) -> int:
        """How many were claimed below the final level."""
        return sum(number for gap, number in self.gaps.items() if gap < 0)

    @property
    def far_above(self) -> int:
        """How many were claimed two levels or more above the final one."""
        return sum(number for gap, number in self.gaps.items() if gap >= _FAR_APART)

    @property
    def is_counted_only(self) -> bool:
        """Whether too few answers are compared for a mean."""
        return self.compared < _FEWEST_FOR_MEAN

    @property
    def bias(self) -> Fraction | None:
        """The mean of claimed minus final, in levels; None where too few are compared."""
        return None if self.is_counted_only else _find_mean(self.gaps.items())

    @property
    def over_claimed(self) -> tuple[Fraction, int, int]:
        """By what the most over-claimed stand first: what has no mean stands by its numbers."""
        return (self.bias or Fraction(0), self.far_above, self.higher)


def describe_mean(scale: Scale, mean: Fraction | None) -> str:
    """Write a mean of final levels: "2.4" where levels have numbers, else the share in place."""
    if mean is None:
        return ""
    if all(level.id.isdecimal() for level in scale.levels):
        return format_decimal(mean, 1)
    return f"{format_decimal(100 * mean / (len(scale.levels) - 1), 0)}%"


def name_mean(scale: Scale) -> str:
    """Say what a mean of levels of a scale is, as it heads a column."""
    if all(level.id.isdecimal() for level in scale.levels):
        return f"Mean level, {scale.levels[0].id} to {scale.levels[-1].id}"
    return "In place"


def _find_mean(numbers: Iterable[tuple[int, int]]) -> Fraction | None:
    """Find the mean of some numbers, each so many times."""
    pairs = tuple(numbers)
    whole = sum(times for _, times in pairs)
    return Fraction(sum(number * times for number, times in pairs), whole) if whole else None

"""What a worksheet may say: counts alone, a rate and a range, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from checklist.core.worksheets.interval import Interval, find_interval
from checklist.core.worksheets.outcomes import Tally

_FEWEST_FOR_RANGE = 5
_WIDEST = Fraction(40, 100)


class Saying(StrEnum):
    """How much of a worksheet may be said."""

    UNFINISHED = "unfinished"
    CHOSEN = "chosen"
    LIST_WRONG = "list wrong"
    TOO_FEW = "too few"
    TOO_WIDE = "too wide"
    RANGE = "range"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Finding:
    """What came of a sample: its counts, and the range where one may be given.

    ``population`` is the list without the items that turned out not to be in the population. The
    rate is of those that failed for certain; what is unclear stands in the range.
    """

    saying: Saying
    tally: Tally
    population: int
    interval: Interval | None = None

    @property
    def rate(self) -> Fraction | None:
        """The share that failed; None where only counts may be told."""
        if self.saying in (Saying.RANGE, Saying.ALL):
            return Fraction(self.tally.failed, self.tally.looked_at)
        return None


def find_finding(size: int, tally: Tally, *, is_chosen: bool = False) -> Finding:
    """Find what may be said of a sample out of a list of ``size`` items.

    ``is_chosen``: the inspector chose the items, so they say nothing about the rest.
    """
    population = size - tally.not_in_population
    if not tally.is_finished:
        return Finding(Saying.UNFINISHED, tally, population)
    if is_chosen:
        return Finding(Saying.CHOSEN, tally, population)
    if tally.is_list_wrong:
        return Finding(Saying.LIST_WRONG, tally, population)
    is_all = tally.looked_at == population
    if tally.looked_at < _FEWEST_FOR_RANGE and not is_all:
        return Finding(Saying.TOO_FEW, tally, population)
    found = find_interval(population, tally.looked_at, tally.failed, tally.unclear)
    if is_all:
        return Finding(Saying.ALL, tally, population, found)
    is_wide = found.width > _WIDEST
    return Finding(Saying.TOO_WIDE if is_wide else Saying.RANGE, tally, population, found)

"""What came of each item of a sample, and how many came out how."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

_MOST_NOT_IN_POPULATION = Fraction(1, 10)


class Outcome(StrEnum):
    """What came of one item; its words stand on pages."""

    MET = "met"
    NOT_MET = "not met"
    UNCLEAR = "unclear"
    NOT_FOUND = "not found"
    NOT_IN_POPULATION = "not in the population"


@dataclass(frozen=True, slots=True)
class Tally:
    """How many items of a sample came out how; ``open`` have no outcome yet.

    Those not found count as not met. Those not in the population were replaced, and are counted
    apart: no number of items here has them in it.
    """

    met: int
    not_met: int
    unclear: int
    not_found: int
    not_in_population: int
    open: int

    @property
    def failed(self) -> int:
        """How many count as not met."""
        return self.not_met + self.not_found

    @property
    def looked_at(self) -> int:
        """How many of the population have an outcome."""
        return self.met + self.failed + self.unclear

    @property
    def is_finished(self) -> bool:
        """Whether something was drawn, and each item of it has an outcome."""
        return self.open == 0 and self.looked_at + self.not_in_population > 0

    @property
    def is_list_wrong(self) -> bool:
        """Say that so many were not in the population that the list was not what it was said."""
        drawn = self.looked_at + self.open + self.not_in_population
        return drawn > 0 and Fraction(self.not_in_population, drawn) > _MOST_NOT_IN_POPULATION


def count_outcomes(outcomes: Iterable[Outcome | None]) -> Tally:
    """Count the outcomes of all items; None where an item has none yet."""
    counts = Counter(outcomes)
    return Tally(
        met=counts[Outcome.MET],
        not_met=counts[Outcome.NOT_MET],
        unclear=counts[Outcome.UNCLEAR],
        not_found=counts[Outcome.NOT_FOUND],
        not_in_population=counts[Outcome.NOT_IN_POPULATION],
        open=counts[None],
    )

"""How a thing is measured, and how it is held beside its budget."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

WARM_UP = 3
ROUNDS = 6
A_ROUND = 10


@dataclass(frozen=True, slots=True)
class Measured:
    """One line of the table: what was measured, how much it was, and what it may be, if said."""

    what: str
    amount: float
    budget: float | None
    unit: str
    at_least: bool = False

    @property
    def fits(self) -> bool:
        if self.budget is None:
            return True
        return self.amount >= self.budget if self.at_least else self.amount <= self.budget

    def __str__(self) -> str:
        line = f"{self.what:<62} {self.amount:>10.2f} {self.unit:<10}"
        if self.budget is None:
            return line.rstrip()
        bound = "≥" if self.at_least else "≤"
        verdict = "" if self.fits else "  over budget"
        budget = f"{bound} {self.budget:g} {self.unit}"
        return f"{line} {budget:<16}{verdict}".rstrip()


@dataclass(frozen=True, slots=True)
class Beside:
    """How many times its yardstick a call costs: the median of many, and 95 in 100 of them."""

    median: float
    slow: float


def beside(
    act: Callable[[], object], yardstick: Callable[[], object], rounds: int = ROUNDS
) -> Beside:
    """The processor time of a call beside its yardstick, by turns, so that noise meets both."""
    taken: list[float] = []
    empty: list[float] = []
    for _ in range(rounds):
        empty += each_of(yardstick, A_ROUND, time.process_time)
        taken += each_of(act, A_ROUND, time.process_time)
    return Beside(
        median=statistics.median(taken) / statistics.median(empty),
        slow=percentile(taken, 95) / percentile(empty, 95),
    )


def each_of(act: Callable[[], object], times: int, clock: Callable[[], float]) -> list[float]:
    """How long each call took by a clock."""
    for _ in range(WARM_UP):
        act()
    taken = []
    for _ in range(times):
        before = clock()
        act()
        taken.append(clock() - before)
    return taken


def percentile(amounts: Iterable[float], share: int) -> float:
    """The amount that this share of them, in per cent, does not pass."""
    ordered = sorted(amounts)
    return ordered[min(len(ordered) - 1, len(ordered) * share // 100)]

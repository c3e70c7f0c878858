"""How a thing is measured, and how it is held beside its budget."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

WARM_UP = 3


@dataclass(frozen=True, slots=True)
class Measured:
    """One line of the table: what was measured, how much it was, and what it may be."""

    what: str
    amount: float
    budget: float
    unit: str
    at_least: bool = False

    @property
    def fits(self) -> bool:
        return self.amount >= self.budget if self.at_least else self.amount <= self.budget

    def __str__(self) -> str:
        bound = "≥" if self.at_least else "≤"
        verdict = "" if self.fits else "  over budget"
        budget = f"{bound} {self.budget:g} {self.unit}"
        return f"{self.what:<58} {self.amount:>10.2f} {self.unit:<10} {budget:<16}{verdict}"


def seconds_of_cpu(act: Callable[[], object], times: int = 30) -> float:
    """The processor time of one call, the median of many, after warming up."""
    return statistics.median(each_of(act, times, time.process_time))


def slow_seconds(act: Callable[[], object], times: int = 60) -> float:
    """The elapsed time of one call that nineteen in twenty stay under."""
    return percentile(each_of(act, times, time.perf_counter), 95)


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

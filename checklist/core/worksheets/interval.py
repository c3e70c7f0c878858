"""How many of a population are not as they should be: the exact range, from a sample.

Two-sided, 95 per cent, hypergeometric. Whole numbers throughout: no floating point, no table.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from fractions import Fraction
from math import comb

from checklist.core.worksheets.frame import LARGEST_SAMPLE

# One in forty on either side leaves 95 per cent between.
_TAIL = 40


@dataclass(frozen=True, slots=True)
class Interval:
    """Between how many and how many of a population are not as they should be."""

    low: int
    high: int
    population: int

    @property
    def low_share(self) -> Fraction:
        return Fraction(self.low, self.population)

    @property
    def high_share(self) -> Fraction:
        return Fraction(self.high, self.population)

    @property
    def width(self) -> Fraction:
        return self.high_share - self.low_share


def find_interval(population: int, drawn: int, failed: int, unclear: int = 0) -> Interval:
    """Find the range for ``failed`` of ``drawn`` items, drawn at random out of a population.

    What is unclear widens it: none of it may have failed, or all. Raises ValueError for a sample
    that cannot be, or that is too large.
    """
    if min(failed, unclear) < 0 or not max(failed + unclear, 1) <= drawn <= population:
        raise ValueError("no such sample")
    if LARGEST_SAMPLE < drawn < population:
        raise ValueError("too large a sample")
    # A low number of failures is a high number of the others, so one search finds both ends.
    low = population - _find_highest(population, drawn, drawn - failed)
    return Interval(low, _find_highest(population, drawn, failed + unclear), population)


def _find_highest(population: int, drawn: int, found: int) -> int:
    """Find the largest number in the population under which so few found is still likely enough.

    The more there are, the less likely it is to find so few, so halving finds it.
    """
    if drawn == population:
        return found
    all_samples = comb(population, drawn)

    def is_unlikely(number: int) -> bool:
        likely = _count_samples(all_samples, population, drawn, number, found)
        return _TAIL * likely <= all_samples

    numbers = range(found, population - (drawn - found) + 1)
    return numbers[bisect_left(numbers, True, key=is_unlikely) - 1]


def _count_samples(all_samples: int, population: int, drawn: int, number: int, most: int) -> int:
    """Count the samples that hold at most so many of a number in the population.

    Added up from the side with fewer terms, each from the one before.
    """
    least_there = max(0, drawn - (population - number))
    most_there = min(drawn, number)
    if most - least_there <= most_there - most:
        return _add_terms(population, drawn, number, least_there, most)
    # Those with more of them hold fewer of the others.
    fewest_others, most_others = drawn - most_there, drawn - most - 1
    others = population - number
    return all_samples - _add_terms(population, drawn, others, fewest_others, most_others)


def _add_terms(population: int, drawn: int, number: int, first: int, last: int) -> int:
    """Add up the samples that hold from ``first`` to ``last`` of a number in the population."""
    others = population - number
    term = comb(number, first) * comb(others, drawn - first)
    total = 0
    for held in range(first, last + 1):
        total += term
        # Exact: the next term is a whole number too.
        term = term * (number - held) * (drawn - held) // ((held + 1) * (others - drawn + held + 1))
    return total

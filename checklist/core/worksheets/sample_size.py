"""How many clean items it takes to be sure enough that few of a population are not: a hint."""

from __future__ import annotations

from fractions import Fraction
from math import floor

HINTED_SHARES = (Fraction(10, 100), Fraction(5, 100), Fraction(2, 100))
_RISK = Fraction(5, 100)


def find_clean_items_needed(population: int | None, share: Fraction) -> int:
    """Find how many items without a failure show that at most a share of all fails.

    One-sided, 95 per cent sure; None is a population without end. A hint, not a rule.
    """
    number = 0 if population is None else floor(share * population) + 1
    chance, needed = Fraction(1), 0
    while chance > _RISK:
        if population is None:
            chance *= 1 - share
        else:
            chance *= Fraction(population - number - needed, population - needed)
        needed += 1
    return needed

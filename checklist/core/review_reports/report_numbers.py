"""The numbers that reports give: as one first tells of a thing, and kept from then on.

So they do not tell how many findings were dismissed or merged, or worksheets begun, before anybody
outside read of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

_Key = TypeVar("_Key")

_WHY = "{what} keep the numbers that they had in draft reports, so some numbers are not used here."


def number_new(told: Collection[int], new: Iterable[_Key]) -> Mapping[_Key, int]:
    """Number what no report told of before, in its order, after all that is told."""
    return {key: number for number, key in enumerate(new, max(told, default=0) + 1)}


def say_why_numbers_are_missing(numbers: Collection[int], what: str = "Findings") -> str:
    """Say to a reader why the numbers of findings or worksheets do not run on; "" where they do."""
    runs_on = set(numbers) == set(range(1, len(numbers) + 1))
    return "" if runs_on else _WHY.format(what=what)

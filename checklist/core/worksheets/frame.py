"""The frame of a worksheet: the list that a sample is taken from, and the items' references."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from checklist.core.errors import UserError
from checklist.core.exact_numbers import read_typed_number

# To put so many numbers in the order of their digests takes a tenth of a second, and few lists of
# a force are longer; a longer one can be parted by unit or by year.
_LARGEST_POPULATION = 100_000
_LONGEST_REFERENCE = 40
LARGEST_SAMPLE = 2_000
"""The range of a sample is a sum of so many whole numbers of some 14,000 bits, some thirty-four
times over: a third of a second; no dip sample is larger. All of a list may be looked at, however
long it is: then there is nothing to compute."""

_REFERENCE = re.compile(r"[A-Za-z0-9/-]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Frame:
    """What a population is, how many items its list numbers, who gave the list and when.

    ``items`` are its items in the plural ("posts"), ``test`` is what each should do ("hold enhanced
    vetting"), after "did not". ``acceptable`` is decided before anything is drawn.
    """

    population: str
    items: str
    test: str
    size: int
    given_by: str
    given_on: date
    acceptable: str = ""


def read_population_size(typed: str) -> int:
    """Return how many items a list has, as it was typed: "1,250" is 1250. Raises UserError."""
    size = _read_whole(typed, "How many are on the list must be a whole number, such as 1,250")
    if not 1 <= size <= _LARGEST_POPULATION:
        raise UserError(
            "How many are on the list must be between 1 and {most}. A longer list can be parted,"
            " for example by unit or by year",
            most=f"{_LARGEST_POPULATION:,}",
        )
    return size


def read_sample_size(typed: str, size: int) -> int:
    """Return how many items to draw of a list, as it was typed. Raises UserError."""
    wanted = _read_whole(typed, "Number to draw must be a whole number, such as 60")
    if not 1 <= wanted <= size:
        raise UserError(
            "Number to draw must be between 1 and {most}, which is all of the list",
            most=f"{size:,}",
        )
    if LARGEST_SAMPLE < wanted < size:
        raise UserError(
            "Number to draw must be {most} or fewer, or all of the list, which is {size}",
            most=f"{LARGEST_SAMPLE:,}",
            size=f"{size:,}",
        )
    return wanted


def read_reference(typed: str) -> str:
    """Return an item's reference as it is stored. Raises UserError where it may hold a name."""
    reference = typed.strip()
    if not _REFERENCE.fullmatch(reference):
        raise UserError(
            "Reference must be letters, digits, dashes and slashes only, and nobody’s name"
        )
    if len(reference) > _LONGEST_REFERENCE:
        raise UserError("Reference must be {limit} characters or fewer", limit=_LONGEST_REFERENCE)
    return reference


def _read_whole(typed: str, refusal: str) -> int:
    """Return the whole number that was typed. Raises UserError with the refusal."""
    stored = read_typed_number(typed)
    if stored is None or not stored.isdecimal():
        raise UserError(refusal)
    return int(stored)

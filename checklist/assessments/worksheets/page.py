"""What the page of a worksheet shows: which of its items, and how many would be enough."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.outcome_form import ITEMS_A_PAGE
from checklist.assessments.worksheets.worksheet_queries import LookedAt, list_items
from checklist.core.rounding import format_percent
from checklist.core.worksheets.sample_size import HINTED_SHARES, find_clean_items_needed
from checklist.web.address_numbers import read_query_number

# Beyond the last item of the longest list.
_LAST_PAGE = 10_000
_SIZES = (20, 50, 100, 200, 500, 1_000, None)


@dataclass(frozen=True, slots=True)
class ShownItems:
    """The items of one page, with how many there are before and in all."""

    numbers: tuple[int, ...]
    before: int
    total: int
    page: int

    @property
    def has_more(self) -> bool:
        return self.before + len(self.numbers) < self.total


@dataclass(frozen=True, slots=True)
class Hint:
    """How many clean items show that at most a share of a list fails; no size is a long list."""

    size: int | None
    needed: tuple[int, ...]


def list_shown(worksheet: Worksheet, looked_at: Mapping[int, LookedAt]) -> ShownItems:
    """List the items of the page that the address names."""
    numbers = list_items(worksheet, looked_at)
    page = read_page()
    before = ITEMS_A_PAGE * (page - 1)
    return ShownItems(numbers[before : before + ITEMS_A_PAGE], before, len(numbers), page)


def read_page() -> int:
    """Read which page of items the address names; the first where it names none."""
    return min(max(read_query_number("page") or 1, 1), _LAST_PAGE)


def read_version() -> int | None:
    """Read which version of a worksheet the address names; None where it names none."""
    return read_query_number("version")


def list_hints(size: int) -> tuple[tuple[str, int], ...]:
    """List for each share how many clean items of a list show that no more fails."""
    return tuple(
        (format_percent(share, 0), find_clean_items_needed(size, share)) for share in HINTED_SHARES
    )


@cache
def list_hints_by_size() -> tuple[Hint, ...]:
    """List the same for lists of several sizes, for somebody who has not given one yet."""
    return tuple(
        Hint(size, tuple(find_clean_items_needed(size, share) for share in HINTED_SHARES))
        for size in _SIZES
    )

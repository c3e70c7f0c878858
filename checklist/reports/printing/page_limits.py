"""Documents of few pages: how many lines of each list fit, found by laying them out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from checklist.reports.content import DocumentKind

MOST_PAGES: Mapping[DocumentKind, int] = {DocumentKind.READINESS: 2}
"""The kinds of document that must not be longer, and how many pages they may have."""

_LINES = (0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45, 70, 100)
"""The numbers of lines that are tried: at 0 a list says only how many there are."""


def find_most_lines(most_pages: int, count_pages: Callable[[int], int]) -> int:
    """Find how many lines of each list may be printed: the most that fit, or else none."""
    low, high = 0, len(_LINES) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if count_pages(_LINES[middle]) <= most_pages:
            low = middle
        else:
            high = middle - 1
    return _LINES[low]

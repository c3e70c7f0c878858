"""The numbers of findings: they stay as they were given, so that some may not be used."""

from __future__ import annotations

from collections.abc import Collection

_WHY = (
    "Findings keep the numbers under which inspectors first wrote them, so some numbers are not"
    " used here."
)


def say_why_numbers_are_missing(numbers: Collection[int]) -> str:
    """Say to a reader why the numbers of findings do not run on; "" where they do."""
    runs_on = set(numbers) == set(range(1, len(numbers) + 1))
    return "" if runs_on else _WHY

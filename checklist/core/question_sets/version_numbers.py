"""The numbers of a set's versions: their order, and which one a change calls for."""

from __future__ import annotations

from enum import IntEnum

VERSION_PATTERN = r"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$"
"""Three plain numbers, such as 1.0.0, without further zeros before them."""


class Step(IntEnum):
    """Which number of a version a change raises: the last, the middle or the first."""

    WORDING = 1
    QUESTIONS = 2
    SCORING = 3

    @property
    def number(self) -> str:
        """Which of the three numbers this raises, in words."""
        return {1: "last", 2: "middle", 3: "first"}[self.value]


def rank_version(version: str) -> list[int]:
    """Order versions as numbers, so that 1.10.0 comes after 1.9.0."""
    return [int(part) for part in version.split(".")]


def next_version(version: str, step: Step) -> str:
    """Return the version that follows another by a step: 1.2.3 by a middle one is 1.3.0."""
    first, middle, last = rank_version(version)
    follows = {
        Step.SCORING: (first + 1, 0, 0),
        Step.QUESTIONS: (first, middle + 1, 0),
        Step.WORDING: (first, middle, last + 1),
    }
    return ".".join(str(number) for number in follows[step])

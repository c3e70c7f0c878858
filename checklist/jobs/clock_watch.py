"""Notices that the clock of this machine was set, by a clock that nobody can set."""

from __future__ import annotations

import time
from collections.abc import Callable

# Above what a clock is slewed by between two looks, and below what anything here rests on.
_LEAST_STEP = 5.0


class ClockWatch:
    """Compares the clock of the machine with the one that only ever goes on."""

    def __init__(
        self, wall: Callable[[], float] = time.time, steady: Callable[[], float] = time.monotonic
    ) -> None:
        self._wall, self._steady = wall, steady
        self._offset = wall() - steady()

    def find_step(self) -> float:
        """Find by how many seconds the clock was set since the last look; 0 where it was not.

        A machine that slept looks like one whose clock was set forward.
        """
        offset = self._wall() - self._steady()
        step, self._offset = offset - self._offset, offset
        return step if abs(step) >= _LEAST_STEP else 0.0

"""Draws a sample by hash order, so that anybody can draw it again in any language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256

from checklist.core.worksheets.outcomes import Outcome

SEED_BYTES = 16
"""A seed is so many random bytes, written in hexadecimal digits."""

_SEED = re.compile(f"[0-9a-f]{{{2 * SEED_BYTES}}}")


def order_numbers(seed: str, size: int) -> list[int]:
    """Put the numbers 1 to ``size`` in the order of the digests of ``seed:number``.

    The sample is the first of them; extending it takes the next. Raises ValueError for what is no
    seed: the service makes one of so many random bytes, and nobody types it.
    """
    if not _SEED.fullmatch(seed):
        raise ValueError("a seed is 32 hexadecimal digits")
    begun = sha256(f"{seed}:".encode())

    def digest(number: int) -> bytes:
        whole = begun.copy()
        whole.update(b"%d" % number)
        return whole.digest()

    return sorted(range(1, size + 1), key=digest)


def list_drawn(
    ordered: Iterable[int], wanted: int, outcomes: Mapping[int, Outcome]
) -> tuple[int, ...]:
    """List the numbers drawn so far: so many as are wanted, and one more for each that is replaced.

    Where all numbers of the list are drawn, nothing is left to replace one by.
    """
    return tuple(_draw(ordered, wanted, outcomes))


def _draw(ordered: Iterable[int], wanted: int, outcomes: Mapping[int, Outcome]) -> Iterator[int]:
    left = wanted
    for number in ordered:
        if not left:
            return
        yield number
        if outcomes.get(number) is not Outcome.NOT_IN_POPULATION:
            left -= 1

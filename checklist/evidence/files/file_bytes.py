"""Reads parts of a file and searches it, without holding all of it in memory."""

from __future__ import annotations

import re
from typing import IO

_CHUNK = 128 * 1024
# A pattern may stand across two pieces: none that is searched for is longer.
_OVERLAP = 512
# A true document has some tens; a file of nothing else would take minutes.
_MOST_SEEN = 20_000


def read_range(file: IO[bytes], where: int, length: int) -> bytes:
    """Read ``length`` bytes of a file from the offset ``where``; fewer at its end."""
    file.seek(where)
    return file.read(length)


def measure_size(file: IO[bytes]) -> int:
    """Return the size of a file in bytes."""
    return file.seek(0, 2)


def contains_bytes(content: IO[bytes], pattern: bytes) -> bool:
    """Say whether a file contains some bytes."""
    content.seek(0)
    before = b""
    while chunk := content.read(_CHUNK):
        if pattern in before + chunk:
            return True
        before = chunk[-len(pattern) :]
    return False


def find_all(
    file: IO[bytes], pattern: re.Pattern[bytes], most: int
) -> list[tuple[re.Match[bytes], int]]:
    """Find the first and the last places of a pattern in a file, and where each ends.

    Half of ``most`` are the first and half the last: a hostile file has any number. What is found
    is no longer than the overlap of two pieces. After very many the search ends.
    """
    found: dict[int, re.Match[bytes]] = {}
    left = _MOST_SEEN
    where, size = 0, measure_size(file)
    while where < size:
        for match in pattern.finditer(read_range(file, where, _CHUNK + _OVERLAP)):
            left -= 1
            if left < 0:
                return [(earlier, ends) for ends, earlier in found.items()]
            found[where + match.end()] = match
            if len(found) > most:
                del found[list(found)[most // 2]]
        where += _CHUNK
    return [(match, ends) for ends, match in found.items()]

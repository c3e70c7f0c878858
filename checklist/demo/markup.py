"""Parses the markup of made-up documents: headings, bullets, rows of tables, paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

HEADING, BULLET, CELL = "# ", "- ", " | "
NUMBER = re.compile(r"-?\d[\d,]*(\.\d+)?")
MADE_UP = "Made up for a demonstration. No real force, person or case."


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, a bullet (one row of one text each), or a whole table."""

    kind: Literal["heading", "bullet", "row", "paragraph"]
    rows: tuple[tuple[str, ...], ...]

    @property
    def text(self) -> str:
        return self.rows[0][0]

    @property
    def is_headed(self) -> bool:
        """Say whether the first row is the head of its columns, and not a row of figures."""
        first = self.rows[0]
        return min(len(self.rows), len(first)) > 1 and not any(map(NUMBER.fullmatch, first))


def parse_blocks(lines: Sequence[str]) -> Iterator[Block]:
    """Yield the blocks of a document; adjacent rows are one table."""
    for kind, together in groupby(map(_read_line, lines), key=lambda block: block.kind):
        if kind == "row":
            yield Block(kind, tuple(block.rows[0] for block in together))
        else:
            yield from together


def _read_line(line: str) -> Block:
    """Parse one line: ``# heading``, ``- bullet``, ``cell | cell``, or a paragraph."""
    if line.startswith(HEADING):
        return Block("heading", ((line.removeprefix(HEADING),),))
    if line.startswith(BULLET):
        return Block("bullet", ((line.removeprefix(BULLET),),))
    if CELL in line:
        return Block("row", (tuple(cell.strip() for cell in line.split(CELL)),))
    return Block("paragraph", ((line,),))

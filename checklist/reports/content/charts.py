"""The chart of a section: its questions' levels in the millimetres of its drawing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pillar:
    """One level of a question, drawn upwards: how high, and what it is called."""

    height: int
    text: str


@dataclass(frozen=True, slots=True)
class Column:
    """A question as one column: its levels, or in ``blank`` why it has none."""

    question_id: str
    number: str
    x: int
    claimed: Pillar | None
    supported: Pillar | None
    blank: str


@dataclass(frozen=True, slots=True)
class LevelLine:
    """A line of the scale, so far below the top."""

    y: int
    text: str


@dataclass(frozen=True, slots=True)
class LevelChart:
    """The whole drawing: columns side by side under the lines of the scale."""

    width: int
    left: int
    bottom: int
    lines: tuple[LevelLine, ...]
    columns: tuple[Column, ...]

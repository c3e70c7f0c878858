"""Counts drawn as stacked bars: a row for each section or theme, a part for each place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

WIDTH = 400
_ROW = 42
_TOP = 20
_BAR = 18
_NARROW = 14


@dataclass(frozen=True, slots=True)
class Counted:
    """How many, of what, how it is drawn, and the list that shows which."""

    label: str
    number: int
    shade: str
    narrowed: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CountedRow:
    """One row of counts: a section, a theme or the whole."""

    name: str
    counts: tuple[Counted, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a bar; its number stands in it where there is room."""

    x: float
    width: float
    shade: str
    text: str


@dataclass(frozen=True, slots=True)
class Stack:
    """One bar under its name."""

    name: str
    y: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Stacked:
    """The whole drawing. ``summary`` says in words what it shows."""

    width: int
    height: int
    bar: int
    stacks: tuple[Stack, ...]
    summary: str


@dataclass(frozen=True, slots=True)
class CountsShown:
    """Counts as a table and a chart under one title."""

    id: str
    title: str
    of: str
    rows: tuple[CountedRow, ...]
    drawing: Stacked


def counts_shown(name: str, title: str, of: str, rows: Sequence[CountedRow]) -> CountsShown:
    """Some counts with their chart."""
    return CountsShown(name, title, of, tuple(rows), _stacked(rows))


def _stacked(rows: Sequence[CountedRow]) -> Stacked:
    """A bar for each row, as long as the paper, its parts in proportion."""
    stacks = tuple(
        Stack(row.name, _TOP + number * _ROW, tuple(_parts_of(row.counts)))
        for number, row in enumerate(rows)
    )
    return Stacked(WIDTH, _TOP + _ROW * len(rows), _BAR, stacks, "; ".join(map(_in_words, rows)))


def _parts_of(counts: Iterable[Counted]) -> list[Part]:
    """The parts of a bar from left to right, those of nothing left out."""
    each = [one for one in counts if one.number]
    whole, before, parts = sum(one.number for one in each), 0, []
    for one in each:
        left, width = WIDTH * before / whole, WIDTH * one.number / whole
        text = str(one.number) if width >= _NARROW else ""
        parts.append(Part(round(left, 1), round(width, 1), one.shade, text))
        before += one.number
    return parts


def _in_words(row: CountedRow) -> str:
    said = ", ".join(f"{one.label.lower()} {one.number}" for one in row.counts if one.number)
    return f"{row.name}: {said or 'nothing applies'}"

"""Counts drawn as stacked bars: a row for each section or theme, a part for each count."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checklist.assessments.charts.drawing import NARROW, Canvas, Layout, Shade

# Every bar is as long as the drawing is wide, since its parts are shares of a whole.
_LAYOUT = Layout(width=NARROW, track=NARROW, row=42, top=20, bar=18)
_ROOM_FOR_DIGIT = 8
"""A digit in letters of 13 units is 7.2 wide."""


@dataclass(frozen=True, slots=True)
class LinkedCount:
    """A number with its label, its shade, and the filter of the list that shows what it counts."""

    label: str
    number: int
    shade: Shade
    filter_args: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CountRow:
    """The counts of a section, a theme or the whole."""

    name: str
    counts: tuple[LinkedCount, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a bar; its number stands in it where there is room."""

    x: float
    width: float
    shade: Shade
    text: str


@dataclass(frozen=True, slots=True)
class Stack:
    """One bar under its name."""

    name: str
    y: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class StackedChart:
    """The whole drawing."""

    canvas: Canvas
    stacks: tuple[Stack, ...]


@dataclass(frozen=True, slots=True)
class CountTable:
    """Counts as a table and a chart under one title; ``row_heading`` heads the names of rows."""

    id: str
    title: str
    row_heading: str
    rows: tuple[CountRow, ...]
    chart: StackedChart

    @property
    def shades(self) -> list[tuple[Shade, str]]:
        """What each shade of the chart stands for: the counts of every row are alike in it."""
        return [(count.shade, count.label) for count in self.rows[0].counts]


def build_count_table(
    table_id: str, title: str, row_heading: str, rows: Sequence[CountRow]
) -> CountTable:
    """Build a table of counts with its chart."""
    return CountTable(table_id, title, row_heading, tuple(rows), _draw_stacks(rows))


def _draw_stacks(rows: Sequence[CountRow]) -> StackedChart:
    stacks = tuple(
        Stack(row.name, _LAYOUT.row_y(number), tuple(_draw_parts(row.counts)))
        for number, row in enumerate(rows)
    )
    return StackedChart(_LAYOUT.build_canvas(len(rows)), stacks)


def _draw_parts(counts: Iterable[LinkedCount]) -> list[Part]:
    """Draw the parts of a bar from left to right, in proportion, counts of 0 left out."""
    drawn = [count for count in counts if count.number]
    total, before, parts = sum(count.number for count in drawn), 0, []
    for count in drawn:
        left, width = NARROW * before / total, NARROW * count.number / total
        text = str(count.number)
        has_room = width >= _ROOM_FOR_DIGIT * len(text)
        parts.append(Part(round(left, 1), round(width, 1), count.shade, text if has_room else ""))
        before += count.number
    return parts

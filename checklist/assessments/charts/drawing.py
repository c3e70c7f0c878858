"""What all charts share: the canvas with its rows, bars with their shades, and ticks.

Lengths are in the units of the drawing, which the template scales to the page or the paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Shade = Literal[
    "hatched", "solid", "level-0", "level-1", "level-2", "level-3", "level-4", "apart", "none"
]
"""How a bar or a part of one is filled: ``macros/charts.html`` has a fill for each."""

NARROW = 290
"""What a screen of 320 pixels has room for. There a unit is a pixel, and letters keep their size.
Set in letters of 13 units, every name of a theme in the sets that ship fits into it."""

LEVEL_SHADES: tuple[Shade, ...] = ("level-0", "level-1", "level-2", "level-3", "level-4")
"""From the lightest to the darkest."""


@dataclass(frozen=True, slots=True)
class Canvas:
    """The size of a drawing, and of its parts: ``track`` is the length of the longest bar."""

    width: int
    height: int
    bottom: int
    track: int
    bar: int


@dataclass(frozen=True, slots=True)
class Layout:
    """How the rows of a kind of chart stand one under the other.

    ``top`` is the room above the first row, and ``foot`` that of the scale under the last.
    """

    width: int
    track: int
    row: int
    top: int
    bar: int
    foot: int = 0

    def row_y(self, number: int) -> int:
        """Return how far down a row begins, the first being 0."""
        return self.top + self.row * number

    def build_canvas(self, rows: int) -> Canvas:
        """Build the canvas of a chart with so many rows."""
        bottom = self.row_y(rows)
        return Canvas(self.width, bottom + self.foot, bottom, self.track, self.bar)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar, and the text at its end; ``missing`` says why there is no value to draw."""

    label: str
    y: int
    shade: Shade
    length: float = 0.0
    text: str = ""
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the scale, or of where a band begins."""

    x: float
    text: str

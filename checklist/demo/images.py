"""Writes the made-up documents that are pictures of a screen: text, and bars of coverage."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from checklist.demo.markup import CELL

_WIDTH, _MARGIN, _LINE, _LETTERS = 900, 32, 40, 22
_BAR_FROM, _BAR_TO, _BAR = 420, 720, 24
_INK, _DARK, _LIGHT, _PAPER = "#0b0c0c", "#0b3c49", "#c8d3d6", "#ffffff"


def write_png(title: str, lines: Sequence[str]) -> bytes:
    """Write a picture of a title and lines; ``text | 3 | 4`` is a bar three quarters full."""
    picture = Image.new("RGB", (_WIDTH, 2 * _MARGIN + _LINE * (len(lines) + 1)), _PAPER)
    pen = ImageDraw.Draw(picture)
    pen.text((_MARGIN, _MARGIN), title, _INK, ImageFont.load_default(_LETTERS + 4))
    for number, line in enumerate(lines, 1):
        _draw(pen, line.split(CELL), _MARGIN + _LINE * number)
    kept = BytesIO()
    picture.save(kept, "PNG")
    return kept.getvalue()


def _draw(pen: ImageDraw.ImageDraw, cells: Sequence[str], top: int) -> None:
    """Draw one line of the picture: text, with its bar and share where it has numbers."""
    letters = ImageFont.load_default(_LETTERS)
    pen.text((_MARGIN, top), cells[0], _INK, letters)
    if len(cells) < 3:
        return
    part, whole = map(Fraction, cells[1:3])
    edge = _BAR_FROM + int((_BAR_TO - _BAR_FROM) * part / whole)
    pen.rectangle((_BAR_FROM, top, _BAR_TO, top + _BAR), _LIGHT)
    pen.rectangle((_BAR_FROM, top, edge, top + _BAR), _DARK)
    pen.text((_BAR_TO + 16, top), f"{float(part / whole):.1%}", _INK, letters)

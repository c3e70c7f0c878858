"""The made-up documents that are pictures, as from a screen: text, and bars of what is covered."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from checklist.demo.markup import CELL

WIDTH, MARGIN, LINE, LETTERS = 900, 32, 40, 22
BAR_FROM, BAR_TO, BAR = 420, 720, 24
INK, DARK, LIGHT, PAPER = "#0b0c0c", "#0b3c49", "#c8d3d6", "#ffffff"


def write_png(title: str, lines: Sequence[str]) -> bytes:
    """Return a picture of a title and lines; ``text | 3 | 4`` is a bar three quarters full."""
    picture = Image.new("RGB", (WIDTH, 2 * MARGIN + LINE * (len(lines) + 1)), PAPER)
    pen = ImageDraw.Draw(picture)
    pen.text((MARGIN, MARGIN), title, INK, ImageFont.load_default(LETTERS + 4))
    for number, line in enumerate(lines, 1):
        _draw(pen, line.split(CELL), MARGIN + LINE * number)
    kept = BytesIO()
    picture.save(kept, "PNG")
    return kept.getvalue()


def _draw(pen: ImageDraw.ImageDraw, cells: Sequence[str], top: int) -> None:
    """Return one line of the picture: text, with its bar and share where it has numbers."""
    letters = ImageFont.load_default(LETTERS)
    pen.text((MARGIN, top), cells[0], INK, letters)
    if len(cells) < 3:
        return
    part, whole = map(Fraction, cells[1:3])
    edge = BAR_FROM + int((BAR_TO - BAR_FROM) * part / whole)
    pen.rectangle((BAR_FROM, top, BAR_TO, top + BAR), LIGHT)
    pen.rectangle((BAR_FROM, top, edge, top + BAR), DARK)
    pen.text((BAR_TO + 16, top), f"{float(part / whole):.1%}", INK, letters)

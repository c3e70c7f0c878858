"""A picture as from a screen: lines of text in square letters, and bars of how much is covered."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from fractions import Fraction

from checklist.demo.lines import CELL

WIDTH, DOT, MARGIN, LINE = 760, 2, 24, 26
BAR_FROM, BAR_TO = 400, 640
INK, DARK, LIGHT, PAPER = 0, 1, 2, 3
COLOURS = bytes.fromhex("0b0c0c 0b3c49 c8d3d6 ffffff")

# Each letter with its seven rows of five dots, two hexadecimal digits a row.
DRAWN = (
    "A0E11111F111111 B1E11111E11111E C0E11101010110E D1E11111111111E E1F10101E10101F",
    "F1F10101E101010 G0E11101711110F H1111111F111111 I0E04040404040E J0702020202120C",
    "K11121418141211 L1010101010101F M111B1515111111 N11191513111111 O0E11111111110E",
    "P1E11111E101010 Q0E11111115120D R1E11111E141211 S0F10100E01011E T1F040404040404",
    "U1111111111110E V11111111110A04 W11111115151B11 X11110A040A1111 Y11110A04040404",
    "Z1F01020408101F 00E11131519110E 1040C040404040E 20E11010608101F 31F02040201110E",
    "402060A121F0202 51F101E0101110E 60608101E11110E 71F010204080808 80E11110E11110E",
    "90E11110F01020C .00000000000C0C ,000000000C0408 %18190204081303 -0000001F000000",
    "/00010204081000 :000C0C000C0C00 (02040808080402 )08040202020408 ?0E110102040004",
    "'0C040800000000",
)
LETTERS = {drawn[0]: bytes.fromhex(drawn[1:]) for together in DRAWN for drawn in together.split()}

Rows = list[bytearray]


def write_png(title: str, lines: Sequence[str]) -> bytes:
    """A picture of a title and lines; ``text | 3 | 4`` is a bar three quarters full."""
    rows = [bytearray([PAPER]) * WIDTH for _ in range(2 * MARGIN + LINE * (len(lines) + 1))]
    write(rows, title, MARGIN, MARGIN)
    for number, line in enumerate(lines, 1):
        draw(rows, line.split(CELL), MARGIN + LINE * number)
    return packed(rows)


def draw(rows: Rows, cells: Sequence[str], top: int) -> None:
    """One line of the picture: text, with its bar and share where it has numbers."""
    write(rows, cells[0], MARGIN, top)
    if len(cells) < 3:
        return
    part, whole = map(Fraction, cells[1:3])
    edge = BAR_FROM + int((BAR_TO - BAR_FROM) * part / whole)
    fill(rows, range(top, top + 14), range(BAR_FROM, BAR_TO), LIGHT)
    fill(rows, range(top, top + 14), range(BAR_FROM, edge), DARK)
    write(rows, f"{float(part / whole):.1%}", BAR_TO + 12, top)


def write(rows: Rows, text: str, left: int, top: int) -> None:
    """Write a text in capitals, as far as the picture is wide; a space is a letter left out."""
    for at, letter in enumerate(text.upper()[: (WIDTH - left - MARGIN) // (6 * DOT)]):
        for down, dots in enumerate(LETTERS.get(letter, b"")):
            for along in range(5):
                if dots >> (4 - along) & 1:
                    x, y = left + DOT * (6 * at + along), top + DOT * down
                    fill(rows, range(y, y + DOT), range(x, x + DOT), INK)


def fill(rows: Rows, down: range, along: range, colour: int) -> None:
    for y in down:
        rows[y][along.start : along.stop] = bytes([colour]) * len(along)


def packed(rows: Rows) -> bytes:
    """The PNG file of rows of numbered colours."""
    header = struct.pack(">IIBBBBB", WIDTH, len(rows), 8, 3, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    parts = ((b"IHDR", header), (b"PLTE", COLOURS), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(kind, body) for kind, body in parts)


def chunk(kind: bytes, body: bytes) -> bytes:
    """One part of a PNG file, with its length and check."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

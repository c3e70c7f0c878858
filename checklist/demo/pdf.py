"""A plain PDF of headings, paragraphs, bullets and tables, page by page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from textwrap import wrap

from checklist.demo.lines import Block, blocks_of

LEFT, WIDTH, TOP, BOTTOM = 56, 483, 790, 64
PLAIN, BOLD = "F1", "F2"
A_LETTER = 0.5  # of the size, on average, of Helvetica
FONTS = b"/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>"
BOX = b"/MediaBox [0 0 595 842]"
TYPE = b"<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont /%s >>"
FOOT = "Made up for a demonstration. No real force, person or case. Page {page} of {pages}"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of text as it is printed: pieces with how far in each begins, and the space."""

    pieces: tuple[tuple[float, str], ...]
    font: str = PLAIN
    size: float = 10.5
    space: float = 15.0


def write_pdf(title: str, lines: Sequence[str]) -> bytes:
    """A document of as many pages as it takes, with a foot on each."""
    rows = [*texts(title, BOLD, 16, 22), Row((), space=8)]
    rows += [row for block in blocks_of(lines) for row in rows_of(block)]
    pages = list(paginated(rows))
    foots = [FOOT.format(page=page, pages=len(pages)) for page in range(1, len(pages) + 1)]
    return assembled(title, [content(page, foot) for page, foot in zip(pages, foots, strict=True)])


def rows_of(block: Block) -> Iterator[Row]:
    """The printed rows of a block, with the space after it."""
    if block.kind == "heading":
        yield Row((), space=6)
        yield from texts(block.text, BOLD, 12, 18)
    elif block.kind == "row":
        yield from table(block.rows)
        yield Row((), space=8)
    elif block.kind == "bullet":
        yield from texts(block.text, PLAIN, 10.5, 15, mark="\u2022", inset=14)
    else:
        yield from texts(block.text, PLAIN, 10.5, 15)
        yield Row((), space=5)


def texts(
    text: str, font: str, size: float, space: float, mark: str = "", inset: float = 0
) -> Iterator[Row]:
    """A text broken into rows, after a mark if there is one."""
    for number, line in enumerate(wrap(text, int((WIDTH - inset) / size / A_LETTER))):
        marked = ((0.0, mark),) if mark and number == 0 else ()
        yield Row((*marked, (inset, line)), font, size, space)


def table(rows: tuple[tuple[str, ...], ...]) -> Iterator[Row]:
    """A table of columns as wide as their longest text calls for, its first row bold."""
    longest = [3 + max(map(len, column)) for column in zip_longest(*rows, fillvalue="")]
    wide = [WIDTH * one / sum(longest) for one in longest]
    for number, row in enumerate(rows):
        font = PLAIN if number else BOLD
        broken = [wrap(cell, max(4, int(wide[at] / 4.9))) for at, cell in enumerate(row)]
        for line in range(max(map(len, broken), default=0)):
            pieces = tuple(
                (sum(wide[:at]), cell[line]) for at, cell in enumerate(broken) if line < len(cell)
            )
            yield Row(pieces, font, 9, 13)


def paginated(rows: Sequence[Row]) -> Iterator[list[tuple[float, Row]]]:
    """The rows of each page with how high each stands."""
    height, page = float(TOP), list[tuple[float, Row]]()
    for row in rows:
        if height - row.space < BOTTOM:
            yield page
            height, page = float(TOP), []
        height -= row.space
        page.append((height, row))
    yield page


def content(page: Sequence[tuple[float, Row]], foot: str) -> bytes:
    """What draws a page."""
    shown = [*page, (36.0, Row(((0, foot),), PLAIN, 8))]
    drawn = (
        f"BT /{row.font} {row.size:g} Tf {LEFT + begins:.1f} {height:.1f} Td ({quoted(text)}) Tj ET"
        for height, row in shown
        for begins, text in row.pieces
    )
    return "\n".join(drawn).encode("cp1252")


def assembled(title: str, pages: Sequence[bytes]) -> bytes:
    """A PDF file of pages: two objects for each, after the catalogue, the list and the fonts."""
    numbers = range(5, 5 + 2 * len(pages), 2)
    kids = b" ".join(b"%d 0 R" % number for number in numbers)
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(pages)),
        TYPE % b"Helvetica",
        TYPE % b"Helvetica-Bold",
    ]
    for number, drawn in zip(numbers, pages, strict=True):
        page = b"<< /Type /Page /Parent 2 0 R %s %s /Contents %d 0 R >>" % (BOX, FONTS, number + 1)
        objects.append(page)
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn))
    objects.append(b"<< /Title (%s) >>" % quoted(title).encode("cp1252"))
    return with_table(objects)


def with_table(objects: Sequence[bytes]) -> bytes:
    """The file of these objects, with its table of where each begins."""
    written, begins = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        begins.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    at, count = len(written), len(objects)
    written += b"xref\n0 %d\n0000000000 65535 f \n" % (count + 1)
    written += b"".join(b"%010d 00000 n \n" % begin for begin in begins)
    written += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\n" % (count + 1, count)
    return bytes(written + b"startxref\n%d\n%%%%EOF\n" % at)


def quoted(text: str) -> str:
    """Text as it stands between brackets in a PDF file."""
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")

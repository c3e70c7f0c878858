"""The made-up documents of the demonstration, written as real files, the same bytes each time."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Sequence
from io import BytesIO
from textwrap import wrap
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

Writer = Callable[[str, Sequence[str]], bytes]

WIDTH, HEIGHT = 640, 160
COVERED = 0.97
DARK, LIGHT, PAPER = b"\x0b\x3c\x49", b"\xc8\xd3\xd6", b"\xff\xff\xff"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
FONTS = b"/Resources << /Font << /F1 5 0 R >> >>"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


def write_document(name: str, title: str, lines: Sequence[str]) -> bytes:
    """The bytes of a document that says these lines, of the kind its name's ending tells."""
    return WRITERS[name.rsplit(".", 1)[-1]](title, lines)


def csv(_: str, lines: Sequence[str]) -> bytes:
    return "".join(f"{line}\r\n" for line in lines).encode()


def docx(title: str, lines: Sequence[str]) -> bytes:
    """A word-processor document of plain paragraphs."""
    paragraphs = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>'
        for line in (title, *lines)
    )
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{paragraphs}</w:body>'
        "</w:document>",
    }
    kept = BytesIO()
    with ZipFile(kept, "w", ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(ZipInfo(name), DECLARATION + text, ZIP_DEFLATED)
    return kept.getvalue()


def pdf(title: str, lines: Sequence[str]) -> bytes:
    """One page of plain text."""
    rows = [title, "", *(row for line in lines for row in wrap(line, 84))]
    shown = "".join(f"({quoted(row)}) Tj T*\n" for row in rows)
    stream = f"BT /F1 11 Tf 56 780 Td 16 TL\n{shown}ET".encode("latin-1")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R %s >>" % FONTS,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    return assembled(objects)


def assembled(objects: Sequence[bytes]) -> bytes:
    """A PDF file of these objects, with its table of where each begins."""
    written, begins = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        begins.append(len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(written)
    written += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for begin in begins:
        written += b"%010d 00000 n \n" % begin
    written += b"trailer\n<< /Size %d /Root 1 0 R >>\n" % (len(objects) + 1)
    written += b"startxref\n%d\n%%%%EOF\n" % table
    return bytes(written)


def quoted(text: str) -> str:
    """Text as it stands between brackets in a PDF file."""
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def png(_: str, lines: Sequence[str]) -> bytes:
    """A picture of one bar, as wide as the share of devices covered."""
    edge = int((WIDTH - 40) * COVERED)
    blank = PAPER * WIDTH
    bar = PAPER * 20 + DARK * edge + LIGHT * (WIDTH - 40 - edge) + PAPER * 20
    rows = [bar if 40 <= row < HEIGHT - 40 else blank for row in range(HEIGHT)]
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(kind, body) for kind, body in parts)


def chunk(kind: bytes, body: bytes) -> bytes:
    """One part of a PNG file, with its length and check."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


WRITERS: dict[str, Writer] = {"csv": csv, "docx": docx, "pdf": pdf, "png": png}

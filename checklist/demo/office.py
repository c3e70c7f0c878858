"""The made-up documents that are word-processor documents and workbooks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from checklist.demo.lines import blocks_of

NUMBER = re.compile(r"-?\d[\d,]*(\.\d+)?")
LONGEST_SHEET_NAME = 31
WIDEST = 60
WRITTEN = datetime(2026, 1, 1)  # noqa: DTZ001  # office files tell the time without a zone
SAVED_AT = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def write_docx(title: str, lines: Sequence[str]) -> bytes:
    """A word-processor document with a title, headings, bullets and tables."""
    document = Document()
    document.core_properties.title = title
    document.core_properties.author = "Made up for a demonstration"
    document.add_heading(title, 0)
    for block in blocks_of(lines):
        match block.kind:
            case "heading":
                document.add_heading(block.text, 1)
            case "bullet":
                document.add_paragraph(block.text, "List Bullet")
            case "row":
                table = document.add_table(0, max(map(len, block.rows)), "Table Grid")
                for row in block.rows:
                    for cell, text in zip(table.add_row().cells, row, strict=False):
                        cell.text = text
            case "paragraph":
                document.add_paragraph(block.text)
    return settled(document.save)


def write_xlsx(title: str, lines: Sequence[str]) -> bytes:
    """A workbook: each heading begins a sheet, and the first row of a sheet is bold."""
    book = Workbook()
    book.remove(book.worksheets[0])
    book.properties.title = title
    book.properties.creator = "Made up for a demonstration"
    for block in blocks_of(lines):
        if block.kind == "heading" or not book.worksheets:
            book.create_sheet(block.text[:LONGEST_SHEET_NAME])
        if block.kind != "heading":
            for row in block.rows:
                book.worksheets[-1].append(list(map(typed, row)))
    for sheet in book.worksheets:
        make_readable(sheet)
    return settled(book.save)


def typed(text: str) -> str | float:
    """A cell's content: numbers as numbers, everything else as text."""
    return float(text.replace(",", "")) if NUMBER.fullmatch(text) else text


def make_readable(sheet: Worksheet) -> None:
    """Give a sheet a bold first row, and columns wide enough to read."""
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for number, column in enumerate(sheet.columns, 1):
        widest = max(len(str(cell.value or "")) for cell in column)
        sheet.column_dimensions[get_column_letter(number)].width = min(WIDEST, widest) + 3


def settled(save: Callable[[BytesIO], object]) -> bytes:
    """A saved file with one moment for all that is in it: the same bytes each time."""
    saved, kept = BytesIO(), BytesIO()
    save(saved)
    with ZipFile(saved) as parts, ZipFile(kept, "w") as archive:
        for name, content in untimed(parts):
            archive.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return kept.getvalue()


def untimed(parts: ZipFile) -> Iterator[tuple[str, bytes]]:
    """The parts of a file, without the moment at which it was saved."""
    moment = f"{WRITTEN:%Y-%m-%dT%H:%M:%SZ}".encode()
    for name in parts.namelist():
        yield name, SAVED_AT.sub(rb"\g<1>" + moment, parts.read(name))

"""Writes the made-up documents that are word-processor documents and workbooks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as Docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from checklist.demo.markup import MADE_UP, NUMBER, Block, parse_blocks

_AUTHOR = "Made up for a demonstration"
_LANGUAGE = "en-GB"
_PAGE, _MARGIN = (Mm(210), Mm(297)), Mm(25)
_LONGEST_SHEET_NAME = 31
_WIDEST_COLUMN, _LINE_HEIGHT = 45, 15
"""The widest column of a workbook, in letters, and the height of a line, in points."""
_NARROWEST, _WIDEST, _GAP = 11, 18, 3
"""The narrowest and widest column of a document and the gap between two, in letters."""
_BOLD = Font(name="Calibri", size=11, bold=True)
_FIGURES = Alignment(horizontal="right", vertical="top", indent=1)
_WORDS = Alignment(horizontal="left", vertical="top", indent=1, wrap_text=True)
_DAY = re.compile(r"\d\d? [A-Z][a-z]+ \d{4}")
_WRITTEN = datetime(2026, 1, 1)  # noqa: DTZ001  # office files tell the time without a zone
_SAVED_AT = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")


def write_docx(title: str, lines: Sequence[str]) -> bytes:
    """Write a word-processor document with a title, headings, bullets and tables."""
    document = _blank_document(title)
    document.add_heading(title, 0)
    for block in parse_blocks(lines):
        match block.kind:
            case "heading":
                document.add_heading(block.text, 1)
            case "bullet":
                document.add_paragraph(block.text, "List Bullet")
            case "row":
                _add_table(document, block)
            case "paragraph":
                document.add_paragraph(block.text)
    return _without_timestamps(document.save)


def write_xlsx(title: str, lines: Sequence[str]) -> bytes:
    """Write a workbook: each heading begins a sheet, and the lines below it are its rows."""
    book = Workbook()
    book.remove(book.worksheets[0])
    about = book.properties
    about.title, about.creator, about.language = title, _AUTHOR, _LANGUAGE
    for block in parse_blocks(lines):
        if block.kind == "heading" or not book.worksheets:
            _set_up_page(book.create_sheet(block.text[:_LONGEST_SHEET_NAME]), title)
        if block.kind != "heading":
            _add_rows(book.worksheets[-1], block)
    return _without_timestamps(book.save)


def _blank_document(title: str) -> Docx:
    """Build an empty document, A4 and in British English, whose foot says that it is made up."""
    document = Document()
    about = document.core_properties
    about.title, about.author, about.language, about.comments = title, _AUTHOR, _LANGUAGE, ""
    for language in document.styles.element.xpath("//w:lang"):
        language.set(qn("w:val"), _LANGUAGE)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(10.5)
    normal.paragraph_format.space_before = normal.paragraph_format.space_after = Pt(4)
    section = document.sections[0]
    section.page_width, section.page_height = _PAGE
    section.left_margin = section.right_margin = section.top_margin = _MARGIN
    section.footer.paragraphs[0].text = MADE_UP
    return document


def _add_table(document: Docx, block: Block) -> None:
    """Add a table with columns as wide as their words need, and its head on each page."""
    widths = _share_width(block.rows, _PAGE[0] - 2 * _MARGIN)
    table = document.add_table(0, len(widths), "Table Grid")
    for row in block.rows:
        for cell, text, width in zip(table.add_row().cells, row, widths, strict=False):
            cell.text, cell.width = text, width
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for row in table.rows[: block.is_headed]:
        row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001  # no other way
        for cell in row.cells:
            cell.paragraphs[0].runs[0].bold = True


def _share_width(rows: Sequence[Sequence[str]], room: int) -> list[Length]:
    """Share a page's width among the columns of a table, by the longest text in each."""
    widths = [
        _GAP
        + min(_WIDEST, max(_NARROWEST, *(len(row[column]) for row in rows if column < len(row))))
        for column in range(max(map(len, rows)))
    ]
    return [Length(room * width // sum(widths)) for width in widths]


def _set_up_page(sheet: Worksheet, title: str) -> None:
    """Set up a sheet's printing: A4, fitted to the width, with title and notice on each page."""
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.orientation = sheet.ORIENTATION_LANDSCAPE
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    head: Any = sheet.oddHeader
    foot: Any = sheet.oddFooter
    head.left.text, foot.left.text = f"{title.replace('&', '&&')}: &A", MADE_UP


def _add_rows(sheet: Worksheet, block: Block) -> None:
    """Add rows in columns wide enough to read; a head is bold, and is frozen at the very top."""
    top = sheet.max_row + 1 if sheet["A1"].value else 1
    for down, row in enumerate(block.rows, top):
        for across, text in enumerate(row, 1):
            _fill(sheet.cell(down, across), text)
            column = sheet.column_dimensions[get_column_letter(across)]
            column.width = max(column.width, min(_WIDEST_COLUMN, len(text)) + _GAP)
        sheet.row_dimensions[down].height = _LINE_HEIGHT * max(
            -(-len(text) // _WIDEST_COLUMN) for text in row
        )
    heads: tuple[Any, ...] = sheet[top] if block.is_headed else ()
    for cell in heads:
        cell.font = _BOLD
        cell.alignment = _FIGURES if cell.offset(1).data_type == "n" else _WORDS
        sheet.freeze_panes = "A2" if top == 1 else sheet.freeze_panes


def _fill(cell: Any, text: str) -> None:
    """Fill a cell: figures and days become numbers and dates, displayed as they were written."""
    cell.value, cell.alignment = text, _WORDS
    if NUMBER.fullmatch(text):
        _, point, decimals = text.partition(".")
        cell.value, cell.alignment = float(text.replace(",", "")), _FIGURES
        cell.number_format = ("#,##0" if "," in text else "0") + point + "0" * len(decimals)
    elif _DAY.fullmatch(text):
        cell.value = datetime.strptime(text, "%d %B %Y")  # noqa: DTZ007  # as above
        cell.number_format = "d mmmm yyyy"


def _without_timestamps(save: Callable[[BytesIO], object]) -> bytes:
    """Save a file with one fixed time for all its parts, so that it is the same bytes each time."""
    saved, kept = BytesIO(), BytesIO()
    save(saved)
    with ZipFile(saved) as parts, ZipFile(kept, "w") as archive:
        for name, content in _strip_timestamps(parts):
            archive.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return kept.getvalue()


def _strip_timestamps(parts: ZipFile) -> Iterator[tuple[str, bytes]]:
    """Yield the parts of a file, with a fixed time in place of that at which it was saved."""
    moment = f"{_WRITTEN:%Y-%m-%dT%H:%M:%SZ}".encode()
    for name in parts.namelist():
        yield name, _SAVED_AT.sub(rb"\g<1>" + moment, parts.read(name))

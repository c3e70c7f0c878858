"""Writes a copy as a workbook (XLSX) in which every text is a text, and never a formula."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from checklist.exchange.copy_content import Cell, CopyContent, Table, build_about_table

# What XML cannot hold, or would change, is written as _x000B_; and so what looks like that.
_ESCAPED = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
# The most that a cell holds, in UTF-16 units.
_LONGEST_TEXT = 32_767
_CUT = " […cut here: take the CSV files for the rest]"
_COLUMN_WIDTH, _TEXT_WIDTH = 18, 60
_LONG_COLUMNS = frozenset({"", "Text", "Note", "Why", "Answer", "What it shows", "Title", "Label"})


def write_workbook(content: CopyContent, path: Path) -> int:
    """Write the workbook, and return its number of sheets."""
    book = Workbook(write_only=True)
    marking = content.marking.value
    book.properties.title = f"{marking}: copy of an assessment"
    book.properties.creator = "Checklist"
    book.properties.category = marking
    tables = (build_about_table(content), *content.tables)
    for table in tables:
        _write_sheet(book, table, marking)
    book.save(path)
    return len(tables)


def escape_text(text: str) -> str:
    """Write a text as a workbook stores it; spreadsheets show the text as it was."""
    escaped = _ESCAPED.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    if _count_units(escaped) <= _LONGEST_TEXT:
        return escaped
    room = _LONGEST_TEXT - _count_units(_CUT)
    return escaped.encode("utf-16-le")[: room * 2].decode("utf-16-le", errors="ignore") + _CUT


def _write_sheet(book: Workbook, table: Table, marking: str) -> None:
    sheet = book.create_sheet(table.name)
    sheet.freeze_panes = "A2"
    sheet.oddHeader.center.text = marking
    sheet.oddFooter.center.text = marking
    sheet.page_setup.orientation = "landscape"
    for number, column in enumerate(table.columns, 1):
        width = _TEXT_WIDTH if column in _LONG_COLUMNS else _COLUMN_WIDTH
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.append([_build_cell(sheet, column, is_heading=True) for column in table.columns])
    for row in table.rows:
        sheet.append([_build_cell(sheet, value) for value in row])


def _build_cell(sheet: Any, value: Cell, *, is_heading: bool = False) -> Any:
    """Build a cell. The type of a text is set, so that one that begins with "=" stays a text."""
    cell = WriteOnlyCell(sheet)
    if isinstance(value, str):
        cell.value = escape_text(value)
        cell.data_type = "s"
        # A text so marked stays one in Excel even when the person edits the cell.
        cell.quotePrefix = not value[:1].isalnum()
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    else:
        cell.value = value
    if is_heading:
        cell.font = Font(bold=True)
    return cell


def _count_units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2

"""Writes a copy as a ZIP of CSV files, in which no cell can be taken for a formula."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from checklist.exchange.copy_content import Cell, CopyContent, Table, build_about_table

# What spreadsheets begin a formula with, in the width of East Asian scripts too.
_FORMULA_SIGNS = frozenset("=+-@\t\r＝＋－＠")
_GUARD = "'"
_READ_ME = """{marking}

Each file is a table in UTF-8, with commas, and with a heading in its first row.

A text that a spreadsheet might take for a formula has one ' put before it, and so has a text that
begins with ' itself. To get what was typed: where a cell begins with ', take that one away.

About.csv says what this is a copy of, and what was left out.
"""


def write_csv_files(content: CopyContent, path: Path) -> int:
    """Write a ZIP of one CSV file for each table, and return their number."""
    tables = (build_about_table(content), *content.tables)
    marking = content.marking.value
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for table in tables:
            archive.writestr(f"{marking}/{table.name}.csv", write_table(table))
        archive.writestr(f"{marking}/Read me.txt", _READ_ME.format(marking=marking))
    return len(tables)


def write_table(table: Table) -> bytes:
    """Write a table as CSV, with the mark by which Excel knows UTF-8."""
    text = StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    writer.writerow(table.columns)
    writer.writerows([guard_cell(cell) for cell in row] for row in table.rows)
    return text.getvalue().encode("utf-8-sig")


def guard_cell(cell: Cell) -> Cell:
    """Put ' before a text that might be taken for a formula, and before one that begins with '."""
    if not isinstance(cell, str):
        return cell
    first = cell.lstrip(" \n\xa0\ufeff")[:1]
    is_formula = first in _FORMULA_SIGNS and bool(first)
    return f"{_GUARD}{cell}" if is_formula or cell.startswith(_GUARD) else cell

"""The content of a copy, frozen when it is asked for: tables, and which files of evidence."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from pydantic import TypeAdapter

from checklist.core.organisations import Marking
from checklist.reports.content import DocumentKind

Cell = str | int | float | None
"""A cell of a table: text, a number, or nothing. Text is never a formula."""


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet of the workbook, or one CSV file."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class CopiedFile:
    """A file of evidence for the ZIP: one revision, and the exhibits of the answers it is for."""

    revision_id: UUID
    exhibit_ids: tuple[UUID, ...]
    path: str
    title: str
    exhibits: str
    name: str
    size: int
    marking: str
    sha256: str
    scan: str


@dataclass(frozen=True, slots=True)
class LeftOutFile:
    """Evidence that is not in the ZIP, and why."""

    title: str
    exhibits: str
    reason: str
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class ChosenSeal:
    """The seal that a bundle proves: its signature as JSON, and its report.

    ``report_sha256`` is empty while the report is being printed.
    """

    seal_id: UUID
    number: int
    digest: str
    signature: str
    report_content: str
    report_sha256: str


@dataclass(frozen=True, slots=True)
class CopyContent:
    """All that a copy says. ``about`` is its first sheet, ``left_out`` what is not in it."""

    kind: DocumentKind
    marking: Marking
    about: tuple[tuple[str, str], ...]
    left_out: tuple[str, ...]
    force_id: UUID
    tables: tuple[Table, ...] = ()
    files: tuple[CopiedFile, ...] = ()
    left_out_files: tuple[LeftOutFile, ...] = ()
    seal: ChosenSeal | None = None


def write_content(content: CopyContent) -> bytes:
    """Write content as JSON, for the job that makes the copy."""
    return _CONTENT.dump_json(content)


def read_content(data: bytes) -> CopyContent:
    """Read content back from its bytes."""
    return _CONTENT.validate_json(data)


def build_about_table(content: CopyContent) -> Table:
    """Build the first table: what this is a copy of, and what was left out."""
    left_out = tuple(("Left out", text) for text in content.left_out)
    return Table("About", ("This copy", ""), (*content.about, *left_out))


_CONTENT = TypeAdapter(CopyContent)

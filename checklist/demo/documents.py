"""The made-up documents of the demonstration, written as real files, the same bytes each time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from checklist.demo.images import write_png
from checklist.demo.office_files import write_docx, write_xlsx
from checklist.demo.pdf import write_pdf

Writer = Callable[[str, Sequence[str]], bytes]


def write_document(name: str, title: str, lines: Sequence[str]) -> bytes:
    """Write a document of the type of its name's extension, and return its bytes."""
    return _WRITERS[name.rsplit(".", 1)[-1]](title, lines)


def _write_csv(_: str, lines: Sequence[str]) -> bytes:
    return "".join(f"{line}\r\n" for line in lines).encode()


_WRITERS: dict[str, Writer] = {
    "csv": _write_csv,
    "docx": write_docx,
    "pdf": write_pdf,
    "png": write_png,
    "xlsx": write_xlsx,
}

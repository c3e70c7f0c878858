"""Checks plain text and CSV: characters throughout, and no program or page at the beginning."""

from __future__ import annotations

import codecs
from typing import IO

from checklist.evidence.files.file_bytes import measure_size, read_range
from checklist.evidence.files.refusals import ForbiddenContent

_CHUNK = 64 * 1024
# A file named .txt or .csv that begins so is opened as markup or run as a script. What stands
# further down is a cell or a sentence about it: the file is served to be saved, never rendered.
_BEGINNINGS = (
    ("<!doctype", "a web page"),
    ("<html", "a web page"),
    ("<head", "a web page"),
    ("<body", "a web page"),
    ("<iframe", "a web page"),
    ("<?xml", "an XML document"),
    ("<?php", "a program"),
    ("<svg", "a drawing"),
    ("<script", "a program"),
    ("%!ps", "a PostScript drawing"),
    ("%pdf", "a PDF"),
    ("{\\rtf", "a rich text document"),
    ("#!", "a program"),
    ("@echo", "a program"),
)
# Word and Excel write U+000B for a line break within a paragraph or a cell.
_TEXT_CONTROLS = frozenset("\t\n\v\f\r")
_CONTROL_Z = b"\x1a"
# Of text in UTF-16, every other byte is zero wherever its letters are those of English.
_MOST_ZERO, _FEW_ZERO = 0.4, 0.05


def check_text(file: IO[bytes]) -> None:
    """Check that a file is plain text, not HTML, script or SVG. Raises ForbiddenContent."""
    beginning = read_range(file, 0, _CHUNK)
    is_marked = beginning.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    encoding = "utf-16" if is_marked else "utf-8"
    first = codecs.getincrementaldecoder(encoding)("replace").decode(beginning)
    first = first.lstrip("\ufeff \t\r\n")[:40].lower()
    for begins, found in _BEGINNINGS:
        if first.startswith(begins):
            raise ForbiddenContent("begins as", found=found)
    if not is_marked and _looks_like_utf_16(beginning):
        raise ForbiddenContent("utf-16")
    _refuse_control_characters(file, encoding)


def _looks_like_utf_16(beginning: bytes) -> bool:
    """Say whether bytes are UTF-16 without a mark, either way round."""
    shares = [half.count(0) / max(len(half), 1) for half in (beginning[::2], beginning[1::2])]
    return max(shares) > _MOST_ZERO and min(shares) < _FEW_ZERO and len(beginning) > 1


def _refuse_control_characters(file: IO[bytes], encoding: str) -> None:
    """Refuse control characters, in the whole file: a program can follow a page of text."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    left = _measure_without_control_z(file)
    file.seek(0)
    while chunk := file.read(min(_CHUNK, left)):
        left -= len(chunk)
        controls = {letter for letter in decoder.decode(chunk) if letter < " "} - _TEXT_CONTROLS
        if "\0" in controls:
            raise ForbiddenContent("binary")
        if controls:
            raise ForbiddenContent("control character", character=f"U+{ord(min(controls)):04X}")


def _measure_without_control_z(file: IO[bytes]) -> int:
    """Measure the text without the Ctrl-Z that programs of the DOS age write at its end."""
    size = measure_size(file)
    return size - int(read_range(file, max(0, size - 1), 1) == _CONTROL_Z)

"""Detects what kind of file some bytes are, so that a refusal can name it; it decides nothing."""

from __future__ import annotations

from typing import IO

from checklist.evidence.files.file_bytes import contains_bytes, read_range
from checklist.evidence.files.refusals import ForbiddenContent
from checklist.evidence.files.zip_archives import list_members

LOCKED = "locked"
"""Stands for an office document that is locked with a password: its kind cannot be seen."""

_OLE = b"\xd0\xcf\x11\xe0"
_BEGINNINGS = (
    (b"\x89PNG", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF8", "gif"),
    (b"II*\0", "tif"),
    (b"MM\0*", "tif"),
    (b"BM", "bmp"),
    (b"{\\rtf", "rtf"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"\x1f\x8b", "zip"),
    (b"BZh", "zip"),
    (b"7z\xbc\xaf", "zip"),
    (b"Rar!", "zip"),
    (b"\xfd7zXZ", "zip"),
    (b"ID3", "sound"),
    (b"\x1aE\xdf\xa3", "film"),
    (b"%!PS", "svg"),
    (b"<svg", "svg"),
    (b"<!doctype html", "web page"),
    (b"<html", "web page"),
    (b"From: ", "e-mail"),
    (b"Received: ", "e-mail"),
    (b"Return-Path: ", "e-mail"),
)
# How formats of the RIFF and ISO families name themselves, eight bytes in, or four.
_RIFF = {b"WEBP": "webp", b"AVI ": "film", b"WAVE": "sound"}
_HEIC_BRANDS = (b"hei", b"hev", b"mif1", b"msf1")
_OLE_STREAMS = (
    ("EncryptedPackage", LOCKED),
    ("WordDocument", "doc"),
    ("PowerPoint Document", "ppt"),
    ("Workbook", "xls"),
    ("__substg1.0_", "e-mail"),
    ("VisioDocument", "drawn plan"),
)
_PARTS = (
    ("word/document.xml", "docx"),
    ("xl/workbook.xml", "xlsx"),
    ("ppt/presentation.xml", "pptx"),
    ("xl/workbook.bin", "xlsb"),
)
_OPEN_DOCUMENTS = {b"text": "odt", b"spreadsheet": "ods", b"presentation": "odp"}


def detect_kind(file: IO[bytes]) -> str | None:
    """Detect the kind of a file by its bytes: a name of ``KINDS``, LOCKED, or None."""
    beginning = read_range(file, 0, 1024)
    if beginning.startswith(_OLE):
        return _detect_ole(file)
    if beginning.startswith(b"PK\x03\x04"):
        return _detect_archive(file)
    if beginning[4:8] == b"ftyp":
        if beginning[8:12] == b"avif":
            return "avif"
        return "heic" if beginning[8:12].startswith(_HEIC_BRANDS) else "film"
    if beginning.startswith(b"RIFF"):
        return _RIFF.get(beginning[8:12])
    for begins, kind in _BEGINNINGS:
        if beginning.lstrip(b"\xef\xbb\xbf \t\r\n")[: len(begins)].lower() == begins.lower():
            return kind
    return "pdf" if b"%PDF-" in beginning else None


def _detect_ole(file: IO[bytes]) -> str:
    """Detect which program wrote an older Office file, by the names of its streams."""
    for stream, kind in _OLE_STREAMS:
        if contains_bytes(file, stream.encode("utf-16-le")):
            return kind
    return "old office"


def _detect_archive(file: IO[bytes]) -> str | None:
    """Detect an office document among archives, by the names of its parts."""
    try:
        names = list_members(file)
    except ForbiddenContent:
        return None
    for part, kind in _PARTS:
        if part in names:
            return kind
    # The media type is the first member and not packed, so that it stands at a fixed place.
    beginning = read_range(file, 0, 120)
    for word, kind in _OPEN_DOCUMENTS.items():
        if b"opendocument." + word in beginning:
            return kind
    return "zip"

"""The accepted file types, and whether a file is what its extension says."""

from __future__ import annotations

import codecs
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO

import magic

from checklist.core.errors import UserError
from checklist.core.messages import Sentence, say
from checklist.evidence.files.file_names import find_extension
from checklist.evidence.files.images import check_jpeg, check_png
from checklist.evidence.files.office_documents import ForbiddenContent
from checklist.evidence.files.zip_archives import check_archive, read_member, unpacked_size

_LOOKED_AT = 64 * 1024
_MEGABYTE = 1024 * 1024
_ZIP_TYPES = {"application/zip", "application/octet-stream"}
_NOT_EVIDENCE = ("html", "xml", "svg", "postscript", "script", "rtf", "x-msdos", "x-php", "x-perl")
_FIRST_WORDS = (b"<!doctype", b"<html", b"<?xml", b"<svg", b"<script", b"%!ps", b"%pdf", b"#!")
_TEXT_CONTROLS = frozenset("\t\n\r\f")


@dataclass(frozen=True, slots=True)
class FileType:
    """An accepted file type: its media type, what libmagic may report, and its content check."""

    label: str
    media_type: str
    found_as: frozenset[str]
    look: Callable[[IO[bytes]], None]


def _check_pdf(file: IO[bytes]) -> None:
    """Check that a file is one complete PDF. Raises ForbiddenContent."""
    if not read_member(file, 0, 5).startswith(b"%PDF-"):
        raise ForbiddenContent("damaged")
    if b"%%EOF" not in read_member(file, max(0, unpacked_size(file) - 4096), 4096):
        raise ForbiddenContent("damaged")
    _refuse_polyglot(file)


def _check_text(file: IO[bytes]) -> None:
    """Check that a file is plain text, not HTML, script or SVG. Raises ForbiddenContent."""
    beginning = read_member(file, 0, _LOOKED_AT)
    wide = beginning.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    decoder = codecs.getincrementaldecoder("utf-16" if wide else "utf-8")("replace")
    first = decoder.decode(beginning).lstrip("\ufeff \t\r\n")[:40].lower().encode()
    if first.startswith(_FIRST_WORDS):
        raise ForbiddenContent("other type")
    decoder.reset()
    file.seek(0)
    while chunk := file.read(_LOOKED_AT):
        if any(it < " " and it not in _TEXT_CONTROLS for it in set(decoder.decode(chunk))):
            raise ForbiddenContent("other type")


def _detect(part: str) -> Callable[[IO[bytes]], None]:
    """Make the check of an office document that must have a certain part."""

    def look(file: IO[bytes]) -> None:
        names = check_archive(file)
        if part not in names or "[Content_Types].xml" not in names:
            raise ForbiddenContent("other type")

    return look


def _look_for_mimetype(media_type: str) -> Callable[[IO[bytes]], None]:
    """Make the check of an OpenDocument file, which names its own media type."""

    def look(file: IO[bytes]) -> None:
        names = check_archive(file)
        if not {"mimetype", "content.xml"} <= names:
            raise ForbiddenContent("other type")
        with zipfile.ZipFile(file) as archive:
            if archive.read("mimetype").strip() != media_type.encode():
                raise ForbiddenContent("other type")

    return look


def _refuse_polyglot(file: IO[bytes]) -> None:
    """Refuse a file that is a zip archive as well, which another program would open as one."""
    if zipfile.is_zipfile(file):
        raise ForbiddenContent("two natures")


def _picture_type(look: Callable[[IO[bytes]], None]) -> Callable[[IO[bytes]], None]:
    """Make the type of an image, which may not be an archive as well."""

    def both(file: IO[bytes]) -> None:
        look(file)
        _refuse_polyglot(file)

    return both


def _office_type(label: str, kind: str, part: str) -> FileType:
    """Make the type of an Office Open XML document."""
    media_type = f"application/vnd.openxmlformats-officedocument.{kind}"
    return FileType(label, media_type, frozenset({media_type, *_ZIP_TYPES}), _detect(part))


def _open_document_type(label: str, kind: str) -> FileType:
    """Make the type of an OpenDocument file."""
    media_type = f"application/vnd.oasis.opendocument.{kind}"
    look = _look_for_mimetype(media_type)
    return FileType(label, media_type, frozenset({media_type, *_ZIP_TYPES}), look)


_TEXT = frozenset(
    {"text/*", "application/octet-stream", "application/csv", "application/json", "message/rfc822"}
)
TYPES = {
    "pdf": FileType("PDF", "application/pdf", frozenset({"application/pdf"}), _check_pdf),
    "docx": _office_type("Word", "wordprocessingml.document", "word/document.xml"),
    "xlsx": _office_type("Excel", "spreadsheetml.sheet", "xl/workbook.xml"),
    "pptx": _office_type("PowerPoint", "presentationml.presentation", "ppt/presentation.xml"),
    "odt": _open_document_type("OpenDocument text", "text"),
    "ods": _open_document_type("OpenDocument spreadsheet", "spreadsheet"),
    "csv": FileType("CSV", "text/csv", _TEXT, _check_text),
    "txt": FileType("plain text", "text/plain", _TEXT, _check_text),
    "png": FileType("PNG", "image/png", frozenset({"image/png"}), _picture_type(check_png)),
    "jpg": FileType("JPEG", "image/jpeg", frozenset({"image/jpeg"}), _picture_type(check_jpeg)),
    "jpeg": FileType("JPEG", "image/jpeg", frozenset({"image/jpeg"}), _picture_type(check_jpeg)),
}
"""By ending. Not here on purpose: e-mails (they carry names and further files), older office
formats (they hide macros), archives, and whatever a browser would run."""

_WORDS = {
    "damaged": "“{name}” is damaged or cut short. Open it, save it again and choose the new copy",
    "too much": "“{name}” unpacks to more than the service accepts. Save it as a PDF or in parts",
    "nested": "“{name}” has an archive inside. Upload the files in it one by one",
    "locked": "“{name}” is locked with a password. Save a copy without one",
    "macros": "“{name}” contains macros or other programs. Save it without them, or as a PDF",
    "fetches": "“{name}” fetches a part of itself from elsewhere. Save it as a PDF",
    "declarations": "“{name}” is not as an office program writes it. Save it again, or as a PDF",
    "unsafe names": "“{name}” has unsafe file names inside. Save it again, or as a PDF",
    "pixels": "“{name}” is too large a picture. Make it 100 million dots or fewer",
    "two natures": "“{name}” is two kinds of file in one. Save it again, or print it to a new PDF",
    "other type": "“{name}” is not the kind of file its name says. Save it as one we accept",
}


def check_file(name: str, file: IO[bytes], largest: int) -> FileType:
    """Check a whole file and return its type. Raises UserError."""
    file_type = _find_type(name)
    size = unpacked_size(file)
    if size == 0:
        raise UserError("“{name}” is empty", field="files", name=name)
    if size > largest:
        raise UserError(
            "“{name}” must be {most} MB or smaller",
            field="files",
            name=name,
            most=largest // _MEGABYTE,
        )
    try:
        _refuse_other_type(file, file_type)
        file_type.look(file)
    except ForbiddenContent as wrong:
        raise _refusal(name, wrong) from wrong
    finally:
        file.seek(0)
    return file_type


def describe_types() -> Sentence:
    """List the accepted types in words, for a page or an error."""
    return say("PDF, Word (docx), Excel (xlsx), PowerPoint (pptx), odt, ods, csv, txt, png or jpg")


def _find_type(name: str) -> FileType:
    """Find the type of a file name's extension. Raises UserError where it is not accepted."""
    found = TYPES.get(find_extension(name))
    if found is None:
        raise UserError(
            "“{name}” must be a {types}", field="files", name=name, types=describe_types()
        )
    return found


def _refuse_other_type(file: IO[bytes], file_type: FileType) -> None:
    """Refuse a file whose bytes are of another type than its extension. Raises ForbiddenContent."""
    found = magic.from_buffer(read_member(file, 0, _LOOKED_AT), mime=True)
    general = found.partition("/")[0] + "/*"
    if found in file_type.found_as:
        return
    if general not in file_type.found_as or any(word in found for word in _NOT_EVIDENCE):
        raise ForbiddenContent("locked" if "encrypted" in found else "other type")


def _refusal(name: str, wrong: ForbiddenContent) -> UserError:
    """Build the error for forbidden content."""
    return UserError(_WORDS[str(wrong)], field="files", name=name)

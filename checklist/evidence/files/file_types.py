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
from checklist.evidence.files.zip_archives import check_archive, measure_size, read_range

# As much as libmagic needs to tell the accepted types apart.
_SNIFFED_LENGTH = 64 * 1024
_MEGABYTE = 1024 * 1024
# libmagic calls an office document a plain archive where its parts stand in an unusual order.
_ZIP_TYPES = {"application/zip", "application/octet-stream"}
# Beneath "text/*" these would be run or rendered by a browser, a shell or a printer.
_REFUSED_MEDIA_TYPES = (
    "html",
    "xml",
    "svg",
    "postscript",
    "script",
    "rtf",
    "x-msdos",
    "x-php",
    "x-perl",
)
# A file named .txt or .csv that begins so is opened as markup or run as a script.
_MARKUP_BEGINNINGS = (
    b"<!doctype",
    b"<html",
    b"<?xml",
    b"<svg",
    b"<script",
    b"%!ps",
    b"%pdf",
    b"#!",
)
_TEXT_CONTROLS = frozenset("\t\n\r\f")


@dataclass(frozen=True, slots=True)
class FileType:
    """An accepted file type: its media type, what libmagic may report, and its content check."""

    label: str
    media_type: str
    detected_as: frozenset[str]
    check: Callable[[IO[bytes]], None]


def _check_pdf(file: IO[bytes]) -> None:
    """Check that a file is one complete PDF. Raises ForbiddenContent."""
    # Readers look for the header further down too: what stands before it would be another file.
    if not read_range(file, 0, 5).startswith(b"%PDF-"):
        raise ForbiddenContent("damaged")
    # The PDF specification has the end within the last bytes; without it the file is cut short.
    if b"%%EOF" not in read_range(file, max(0, measure_size(file) - 4096), 4096):
        raise ForbiddenContent("damaged")
    _refuse_polyglot(file)


def _check_text(file: IO[bytes]) -> None:
    """Check that a file is plain text, not HTML, script or SVG. Raises ForbiddenContent."""
    beginning = read_range(file, 0, _SNIFFED_LENGTH)
    wide = beginning.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    decoder = codecs.getincrementaldecoder("utf-16" if wide else "utf-8")("replace")
    first = decoder.decode(beginning).lstrip("\ufeff \t\r\n")[:40].lower().encode()
    if first.startswith(_MARKUP_BEGINNINGS):
        raise ForbiddenContent("other type")
    decoder.reset()
    file.seek(0)
    # The whole file, not its beginning: a program can follow a page of text.
    while chunk := file.read(_SNIFFED_LENGTH):
        characters = set(decoder.decode(chunk))
        if any(character < " " and character not in _TEXT_CONTROLS for character in characters):
            raise ForbiddenContent("other type")


def _make_office_check(part: str) -> Callable[[IO[bytes]], None]:
    """Make the check of an office document that must have a certain part."""

    def check(file: IO[bytes]) -> None:
        names = check_archive(file)
        if part not in names or "[Content_Types].xml" not in names:
            raise ForbiddenContent("other type")

    return check


def _make_open_document_check(media_type: str) -> Callable[[IO[bytes]], None]:
    """Make the check of an OpenDocument file, which names its own media type."""

    def check(file: IO[bytes]) -> None:
        names = check_archive(file)
        if not {"mimetype", "content.xml"} <= names:
            raise ForbiddenContent("other type")
        with zipfile.ZipFile(file) as archive:
            if archive.read("mimetype").strip() != media_type.encode():
                raise ForbiddenContent("other type")

    return check


def _refuse_polyglot(file: IO[bytes]) -> None:
    """Refuse a file that is a zip archive as well, which another program would open as one."""
    if zipfile.is_zipfile(file):
        raise ForbiddenContent("two natures")


def _make_image_check(check_image: Callable[[IO[bytes]], None]) -> Callable[[IO[bytes]], None]:
    """Make the check of an image, which may not be an archive as well."""

    def check(file: IO[bytes]) -> None:
        check_image(file)
        _refuse_polyglot(file)

    return check


def _make_office_type(label: str, kind: str, part: str) -> FileType:
    """Make the type of an Office Open XML document."""
    media_type = f"application/vnd.openxmlformats-officedocument.{kind}"
    return FileType(
        label, media_type, frozenset({media_type, *_ZIP_TYPES}), _make_office_check(part)
    )


def _make_open_document_type(label: str, kind: str) -> FileType:
    """Make the type of an OpenDocument file."""
    media_type = f"application/vnd.oasis.opendocument.{kind}"
    check = _make_open_document_check(media_type)
    return FileType(label, media_type, frozenset({media_type, *_ZIP_TYPES}), check)


_TEXT_MEDIA_TYPES = frozenset(
    {"text/*", "application/octet-stream", "application/csv", "application/json", "message/rfc822"}
)
TYPES = {
    "pdf": FileType("PDF", "application/pdf", frozenset({"application/pdf"}), _check_pdf),
    "docx": _make_office_type("Word", "wordprocessingml.document", "word/document.xml"),
    "xlsx": _make_office_type("Excel", "spreadsheetml.sheet", "xl/workbook.xml"),
    "pptx": _make_office_type("PowerPoint", "presentationml.presentation", "ppt/presentation.xml"),
    "odt": _make_open_document_type("OpenDocument text", "text"),
    "ods": _make_open_document_type("OpenDocument spreadsheet", "spreadsheet"),
    "csv": FileType("CSV", "text/csv", _TEXT_MEDIA_TYPES, _check_text),
    "txt": FileType("plain text", "text/plain", _TEXT_MEDIA_TYPES, _check_text),
    "png": FileType("PNG", "image/png", frozenset({"image/png"}), _make_image_check(check_png)),
    "jpg": FileType("JPEG", "image/jpeg", frozenset({"image/jpeg"}), _make_image_check(check_jpeg)),
    "jpeg": FileType(
        "JPEG", "image/jpeg", frozenset({"image/jpeg"}), _make_image_check(check_jpeg)
    ),
}
"""By extension. Not here on purpose: e-mails (they carry names and further files), older office
formats (they hide macros), archives, and whatever a browser would run."""

_REFUSALS = {
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
    size = measure_size(file)
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
        file_type.check(file)
    except ForbiddenContent as wrong:
        raise _build_refusal(name, wrong) from wrong
    finally:
        file.seek(0)
    return file_type


def describe_types() -> Sentence:
    """List the accepted types in words, for a page or an error."""
    return say("PDF, Word (docx), Excel (xlsx), PowerPoint (pptx), odt, ods, csv, txt, png or jpg")


def _find_type(name: str) -> FileType:
    """Find the type of a file name's extension. Raises UserError where it is not accepted."""
    file_type = TYPES.get(find_extension(name))
    if file_type is None:
        raise UserError(
            "“{name}” must be a {types}", field="files", name=name, types=describe_types()
        )
    return file_type


def _refuse_other_type(file: IO[bytes], file_type: FileType) -> None:
    """Refuse a file whose bytes are of another type than its extension. Raises ForbiddenContent."""
    # The media type that the browser sends is never read: it is whatever the sender says.
    detected = magic.from_buffer(read_range(file, 0, _SNIFFED_LENGTH), mime=True)
    general = detected.partition("/")[0] + "/*"
    if detected in file_type.detected_as:
        return
    if general not in file_type.detected_as or any(
        word in detected for word in _REFUSED_MEDIA_TYPES
    ):
        raise ForbiddenContent("locked" if "encrypted" in detected else "other type")


def _build_refusal(name: str, wrong: ForbiddenContent) -> UserError:
    """Build the error for forbidden content."""
    return UserError(_REFUSALS[str(wrong)], field="files", name=name)

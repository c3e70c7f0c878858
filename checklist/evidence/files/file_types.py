"""The accepted file types, and whether a file is what its extension says."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import IO

import magic

from checklist.core.errors import UserError
from checklist.core.messages import Sentence, say
from checklist.evidence.files.detection import LOCKED, detect_kind
from checklist.evidence.files.file_bytes import measure_size, read_range
from checklist.evidence.files.file_kinds import KINDS, build_kind_refusal, find_kind
from checklist.evidence.files.file_names import find_extension
from checklist.evidence.files.images import check_jpeg, check_png
from checklist.evidence.files.pdf_documents import check_pdf
from checklist.evidence.files.refusals import ForbiddenContent, build_refusal
from checklist.evidence.files.text_files import check_text
from checklist.evidence.files.zip_archives import check_archive

# As much as libmagic needs to tell the accepted types apart.
_SNIFFED_LENGTH = 64 * 1024
_MEGABYTE = 1024 * 1024
# libmagic calls an office document a plain archive where its parts stand in an unusual order.
_ZIP_TYPES = {"application/zip", "application/octet-stream"}
# Of text libmagic guesses by single words, and of a PDF it reads no further than we do.
_NOT_ASKED: frozenset[str] = frozenset()
# What a file of another kind under this ending looks like to the check of its ending.
_MAYBE_OTHER_KIND = {"damaged", "other type", "binary"}
# There is no way on for a program but another file: the list of what is accepted says as much.
_SAID_BY_THE_LIST = {"program"}


@dataclass(frozen=True, slots=True)
class FileType:
    """An accepted file type: its media type, what libmagic may report, and its content check."""

    label: str
    media_type: str
    detected_as: frozenset[str]
    check: Callable[[IO[bytes]], None]


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


_JPEG = FileType("JPEG", "image/jpeg", frozenset({"image/jpeg"}), _make_image_check(check_jpeg))
TYPES = {
    "pdf": FileType("PDF", "application/pdf", _NOT_ASKED, check_pdf),
    "docx": _make_office_type("Word", "wordprocessingml.document", "word/document.xml"),
    "xlsx": _make_office_type("Excel", "spreadsheetml.sheet", "xl/workbook.xml"),
    "pptx": _make_office_type("PowerPoint", "presentationml.presentation", "ppt/presentation.xml"),
    "odt": _make_open_document_type("OpenDocument text", "text"),
    "ods": _make_open_document_type("OpenDocument spreadsheet", "spreadsheet"),
    "csv": FileType("CSV", "text/csv", _NOT_ASKED, check_text),
    "txt": FileType("plain text", "text/plain", _NOT_ASKED, check_text),
    "png": FileType("PNG", "image/png", frozenset({"image/png"}), _make_image_check(check_png)),
    "jpg": _JPEG,
    "jpeg": _JPEG,
    "jfif": _JPEG,
    "jpe": _JPEG,
}
"""By extension. Not here on purpose: e-mails (they carry names and further files), older office
formats (they hide macros), archives, and whatever a browser would run."""


def check_file(name: str, file: IO[bytes], largest: int) -> FileType:
    """Check a whole file and return its type. Raises UserError."""
    file_type = _find_type(name, file)
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
        raise _explain(name, file, wrong) from wrong
    finally:
        file.seek(0)
    return file_type


def describe_types() -> Sentence:
    """List the accepted types in words, for a page or an error."""
    return say("PDF, Word (docx), Excel (xlsx), PowerPoint (pptx), odt, ods, csv, txt, png or jpg")


def _find_type(name: str, file: IO[bytes]) -> FileType:
    """Find the type of a file name's extension. Raises UserError where it is not accepted."""
    ending = find_extension(name)
    file_type = TYPES.get(ending)
    if file_type is not None:
        return file_type
    kind = find_kind(ending) or detect_kind(file)
    file.seek(0)
    if kind is None or kind in _SAID_BY_THE_LIST:
        raise UserError(
            "“{name}” must be a {types}", field="files", name=name, types=describe_types()
        )
    raise _build_detected_refusal(name, kind)


def _refuse_other_type(file: IO[bytes], file_type: FileType) -> None:
    """Refuse a file whose bytes are of another type than its extension. Raises ForbiddenContent."""
    if file_type.detected_as is _NOT_ASKED:
        return
    # The media type that the browser sends is never read: it is whatever the sender says.
    detected = magic.from_buffer(read_range(file, 0, _SNIFFED_LENGTH), mime=True)
    if detected not in file_type.detected_as:
        raise ForbiddenContent("locked" if "encrypted" in detected else "other type")


def _explain(name: str, file: IO[bytes], wrong: ForbiddenContent) -> UserError:
    """Build the error for forbidden content; where the file is of another kind, say of which."""
    if wrong.reason in _MAYBE_OTHER_KIND:
        kind = detect_kind(file)
        if kind is not None and find_extension(name) not in _list_endings(kind):
            return _build_detected_refusal(name, kind)
    return build_refusal(name, wrong)


def _list_endings(kind: str) -> tuple[str, ...]:
    return KINDS[kind].endings if kind in KINDS else ()


def _build_detected_refusal(name: str, kind: str) -> UserError:
    """Build the error for a kind that was detected, or for a document whose lock hides it."""
    if kind == LOCKED:
        return build_refusal(name, ForbiddenContent("locked"))
    return build_kind_refusal(name, find_extension(name), kind)

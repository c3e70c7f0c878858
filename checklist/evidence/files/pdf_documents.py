"""Checks a PDF: one whole document, that opens without a password, and no archive as well."""

from __future__ import annotations

import re
import struct
import tempfile
import zipfile
from collections.abc import Iterator
from typing import IO

from checklist.evidence.files.file_bytes import find_all, measure_size, read_range
from checklist.evidence.files.pdf_encryption import (
    opens_without_password,
    read_encryption,
    read_string,
)
from checklist.evidence.files.refusals import ForbiddenContent
from checklist.evidence.files.zip_archives import check_archive

# Readers look for the header within so much, and for the end within so much of the last bytes.
_HEADER_WITHIN = 1024
_END_WITHIN = 4096
_CHUNK = 64 * 1024
_LARGEST_IN_MEMORY = 1024 * 1024
# Before the header stand a byte order mark, blank lines, or what a mail program or a printer's
# language put there: characters, zeros and escapes. Anything else is another file.
_BEFORE_HEADER = re.compile(rb"(?:\xef\xbb\xbf)?[\0\t\n\f\r\x1b -~]*\Z")
_OTHER_BEGINNINGS = (b"MZ", b"PK", b"#!", b"<", b"{", b"GIF8", b"BM", b"@", b"II*", b"MM\0*")
_ENCRYPTED = re.compile(rb"/Encrypt\s{0,20}(?:(\d{1,10})\s{1,20}(\d{1,5})\s{1,20}R|(<<))")
_FILE_ID = re.compile(rb"/ID\s{0,20}\[")
# A document has one of each, and one more with each revision of it; hostile ones cost time.
_MOST_CANDIDATES = 8
# Each costs a second at most to try; a document and one attached to it have two.
_MOST_ENCRYPTIONS = 4
_LONGEST_DICTIONARY = 8192
_ARCHIVE_END = struct.Struct("<4s4H2LH")
_BEFORE_STREAM = re.compile(rb"stream\r?\n\Z")
_AFTER_STREAM = re.compile(rb"\s*endstream")


def check_pdf(file: IO[bytes]) -> None:
    """Check that a file is one complete PDF. Raises ForbiddenContent."""
    _refuse_other_beginning(read_range(file, 0, _HEADER_WITHIN + len(b"%PDF-")))
    end = _find_end(file)
    if b"%%EOF" not in read_range(file, max(0, end - _END_WITHIN), min(end, _END_WITHIN)):
        raise ForbiddenContent("damaged")
    _refuse_archive(file)
    if _needs_password(file):
        raise ForbiddenContent("locked")


def _refuse_other_beginning(beginning: bytes) -> None:
    """Refuse a file without the header of a PDF, or with another file before it."""
    before, header, _ = beginning.partition(b"%PDF-")
    is_other = before.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_OTHER_BEGINNINGS)
    if not header or is_other or not _BEFORE_HEADER.match(before):
        raise ForbiddenContent("damaged")


def _find_end(file: IO[bytes]) -> int:
    """Find where the content ends: mail programs and old disks fill the rest with zeros."""
    end = measure_size(file)
    while end:
        begins = max(0, end - _CHUNK)
        content = read_range(file, begins, end - begins).rstrip(b"\0")
        if content:
            return begins + len(content)
        end = begins
    return 0


def _refuse_archive(file: IO[bytes]) -> None:
    """Refuse a PDF that another program would open as an archive, unless that is an attachment.

    An attachment that is not packed stands whole between "stream" and "endstream". It is judged for
    what it is: a document may be attached, an archive of other files may not.
    """
    if not zipfile.is_zipfile(file):
        return
    size = measure_size(file)
    tail_begins = max(0, size - 65_557)
    tail = read_range(file, tail_begins, 65_557)
    where = tail.rfind(b"PK\x05\x06")
    if where < 0 or len(tail) - where < _ARCHIVE_END.size:
        raise ForbiddenContent("two natures")
    *_, index, index_at, comment = _ARCHIVE_END.unpack_from(tail, where)
    begins = tail_begins + where - index - index_at
    ends = tail_begins + where + _ARCHIVE_END.size + comment
    is_attached = (
        begins > 0
        and _BEFORE_STREAM.search(read_range(file, max(0, begins - 8), min(begins, 8)))
        and _AFTER_STREAM.match(read_range(file, ends, 64))
    )
    if not is_attached:
        raise ForbiddenContent("two natures")
    _check_attachment(file, begins, ends)


def _check_attachment(file: IO[bytes], begins: int, ends: int) -> None:
    """Check an attached document as if it were uploaded. Raises ForbiddenContent."""
    with tempfile.SpooledTemporaryFile(max_size=_LARGEST_IN_MEMORY) as attached:
        for where in range(begins, ends, _CHUNK):
            attached.write(read_range(file, where, min(_CHUNK, ends - where)))
        names = check_archive(attached)
    if "[Content_Types].xml" not in names and "content.xml" not in names:
        raise ForbiddenContent("nested")


def _needs_password(file: IO[bytes]) -> bool:
    """Say whether a PDF is encrypted and does not open with the empty password.

    With an owner password alone it opens for everyone, and only printing or copying is closed.
    """
    references = find_all(file, _ENCRYPTED, _MOST_CANDIDATES)
    if not references:
        return False
    encryptions = {
        encryption
        for written in _find_dictionaries(file, references)
        if (encryption := read_encryption(written)) is not None
    }
    file_ids = [
        read_string(read_range(file, ends, 256))
        for _, ends in find_all(file, _FILE_ID, _MOST_CANDIDATES)
    ]
    if len(encryptions) > _MOST_ENCRYPTIONS:
        return True
    return any(not opens_without_password(encryption, file_ids) for encryption in encryptions)


def _find_dictionaries(
    file: IO[bytes], references: list[tuple[re.Match[bytes], int]]
) -> Iterator[bytes]:
    """Find the encryption dictionaries that a file names, written in place or as objects."""
    for number, generation in {found.group(1, 2) for found, _ in references if found[1]}:
        written = rb"(?<!\d)%b\s{1,20}%b\s{1,20}obj" % (number, generation)
        for _, ends in find_all(file, re.compile(written), _MOST_CANDIDATES):
            yield read_range(file, ends, _LONGEST_DICTIONARY)
    for found, ends in references:
        if found[3]:
            yield read_range(file, ends - len(b"<<"), _LONGEST_DICTIONARY)

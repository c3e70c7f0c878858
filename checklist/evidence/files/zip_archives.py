"""Checks zip archives, as office documents are: whole, member by member, within limits."""

from __future__ import annotations

import stat
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO

from checklist.evidence.files.file_bytes import contains_bytes, measure_size, read_range
from checklist.evidence.files.office_documents import check_part
from checklist.evidence.files.refusals import ForbiddenContent

# Zip bomb: deflate packs zeros a thousandfold, so that 50 MB could unpack to 50 GB. Four times the
# largest upload is more than a true document comes to.
_MOST_UNPACKED = 200 * 1024 * 1024
# Each member costs time and memory to look at; a long workbook has some hundreds.
_MOST_MEMBERS = 5_000
# zipfile reads the whole index into memory before anything can be checked.
_LARGEST_INDEX = 1024 * 1024
# It is parsed to a tree, many times its size.
_LARGEST_RELATIONSHIPS = 4 * 1024 * 1024
# A chart's workbook in a document is usual; archives in archives are how bombs get past limits.
_DEEPEST_NESTING = 1
_CHUNK = 128 * 1024
_END_RECORD = struct.Struct("<4s4H2LH")
_END_RECORD_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR_64_LENGTH = 20
_ENCRYPTED = 0x1
# zip, gzip, bzip2, 7z, rar, xz: by content, since a member's name says what its sender likes.
_ARCHIVE_SIGNATURES = (b"PK\x03\x04", b"\x1f\x8b", b"BZh", b"7z\xbc\xaf", b"Rar!", b"\xfd7zXZ")
_OFFICE_ENDINGS = (".docx", ".xlsx", ".pptx")
# An older object inside a document holds its macros in a stream of this name.
_MACROS_IN_OLE = "_VBA_PROJECT".encode("utf-16-le")
_ARCHIVE_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
)
"""What reading an archive raises where it is not what it says."""
_OLE_SIGNATURE = b"\xd0\xcf\x11\xe0"


@dataclass(slots=True)
class UnpackingBudget:
    """How much an upload may still unpack to, nested documents included."""

    unpacked: int = _MOST_UNPACKED
    members: int = _MOST_MEMBERS


def check_archive(
    file: IO[bytes], budget: UnpackingBudget | None = None, depth: int = 0
) -> set[str]:
    """Check an archive member by member and return their names. Raises ForbiddenContent."""
    budget = budget or UnpackingBudget()
    _refuse_long_index(file)
    try:
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
            _refuse_totals(members, measure_size(file), budget)
            for member in members:
                _refuse_member(member)
                _check_member(archive, member, budget, depth)
            return {member.filename for member in members}
    except _ARCHIVE_ERRORS as error:
        raise ForbiddenContent("damaged") from error


def list_members(file: IO[bytes]) -> set[str]:
    """List the names of an archive's members without unpacking any. Raises ForbiddenContent."""
    _refuse_long_index(file)
    try:
        with zipfile.ZipFile(file) as archive:
            return set(archive.namelist())
    except _ARCHIVE_ERRORS as error:
        raise ForbiddenContent("damaged") from error


def _refuse_long_index(file: IO[bytes]) -> None:
    """Refuse an index that is too long before it is read: a hostile one fills the memory."""
    size = measure_size(file)
    # Nothing may stand before the archive: with "MZ" there it would be a program as well.
    if read_range(file, 0, 4) != b"PK\x03\x04":
        raise ForbiddenContent("damaged")
    # The end record is 22 bytes, and a comment of 65,535 at most may follow it.
    tail = read_range(file, max(0, size - 65_557), 65_557)
    where = tail.rfind(b"PK\x05\x06")
    if where < 0 or len(tail) - where < _END_RECORD.size:
        raise ForbiddenContent("damaged")
    _, _, _, _, count, index, _, comment = _END_RECORD.unpack_from(tail, where)
    # Bytes after the comment, or a second end record in it: programs differ on which index counts.
    if where + _END_RECORD.size + comment != len(tail):
        raise ForbiddenContent("damaged")
    counts, indexes = [count], [index]
    locator = where - _LOCATOR_64_LENGTH
    if locator >= _END_RECORD_64.size and tail[locator : locator + 4] == b"PK\x06\x07":
        fields = _END_RECORD_64.unpack_from(tail, locator - _END_RECORD_64.size)
        counts, indexes = [fields[7]], [fields[8]]
    if max(counts) > _MOST_MEMBERS or max(indexes) > _LARGEST_INDEX:
        raise ForbiddenContent("too much")


def _refuse_totals(members: list[zipfile.ZipInfo], size: int, budget: UnpackingBudget) -> None:
    """Refuse an archive that would unpack to too much, or whose members overlap."""
    budget.members -= len(members)
    budget.unpacked -= sum(member.file_size for member in members)
    if budget.members < 0 or budget.unpacked < 0:
        raise ForbiddenContent("too much")
    # Members that share bytes: a small file in which each of thousands unpacks the same megabytes.
    if sum(member.compress_size for member in members) > size:
        raise ForbiddenContent("damaged")
    # Of two members of one name this check could read one, and the office program the other.
    if len({member.filename.lower() for member in members}) < len(members):
        raise ForbiddenContent("damaged")


def _refuse_member(member: zipfile.ZipInfo) -> None:
    """Refuse a member that escapes its folder, is encrypted, or is a link."""
    name = member.orig_filename  # ``filename`` is cut at a NUL, and so hides what follows
    if member.flag_bits & _ENCRYPTED:
        raise ForbiddenContent("locked")
    # Zip slip: such a name is written outside the folder the archive is unpacked to.
    if "\\" in name or ":" in name or name.startswith("/") or ".." in name.split("/"):
        raise ForbiddenContent("unsafe names")
    # A link could point at any file of the machine the archive is unpacked on.
    if any(character < " " for character in name) or stat.S_ISLNK(member.external_attr >> 16):
        raise ForbiddenContent("unsafe names")
    # Office programs write no other, and each method is one more decompressor to trust.
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ForbiddenContent("damaged")


def _check_member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, budget: UnpackingBudget, depth: int
) -> None:
    """Unpack a member to its end, which checks size and checksum, and check its content."""
    if member.is_dir():
        return
    with _unpack(archive, member) as content:
        beginning = read_range(content, 0, 8)
        if beginning.startswith(_ARCHIVE_SIGNATURES):
            _check_nested(content, member.filename, budget, depth)
        if beginning.startswith(_OLE_SIGNATURE) and contains_bytes(content, _MACROS_IN_OLE):
            raise ForbiddenContent("macros")
        if member.filename.endswith(".rels") and member.file_size > _LARGEST_RELATIONSHIPS:
            raise ForbiddenContent("too much")
        check_part(member.filename, content)


def _check_nested(content: IO[bytes], name: str, budget: UnpackingBudget, depth: int) -> None:
    """Check a document inside a document, such as a chart's workbook; refuse any other archive."""
    if (
        depth >= _DEEPEST_NESTING
        or "/embeddings/" not in name
        or not name.endswith(_OFFICE_ENDINGS)
    ):
        raise ForbiddenContent("nested")
    check_archive(content, budget, depth + 1)


@contextmanager
def _unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[IO[bytes]]:
    """Unpack a member, to disk where it is large. Its stated size must be true.

    The budget was taken from stated sizes, so a lying one would get round it.
    """
    with tempfile.SpooledTemporaryFile(max_size=_CHUNK * 8) as content:
        size = 0
        with archive.open(member) as packed:
            while chunk := packed.read(_CHUNK):
                size += len(chunk)
                content.write(chunk)
        if size != member.file_size:
            raise ForbiddenContent("damaged")
        content.seek(0)
        yield content

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

from checklist.evidence.files.office_documents import ForbiddenContent, check_part

_MOST_UNPACKED = 200 * 1024 * 1024
_MOST_MEMBERS = 5_000
_LARGEST_INDEX = 1024 * 1024
_LARGEST_LIST = 4 * 1024 * 1024
_DEEPEST = 1
_CHUNK = 128 * 1024
_ENDS = struct.Struct("<4s4H2LH")
_ENDS_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATES_64 = 20
_ENCRYPTED = 0x1
_ARCHIVES = (b"PK\x03\x04", b"\x1f\x8b", b"BZh", b"7z\xbc\xaf", b"Rar!", b"\xfd7zXZ")
_OFFICE_ENDINGS = (".docx", ".xlsx", ".pptx")
_MACROS_IN_OLE = "_VBA_PROJECT".encode("utf-16-le")
_BROKEN = (
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
_OLE = b"\xd0\xcf\x11\xe0"


@dataclass(slots=True)
class UnpackingBudget:
    """How much an upload may still unpack to, nested documents included."""

    unpacked: int = _MOST_UNPACKED
    members: int = _MOST_MEMBERS


def check_archive(
    file: IO[bytes], allowance: UnpackingBudget | None = None, depth: int = 0
) -> set[str]:
    """Check an archive member by member and return their names. Raises ForbiddenContent."""
    left = allowance or UnpackingBudget()
    _refuse_long_index(file)
    try:
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
            _refuse_totals(members, unpacked_size(file), left)
            for member in members:
                _refuse_member(member)
                _check_member(archive, member, left, depth)
            return {member.filename for member in members}
    except _BROKEN as error:
        raise ForbiddenContent("damaged") from error


def read_member(file: IO[bytes], where: int, length: int) -> bytes:
    """Read a few bytes at a place in a file."""
    file.seek(where)
    return file.read(length)


def unpacked_size(file: IO[bytes]) -> int:
    """Return the size of a file in bytes."""
    return file.seek(0, 2)


def _refuse_long_index(file: IO[bytes]) -> None:
    """Refuse an index that is too long before it is read: a hostile one fills the memory."""
    size = unpacked_size(file)
    if read_member(file, 0, 4) != b"PK\x03\x04":
        raise ForbiddenContent("damaged")
    tail = read_member(file, max(0, size - 65_557), 65_557)
    where = tail.rfind(b"PK\x05\x06")
    if where < 0 or len(tail) - where < _ENDS.size:
        raise ForbiddenContent("damaged")
    _, _, _, _, count, index, _, comment = _ENDS.unpack_from(tail, where)
    if where + _ENDS.size + comment != len(tail):
        raise ForbiddenContent("damaged")
    counts, indexes = [count], [index]
    locator = where - _LOCATES_64
    if locator >= _ENDS_64.size and tail[locator : locator + 4] == b"PK\x06\x07":
        fields = _ENDS_64.unpack_from(tail, locator - _ENDS_64.size)
        counts, indexes = [fields[7]], [fields[8]]
    if max(counts) > _MOST_MEMBERS or max(indexes) > _LARGEST_INDEX:
        raise ForbiddenContent("too much")


def _refuse_totals(members: list[zipfile.ZipInfo], size: int, left: UnpackingBudget) -> None:
    """Refuse an archive that would unpack to too much, or whose members overlap."""
    left.members -= len(members)
    left.unpacked -= sum(member.file_size for member in members)
    if left.members < 0 or left.unpacked < 0:
        raise ForbiddenContent("too much")
    if sum(member.compress_size for member in members) > size:
        raise ForbiddenContent("damaged")
    if len({member.filename.lower() for member in members}) < len(members):
        raise ForbiddenContent("damaged")


def _refuse_member(member: zipfile.ZipInfo) -> None:
    """Refuse a member that escapes its folder, is encrypted, or is a link."""
    name = member.orig_filename
    if member.flag_bits & _ENCRYPTED:
        raise ForbiddenContent("locked")
    if "\\" in name or ":" in name or name.startswith("/") or ".." in name.split("/"):
        raise ForbiddenContent("unsafe names")
    if any(ord(it) < ord(" ") for it in name) or stat.S_ISLNK(member.external_attr >> 16):
        raise ForbiddenContent("unsafe names")
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ForbiddenContent("damaged")


def _check_member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: UnpackingBudget, depth: int
) -> None:
    """Unpack a member to its end, which checks size and checksum, and check its content."""
    if member.is_dir():
        return
    with _unpack(archive, member) as content:
        beginning = read_member(content, 0, 8)
        if beginning.startswith(_ARCHIVES):
            _check_nested(content, member.filename, left, depth)
        if beginning.startswith(_OLE) and _contains_bytes(content, _MACROS_IN_OLE):
            raise ForbiddenContent("macros")
        if member.filename.endswith(".rels") and member.file_size > _LARGEST_LIST:
            raise ForbiddenContent("too much")
        check_part(member.filename, content)


def _check_nested(content: IO[bytes], name: str, left: UnpackingBudget, depth: int) -> None:
    """Check a document inside a document, such as a chart's workbook; refuse any other archive."""
    if depth >= _DEEPEST or "/embeddings/" not in name or not name.endswith(_OFFICE_ENDINGS):
        raise ForbiddenContent("nested")
    check_archive(content, left, depth + 1)


@contextmanager
def _unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[IO[bytes]]:
    """Unpack a member, to disk where it is large. Its stated size must be true."""
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


def _contains_bytes(content: IO[bytes], wanted: bytes) -> bool:
    """Say whether a file contains some bytes."""
    content.seek(0)
    before = b""
    while chunk := content.read(_CHUNK):
        if wanted in before + chunk:
            return True
        before = chunk[-len(wanted) :]
    return False

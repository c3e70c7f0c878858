"""Office documents are zip archives: looked through whole, member by member, before one is kept."""

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

from checklist.evidence.files.office_documents import WrongInside, check_part

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
class Allowance:
    """What is left of what an upload may unpack to, its nested documents counted in."""

    unpacked: int = _MOST_UNPACKED
    members: int = _MOST_MEMBERS


def check_archive(file: IO[bytes], allowance: Allowance | None = None, depth: int = 0) -> set[str]:
    """Look through an archive and return its members' names. Raises WrongInside."""
    left = allowance or Allowance()
    _refuse_long_index(file)
    try:
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
            _refuse_numbers(members, size_of(file), left)
            for member in members:
                _refuse_member(member)
                _look_into(archive, member, left, depth)
            return {member.filename for member in members}
    except _BROKEN as error:
        raise WrongInside("damaged") from error


def read_at(file: IO[bytes], where: int, length: int) -> bytes:
    """A few bytes from a place in a file."""
    file.seek(where)
    return file.read(length)


def size_of(file: IO[bytes]) -> int:
    """How long a file is."""
    return file.seek(0, 2)


def _refuse_long_index(file: IO[bytes]) -> None:
    """Read how long the list of members is before reading it: a hostile one fills the memory."""
    size = size_of(file)
    if read_at(file, 0, 4) != b"PK\x03\x04":
        raise WrongInside("damaged")
    tail = read_at(file, max(0, size - 65_557), 65_557)
    where = tail.rfind(b"PK\x05\x06")
    if where < 0 or len(tail) - where < _ENDS.size:
        raise WrongInside("damaged")
    _, _, _, _, count, index, _, comment = _ENDS.unpack_from(tail, where)
    if where + _ENDS.size + comment != len(tail):
        raise WrongInside("damaged")
    counts, indexes = [count], [index]
    locator = where - _LOCATES_64
    if locator >= _ENDS_64.size and tail[locator : locator + 4] == b"PK\x06\x07":
        fields = _ENDS_64.unpack_from(tail, locator - _ENDS_64.size)
        counts, indexes = [fields[7]], [fields[8]]
    if max(counts) > _MOST_MEMBERS or max(indexes) > _LARGEST_INDEX:
        raise WrongInside("too much")


def _refuse_numbers(members: list[zipfile.ZipInfo], size: int, left: Allowance) -> None:
    """Refuse what would unpack to too much, and members that share the same bytes."""
    left.members -= len(members)
    left.unpacked -= sum(member.file_size for member in members)
    if left.members < 0 or left.unpacked < 0:
        raise WrongInside("too much")
    if sum(member.compress_size for member in members) > size:
        raise WrongInside("damaged")
    if len({member.filename.lower() for member in members}) < len(members):
        raise WrongInside("damaged")


def _refuse_member(member: zipfile.ZipInfo) -> None:
    """Refuse a member by its name or nature: one that climbs out, is locked, or is a link."""
    name = member.orig_filename
    if member.flag_bits & _ENCRYPTED:
        raise WrongInside("locked")
    if "\\" in name or ":" in name or name.startswith("/") or ".." in name.split("/"):
        raise WrongInside("unsafe names")
    if any(ord(it) < ord(" ") for it in name) or stat.S_ISLNK(member.external_attr >> 16):
        raise WrongInside("unsafe names")
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise WrongInside("damaged")


def _look_into(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, left: Allowance, depth: int
) -> None:
    """Unpack a member to its end, so that its size and checksum are true, and judge what it is."""
    if member.is_dir():
        return
    with _unpacked(archive, member) as content:
        beginning = read_at(content, 0, 8)
        if beginning.startswith(_ARCHIVES):
            _nested(content, member.filename, left, depth)
        if beginning.startswith(_OLE) and _contains(content, _MACROS_IN_OLE):
            raise WrongInside("macros")
        if member.filename.endswith(".rels") and member.file_size > _LARGEST_LIST:
            raise WrongInside("too much")
        check_part(member.filename, content)


def _nested(content: IO[bytes], name: str, left: Allowance, depth: int) -> None:
    """Look through a document within a document, as a chart's figures are; no other archive."""
    if depth >= _DEEPEST or "/embeddings/" not in name or not name.endswith(_OFFICE_ENDINGS):
        raise WrongInside("nested")
    check_archive(content, left, depth + 1)


@contextmanager
def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[IO[bytes]]:
    """The whole of a member, on disk where it is large. What it says of its size must be true."""
    with tempfile.SpooledTemporaryFile(max_size=_CHUNK * 8) as content:
        size = 0
        with archive.open(member) as packed:
            while chunk := packed.read(_CHUNK):
                size += len(chunk)
                content.write(chunk)
        if size != member.file_size:
            raise WrongInside("damaged")
        content.seek(0)
        yield content


def _contains(content: IO[bytes], wanted: bytes) -> bool:
    """Say whether bytes stand anywhere in a file."""
    content.seek(0)
    before = b""
    while chunk := content.read(_CHUNK):
        if wanted in before + chunk:
            return True
        before = chunk[-len(wanted) :]
    return False

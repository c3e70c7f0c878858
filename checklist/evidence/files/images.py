"""Pictures: how many dots they would unpack to, and whether they are whole."""

from __future__ import annotations

import struct
from typing import IO

from checklist.evidence.files.office_documents import WrongInside
from checklist.evidence.files.zip_archives import read_at, size_of

_MOST_PIXELS = 100_000_000
_PNG = b"\x89PNG\r\n\x1a\n"
_PNG_END = b"\0\0\0\0IEND\xaeB`\x82"
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_ALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_JPEG_END = b"\xff\xd9"
_TAIL = 64 * 1024


def check_png(file: IO[bytes]) -> None:
    """Refuse a picture that is cut short or too large to be opened. Raises WrongInside."""
    beginning = read_at(file, 0, 24)
    if not beginning.startswith(_PNG) or beginning[12:16] != b"IHDR":
        raise WrongInside("damaged")
    width, height = struct.unpack(">II", beginning[16:24])
    if _PNG_END not in read_at(file, max(0, size_of(file) - _TAIL), _TAIL):
        raise WrongInside("damaged")
    _refuse_flood(width, height)


def check_jpeg(file: IO[bytes]) -> None:
    """Refuse a picture that is cut short or too large to be opened. Raises WrongInside."""
    where = 2
    while True:
        marker, length = _jpeg_marker(file, where)
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack(">xHH", _jpeg_bytes(file, where + 4, 5))
            break
        where += length
    if _JPEG_END not in read_at(file, max(0, size_of(file) - _TAIL), _TAIL):
        raise WrongInside("damaged")
    _refuse_flood(width, height)


def _jpeg_marker(file: IO[bytes], where: int) -> tuple[int, int]:
    """The marker at a place of a JPEG, and how far it is to the next."""
    begins, marker = _jpeg_bytes(file, where, 2)
    if begins != 0xFF:
        raise WrongInside("damaged")
    if marker == 0xFF:
        return marker, 1
    if marker in _JPEG_ALONE:
        return marker, 2
    (length,) = struct.unpack(">H", _jpeg_bytes(file, where + 2, 2))
    if length < 2 or marker in (0xD9, 0xDA):
        raise WrongInside("damaged")
    return marker, 2 + length


def _jpeg_bytes(file: IO[bytes], where: int, length: int) -> bytes:
    """Bytes that must be there."""
    found = read_at(file, where, length)
    if len(found) < length:
        raise WrongInside("damaged")
    return found


def _refuse_flood(width: int, height: int) -> None:
    """Refuse a picture of no size, or of more dots than any scan of a page has."""
    if not width or not height:
        raise WrongInside("damaged")
    if width * height > _MOST_PIXELS:
        raise WrongInside("pixels")

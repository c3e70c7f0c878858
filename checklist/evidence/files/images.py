"""Checks PNG and JPEG images: how many pixels they decode to, and whether they are complete."""

from __future__ import annotations

import struct
from typing import IO

from checklist.evidence.files.office_documents import ForbiddenContent
from checklist.evidence.files.zip_archives import measure_size, read_range

# Pixel flood: a file of a few kilobytes that decodes to gigabytes in whatever opens it. A page
# scanned at 600 dots an inch, on A3, has 70 million.
_MOST_PIXELS = 100_000_000
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PNG_END = b"\0\0\0\0IEND\xaeB`\x82"
# The markers of a frame, which says height and width; the three left out begin none.
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
# Restart markers and TEM: no length follows them.
_JPEG_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD8)})
_JPEG_END = b"\xff\xd9"
# Cameras write a little after the end of an image, so the end is looked for in the tail.
_TAIL = 64 * 1024


def check_png(file: IO[bytes]) -> None:
    """Refuse an image that is cut short or decodes to too many pixels. Raises ForbiddenContent."""
    beginning = read_range(file, 0, 24)
    if not beginning.startswith(_PNG_SIGNATURE) or beginning[12:16] != b"IHDR":
        raise ForbiddenContent("damaged")
    width, height = struct.unpack(">II", beginning[16:24])
    if _PNG_END not in read_range(file, max(0, measure_size(file) - _TAIL), _TAIL):
        raise ForbiddenContent("damaged")
    _refuse_too_many_pixels(width, height)


def check_jpeg(file: IO[bytes]) -> None:
    """Refuse an image that is cut short or decodes to too many pixels. Raises ForbiddenContent."""
    where = 2
    while True:
        marker, length = _read_jpeg_marker(file, where)
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack(">xHH", _read_jpeg_bytes(file, where + 4, 5))
            break
        where += length
    if _JPEG_END not in read_range(file, max(0, measure_size(file) - _TAIL), _TAIL):
        raise ForbiddenContent("damaged")
    _refuse_too_many_pixels(width, height)


def _read_jpeg_marker(file: IO[bytes], where: int) -> tuple[int, int]:
    """Read the marker at a place of a JPEG, and the distance to the next."""
    begins, marker = _read_jpeg_bytes(file, where, 2)
    if begins != 0xFF:
        raise ForbiddenContent("damaged")
    if marker == 0xFF:
        return marker, 1
    if marker in _JPEG_WITHOUT_LENGTH:
        return marker, 2
    (length,) = struct.unpack(">H", _read_jpeg_bytes(file, where + 2, 2))
    if length < 2 or marker in (0xD9, 0xDA):
        raise ForbiddenContent("damaged")
    return marker, 2 + length


def _read_jpeg_bytes(file: IO[bytes], where: int, length: int) -> bytes:
    """Read bytes that must be present."""
    found = read_range(file, where, length)
    if len(found) < length:
        raise ForbiddenContent("damaged")
    return found


def _refuse_too_many_pixels(width: int, height: int) -> None:
    """Refuse an image of no size, or of more pixels than any scan of a page has."""
    if not width or not height:
        raise ForbiddenContent("damaged")
    if width * height > _MOST_PIXELS:
        raise ForbiddenContent("pixels")

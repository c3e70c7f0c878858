"""Checks PNG and JPEG images: how many pixels they decode to, and whether they are complete."""

from __future__ import annotations

import re
import struct
from typing import IO

from checklist.evidence.files.file_bytes import measure_size, read_range
from checklist.evidence.files.refusals import ForbiddenContent

# Pixel flood: a file of a few kilobytes that decodes to gigabytes in whatever opens it. A page
# scanned at 600 dots an inch, on A3, has 70 million.
_MOST_PIXELS = 100_000_000
_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
# The markers of a frame, which says height and width; the three left out begin none.
_JPEG_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_JPEG_END, _JPEG_SCAN = 0xD9, 0xDA
# A marker, past fill bytes. Zero after FF is a byte of the picture, D0 to D7 are marks in it.
_JPEG_MARKER = re.compile(rb"\xff([\xc0-\xcf\xd8-\xfe])")
_CHUNK = 16 * 1024
# Each piece costs time to step over; photographs have some hundreds, a large PNG some thousands.
_MOST_PIECES = 50_000


def check_png(file: IO[bytes]) -> None:
    """Refuse an image that is cut short or decodes to too many pixels. Raises ForbiddenContent."""
    beginning = _read_bytes(file, 0, 24)
    if not beginning.startswith(_PNG_SIGNATURE) or beginning[12:16] != b"IHDR":
        raise ForbiddenContent("damaged")
    width, height = struct.unpack(">II", beginning[16:24])
    size, where = measure_size(file), len(_PNG_SIGNATURE)
    for _ in range(_MOST_PIECES):
        length, kind = struct.unpack(">I4s", _read_bytes(file, where, 8))
        where += 12 + length  # with its checksum
        if where > size:
            raise ForbiddenContent("damaged")
        if kind == b"IEND":
            break
    else:
        raise ForbiddenContent("damaged")
    _refuse_too_many_pixels(width, height)


def check_jpeg(file: IO[bytes]) -> None:
    """Refuse an image that is cut short or decodes to too many pixels. Raises ForbiddenContent.

    Segments are followed to the end of the image. Phones write a film or zeros after it, and
    some cameras stray bytes between segments, which readers step over.
    """
    where, has_frame, has_scan = 2, False, False
    for _ in range(_MOST_PIECES):
        marker, where = _find_marker(file, where)
        if marker == _JPEG_END:
            break
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack(">xHH", _read_bytes(file, where + 2, 5))
            _refuse_too_many_pixels(width, height)
            has_frame = True
        has_scan = has_scan or marker == _JPEG_SCAN
        where += _read_segment_length(file, where)
    else:
        raise ForbiddenContent("damaged")
    if not has_frame or not has_scan:
        raise ForbiddenContent("damaged")


def _find_marker(file: IO[bytes], where: int) -> tuple[int, int]:
    """Find the next marker of a JPEG; return it and where it ends."""
    while len(chunk := read_range(file, where, _CHUNK)) > 1:
        found = _JPEG_MARKER.search(chunk)
        if found:
            return found[1][0], where + found.end()
        where += len(chunk) - 1  # a marker may stand across two chunks
    raise ForbiddenContent("damaged")


def _read_segment_length(file: IO[bytes], where: int) -> int:
    """Read the length of a segment of a JPEG, which counts itself."""
    (length,) = struct.unpack(">H", _read_bytes(file, where, 2))
    if length < 2:
        raise ForbiddenContent("damaged")
    return int(length)


def _read_bytes(file: IO[bytes], where: int, length: int) -> bytes:
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

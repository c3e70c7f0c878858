"""Reads the members of a bundle, none of which may be taken for what it says it is."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import IO, Any
from zipfile import BadZipFile, ZipFile

from checklist.core.seals import bundle_form as form

_CHUNK = 2**20
# More than any member but the record and the report, which are read in pieces.
_MOST_BYTES = 128 * 2**20
# Many times a row with the longest words: a line of a small ZIP may unpack to more than memory.
_LONGEST_LINE = 2**20


class BadMember(Exception):
    """A member cannot be read; the message says why."""


class Members:
    """The members of a bundle, below the one folder that holds them all."""

    def __init__(self, archive: ZipFile) -> None:
        self._archive = archive
        self._names = [name for name in archive.namelist() if not name.endswith("/")]
        self._root = self._names[0].rpartition("/")[0] + "/" if self._names else ""
        self._root = "" if self._root == "/" else self._root
        # By what is left of a name below that folder: of what stands elsewhere, all of it.
        self._whole_names = dict(zip(self.present, self._names, strict=True))

    @property
    def present(self) -> list[str]:
        return [name.removeprefix(self._root) for name in self._names]

    def find_misplaced(self) -> Iterator[tuple[str, str]]:
        """Find members that are missing, twice there, or have no place in a bundle."""
        present, known = self.present, {*form.REQUIRED, form.REPORT}
        yield from ((name, "it is missing") for name in form.REQUIRED if name not in present)
        yield from ((name, "it has no place here") for name in present if name not in known)
        twice = {name for name in present if present.count(name) > 1}
        yield from ((name, "it stands here twice") for name in sorted(twice))

    def read(self, name: str) -> bytes:
        """Read a whole member. Raises BadMember."""
        pieces, length = [], 0
        for piece in self.read_pieces(name):
            length += len(piece)
            if length > _MOST_BYTES:
                raise BadMember("it is longer than any of its kind")
            pieces.append(piece)
        return b"".join(pieces)

    def read_pieces(self, name: str) -> Iterator[bytes]:
        """Read a member piece by piece. Raises BadMember."""
        yield from self._guard(lambda source: iter(lambda: source.read(_CHUNK), b""), name)

    def read_lines(self, name: str) -> Iterator[bytes]:
        """Read a member line by line. Raises BadMember."""
        read = partial(_read_line, longest=_LONGEST_LINE)
        yield from self._guard(lambda source: iter(partial(read, source), b""), name)

    def _guard(self, begin: Callable[[Any], Iterator[bytes]], name: str) -> Iterator[bytes]:
        if name not in self._whole_names:
            raise BadMember("it is missing")
        try:
            with self._archive.open(self._whole_names[name]) as source:
                yield from begin(source)
        except (BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError):
            raise BadMember("its bytes are not those that were put into the ZIP") from None

    def read_json(self, name: str, kind: type) -> Any:
        """Read a member as JSON of a kind. Raises BadMember."""
        try:
            read = json.loads(self.read(name).decode())
        except (ValueError, RecursionError):
            raise BadMember("it is no JSON") from None
        if not isinstance(read, kind):
            raise BadMember("it does not have the form it should have")
        return read


def _read_line(source: IO[bytes], longest: int) -> bytes:
    line = source.readline(longest + 1)
    if len(line) > longest:
        raise BadMember("a line of it is longer than any row")
    return line

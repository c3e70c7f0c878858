"""The local store: bytes by their SHA-256 in the force's own folder, synced before they count."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import IO, BinaryIO, Protocol
from uuid import UUID, uuid4

from checklist.core.errors import Unavailable

CHUNK = 256 * 1024
MARK = "service"
"""The name of the mark in a store, which is no force's."""
WASTE = "waste"
"""The name of the part of a force in which lies what no row names, for a time."""
_ASIDE = "aside"
# O_NOFOLLOW: a link put into the store must not lead a read or a write to another file.
_FOLDER_FLAGS = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_NEW_FILE_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
_OLD_FILE_FLAGS = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC
_DISK_FULL_ERRORS = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
# Nothing there, or a link or a folder in its place; any other error may pass.
_MISSING_ERRORS = {errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ELOOP, errno.ENXIO}
DOWN = "The service cannot reach its store of files now. Try again in a few minutes"
_SYNCED: set[Path] = set()
"""The folders whose entry this process has synced: each is synced once, not for every file."""


class StoreFull(Unavailable):
    """The disk is full: nothing was kept."""


class StoreDown(Unavailable):
    """The store does not answer, or not in time: nothing was kept, and nothing can be read now."""


class BytesDamaged(Exception):
    """Stored bytes are changed, or there are none at all."""

    def __init__(self, found: str, *, is_missing: bool = False) -> None:
        super().__init__(found)
        self.is_missing = is_missing


@dataclass(frozen=True, slots=True)
class KeptBytes:
    """Bytes that are safely in the store."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class StoredObject:
    """A file found in the store; ``sha256`` is None while it is being written."""

    force_id: UUID
    name: str
    sha256: str | None
    stored_at: datetime
    size: int


class Store(Protocol):
    """A store of bytes, by force and digest: the same bytes of two forces are kept apart.

    Only ``holds``, ``find``, ``discard``, ``discard_waste`` and what ``set_aside`` returns may be
    called while a lock is held: they end before those who wait are refused. Others take longer.
    """

    def keep(self, force_id: UUID, source: IO[bytes]) -> KeptBytes:
        """Copy a stream into the store; on return no crash can lose it.

        Raises StoreFull, and StoreDown.
        """

    def open(self, force_id: UUID, sha256: str) -> BinaryIO:
        """Open what was kept, after reading it through. Raises BytesDamaged."""

    def can_keep(self) -> bool:
        """Say whether the store takes bytes now."""

    def ask(self) -> None:
        """Ask whether the store answers, before it is asked under a lock. Raises StoreDown."""

    def find(self, force_id: UUID, sha256: str, *, in_waste: bool = False) -> StoredObject | None:
        """Find bytes in place, or in the waste: their size, and since when they are there."""

    def holds(self, force_id: UUID, kept: KeptBytes) -> bool:
        """Say whether the bytes are in place, by their size."""

    def discard(self, force_id: UUID, name: str, sha256: str | None) -> None:
        """Remove bytes that no row names."""

    def list_objects(self, force_id: UUID) -> Iterator[StoredObject]:
        """Yield all files in a force's part of the store, complete or not."""

    def drop_part(self, force_id: UUID) -> None:
        """Remove a force's part of the store, once all files in it were discarded."""

    def set_aside(self, force_id: UUID, sha256: str) -> Callable[[], None]:
        """Put bytes that no row names into the waste, from which they can be brought back.

        They stay in place too until what is returned is called, under the library's lock. Raises
        BytesDamaged where they are gone.
        """

    def bring_back(self, force_id: UUID, sha256: str) -> bool:
        """Bring bytes back from the waste; say whether they were there."""

    def list_waste(self, force_id: UUID) -> Iterator[StoredObject]:
        """Yield all files in a force's waste, each with when it came there."""

    def discard_waste(self, force_id: UUID, sha256: str) -> None:
        """Remove bytes from the waste for good."""

    def read_mark(self) -> str | None:
        """Read the mark by which a store is known; None where it has none. Raises StoreDown."""

    def write_mark(self, mark: str) -> None:
        """Mark a store that has no mark, and leave another's as it is. Raises StoreDown."""


class LocalStore:
    """A local folder. Its paths are built here, from digests and ids only."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def keep(self, force_id: UUID, source: IO[bytes]) -> KeptBytes:
        """Copy a stream into the store. On return a power cut cannot lose it.

        Raises StoreFull, and StoreDown where the disk does not take it.
        """
        try:
            with self._open_folder(force_id, _ASIDE) as aside:
                name = uuid4().hex
                try:
                    kept = _write_aside(aside, name, source)
                    with self._open_folder(force_id, kept.sha256[:2]) as home:
                        os.rename(name, kept.sha256, src_dir_fd=aside, dst_dir_fd=home)
                        os.fsync(home)
                except BaseException:
                    with suppress(FileNotFoundError):
                        os.unlink(name, dir_fd=aside)
                    raise
        except ConnectionError:  # of who sends the file, and not of the store
            raise
        except OSError as error:
            if error.errno in _DISK_FULL_ERRORS:
                raise StoreFull(
                    "The service has no room for the file now. Tell your administrator"
                ) from error
            raise StoreDown(DOWN) from error
        return kept

    def open(self, force_id: UUID, sha256: str) -> BinaryIO:
        """Open what was kept, after reading it through. Raises BytesDamaged, and StoreDown."""
        try:
            with self._open_folder(force_id, sha256[:2], create=False) as home:
                handle = os.open(sha256, _OLD_FILE_FLAGS, dir_fd=home)
        except OSError as error:
            if error.errno in _MISSING_ERRORS and self._holds_anything():
                raise BytesDamaged("missing", is_missing=True) from error
            raise StoreDown(DOWN) from error
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            os.close(handle)
            raise BytesDamaged("no file")
        return _read_through(os.fdopen(handle, "rb"), sha256)

    def can_keep(self) -> bool:
        """Say whether the folder takes bytes now: it exists, is writable and has room."""
        try:
            _make_root(self._root)
            with TemporaryFile(dir=self._root) as trial:
                trial.write(b"trial")
        except OSError:
            return False
        return True

    def ask(self) -> None:
        """Ask whether anything is there: else its disk is away. Raises StoreDown."""
        if not self._holds_anything():
            raise StoreDown(DOWN)

    def find(self, force_id: UUID, sha256: str, *, in_waste: bool = False) -> StoredObject | None:
        """Find bytes in place, or in the waste: their size, and since when they are there."""
        folder = WASTE if in_waste else sha256[:2]
        with suppress(OSError), self._open_folder(force_id, folder, create=False) as home:
            found = os.stat(sha256, dir_fd=home, follow_symlinks=False)
            if stat.S_ISREG(found.st_mode):
                return _describe(force_id, sha256, sha256, found)
        return None

    def holds(self, force_id: UUID, kept: KeptBytes) -> bool:
        """Say whether the bytes are in place, by their size."""
        found = self.find(force_id, kept.sha256)
        return found is not None and found.size == kept.size

    def discard(self, force_id: UUID, name: str, sha256: str | None) -> None:
        """Remove bytes that no row names. Call it under the library's lock."""
        folder = sha256[:2] if sha256 else _ASIDE
        with suppress(FileNotFoundError), self._open_folder(force_id, folder, create=False) as home:
            os.unlink(name, dir_fd=home)
            os.fsync(home)

    def list_objects(self, force_id: UUID) -> Iterator[StoredObject]:
        """Yield all files in a force's folder, complete or not."""
        root = self._root / force_id.hex
        for folder in sorted(root.iterdir()) if root.is_dir() else []:
            if folder.name != WASTE:
                yield from _list_folder(force_id, folder)

    def set_aside(self, force_id: UUID, sha256: str) -> Callable[[], None]:
        """Return what moves bytes that no row names to the waste: a disk need copy nothing."""
        return partial(self._move_to_waste, force_id, sha256)

    def bring_back(self, force_id: UUID, sha256: str) -> bool:
        """Bring bytes back from the waste; say whether they were there."""
        try:
            with self._open_folder(force_id, WASTE, create=False) as waste:
                os.stat(sha256, dir_fd=waste, follow_symlinks=False)
                with self._open_folder(force_id, sha256[:2]) as home:
                    os.rename(sha256, sha256, src_dir_fd=waste, dst_dir_fd=home)
                    os.fsync(home)
        except FileNotFoundError:
            return False
        return True

    def list_waste(self, force_id: UUID) -> Iterator[StoredObject]:
        """Yield all files in a force's waste, each with when it came there."""
        if (waste := self._root / force_id.hex / WASTE).is_dir():
            yield from _list_folder(force_id, waste)

    def discard_waste(self, force_id: UUID, sha256: str) -> None:
        """Remove bytes from the waste for good."""
        with suppress(FileNotFoundError), self._open_folder(force_id, WASTE, create=False) as waste:
            os.unlink(sha256, dir_fd=waste)
            os.fsync(waste)

    def drop_part(self, force_id: UUID) -> None:
        """Remove a force's empty folders. One with a file in it stays, and so do its parents."""
        part = self._root / force_id.hex
        if part.is_symlink() or not part.is_dir():
            return
        for folder in (*part.iterdir(), part):
            with suppress(OSError):  # not empty, or no folder: what stands there is not ours
                folder.rmdir()

    def read_mark(self) -> str | None:
        """Read the mark by which a store is known; None where it has none. Raises StoreDown."""
        try:
            return (self._root / MARK).read_text()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise StoreDown(DOWN) from error

    def write_mark(self, mark: str) -> None:
        """Mark a store that has no mark, and leave another's as it is. Raises StoreDown."""
        try:
            _make_root(self._root)
            with TemporaryDirectory(dir=self._root, prefix=".mark-") as folder:
                whole = Path(folder) / MARK
                with os.fdopen(os.open(whole, _NEW_FILE_FLAGS, mode=0o600), "w") as file:
                    file.write(mark)
                    file.flush()
                    os.fsync(file.fileno())
                with suppress(FileExistsError):
                    os.link(whole, self._root / MARK)
        except OSError as error:
            raise StoreDown(DOWN) from error

    def _move_to_waste(self, force_id: UUID, sha256: str) -> None:
        with (
            self._open_folder(force_id, sha256[:2]) as home,
            self._open_folder(force_id, WASTE) as waste,
        ):
            os.utime(sha256, dir_fd=home, follow_symlinks=False)  # since when it is there
            os.rename(sha256, sha256, src_dir_fd=home, dst_dir_fd=waste)
            os.fsync(waste)
            os.fsync(home)

    def _holds_anything(self) -> bool:
        """Say whether anything is there: where nothing is, a disk is away, and no file damaged."""
        try:
            with os.scandir(self._root) as found:
                return any(found)
        except OSError:
            return False

    @contextmanager
    def _open_folder(self, force_id: UUID, name: str, *, create: bool = True) -> Iterator[int]:
        """Yield a folder of a force, by its open handle; no link on the way is followed.

        Each step is opened relative to the one before, so that none can be swapped for a link in
        between.
        """
        if create:
            _make_root(self._root)
        handles = [os.open(self._root, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)]
        of_force = self._root / force_id.hex
        try:
            for folder in (of_force, of_force / name):
                if create:
                    _make_folder(handles[-1], folder)
                handles.append(os.open(folder.name, _FOLDER_FLAGS, dir_fd=handles[-1]))
            yield handles[-1]
        finally:
            for handle in handles:
                os.close(handle)


def hash_file(file: IO[bytes]) -> str:
    """Hash a whole file with SHA-256."""
    digest = hashlib.sha256()
    while chunk := file.read(CHUNK):
        digest.update(chunk)
    return digest.hexdigest()


def _list_folder(force_id: UUID, folder: Path) -> Iterator[StoredObject]:
    """Yield the files in a folder of a force; those written aside have no digest yet."""
    with os.scandir(folder) as found:
        for file in sorted(found, key=lambda entry: entry.name):
            with suppress(FileNotFoundError):  # another upload's, moved a moment ago
                status = file.stat(follow_symlinks=False)
                digest = None if folder.name == _ASIDE else file.name
                yield _describe(force_id, file.name, digest, status)


def _describe(force: UUID, name: str, sha256: str | None, found: os.stat_result) -> StoredObject:
    stored_at = datetime.fromtimestamp(found.st_mtime, UTC)
    return StoredObject(force, name, sha256, stored_at, found.st_size)


def _read_through(file: BinaryIO, sha256: str) -> BinaryIO:
    """Read a file through and rewind it. Raises BytesDamaged, and StoreDown where it cannot be."""
    try:
        is_whole = hash_file(file) == sha256
        file.seek(0)
    except OSError as error:
        file.close()
        raise StoreDown(DOWN) from error
    if not is_whole:
        file.close()
        raise BytesDamaged("changed")
    return file


def _make_root(root: Path) -> None:
    """Make the store's folder and its parents, synced so that a power cut cannot lose them."""
    if root in _SYNCED and root.is_dir():
        return
    if not root.parent.is_dir():
        _make_root(root.parent)
    parent = os.open(root.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        _make_folder(parent, root)
    finally:
        os.close(parent)


def _make_folder(parent: int, path: Path) -> None:
    """Make a folder and sync its parent.

    One that exists may have been made by another process a moment ago, and not be synced yet.
    """
    try:
        os.mkdir(path.name, mode=0o700, dir_fd=parent)
    except FileExistsError:
        if path in _SYNCED:
            return
    os.fsync(parent)
    _SYNCED.add(path)


def _write_aside(folder: int, name: str, source: IO[bytes]) -> KeptBytes:
    """Copy a stream to a new file, hashing on the way, and sync it."""
    digest = hashlib.sha256()
    size = 0
    handle = os.open(name, _NEW_FILE_FLAGS, mode=0o600, dir_fd=folder)
    with os.fdopen(handle, "wb") as file:
        while chunk := source.read(CHUNK):
            digest.update(chunk)
            size += len(chunk)
            file.write(chunk)
        file.flush()
        os.fsync(file.fileno())
    return KeptBytes(digest.hexdigest(), size)

"""Simulates a power cut, which loses whatever SQLite or our own code did not sync.

SQLite's syncs are seen by a file layer (VFS) put before the usual one, ours by ``os.fsync``. All
that was written since the last sync is taken to be lost.
"""

from __future__ import annotations

import _sqlite3
import ctypes
import json
import os
from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_void_p
from pathlib import Path
from typing import Any, ClassVar

METHODS = 18
"""Of an open file, after the version of the table; ``xSync`` is the fifth."""
SYNC = 4
OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
SYNCED = CFUNCTYPE(c_int, c_void_p, c_int)


class Layer(Structure):
    """``sqlite3_vfs``; ``others`` are methods that are passed through."""

    _fields_: ClassVar = [
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("following", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", c_void_p),
        ("others", c_void_p * 15),
    ]


class OpenFile(Structure):
    """``sqlite3_file``: a pointer to the methods of an open file."""

    _fields_: ClassVar = [("methods", c_void_p)]


class Methods(Structure):
    """``sqlite3_io_methods``, the table of those methods."""

    _fields_: ClassVar = [("version", c_int), ("each", c_void_p * METHODS)]


class Disk:
    """The files that a power cut would leave below a folder; at first all that are there."""

    def __init__(self, root: Path, kept: Path) -> None:
        self.root, self.kept = root, kept
        self.files: dict[int, bytes] = {}
        self.folders: dict[Path, dict[str, int]] = {}
        self.acknowledged: list[list[str]] = []
        self.moments = 0
        for folder, _, names in os.walk(root):
            self.sync_folder(Path(folder))
            for name in names:
                self.sync_file(Path(folder) / name)

    def sync_file(self, path: Path) -> None:
        self.files[path.stat().st_ino] = path.read_bytes()

    def sync_folder(self, path: Path) -> None:
        self.folders[path] = {file.name: file.stat().st_ino for file in path.iterdir()}

    def acknowledge(self, *what: str) -> None:
        """Note that a change was acknowledged, and cut the power."""
        self.acknowledged.append(list(what))
        self.cut()

    def cut(self) -> None:
        """Write what would be left now, with what was acknowledged, to a new folder."""
        self.moments += 1
        left = self.kept / f"{self.moments:04}"
        self.put(self.root, left)
        (left / "acknowledged.json").write_text(json.dumps(self.acknowledged))

    def put(self, folder: Path, to: Path) -> None:
        to.mkdir(parents=True)
        for name, inode in self.folders.get(folder, {}).items():
            if folder / name in self.folders or (folder / name).is_dir():
                self.put(folder / name, to / name)
            elif not name.endswith("-shm"):  # memory that processes share, and no file
                (to / name).write_bytes(self.files.get(inode, b""))

    def watch_our_syncs(self) -> None:
        """Follow the syncs of our own code."""
        fsync = os.fsync

        def seen(fd: Any) -> None:
            fsync(fd)
            handle = fd if isinstance(fd, int) else fd.fileno()
            path = Path(f"/proc/self/fd/{handle}").resolve()
            if path.is_relative_to(self.root):
                (self.sync_folder if path.is_dir() else self.sync_file)(path)
                self.cut()

        os.fsync = seen

    def watch_sqlite(self) -> None:
        """Follow SQLite's syncs, in every connection that is opened from now on."""
        library = ctypes.CDLL(_sqlite3.__file__)
        library.sqlite3_vfs_find.restype = POINTER(Layer)
        usual = library.sqlite3_vfs_find(None).contents
        layer = Layer.from_buffer_copy(usual)
        layer.name = b"forgetful"
        self.paths: dict[int, Path] = {}
        self.tables: dict[int, Methods] = {}
        really_open = OPEN(usual.open)

        def opened(_: Any, name: Any, file: int, flags: int, out: Any) -> int:
            code = int(really_open(ctypes.addressof(usual), name, file, flags, out))
            methods = OpenFile.from_address(file)
            if code == 0 and name and methods.methods:
                self.paths[file] = Path(os.fsdecode(ctypes.string_at(name)))
                methods.methods = ctypes.addressof(self.table_for(methods.methods))
            return code

        layer.open = ctypes.cast(self.hold(OPEN(opened)), c_void_p)
        self.layer = layer
        library.sqlite3_vfs_register(ctypes.byref(layer), 1)

    def table_for(self, usual: int) -> Methods:
        """Build a file's table of methods, with our own sync in it."""
        if usual not in self.tables:
            table = Methods.from_buffer_copy(Methods.from_address(usual))
            really_sync = SYNCED(table.each[SYNC])

            def synced(file: int, flags: int) -> int:
                code = int(really_sync(file, flags))
                path = self.paths[file]
                self.sync_file(path)
                if path.name not in self.folders[path.parent]:  # as SQLite does for one it made
                    self.sync_folder(path.parent)
                self.cut()
                return code

            table.each[SYNC] = ctypes.cast(self.hold(SYNCED(synced)), c_void_p)
            self.tables[usual] = table
        return self.tables[usual]

    held: ClassVar[list[Callable[..., int]]] = []

    def hold(self, function: Any) -> Any:
        """Keep a reference to a function that C calls, so that it is not collected."""
        self.held.append(function)
        return function

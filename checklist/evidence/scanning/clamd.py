"""A client of clamd's INSTREAM command."""

from __future__ import annotations

import socket
import struct
from contextlib import closing
from dataclasses import dataclass
from typing import IO

_CHUNK = 64 * 1024
_PATIENCE = 60.0
_LONGEST_ANSWER = 4096


class ScanFailed(Exception):
    """The scanner gave no verdict in time."""


class ScannerDown(ScanFailed):
    """The scanner cannot be reached."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The verdict on a file; ``said`` names what was found."""

    is_clean: bool
    said: str = ""


@dataclass(frozen=True, slots=True)
class Scanner:
    """A clamd, by its socket's path or as host:port. ``patience`` is seconds for each step."""

    address: str
    patience: float = _PATIENCE

    def scan(self, file: IO[bytes]) -> Verdict:
        """Scan a file. Raises ScanFailed where that does not end in a verdict."""
        with closing(self._connect()) as line:
            try:
                line.sendall(b"zINSTREAM\0")
                while chunk := file.read(_CHUNK):
                    line.sendall(struct.pack("!L", len(chunk)) + chunk)
                line.sendall(struct.pack("!L", 0))
                return _parse_verdict(_read_reply(line))
            except OSError as error:
                raise ScanFailed(type(error).__name__) from error

    def _connect(self) -> socket.socket:
        try:
            if self.address.startswith("/"):
                return _connected(self.address, self.patience)
            host, _, port = self.address.rpartition(":")
            return socket.create_connection((host.strip("[]"), int(port)), self.patience)
        except OSError as error:
            raise ScannerDown(type(error).__name__) from error


def _connected(path: str, patience: float) -> socket.socket:
    """Connect to a Unix socket."""
    line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    line.settimeout(patience)
    try:
        line.connect(path)
    except OSError:
        line.close()
        raise
    return line


def _read_reply(line: socket.socket) -> str:
    """Read the reply up to the NUL that ends it. Raises ScanFailed for part of one."""
    said = b""
    while not said.endswith(b"\0"):
        more = line.recv(_LONGEST_ANSWER)
        said += more
        if not more or len(said) > _LONGEST_ANSWER:
            raise ScanFailed("broken off")
    return said[:-1].decode("utf-8", "replace")


def _parse_verdict(answer: str) -> Verdict:
    """Parse a reply: only a plain OK is clean. Raises ScanFailed for an error."""
    name, _, word = answer.removeprefix("stream: ").rpartition(" ")
    if answer == "stream: OK":
        return Verdict(is_clean=True)
    if answer.startswith("stream: ") and word == "FOUND":
        return Verdict(is_clean=False, said=name)
    raise ScanFailed(answer)

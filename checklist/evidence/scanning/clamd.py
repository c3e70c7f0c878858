"""Asks clamd about bytes, over its INSTREAM command: clean, infected, or no answer."""

from __future__ import annotations

import socket
import struct
from contextlib import closing
from dataclasses import dataclass
from typing import IO

_CHUNK = 64 * 1024
_PATIENCE = 60.0
_LONGEST_ANSWER = 4096


class NoAnswer(Exception):
    """The scanner could not be reached, or said nothing of use in time."""


class NoScanner(NoAnswer):
    """Nobody listens where the scanner should be."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the scanner says of a file; ``said`` names what it found."""

    is_clean: bool
    said: str = ""


@dataclass(frozen=True, slots=True)
class Scanner:
    """A clamd, by its socket's path or as host:port. ``patience`` is seconds for each step."""

    address: str
    patience: float = _PATIENCE

    def scan(self, file: IO[bytes]) -> Verdict:
        """Have a file scanned. Raises NoAnswer where that does not end in a verdict."""
        with closing(self._connect()) as line:
            try:
                line.sendall(b"zINSTREAM\0")
                while chunk := file.read(_CHUNK):
                    line.sendall(struct.pack("!L", len(chunk)) + chunk)
                line.sendall(struct.pack("!L", 0))
                return _verdict_in(_answer_on(line))
            except OSError as error:
                raise NoAnswer(type(error).__name__) from error

    def _connect(self) -> socket.socket:
        try:
            if self.address.startswith("/"):
                return _connected(self.address, self.patience)
            host, _, port = self.address.rpartition(":")
            return socket.create_connection((host.strip("[]"), int(port)), self.patience)
        except OSError as error:
            raise NoScanner(type(error).__name__) from error


def _connected(path: str, patience: float) -> socket.socket:
    """A line to a socket of this machine."""
    line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    line.settimeout(patience)
    try:
        line.connect(path)
    except OSError:
        line.close()
        raise
    return line


def _answer_on(line: socket.socket) -> str:
    """The answer, up to the NUL that ends it; all of it, or none."""
    said = b""
    while not said.endswith(b"\0"):
        more = line.recv(_LONGEST_ANSWER)
        said += more
        if not more or len(said) > _LONGEST_ANSWER:
            raise NoAnswer("broken off")
    return said[:-1].decode("utf-8", "replace")


def _verdict_in(answer: str) -> Verdict:
    """What an answer means: only a plain OK is clean. Raises NoAnswer for an error."""
    name, _, word = answer.removeprefix("stream: ").rpartition(" ")
    if answer == "stream: OK":
        return Verdict(is_clean=True)
    if answer.startswith("stream: ") and word == "FOUND":
        return Verdict(is_clean=False, said=name)
    raise NoAnswer(answer)

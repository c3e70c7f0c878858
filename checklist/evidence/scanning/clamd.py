"""A client of clamd's INSTREAM command."""

from __future__ import annotations

import socket
import struct
from contextlib import closing
from dataclasses import dataclass
from typing import IO

_CHUNK = 64 * 1024
# Seconds: clamd answers within this for the largest file, and a worker must not wait for ever.
_TIMEOUT = 60.0
# Who watches the service waits for this to connect, and again for the answer; the look-up of a name
# has no bound. One that is well answers at once.
_TIMEOUT_OF_A_QUESTION = 2.0
# A verdict is one line: more is not from clamd, and would fill the memory.
_LONGEST_ANSWER = 4096
_LONGEST_SHOWN = 100


class ScanFailed(Exception):
    """The scanner gave no verdict; the argument is the reason, as pages and the log say it."""


class ScannerDown(ScanFailed):
    """The scanner cannot be reached."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The verdict on a file; ``signature`` is the name of the virus found."""

    is_clean: bool
    signature: str = ""


@dataclass(frozen=True, slots=True)
class Scanner:
    """A clamd, by its socket's path or as host:port. ``timeout``: seconds for each step."""

    address: str
    timeout: float = _TIMEOUT

    def answers(self) -> bool:
        """Say whether the scanner answers now; one that hangs does not."""
        try:
            with closing(self._connect(_TIMEOUT_OF_A_QUESTION)) as connection:
                connection.sendall(b"zPING\0")
                return _read_reply(connection) == "PONG"
        except (OSError, ScanFailed):
            return False

    def scan(self, file: IO[bytes]) -> Verdict:
        """Scan a file. Raises ScanFailed without a verdict: only a verdict lets a file go."""
        with closing(self._connect(self.timeout)) as connection:
            try:
                _send(connection, file)
            except OSError as error:
                raise ScanFailed(_find_reason(connection, error)) from error
            try:
                return _parse_verdict(_read_reply(connection))
            except OSError as error:
                raise ScanFailed(_describe(error)) from error

    def _connect(self, timeout: float) -> socket.socket:
        try:
            if self.address.startswith("/"):
                return _connect_to_socket(self.address, timeout)
            host, _, port = self.address.rpartition(":")
            return socket.create_connection((host.strip("[]"), int(port)), timeout)
        except OSError as error:
            raise ScannerDown(type(error).__name__) from error


def _connect_to_socket(path: str, timeout: float) -> socket.socket:
    connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    connection.settimeout(timeout)
    try:
        connection.connect(path)
    except OSError:
        connection.close()
        raise
    return connection


def _send(connection: socket.socket, file: IO[bytes]) -> None:
    connection.sendall(b"zINSTREAM\0")
    while chunk := file.read(_CHUNK):
        connection.sendall(struct.pack("!L", len(chunk)) + chunk)
    connection.sendall(struct.pack("!L", 0))


def _find_reason(connection: socket.socket, error: OSError) -> str:
    """Find why a scanner takes no more of a file: it says so before it closes the connection.

    Whatever it says is no verdict, since it did not see the whole file.
    """
    try:
        return _describe_answer(_read_reply(connection))
    except (OSError, ScanFailed):
        return _describe(error)


def _describe(error: OSError) -> str:
    """Describe a connection that failed."""
    if isinstance(error, TimeoutError):
        return "the virus scanner did not answer in time"
    return f"the virus scanner broke off ({type(error).__name__})"


def _describe_answer(answer: str) -> str:
    """Describe an answer that is no verdict, in the scanner's own words."""
    shown = "".join(letter for letter in answer if letter.isprintable())[:_LONGEST_SHOWN]
    if "size limit" in answer:
        return f"it is larger than the virus scanner takes (“{shown}”)"
    return f"the virus scanner says “{shown}”"


def _read_reply(connection: socket.socket) -> str:
    """Read the reply up to the NUL that ends it. Raises ScanFailed for a part.

    Without its end, "stream: OK" could be the beginning of a longer reply.
    """
    reply = b""
    while not reply.endswith(b"\0"):
        more = connection.recv(_LONGEST_ANSWER)
        reply += more
        if not more or len(reply) > _LONGEST_ANSWER:
            raise ScanFailed("the virus scanner broke off in the middle of its answer")
    return reply[:-1].decode("utf-8", "replace")


def _parse_verdict(answer: str) -> Verdict:
    """Parse a reply: only a plain OK is clean. Raises ScanFailed for an error."""
    name, _, word = answer.removeprefix("stream: ").rpartition(" ")
    if answer == "stream: OK":
        return Verdict(is_clean=True)
    if answer.startswith("stream: ") and word == "FOUND":
        return Verdict(is_clean=False, signature=name)
    raise ScanFailed(_describe_answer(answer))

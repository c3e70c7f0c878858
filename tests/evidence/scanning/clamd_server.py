"""A real clamd for tests, with one signature of its own and no address but a socket."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

MARK = b"a-harmless-text-that-stands-for-a-virus-in-tests"
"""The text that the tests' own signature matches."""

NAME = "Checklist.Test.Mark"
EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
SECONDS_TO_START = 120

SETTINGS = """
Foreground yes
LocalSocket {folder}/clamd.sock
DatabaseDirectory {folder}/signatures
TemporaryDirectory {folder}
StreamMaxLength {most}
MaxThreads 2
ConcurrentDatabaseReload no
SelfCheck 0
"""


class Daemon:
    """A clamd that can be stopped and started again at the same address."""

    def __init__(self, folder: Path, most: str = "10M") -> None:
        self.folder = folder
        self.address = str(folder / "clamd.sock")
        self.process: subprocess.Popen[bytes] | None = None
        (folder / "signatures").mkdir(parents=True)
        signatures = [f"{name}:0:*:{found.hex()}" for name, found in list_signatures().items()]
        (folder / "signatures" / "own.ndb").write_text("\n".join(signatures) + "\n")
        (folder / "clamd.conf").write_text(SETTINGS.format(folder=folder, most=most))

    def start(self) -> None:
        program = shutil.which("clamd", path=f"{os.environ['PATH']}{os.pathsep}/usr/sbin")
        assert program is not None, "install clamav-daemon"
        command = [program, "--config-file", str(self.folder / "clamd.conf")]
        log = (self.folder / "clamd.log").open("wb")
        with log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log)
        until = time.monotonic() + SECONDS_TO_START
        while not self.answers():
            assert self.process.poll() is None, (self.folder / "clamd.log").read_text()
            assert time.monotonic() < until, "clamd takes too long to start"
            time.sleep(0.05)

    def answers(self) -> bool:
        with socket.socket(socket.AF_UNIX) as connection, suppress(OSError):
            connection.connect(self.address)
            connection.sendall(b"zPING\0")
            return connection.recv(16) == b"PONG\0"
        return False

    def stop(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


def list_signatures() -> dict[str, bytes]:
    return {NAME: MARK, "Eicar-Test-Signature": EICAR}


@contextmanager
def running_clamd(folder: Path, most: str = "10M") -> Iterator[Daemon]:
    """Run a clamd until the end of the block."""
    daemon = Daemon(folder, most)
    daemon.start()
    try:
        yield daemon
    finally:
        daemon.stop()

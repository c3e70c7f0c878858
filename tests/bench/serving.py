"""A service started as a person starts it, in a folder of its own, and asked over the wire."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

PATIENCE = 120
"""Seconds that a start may take on a machine with much else to do."""


@dataclass(frozen=True, slots=True)
class Served:
    """A running service: where it is, its process, and how long its first page took."""

    url: str
    process: int
    seconds_to_first_page: float

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    @property
    def megabytes(self) -> float:
        """The memory held by the process that serves pages, or the largest of several."""
        return max(map(_measure, self.pages or [self.process]))

    @property
    def pages(self) -> list[int]:
        """The processes that serve pages, where there are several."""
        children = Path(f"/proc/{self.process}/task/{self.process}").parent.glob("*/children")
        numbers = [int(number) for path in children for number in path.read_text().split()]
        return [one for one in numbers if b"serve" in _read_command(one)]

    def open(self, path: str) -> bytes:
        """Open a page."""
        with urlopen(f"{self.url}{path}") as page:  # noqa: S310  # our own address
            return bytes(page.read())


def _measure(process: int) -> float:
    status = Path(f"/proc/{process}/status").read_text()
    [line] = [line for line in status.splitlines() if line.startswith("VmRSS")]
    return int(line.split()[1]) / 1024


def _read_command(process: int) -> bytes:
    """Read the command of a process, which is empty once it has ended."""
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return b""


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def environment_for(folder: Path, port: int) -> dict[str, str]:
    """The settings of a service that keeps its data in a folder."""
    return os.environ | {
        "CHECKLIST_DATA": str(folder),
        "CHECKLIST_URL": f"http://localhost:{port}",
    }


@contextmanager
def served(folder: Path, python: str = sys.executable, **settings: str) -> Iterator[Served]:
    """Migrate and serve a data folder, with more settings, and stop when done."""
    port = free_port()
    environment = environment_for(folder, port) | settings
    checklist = [python, "-m", "checklist"]
    subprocess.run([*checklist, "migrate"], env=environment, check=True, capture_output=True)
    begun = time.perf_counter()
    with subprocess.Popen(
        [*checklist, "serve", "--port", str(port)],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            wait_for(f"http://localhost:{port}/sign-in")
            taken = time.perf_counter() - begun
            yield Served(f"http://localhost:{port}", process.pid, taken)
        finally:
            process.terminate()


def wait_for(address: str) -> None:
    """Ask for a page until it is there. Raises TimeoutError."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            with urlopen(address):  # noqa: S310  # our own address
                return
        except (URLError, ConnectionError):
            time.sleep(0.01)
    raise TimeoutError(address)

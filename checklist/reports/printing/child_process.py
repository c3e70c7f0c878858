"""The child processes that print: their limits, how they are awaited, and how they end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from threading import Event

from checklist.core.errors import UserError
from checklist.reports.printing.printer import EXIT_NO_ROOM, EXIT_OUT_OF_MEMORY, MEGABYTE
from checklist.resources import PACKAGE

# The child gets no secret of ours: only what finds programs, libraries and fonts.
_PASSED_ENVIRONMENT = (
    "PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "VIRTUAL_ENV", "LD_LIBRARY_PATH",
    "XDG_CACHE_HOME", "FONTCONFIG_FILE", "FONTCONFIG_PATH",
)  # fmt: skip
# How a child ends that ran into RLIMIT_CPU or its alarm; and into RLIMIT_AS, which C libraries
# (Pango, HarfBuzz) answer by aborting instead of raising MemoryError.
_TIMEOUT_CODES = (-signal.SIGXCPU, -signal.SIGALRM)
NO_ROOM = "The report could not be kept, as the disk is full or failing. Tell your administrator"
_RUNNING: set[subprocess.Popen[bytes]] = set()
_CANCELLED = Event()
_MEMORY_CODES = (EXIT_OUT_OF_MEMORY, -signal.SIGABRT, -signal.SIGTRAP, -signal.SIGSEGV)


class PrintFailed(UserError):
    """The report could not be printed; the message says what to do."""


class LimitExceeded(PrintFailed):
    """The child ran into a limit; the sentence has a gap for what is large in the content."""

    def __init__(self, text: str) -> None:
        super().__init__(text, largest="")


class PrintCancelled(PrintFailed):
    """The printing was cancelled because this process ends; another worker can repeat it."""

    def __init__(self) -> None:
        super().__init__("The service was stopped while the report was printed. Try again")


@dataclass(frozen=True, slots=True)
class PrintLimits:
    """Limits of one child: CPU seconds, wall-clock seconds, bytes of memory, bytes written.

    A report with every question of a shipped set answered prints within the defaults (tests). What
    is longer than ``volume``, in characters of HTML, is printed in volumes, each by its own child.
    """

    cpu: int = 90
    wall: int = 120
    memory: int = 1024 * MEGABYTE
    output: int = 64 * MEGABYTE
    volume: int = 600_000


def cancel_printing() -> None:
    """Kill the child processes that print, and let this process start no more of them."""
    _CANCELLED.set()
    for child in _RUNNING.copy():
        child.kill()


def run_child(command: list[str], content: bytes, output: int, limits: PrintLimits) -> int:
    """Let a child of this package work into an open file, and return the number it answers with.

    Raises PrintFailed.
    """
    module, *arguments = command
    for name in ("cpu", "wall", "memory", "output"):
        arguments += [f"--{name}", str(getattr(limits, name))]
    environment = {name: os.environ[name] for name in _PASSED_ENVIRONMENT if name in os.environ}
    with subprocess.Popen(  # noqa: S603  # our own interpreter and module, nothing typed
        [sys.executable, "-m", f"checklist.reports.printing.{module}", *arguments],
        stdin=subprocess.PIPE,
        stdout=output,
        stderr=subprocess.PIPE,
        env=environment | {"PYTHONPATH": str(PACKAGE.parent), "PYTHONDONTWRITEBYTECODE": "1"},
    ) as child:
        _RUNNING.add(child)
        try:
            report = _await_child(child, content, limits.wall)
        finally:
            _RUNNING.discard(child)
    return _read_page_count(child.returncode, report)


def _await_child(child: subprocess.Popen[bytes], content: bytes, wall: int) -> bytes:
    """Wait for the child and return its standard error. Raises PrintFailed or PrintCancelled."""
    try:
        if _CANCELLED.is_set():
            raise PrintCancelled
        return child.communicate(content, timeout=wall)[1]
    except subprocess.TimeoutExpired as error:
        raise _build_timeout_error() from error
    finally:
        child.kill()


def _read_page_count(code: int, report: bytes) -> int:
    """Read the page count from the child's last line. Raises PrintFailed for any other end."""
    if code in _TIMEOUT_CODES:
        raise _build_timeout_error()
    if code in _MEMORY_CODES:
        raise LimitExceeded("This report needs more memory than is allowed. {largest}")
    if code == EXIT_NO_ROOM:
        raise PrintFailed(NO_ROOM)
    if code != 0:
        if _CANCELLED.is_set():
            raise PrintCancelled
        raise PrintFailed("The report was broken off while it was printed. Try again")
    pages: int = json.loads(report.splitlines()[-1])["pages"]
    return pages


def _build_timeout_error() -> PrintFailed:
    return LimitExceeded("The report took too long to print. {largest}, or try later")

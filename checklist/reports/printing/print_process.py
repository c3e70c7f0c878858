"""The child process that prints, its limits, and the files in the reports folder."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from checklist.core.errors import UserError
from checklist.reports.content import digest
from checklist.reports.printing.printer import EXIT_OUT_OF_MEMORY, MEGABYTE
from checklist.resources import PACKAGE

_TEMPORARY = "aside-"
# Both processes hold the content in memory. Notes at their clipped length in every question of a
# shipped set come to 3 MB.
MAX_CONTENT_SIZE = 4 * MEGABYTE
# The child gets no secret of ours: only what finds programs, libraries and fonts.
_PASSED_ENVIRONMENT = (
    "PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "VIRTUAL_ENV", "LD_LIBRARY_PATH",
    "XDG_CACHE_HOME", "FONTCONFIG_FILE", "FONTCONFIG_PATH",
)  # fmt: skip
# How a child ends that ran into RLIMIT_CPU or its alarm; and into RLIMIT_AS, which C libraries
# (Pango, HarfBuzz) answer by aborting instead of raising MemoryError.
_TIMEOUT_CODES = (-signal.SIGXCPU, -signal.SIGALRM)
_RUNNING: set[subprocess.Popen[bytes]] = set()
_CANCELLED = Event()
_MEMORY_CODES = (EXIT_OUT_OF_MEMORY, -signal.SIGABRT, -signal.SIGTRAP, -signal.SIGSEGV)


class PrintFailed(UserError):
    """The report could not be printed; the message says what to do."""


class PrintCancelled(PrintFailed):
    """The printing was cancelled because this process ends; another worker can repeat it."""

    def __init__(self) -> None:
        super().__init__("The service was stopped while the report was printed. Try again")


@dataclass(frozen=True, slots=True)
class PrintLimits:
    """Limits of one printing: CPU seconds, wall-clock seconds, bytes of memory, bytes written.

    A report with every question of a shipped set answered prints within the defaults (tests).
    """

    cpu: int = 90
    wall: int = 120
    memory: int = 1024 * MEGABYTE
    output: int = 64 * MEGABYTE


@dataclass(frozen=True, slots=True)
class PrintedFile:
    """A printed PDF: its path, pages, size in bytes, and the seconds it took."""

    path: Path
    pages: int
    size: int
    seconds: float


def find_pdf_path(folder: Path, content_digest: str) -> Path:
    """Return the path of the PDF printed from the content with that digest."""
    return folder / f"{content_digest}.pdf"


def write_file(folder: Path, name: str, data: bytes) -> Path:
    """Write a file whole or not at all, synced so that a power cut cannot lose it."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=folder, prefix=_TEMPORARY, delete=False) as temporary:
        try:
            temporary.write(data)
            temporary.flush()
        except OSError:  # most often a full disk, where what is left of it would stay in the way
            Path(temporary.name).unlink()
            raise
    _sync_and_rename(Path(temporary.name), folder / name)
    return folder / name


def remove_temporary_files(folder: Path, older_than: float) -> None:
    """Remove temporary files older than so many seconds, left by killed processes."""
    for temporary in folder.glob(f"{_TEMPORARY}*"):
        if time.time() - temporary.stat().st_mtime > older_than:
            temporary.unlink(missing_ok=True)


def print_content(content: bytes, folder: Path, limits: PrintLimits | None = None) -> PrintedFile:
    """Print content in a child process into a PDF named by its digest. Raises PrintFailed."""
    if len(content) > MAX_CONTENT_SIZE:
        raise PrintFailed("This report is too long to print. Shorten the longest notes")
    folder.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    with tempfile.NamedTemporaryFile(dir=folder, prefix=_TEMPORARY, delete=False) as temporary:
        try:
            pages = _run_child(content, temporary.fileno(), limits or PrintLimits())
        except BaseException:
            Path(temporary.name).unlink()
            raise
    path = find_pdf_path(folder, digest(content))
    _sync_and_rename(Path(temporary.name), path)
    return PrintedFile(path, pages, path.stat().st_size, time.monotonic() - began)


def cancel_printing() -> None:
    """Kill the child processes that print, and let this process start no more of them."""
    _CANCELLED.set()
    for child in _RUNNING.copy():
        child.kill()


def _sync_and_rename(temporary: Path, path: Path) -> None:
    """Sync a temporary file, rename it, and sync its folder and the folder above.

    The folder above is synced as well, because this process or another may just have made it.
    """
    _sync(temporary, os.O_RDONLY)
    temporary.rename(path)
    for folder in (path.parent, path.parent.parent):
        _sync(folder, os.O_RDONLY | os.O_DIRECTORY)


def _sync(path: Path, flags: int) -> None:
    """Wait until the disk has a file or a folder."""
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _run_child(content: bytes, output: int, limits: PrintLimits) -> int:
    """Let the child print into an open file, and return the page count. Raises PrintFailed."""
    command = [sys.executable, "-m", "checklist.reports.printing.printer"]
    for name in ("cpu", "wall", "memory", "output"):
        command += [f"--{name}", str(getattr(limits, name))]
    environment = {name: os.environ[name] for name in _PASSED_ENVIRONMENT if name in os.environ}
    with subprocess.Popen(  # noqa: S603  # our own interpreter and module, nothing typed
        command,
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
        raise PrintFailed(
            "This report needs more memory than is allowed. Shorten the longest notes"
        )
    if code != 0:
        if _CANCELLED.is_set():
            raise PrintCancelled
        raise PrintFailed("The report was broken off while it was printed. Try again")
    pages: int = json.loads(report.splitlines()[-1])["pages"]
    return pages


def _build_timeout_error() -> PrintFailed:
    return PrintFailed("The report took too long to print. Shorten the longest notes, or try later")

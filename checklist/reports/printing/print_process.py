"""Printing a report outside the web process: the child, its limits, and where the PDF is kept."""

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
from checklist.reports.printing.printer import MEGABYTE, TOO_LARGE
from checklist.resources import PACKAGE

_ASIDE = "aside-"
LONGEST_CONTENT = 4 * MEGABYTE
_KEPT_ENVIRONMENT = (
    "PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "VIRTUAL_ENV", "LD_LIBRARY_PATH",
    "XDG_CACHE_HOME", "FONTCONFIG_FILE", "FONTCONFIG_PATH",
)  # fmt: skip
_OVER_TIME = (-signal.SIGXCPU, -signal.SIGALRM)
_CHILDREN: set[subprocess.Popen[bytes]] = set()
_ENDING = Event()
_OVER_MEMORY = (TOO_LARGE, -signal.SIGABRT, -signal.SIGTRAP, -signal.SIGSEGV)


class PrintFailed(UserError):
    """The report could not be printed; the sentence says what to do."""


class PrintCancelled(PrintFailed):
    """The printing was broken off as this process is to end; another can do it again."""

    def __init__(self) -> None:
        super().__init__("The service was stopped while the report was printed. Try again")


@dataclass(frozen=True, slots=True)
class PrintLimits:
    """What one printing may use: seconds of work, seconds in all, bytes held, bytes written."""

    cpu: int = 90
    wall: int = 120
    memory: int = 1024 * MEGABYTE
    output: int = 64 * MEGABYTE


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished report: where it lies, how long it is, and how long it took."""

    path: Path
    pages: int
    size: int
    seconds: float


def pdf_path(folder: Path, content_digest: str) -> Path:
    """Return where the report with that content is kept once printed."""
    return folder / f"{content_digest}.pdf"


def keep(folder: Path, name: str, whole: bytes) -> Path:
    """Keep bytes under a name, whole or not at all, even if the power fails."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=folder, prefix=_ASIDE, delete=False) as aside:
        aside.write(whole)
    _settle(Path(aside.name), folder / name)
    return folder / name


def tidy(folder: Path, older_than: float) -> None:
    """Remove what was written aside by a process that is no more."""
    for aside in folder.glob(f"{_ASIDE}*"):
        if time.time() - aside.stat().st_mtime > older_than:
            aside.unlink(missing_ok=True)


def print_content(content: bytes, folder: Path, limits: PrintLimits | None = None) -> Printed:
    """Print content in a child process and keep the PDF by its digest. Raises PrintFailed."""
    if len(content) > LONGEST_CONTENT:
        raise PrintFailed("This report is too long to print. Shorten the longest notes")
    folder.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    with tempfile.NamedTemporaryFile(dir=folder, prefix=_ASIDE, delete=False) as aside:
        try:
            pages = _run_child(content, aside.fileno(), limits or PrintLimits())
        except BaseException:
            Path(aside.name).unlink()
            raise
    place = pdf_path(folder, digest(content))
    _settle(Path(aside.name), place)
    return Printed(place, pages, place.stat().st_size, time.monotonic() - began)


def cancel_printing() -> None:
    """End what is being printed in this process, and let it print nothing more."""
    _ENDING.set()
    for child in _CHILDREN.copy():
        child.kill()


def _settle(aside: Path, place: Path) -> None:
    """Give what was written aside its name, once it is safely on the disk."""
    for path, flags in ((aside, os.O_RDONLY), (aside.parent, os.O_RDONLY | os.O_DIRECTORY)):
        handle = os.open(path, flags)
        try:
            os.fsync(handle)
            if path == aside:
                aside.rename(place)
        finally:
            os.close(handle)


def _run_child(content: bytes, output: int, limits: PrintLimits) -> int:
    """Let the child print into an open file; how many pages it made. Raises PrintFailed."""
    command = [sys.executable, "-m", "checklist.reports.printing.printer"]
    for name in ("cpu", "wall", "memory", "output"):
        command += [f"--{name}", str(getattr(limits, name))]
    kept = {name: os.environ[name] for name in _KEPT_ENVIRONMENT if name in os.environ}
    with subprocess.Popen(  # noqa: S603  # our own interpreter and module, nothing typed
        command,
        stdin=subprocess.PIPE,
        stdout=output,
        stderr=subprocess.PIPE,
        env=kept | {"PYTHONPATH": str(PACKAGE.parent), "PYTHONDONTWRITEBYTECODE": "1"},
    ) as child:
        _CHILDREN.add(child)
        try:
            said = _await_child(child, content, limits.wall)
        finally:
            _CHILDREN.discard(child)
    return _pages_said(child.returncode, said)


def _await_child(child: subprocess.Popen[bytes], content: bytes, wall: int) -> bytes:
    """What the child said when it had printed, or was ended for taking too long. May raise."""
    try:
        if _ENDING.is_set():
            raise PrintCancelled
        return child.communicate(content, timeout=wall)[1]
    except subprocess.TimeoutExpired as error:
        raise _too_slow() from error
    finally:
        child.kill()


def _pages_said(code: int, said: bytes) -> int:
    """How many pages the child says it printed. Raises PrintFailed where it did not finish."""
    if code in _OVER_TIME:
        raise _too_slow()
    if code in _OVER_MEMORY:
        raise PrintFailed(
            "This report needs more memory than is allowed. Shorten the longest notes"
        )
    if code != 0:
        if _ENDING.is_set():
            raise PrintCancelled
        raise PrintFailed("The report was broken off while it was printed. Try again")
    pages: int = json.loads(said.splitlines()[-1])["pages"]
    return pages


def _too_slow() -> PrintFailed:
    return PrintFailed("The report took too long to print. Shorten the longest notes, or try later")

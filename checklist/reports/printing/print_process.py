"""Content printed into a PDF by child processes, and the files in the reports folder."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from typing import IO

from checklist.reports.content import digest
from checklist.reports.content.largest import describe_largest
from checklist.reports.printing.child_process import (
    LimitExceeded,
    PrintFailed,
    PrintLimits,
    run_child,
)
from checklist.reports.printing.printer import MEGABYTE
from checklist.reports.printing.volume_process import Announce, print_in_volumes

_TEMPORARY = "aside-"
# Both processes hold the content in memory. 3,200 exhibits come to 5 MB, and to some 900 pages.
MAX_CONTENT_SIZE = 24 * MEGABYTE


@dataclass(frozen=True, slots=True)
class PrintedFile:
    """A printed PDF: its path, pages, size in bytes and SHA-256, and the seconds it took."""

    path: Path
    pages: int
    size: int
    sha256: str
    seconds: float


def find_pdf_path(folder: Path, content_digest: str) -> Path:
    """Return the path of the PDF printed from the content with that digest."""
    return folder / f"{content_digest}.pdf"


def digest_file(path: Path) -> str:
    """Return the SHA-256 of a file. Raises FileNotFoundError."""
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


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
        with suppress(FileNotFoundError):  # it got its name, or was removed, a moment ago
            if time.time() - temporary.stat().st_mtime <= older_than:
                continue
            if temporary.is_dir():
                shutil.rmtree(temporary, ignore_errors=True)
            else:
                temporary.unlink()


def print_content(
    content: bytes,
    folder: Path,
    limits: PrintLimits | None = None,
    announce: Announce = lambda pages, volumes: None,
) -> PrintedFile:
    """Print content in child processes into a PDF named by its digest. Raises PrintFailed."""
    if len(content) > MAX_CONTENT_SIZE:
        raise PrintFailed(
            "This report is too long to print. {largest}", largest=describe_largest(content)
        )
    folder.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    with tempfile.NamedTemporaryFile(dir=folder, prefix=_TEMPORARY, delete=False) as temporary:
        try:
            pages = _print_into(temporary, content, folder, limits or PrintLimits(), announce)
        except LimitExceeded as error:
            Path(temporary.name).unlink()
            raise PrintFailed(error.sentence.text, largest=describe_largest(content)) from error
        except BaseException:
            Path(temporary.name).unlink()
            raise
    sha256 = digest_file(Path(temporary.name))
    path = find_pdf_path(folder, digest(content))
    _sync_and_rename(Path(temporary.name), path)
    return PrintedFile(path, pages, path.stat().st_size, sha256, time.monotonic() - began)


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


def _print_into(
    file: IO[bytes], content: bytes, folder: Path, limits: PrintLimits, announce: Announce
) -> int:
    """Print content into an open file, in volumes where it is long, and return the page count."""
    # HTML is seldom longer than the content, which tells of each exhibit twice.
    if len(content) <= limits.volume:
        return run_child(["printer"], content, file.fileno(), limits)
    with tempfile.TemporaryDirectory(dir=folder, prefix=_TEMPORARY) as aside:
        return print_in_volumes(content, Path(aside), file, limits, announce)

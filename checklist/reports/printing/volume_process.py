"""A long document printed in volumes, by one child process after another, into one file."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

from checklist.reports.printing.child_process import PrintFailed, PrintLimits, run_child

# Bytes of a volume's HTML for each page, for a first guess (3,300 to 3,900 measured).
_BYTES_A_PAGE = 3600
# How often a document is printed anew because its first volume has another length than before.
_MAX_TURNS = 3


class Announce(Protocol):
    """Is told of a long document, before it is printed, its pages about and its volumes."""

    def __call__(self, pages: int, volumes: int) -> None: ...


def print_in_volumes(
    content: bytes, folder: Path, file: IO[bytes], limits: PrintLimits, announce: Announce
) -> int:
    """Print content into an open file in volumes, and return the page count. Raises PrintFailed.

    The folder is empty, and holds the volumes until all are printed.
    """
    tasks = _VolumeTasks(folder, file, limits)
    volumes = tasks.do("cut", content, heaviest=limits.volume)
    size = sum(volume.stat().st_size for volume in folder.glob("*.html"))
    announce(max(size // _BYTES_A_PAGE, 1), volumes)
    return _print_volumes(tasks, volumes)


@dataclass(frozen=True, slots=True)
class _VolumeTasks:
    """The tasks of printing one document in volumes, which write into one open file."""

    folder: Path
    file: IO[bytes]
    limits: PrintLimits

    def do(self, task: str, content: bytes = b"", **arguments: int) -> int:
        """Let a child do a task, and return the number that it answers with."""
        command = ["volume_printer", "--task", task, "--folder", str(self.folder)]
        for name, value in arguments.items():
            command += [f"--{name.replace('_', '-')}", str(value)]
        # A young file is of a living process, however long the whole takes.
        os.utime(self.file.fileno())
        os.utime(self.folder)
        return run_child(command, content, self.file.fileno(), self.limits)


def _print_volumes(tasks: _VolumeTasks, volumes: int) -> int:
    """Print the volumes of a document that was cut, and return the page count of all.

    The first names pages of the others and is printed last; how long it is, is counted before.
    """
    first = tasks.do("count", volume=0)
    for _ in range(_MAX_TURNS):
        for index in tasks.folder.glob("*.json"):
            index.unlink()
        tasks.file.seek(0)
        tasks.file.truncate()
        pages = first
        for volume in range(1, volumes):
            pages += tasks.do("print", volume=volume, pages_before=pages)
        counted, first = first, tasks.do("print", volume=0)
        if first == counted:
            return tasks.do("close")
    raise PrintFailed(
        "The numbers of its pages could not be settled. Tell whoever runs the service"
    )

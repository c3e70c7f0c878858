"""Checking question-set files for their authors: every problem of every file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from checklist.core.library import (
    RELEASED,
    BadQuestionSet,
    read_file,
    read_shipped,
    refuse_changed,
    shipped_files,
)

Checked = tuple[Path, list[str]]
"""A file, and the lines that say what is wrong in it: none if it is sound."""


def check_files(files: Iterable[Path]) -> Iterator[Checked]:
    """Check files from anywhere."""
    for file in files:
        yield file, problems_met(partial(read_file, file))


def check_shipped(folder: Path) -> Iterator[Checked]:
    """Check every set under a folder, and that none was changed once released."""
    if (folder / RELEASED).exists():
        yield folder / RELEASED, problems_met(partial(refuse_changed, folder))
    for file in shipped_files(folder):
        yield file, problems_met(partial(read_shipped, folder, file))


def problems_met(read: Callable[[], object]) -> list[str]:
    try:
        read()
    except BadQuestionSet as error:
        return error.lines()
    return []

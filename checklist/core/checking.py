"""Checking question-set files for their authors: every problem of every file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from checklist.core.contradiction_rules import FILE, read_rules_file
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
    """Check files from anywhere; one of rules is known by its name."""
    for file in files:
        reader = read_rules_file if file.name == FILE else read_file
        yield file, problems_met(partial(reader, file))


def check_shipped(folder: Path) -> Iterator[Checked]:
    """Check every set under a folder, that none was changed once released, and the rules."""
    if (folder / RELEASED).exists():
        yield folder / RELEASED, problems_met(partial(refuse_changed, folder))
    if (folder / FILE).exists():
        yield folder / FILE, problems_met(partial(read_rules_file, folder / FILE))
    for file in shipped_files(folder):
        yield file, problems_met(partial(read_shipped, folder, file))


def problems_met(read: Callable[[], object]) -> list[str]:
    try:
        read()
    except BadQuestionSet as error:
        return error.lines()
    return []

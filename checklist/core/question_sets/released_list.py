"""The list of released sets, ``released.txt``, and whether each still is as it was released."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from checklist.core.question_sets.yaml_reader import PlacedProblem

RELEASED = "released.txt"

# As sha256sum prints a line; "*" stands for a file read as bytes, which is the same to us.
_LINE = re.compile(r"([0-9a-fA-F]{64})\s+\*?(?:\./)?(\S.*)")


@dataclass(frozen=True, slots=True)
class _ReleasedFile:
    """A line of the list: its number, the SHA-256 of a file, and the file's name in the folder."""

    line: int
    content_hash: str
    name: str


def find_changed_files(folder: Path) -> dict[Path, str]:
    """Find the released files that were changed or are gone, each with what to do."""
    listed = (each for each in _list_released(folder) if isinstance(each, _ReleasedFile))
    advices = {folder / each.name: _check(folder, each) for each in listed}
    return {path: advice for path, advice in advices.items() if advice}


def find_list_problems(folder: Path) -> list[PlacedProblem]:
    """Find what is wrong with the list, or with the files that it names, line by line."""
    problems = (
        each
        if isinstance(each, PlacedProblem)
        else PlacedProblem(each.line, 1, _check(folder, each))
        for each in _list_released(folder)
    )
    return [problem for problem in problems if problem.advice]


def is_released(folder: Path, path: Path) -> bool:
    """Say whether a folder's list names a file."""
    listed = (each for each in _list_released(folder) if isinstance(each, _ReleasedFile))
    return any(folder / each.name == path for each in listed)


def _list_released(folder: Path) -> Iterator[_ReleasedFile | PlacedProblem]:
    """List what a folder's list says was released, and the lines that cannot be understood.

    Blank lines, spaces around a line and the line ends of any system are let pass.
    """
    file = folder / RELEASED
    if not file.is_file():
        return
    try:
        text = file.read_text(encoding="utf-8-sig", errors="replace")
    except OSError as kept:
        yield PlacedProblem(1, 1, f"make this file readable ({kept.strerror})")
        return
    for number, line in enumerate(text.splitlines(), 1):
        matched = _LINE.fullmatch(line.strip())
        if matched:
            yield _ReleasedFile(number, matched[1].lower(), matched[2])
        elif line.strip():
            advice = "write the SHA-256 of a released file, two spaces and its name, or remove this"
            yield PlacedProblem(number, 1, f"{advice} line")


def _check(folder: Path, released: _ReleasedFile) -> str:
    """Return what is wrong with a released file; empty if nothing is."""
    file = folder / released.name
    if not file.is_file():
        return f"bring back {released.name}: a released set stays for ever"
    try:
        content_hash = sha256(file.read_bytes()).hexdigest()
    except OSError as kept:
        return f"make {released.name} readable ({kept.strerror})"
    if content_hash != released.content_hash:
        return f"undo the change to {released.name}, and make it a new version: it is released"
    return ""

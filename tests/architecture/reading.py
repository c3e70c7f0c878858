"""Reads the repository's own files, for tests about the shape of the code."""

from __future__ import annotations

import ast
import io
import subprocess
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
LAYOUT = {
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.INDENT,
    tokenize.DEDENT,
    tokenize.ENDMARKER,
}
Function = ast.FunctionDef | ast.AsyncFunctionDef
HasDocstring = ast.Module | ast.ClassDef | Function


@cache
def tracked(*patterns: str) -> tuple[Path, ...]:
    """The files under version control, or about to be, that match git's patterns."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", *patterns]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    paths = (ROOT / name for name in listed.stdout.splitlines())
    return tuple(sorted(path for path in paths if path.is_file()))


def name_of(path: Path) -> str:
    """How a file is called in the repository."""
    return str(path.relative_to(ROOT))


@cache
def tree_of(path: Path) -> ast.Module:
    """A module as it was parsed; not to be changed."""
    return ast.parse(path.read_text())


@cache
def code_lines(path: Path) -> frozenset[int]:
    """The numbers of the lines that hold code: not blank, comment or docstring."""
    source = path.read_text()
    docstrings = [
        node.body[0]
        for node in ast.walk(tree_of(path))
        if isinstance(node, HasDocstring) and ast.get_docstring(node) is not None
    ]
    # Where no other text has several lines, each line shows what it is by how it begins.
    is_plain = source.count('"""') == 2 * len(docstrings) and "'''" not in source
    lines = set(_plain_lines(source) if is_plain else _lines_of_tokens(source))
    for first in docstrings:
        lines -= set(range(first.lineno, (first.end_lineno or 0) + 1))
    return frozenset(lines)


def _plain_lines(source: str) -> Iterator[int]:
    for number, line in enumerate(source.splitlines(), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            yield number


def _lines_of_tokens(source: str) -> Iterator[int]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in LAYOUT:
            yield from range(token.start[0], token.end[0] + 1)


@cache
def functions(path: Path) -> tuple[tuple[str, int], ...]:
    """Each function of a module, and how many lines of code it has."""
    lines = code_lines(path)
    return tuple(
        (
            f"{name_of(path)}:{node.lineno} {node.name}",
            len(lines.intersection(range(node.lineno, (node.end_lineno or 0) + 1))),
        )
        for node in ast.walk(tree_of(path))
        if isinstance(node, Function)
    )


def length(path: Path) -> int:
    """How many lines a file has."""
    return len(path.read_text().splitlines())

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
def code_lines(path: Path) -> frozenset[int]:
    """The numbers of the lines that hold code: not blank, comment or docstring."""
    source = path.read_text()
    lines: set[int] = set()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type not in LAYOUT:
            lines.update(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, HasDocstring) and ast.get_docstring(node) is not None:
            first = node.body[0]
            lines -= set(range(first.lineno, (first.end_lineno or 0) + 1))
    return frozenset(lines)


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Each function of a module, and how many lines of code it has."""
    lines = code_lines(path)
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, Function):
            span = range(node.lineno, (node.end_lineno or 0) + 1)
            yield f"{name_of(path)}:{node.lineno} {node.name}", len(lines.intersection(span))


def length(path: Path) -> int:
    """How many lines a file has."""
    return len(path.read_text().splitlines())

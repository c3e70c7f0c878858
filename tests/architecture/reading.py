"""Reads the repository's own files, for tests about the shape of the code."""

from __future__ import annotations

import ast
import io
import subprocess
import tokenize
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TypeVar

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
Node = TypeVar("Node", bound=ast.AST)


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


def nodes_of(tree: ast.AST, kind: type[Node]) -> Sequence[Node]:
    """The nodes of a kind in a module, outer before inner; it is not to be changed afterwards."""
    return _nodes_by_kind(tree).get(kind, ())  # type: ignore[return-value]  # by their own kind


@cache
def _nodes_by_kind(tree: ast.AST) -> Mapping[type[ast.AST], Sequence[ast.AST]]:
    # To walk the trees took two thirds of the time of the rules that go by them: each is once.
    found: dict[type[ast.AST], list[ast.AST]] = defaultdict(list)
    waiting = [tree]
    for node in waiting:
        found[type(node)].append(node)
        for value in vars(node).values():
            if isinstance(value, list):
                waiting += [part for part in value if isinstance(part, ast.AST)]
            elif isinstance(value, ast.AST):
                waiting.append(value)
    return found


def forget() -> None:
    """Let go of all trees at once: at the end garbage is sought among all that is still held."""
    for read in (tree_of, _nodes_by_kind):
        read.cache_clear()


def functions_in(tree: ast.AST) -> tuple[Function, ...]:
    """The functions of a module, wherever in it they stand."""
    return (*nodes_of(tree, ast.FunctionDef), *nodes_of(tree, ast.AsyncFunctionDef))


@cache
def code_lines(path: Path) -> frozenset[int]:
    """The numbers of the lines that hold code: not blank, comment or docstring."""
    source = path.read_text()
    tree = tree_of(path)
    docstrings = [
        node.body[0]
        for node in (tree, *nodes_of(tree, ast.ClassDef), *functions_in(tree))
        if ast.get_docstring(node) is not None
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
        for node in functions_in(tree_of(path))
    )


def length(path: Path) -> int:
    """How many lines a file has."""
    return len(path.read_text().splitlines())

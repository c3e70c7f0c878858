"""Nothing grows past what can be read at one sitting."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.architecture.reading import (
    code_lines,
    functions,
    length,
    name_of,
    nodes_of,
    tracked,
    tree_of,
)

RUN = 8


def longer_than(limit: int, sizes: Iterable[tuple[str, int]]) -> dict[str, int]:
    return {name: size for name, size in sizes if size > limit}


def lengths(*patterns: str) -> list[tuple[str, int]]:
    return [(name_of(path), length(path)) for path in tracked(*patterns)]


def all_functions(*patterns: str) -> list[tuple[str, int]]:
    return [each for path in tracked(*patterns) for each in functions(path)]


def test_no_function_is_longer_than_a_page() -> None:
    assert longer_than(50, all_functions("checklist/*.py", "tests/*.py", "migrations/*.py")) == {}


@pytest.mark.parametrize("part", ["checklist/*.py", "tests/*.py"])
def test_nineteen_in_twenty_functions_fit_in_25_lines(part: str) -> None:
    sizes = all_functions(part)
    long = longer_than(25, sizes)

    assert len(long) <= 0.05 * len(sizes), long


def test_no_module_is_longer_than_400_lines() -> None:
    assert longer_than(400, lengths("checklist/*.py")) == {}


def test_nineteen_in_twenty_modules_fit_in_250_lines() -> None:
    sizes = lengths("checklist/*.py")
    long = longer_than(250, sizes)

    assert len(long) <= 0.05 * len(sizes), long


def test_no_template_is_longer_than_150_lines() -> None:
    assert longer_than(150, lengths("templates/*")) == {}


def test_no_test_module_is_longer_than_500_lines() -> None:
    assert longer_than(500, lengths("tests/*.py")) == {}


def imports(path: Path) -> set[int]:
    """The numbers of the lines that import, which are alike in many modules of right."""
    lines: set[int] = set()
    tree = tree_of(path)
    for node in (*nodes_of(tree, ast.Import), *nodes_of(tree, ast.ImportFrom)):
        lines.update(range(node.lineno, (node.end_lineno or 0) + 1))
    return lines


def runs(path: Path) -> Iterable[tuple[tuple[str, ...], int]]:
    """Each run of lines of code in a module, with the number of its first line."""
    numbers = sorted(code_lines(path) - imports(path))
    text = path.read_text().splitlines()
    for start in range(len(numbers) - RUN + 1):
        run = numbers[start : start + RUN]
        yield tuple(text[number - 1].strip() for number in run), run[0]


def test_no_run_of_lines_stands_twice() -> None:
    places = defaultdict(list)
    for path in tracked("checklist/*.py"):
        for run, line in runs(path):
            places[run].append(f"{name_of(path)}:{line}")

    assert [where for where in places.values() if len(where) > 1] == []

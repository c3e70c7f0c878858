"""The table of security requirements is whole, and names only what is there."""

from __future__ import annotations

import ast
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.architecture.reading import ROOT, tree_of

LEVELS = Path(__file__).with_name("asvs_levels.txt")
LEFT_OUT = {"10", "17"}
"""The chapters on signing in elsewhere, which is to come, and on calls, of which there are none."""

OF_LEVEL_3 = (
    *("1.2.10", "1.3.12", "1.5.3", "2.3.5", "3.3.5", "3.4.7", "3.4.8", "3.5.8", "3.6.1", "4.1.4"),
    *("5.2.4", "5.2.5", "5.2.6", "5.3.3", "6.3.5", "6.3.7", "6.3.8", "6.4.6", "7.5.3", "8.3.2"),
    *("14.2.7", "14.2.8", "15.2.5", "15.4.1", "15.4.2", "15.4.3", "15.4.4", "16.5.4"),
)
"""Those of level 3 that matter to a service of this kind."""

ROW = re.compile(r"^\| (\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \| ([^|]*) \|$", re.MULTILINE)
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
FILE = re.compile(r"`((?:checklist|docs|templates|tests|\.ci)/[\w./-]*|\w[\w.-]*\.(?:txt|toml))`")
WITHOUT_TEST = ("Not applicable: ", "Not met: ", "In writing: ")


@dataclass(frozen=True)
class Row:
    """One requirement: its number, what it asks, how that is met, and the tests that show it."""

    number: str
    asked: str
    how: str
    tests: tuple[tuple[str, str], ...]


@cache
def rows() -> tuple[Row, ...]:
    text = (ROOT / "docs" / "security.md").read_text()
    return tuple(
        Row(number, asked, how, tuple(TEST.findall(shown)))
        for number, asked, how, shown in ROW.findall(text)
    )


@cache
def levels() -> dict[str, int]:
    """The level of each requirement of the standard, by its number."""
    sections = [line.split() for line in LEVELS.read_text().splitlines() if line[0] != "#"]
    return {
        f"{section}.{place}": int(level)
        for section, of_section in sections
        for place, level in enumerate(of_section, start=1)
    }


@cache
def functions_of(path: str) -> frozenset[str]:
    statements = tree_of(ROOT / path).body if (ROOT / path).is_file() else []
    return frozenset(node.name for node in statements if isinstance(node, ast.FunctionDef))


def test_the_list_of_requirements_has_as_many_of_each_level_as_the_standard() -> None:
    assert Counter(levels().values()) == {1: 70, 2: 183, 3: 92}


def test_each_requirement_has_one_row_in_its_order() -> None:
    wanted = [
        number
        for number, level in levels().items()
        if number in OF_LEVEL_3 or (level < 3 and number.split(".")[0] not in LEFT_OUT)
    ]

    assert [row.number for row in rows()] == wanted


def test_those_of_level_3_are_marked() -> None:
    marked = {row.number for row in rows() if row.asked.startswith("(Level 3) ")}

    assert marked == set(OF_LEVEL_3)
    assert {levels()[number] for number in marked} == {3}


def test_each_row_names_a_test_or_says_why_none() -> None:
    assert [
        row.number for row in rows() if not row.tests and not row.how.startswith(WITHOUT_TEST)
    ] == []
    named = [row for row in rows() if row.how.startswith("In writing: ")]
    assert [
        row.number for row in named if not re.search("`docs/|`checklist/| above", row.how)
    ] == []
    assert len(named) >= 20


def test_each_test_that_is_named_is_there() -> None:
    named = [(row.number, *test) for row in rows() for test in row.tests]

    assert [each for each in named if each[2] not in functions_of(each[1])] == []
    assert len(named) >= 180


def test_each_file_that_is_named_is_there() -> None:
    named = [(row.number, path) for row in rows() for path in FILE.findall(row.how)]

    assert [each for each in named if not (ROOT / each[1]).exists()] == []
    assert len(named) >= 60

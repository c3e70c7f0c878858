"""The documents that lead through the code are held against it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.architecture.reading import ROOT, name_of, tracked

ROW = re.compile(r"^\| `([^`]+)` \|", re.MULTILINE)
PLACE = re.compile(r"`((?:checklist|checklists|docs|migrations|templates|tests)/[\w./-]*)`")


def rows_of_the_map() -> list[str]:
    return ROW.findall((ROOT / "docs" / "map.md").read_text())


def test_the_map_has_one_line_for_each_package_and_each_module_beside_them() -> None:
    packages = {name_of(path.parent) + "/" for path in tracked("checklist/*/__init__.py")}
    beside = {
        name_of(path)
        for path in tracked("checklist/*.py")
        if path.parent == ROOT / "checklist" and path.name != "__init__.py"
    }
    rows = rows_of_the_map()
    of_the_code = [
        row for row in rows if row.endswith(".py") or (ROOT / row / "__init__.py").is_file()
    ]

    assert len(rows) == len(set(rows))
    assert set(of_the_code) - {"tests/"} == packages | beside


def test_the_map_names_only_what_is_there() -> None:
    assert [row for row in rows_of_the_map() if not (ROOT / row).exists()] == []


@pytest.mark.parametrize(
    "document", [*tracked("docs/*.md"), *tracked("README.md", "CONTRIBUTING.md")], ids=name_of
)
def test_a_document_names_only_places_that_are_there(document: Path) -> None:
    text = document.read_text()
    places = {place.rstrip(".") for place in PLACE.findall(text)}

    assert [place for place in places if "built" not in place and not (ROOT / place).exists()] == []


def test_every_word_of_the_glossary_leads_to_where_it_lives() -> None:
    rows = re.findall(
        r"^\| ([^|`]+) \| [^|]+ \| `([^`|]+)`",
        (ROOT / "docs" / "words.md").read_text(),
        re.MULTILINE,
    )

    assert len(rows) > 60
    assert [word for word, place in rows if not (ROOT / place).exists()] == []
    assert len({word for word, _ in rows}) == len(rows)


def test_pages_and_mails_spell_email_in_one_way() -> None:
    spelt = [
        f"{name_of(path)}: {line}"
        for path in tracked("templates/*")
        for line in path.read_text().splitlines()
        if re.search("e-mail", line, re.IGNORECASE) and not line.startswith("{#")
    ]

    assert spelt == []

"""No count stands before a plural that was written out: with 1 it would be wrong."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.architecture.reading import ROOT, nodes_of, tree_of

_NOUNS = (
    "answer", "assessment", "day", "decimal place", "document", "draft", "exhibit", "figure",
    "file", "finding", "hour", "job", "level", "mark", "minute", "month", "organisation", "page",
    "person", "piece", "place", "question", "record", "row", "save", "section", "second", "year",
)  # fmt: skip
_PLURAL = re.compile(rf"^ (?:{'|'.join(_NOUNS)})s\b")
# What is never 1 where it stands: a bound of the service's own, or a branch for several.
_NEVER_ONE = {
    "checklist/core/answer_files/reader.py": "the longest period, in years",
    "checklist/assessments/start_form.py": "the longest period, in years",
    "checklist/evidence/library/garbage_collection.py": "the sentence for several files",
    "checklist/reports/commands.py": "seconds with a digit after the point",
    "checklist/core/question_sets/validation/causes.py": "a name that is used in several places",
}
_TEMPLATE = re.compile(rf"\}}\}} (?:{'|'.join(_NOUNS)})s\b")
_NEVER_ONE_IN_TEMPLATES = {
    "mail/set_password.txt": "for how many hours a link is good",
    "assessments/bulk_not_applicable.html": "the sentence for several questions",
    "assessments/_parts.html": "shown where there are more than a few drafts",
    "evidence/library.html": "shown from many questions on",
}


def written_plurals(tree: ast.AST) -> Iterator[str]:
    """Find f-strings with a value, other than a constant of the module, before a plural."""
    for node in nodes_of(tree, ast.JoinedStr):
        for value, after in zip(node.values, node.values[1:], strict=False):
            if not isinstance(value, ast.FormattedValue) or not isinstance(after, ast.Constant):
                continue
            if _PLURAL.match(str(after.value)):
                name = ast.unparse(value.value)
                if not name.isupper():
                    yield f"{name}{after.value!s}"


def test_code_writes_no_plural_after_a_count() -> None:
    found = {
        str(path.relative_to(ROOT)): plurals
        for path in (ROOT / "checklist").rglob("*.py")
        if (plurals := list(written_plurals(tree_of(path))))
    }

    assert {path: plurals for path, plurals in found.items() if path not in _NEVER_ONE} == {}
    assert _NEVER_ONE.keys() - found.keys() == set(), "take these off the list"


def test_pages_write_no_plural_after_a_count() -> None:
    folder = ROOT / "templates"
    found = {
        str(path.relative_to(folder)): _TEMPLATE.findall(path.read_text())
        for path in folder.rglob("*.*")
        if _TEMPLATE.search(path.read_text())
    }

    assert {path: hits for path, hits in found.items() if path not in _NEVER_ONE_IN_TEMPLATES} == {}
    assert _NEVER_ONE_IN_TEMPLATES.keys() - found.keys() == set(), "take these off the list"


@pytest.mark.parametrize(
    ("code", "is_found"),
    [
        ('f"{count} files"', True),
        ('f"{len(found):,} questions left"', True),
        ('f"{_LONGEST} files"', False),
        ('f"{name} filesystem"', False),
        ("f\"{format_count(count, 'file')}\"", False),
    ],
)
def test_a_plural_after_a_count_is_seen(code: str, is_found: bool) -> None:
    assert bool(list(written_plurals(ast.parse(code)))) is is_found

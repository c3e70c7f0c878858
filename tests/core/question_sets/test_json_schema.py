"""The JSON Schema of a set agrees with ``check``; where it cannot, it says why here."""

from __future__ import annotations

import json
import re
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from pydantic import BaseModel, ValidationError

from checklist.core.contradictions.rules import ContradictionRules
from checklist.core.question_sets.advice.model_fields import list_models
from checklist.core.question_sets.field_descriptions import DESCRIPTIONS
from checklist.core.question_sets.json_schema import build_json_schema
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.yaml_reader import YamlReader
from checklist.resources import bundled
from tests.core.broken import SMALL, complaints

SCHEMA = build_json_schema()
RULES_SCHEMA = build_json_schema(ContradictionRules)
VALIDATOR = Draft202012Validator(SCHEMA)
SETS = sorted(path for path in bundled("checklists").glob("*-*/*.yaml"))
RULES = bundled("checklists") / "contradictions.yaml"


class EditorLoader(yaml.CSafeLoader):
    """Reads YAML 1.2 as editors do: ``yes`` is a text, ``2`` a number, a blank null."""


EditorLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?[0-9]+\.[0-9]*", list("-+0123456789")),
):
    EditorLoader.add_implicit_resolver(
        f"tag:yaml.org,2002:{tag}", re.compile(f"^({pattern})$"), first
    )


def read_both_ways(text: str) -> tuple[Any, Any]:
    """Return a file as an editor reads it, and as text alone, as ``check`` does."""
    as_an_editor = yaml.load(text, Loader=EditorLoader)  # noqa: S506  a SafeLoader of fewer types
    return as_an_editor, YamlReader(text).document()


def find_marks(document: Any, schema: dict[str, Any] = SCHEMA) -> list[str]:
    return [error.message for error in Draft202012Validator(schema).iter_errors(document)]


@pytest.mark.parametrize("path", SETS, ids=lambda path: str(path.parent.name))
def test_a_set_that_ships_has_no_mark_however_it_is_read(path: Path) -> None:
    assert SETS
    for document in read_both_ways(path.read_text(encoding="utf-8")):
        assert find_marks(document) == []


def test_the_small_set_and_the_rules_have_no_mark_however_they_are_read() -> None:
    for document in read_both_ways(SMALL):
        assert find_marks(document) == []
    for document in read_both_ways(RULES.read_text(encoding="utf-8")):
        assert find_marks(document, RULES_SCHEMA) == []


WEIGHT = "weight: 2\n            limiting"
BOTH_REFUSE = {
    "a misspelt entry": ("limiting: yes", "limitting: yes"),
    "an entry missing": ("            guidance: No names.\n", ""),
    "a set's id": ("id: small-2011", "id: small"),
    "a version": ("version: 1.0.0", "version: 1.0"),
    "a question's id": ("id: jobs-05", "id: jobs-5"),
    "a measure's id": ("  - id: M02", "  - id: M2"),
    "a theme's id": ("{id: gifts, label", "{id: Gifts, label"),
    "a strength's id": ("{strength: E0", "{strength: e0"),
    "a weight above 3": (WEIGHT, WEIGHT.replace("2", "4")),
    "a weight above 3 as text": (WEIGHT, WEIGHT.replace("2", "'4'")),
    "a weight of 0": (WEIGHT, WEIGHT.replace("2", "0")),
    "a weight in words": (WEIGHT, WEIGHT.replace("2", "two")),
    "a weight with a half": (WEIGHT, WEIGHT.replace("2", "2.5")),
    "a share above 1": ("share: 2/3", "share: 7/5"),
    "a share in per cent": ("level: yes, share: 1/3", "level: yes, share: 80"),
    "a share below 0": ("share: 2/3", "share: -1/3"),
    "a number in words": ("share: 2/3", "share: most"),
    "points above 100": ("points: 100}", "points: 101}"),
    "points above 100 as text": ("points: 100}", "points: '101'}"),
    "a band above 100": ("begins_at: 80", "begins_at: 180"),
    "a truth that is none": ("limiting: yes", "limiting: maybe"),
    "a truth of older YAML": ("limiting: yes", "limiting: on"),
    "a truth as a letter": ("limiting: yes", "limiting: y"),
    "a truth as a number": ("limiting: yes", "limiting: 1"),
    "a truth with a capital": ("limiting: yes", "limiting: Yes"),
    "a weight with an underscore": (WEIGHT, WEIGHT.replace("2", "0_2")),
    "a weight with a space in quotes": (WEIGHT, WEIGHT.replace("2", "' 2'")),
    "a weight beyond all numbers": (WEIGHT, WEIGHT.replace("2", "9" * 16)),
    "a second truth that is none": ("at_most: amber}", "at_most: amber, draft_cause: perhaps}"),
    "a date as people write it": ("published: 2026-11-21", "published: 27/11/2026"),
    "a month that is none": ("published: 2026-11-21", "published: 2026-13-01"),
    "a date before 1900": ("published: 2026-11-21", "published: 1066-10-14"),
    "an unknown type": ("type: money", "type: cash"),
    "an unknown unit": ("unit: GBP", "unit: pounds"),
    "an unknown confidence": ("confidence: quoted-in-source", "confidence: sure"),
    "an unknown operator": ("operator: is not,", "operator: differs,"),
    "an unknown kind": ("kind: share-in-place", "kind: weighed"),
    "a choice twice": ("[policing, security, teaching]", "[policing, security, policing]"),
    "no evidence": ("evidence: [Version page]", "evidence: []"),
    "text for a list": ("evidence: [Version page]", "evidence: Version page"),
    "a list for text": ("owner: HR Director", "owner: [HR Director]"),
    "text for entries": ("  findings:\n", "  overall: strict\n  findings:\n"),
    "a comparison by itself": (
        "              comparisons:\n                - {of: jobs-02, operator: answered}\n",
        "              {of: jobs-02, operator: answered}\n",
    ),
    "a blank that is needed": ("owner: HR Director", "owner:"),
}
BOTH_TAKE = {
    "a weight as text": (WEIGHT, WEIGHT.replace("2", "'2'")),
    "a truth as true": ("limiting: yes", "limiting: true"),
    "a truth as text": ("limiting: yes", "limiting: 'yes'"),
    "points with a decimal": ("points: 50}", "points: 50.5}"),
    "points as text": ("points: 50}", "points: '50'}"),
    "points as a fraction": ("points: 50}", "points: 201/4}"),
    "the most points": ("begins_at: 80}", "begins_at: 100}"),
    "a share of 1": ("level: yes, share: 1/3", "level: yes, share: 1"),
    "a share with a decimal": ("level: yes, share: 1/3", "level: yes, share: 0.9"),
    "a share of long numbers": ("level: yes, share: 1/3", "level: yes, share: 12/25"),
    "a date in quotes": ("published: 2026-11-21", "published: '2026-11-21'"),
    "a label that is a number": ("label: Red,", "label: 5,"),
    "a label that is a truth": ("label: Red,", "label: true,"),
}
# What only one of the two refuses, and why.
ONLY_CHECK = {
    "a name that nothing has: a schema sees no references": (
        "theme: second-jobs",
        "theme: third-jobs",
    ),
    "shares that miss the whole: a schema adds nothing up": ("share: 2/3", "share: 1/2"),
    "a fraction above 1 of two long numbers: a pattern compares nothing": (
        "level: yes, share: 1/3",
        "level: yes, share: 12/11",
    ),
    "a day that is none: a pattern knows no months": (
        "published: 2026-11-21",
        "published: 2026-02-30",
    ),
}
ONLY_SCHEMA = {
    "a blank that may be left out: check takes it for no text": (
        "source_note: S1, page 38.",
        "source_note:",
    ),
}


def change(old: str, new: str) -> str:
    assert SMALL.count(old) == 1, old
    return SMALL.replace(old, new)


@pytest.mark.parametrize(("old", "new"), BOTH_REFUSE.values(), ids=BOTH_REFUSE)
def test_what_check_refuses_for_its_shape_is_marked_in_an_editor(old: str, new: str) -> None:
    text = change(old, new)
    as_an_editor, as_text = read_both_ways(text)

    assert complaints(text) != []
    assert find_marks(as_an_editor) != []
    assert find_marks(as_text) != []


@pytest.mark.parametrize(
    ("part", "name", "begin", "end", "most"),
    [
        ("QuestionSet", "id", "", "-2026", 40),
        ("QuestionSet", "version", "", ".0.0", 20),
        ("Section", "id", "", "", 17),
        ("Question", "id", "", "-01", 20),
        ("Theme", "id", "t", "", 40),
        ("Fact", "id", "f", "", 40),
        ("SetContradiction", "id", "c", "", 40),
        ("FollowUp", "id", "f", "", 35),
        ("Figure", "id", "f_", "", 60),
        ("Derived", "id", "d_", "", 60),
        ("Group", "id", "g_", "", 60),
        ("Level", "id", "", "", 40),
        ("Scale", "id", "", "", 40),
        ("Subsection", "id", "", "", 40),
        ("Band", "grade", "", "", 60),
    ],
)
def test_an_id_may_be_as_long_in_an_editor_as_check_lets_it_be(
    part: str, name: str, begin: str, end: str, most: int
) -> None:
    parts = {model.__name__: model for model in list_models(QuestionSet)}
    schema = SCHEMA if part == "QuestionSet" else SCHEMA["$defs"][part]
    marks = partial(find_marks, schema=schema["properties"][name])
    middle = "1" if name == "version" else "x"

    def is_refused(text: str) -> bool:
        try:
            parts[part].model_validate({name: text})
        except ValidationError as error:
            return any(each["loc"] == (name,) for each in error.errors())
        return False

    for length, refused in ((most - 1, False), (most, False), (most + 1, True)):
        text = begin + middle * (length - len(begin + end)) + end
        assert (len(text), is_refused(text), marks(text) != []) == (length, refused, refused)


@pytest.mark.parametrize(("old", "new"), BOTH_TAKE.values(), ids=BOTH_TAKE)
def test_what_check_takes_has_no_mark_in_an_editor(old: str, new: str) -> None:
    text = change(old, new)

    assert complaints(text) == []
    assert [find_marks(document) for document in read_both_ways(text)] == [[], []]


@pytest.mark.parametrize(("old", "new"), ONLY_CHECK.values(), ids=ONLY_CHECK)
def test_what_a_schema_cannot_see_only_check_refuses(old: str, new: str) -> None:
    text = change(old, new)

    assert complaints(text) != []
    assert [find_marks(document) for document in read_both_ways(text)] == [[], []]


@pytest.mark.parametrize(("old", "new"), ONLY_SCHEMA.values(), ids=ONLY_SCHEMA)
def test_an_editor_marks_a_blank_that_check_takes_for_no_text(old: str, new: str) -> None:
    text = change(old, new)
    as_an_editor, _ = read_both_ways(text)

    assert complaints(text) == []
    assert find_marks(as_an_editor) != []


@pytest.mark.parametrize("root", [QuestionSet, ContradictionRules])
def test_every_entry_has_a_title_and_a_description_in_words(root: type[BaseModel]) -> None:
    schema = build_json_schema(root)
    parts = {**schema["$defs"], root.__name__: schema}
    told = [
        (text, f"{part} {name}")
        for part, of_part in parts.items()
        for name, entry in (*of_part.get("properties", {}).items(), ("", of_part))
        for text in (entry["title"], entry["description"])
    ]

    assert [where for text, where in told if not text] == []
    assert [where for text, where in told if "`" in text or "_" in text.split(" ")[0]] == []
    assert '"null"' not in json.dumps(schema)
    assert schema["$id"].startswith("urn:checklist:")


def test_no_description_is_left_of_an_entry_that_is_gone() -> None:
    models = {
        model.__name__: model
        for root in (QuestionSet, ContradictionRules)
        for model in list_models(root)
    }

    assert [
        (name, field)
        for name, fields in DESCRIPTIONS.items()
        for field in fields
        if name not in models or field not in models[name].model_fields
    ] == []


def test_titles_are_read_as_words() -> None:
    titles = {
        name: entry["title"] for name, entry in SCHEMA["$defs"]["Question"]["properties"].items()
    }

    assert titles["na_when"] == "Not applicable when"
    assert titles["hidden_unless"] == "Hidden unless"
    assert SCHEMA["$defs"]["FollowUp"]["title"] == "Follow up"

"""The examples of every rule: it finds a point at each that has one, and none at the others."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

import pytest

from checklist.core.answers.sheet import AnswerSheet, ExhibitGiven, Given, Response
from checklist.core.contradictions.case import Case, EvidenceItem
from checklist.core.contradictions.contradiction_list import find_contradictions
from checklist.core.contradictions.rule_examples import Example, read_example
from checklist.core.contradictions.rules import (
    FILE,
    ContradictionRule,
    ContradictionRules,
    read_rules,
    read_rules_file,
)
from checklist.core.question_sets.library import BadQuestionSet
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.score import score
from checklist.resources import bundled
from tests.core.sheets import AS_AT
from tests.core.shipped import LIBRARY

PATH = bundled("checklists") / FILE
RULES = read_rules_file(PATH)


@dataclass(frozen=True)
class Tried:
    """An example of a rule, and whether it finds a point there."""

    rule: ContradictionRule
    text: str
    is_point: bool


TRIED = [
    Tried(rule, text, is_point)
    for rule in RULES.rules
    for texts, is_point in ((rule.examples.points, True), (rule.examples.no_point, False))
    for text in texts
]


def read(rule: ContradictionRule, text: str) -> Example:
    if not rule.reads_notes_alone:
        return read_example(text)
    return Example(answers={"vet-03": "3"}, texts={"note": text})


@cache
def find_set(name: str) -> QuestionSet:
    """Find a set by ``vcc-2022 1.0.0``, or its first edition by its id."""
    set_id, _, version = name.partition(" ")
    return LIBRARY.get(set_id, version or "1.0.0").question_set


def build_exhibits(example: Example) -> tuple[ExhibitGiven, ...]:
    if example.texts.get("evidence") == "none":
        return ()
    strength = example.texts.get("strength", "E2")
    exhibit = ExhibitGiven(
        strength,
        example.dates.get("dated", date(2022, 1, 1)),
        example.dates.get("review"),
        tested_by="Internal audit" if strength == "E3" else "",
        held=example.texts.get("held") == "yes",
    )
    return (exhibit,)


def build_case(rule: ContradictionRule, example: Example) -> Case:
    question_set = find_set(example.texts.get("set", rule.set or "vcc-2022"))
    asked = {question.id for question in question_set.questions}
    assert asked >= set(example.answers)
    exhibits, note = build_exhibits(example), example.texts.get("note", "")
    sheet = AnswerSheet(
        example.dates.get("as at") or AS_AT,
        {key: Response(Given(value, note), exhibits) for key, value in example.answers.items()},
        figures=example.figures,
    )
    used_for = int(example.texts.get("used for", "0"))
    uses = (EvidenceItem("Policy", tuple(f"vet-{n + 1:02}" for n in range(used_for))),)
    saved = example.dates.get("saved")
    days = dict.fromkeys(example.answers, saved) if saved else {}
    return Case(question_set, sheet, score(question_set, sheet), uses, days)


@pytest.mark.parametrize(
    "tried", TRIED, ids=lambda one: f"{one.rule.id}: {one.text} ({one.is_point})"
)
def test_each_example_is_as_its_rule_says(tried: Tried) -> None:
    alone = ContradictionRules(version=RULES.version, rules=(tried.rule,))
    case = build_case(tried.rule, read(tried.rule, tried.text))

    found = [one for one in find_contradictions(alone, case) if one.rule == tried.rule.id]

    assert bool(found) is tried.is_point, [str(one.sentence) for one in found]


@pytest.mark.parametrize(
    ("before", "then", "advice"),
    [
        ("        - M15 = 40\n", "", "at least 5"),
        ("        - M15 = 40\n", "        - vet-13 = 4\n", "that are the same"),
        ("        - M15 = 40\n", "        - M15 is 40\n", "write each part as vet-03 = 3"),
        ("        - M15 = 40\n", "        - colour = red\n", "colour is none"),
        ("saved = 2021-09-03", "saved = 3 September", "mend the example"),
        ("      no_point:\n        - Not all", "      none:\n        - Not all", "no_point"),
        ("'{told} {everybody}'", "'{tells} {everybody}'", "add the list tells to words"),
    ],
)  # fmt: skip
def test_examples_are_read_strictly(before: str, then: str, advice: str) -> None:
    text = PATH.read_text(encoding="utf-8")
    assert before in text

    with pytest.raises(BadQuestionSet) as refused:
        read_rules(text.replace(before, then, 1), "rules.yaml")

    assert advice in str(refused.value)

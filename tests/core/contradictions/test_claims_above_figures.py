"""Claims above and below what figures allow, as points to check by the second rules."""

from __future__ import annotations

import pytest

from checklist.core.answers.sheet import AnswerSheet, Given, Response
from checklist.core.contradictions.case import Case
from checklist.core.contradictions.contradiction_list import find_contradictions
from checklist.core.contradictions.rules import FILE, read_rules_file
from checklist.core.scoring.score import score
from checklist.resources import bundled
from tests.core.second_rules import second_vcc
from tests.core.sheets import AS_AT

RULES = read_rules_file(bundled("checklists") / FILE)


@pytest.mark.parametrize(
    ("level", "words"),
    [
        ("4", "claimed at level 4, and its figures suggest level 2 at most"),
        ("3", "claimed at level 3, and its figures suggest level 2 at most"),
        ("2", ""),
        ("1", ""),
        ("0", "claimed at level 0, and its figures suggest level 2."),
    ],
)
def test_by_the_second_rules_one_level_above_and_two_below_are_detected(
    level: str, words: str
) -> None:
    response = Response(Given(level), strength="E3")
    sheet = AnswerSheet(AS_AT, {"vet-03": response}, figures={"M01": "1000", "M03": "11"})
    result = score(second_vcc(), sheet)

    found = [
        str(one.sentence)
        for one in find_contradictions(RULES, Case(second_vcc(), sheet, result))
        if one.kind == "figures disagree"
    ]

    assert len(found) == bool(words)
    assert all(words in sentence for sentence in found)

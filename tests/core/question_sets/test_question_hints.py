"""Hints of questions and the other fields of the second rules: what is refused, and remarked on."""

from __future__ import annotations

import pytest

from checklist.core.question_sets.library import read_question_set
from checklist.core.question_sets.validation.remarks import find_remarks
from tests.core.broken import SECOND, SMALL, Broken, check_broken, complaints

AT_MOST = "{of: M01.share, operator: at most, value: 12.5}"
LIMIT = "not_applicable_limit: {share: 1/4, fewest: 1}"
REASONS = """  reason_above_hint_by: 1
  reason_below_hint_by: 2
  tell_above_hint_by: 2
"""
HINTS = SECOND[
    SECOND.index("            hints:") : SECOND.index("            prompt: Is every offer")
]
WITHOUT = SECOND.replace(HINTS, "").replace("            reason_below_hint: yes\n", "")


def second(old: str, new: str, advice: str, at: str = "«", base: str = SECOND) -> Broken:
    return Broken(old, new, advice, at, base)


REFUSED = {
    "a level that the scale lacks": second(
        "- level: partly\n                when",
        "- level: «4\n                when",
        "name a level of this set; 4 is none",
    ),
    "a figure that is not there": second(
        AT_MOST, AT_MOST.replace("M01", "«M09"), "M09.share is none"
    ),
    "the question's own answer": second(
        AT_MOST,
        "{of: «gift-03, operator: is, value: yes}",
        "name a figure or a value derived from some; gift-03 is an answer",
    ),
    "a fact": second(
        AT_MOST,
        "{of: «shared-register, operator: is, value: yes}",
        "name a figure or a value derived from some; shared-register is an answer",
    ),
    "what no figure can be": second(
        AT_MOST, "{of: M01, operator: below, value: «0}", "write a value that M01 can have"
    ),
    "two that cannot both be": second(
        f"[{AT_MOST}]",
        "«[{of: M01, operator: is, value: 0}, {of: M01, operator: is, value: 1}]",
        "let one answer meet all of these together",
    ),
    "an order in which one is never first": second(
        "operator: at most, value: 12.5",
        "operator: at most, value: 60",
        "move this up, or remove it; whenever it holds, a hint before it does",
        at="{comparisons: [{of: M01.share, operator: at most, value: 50}",
    ),
    "the same twice": second(
        "operator: at most, value: 50",
        "operator: at most, value: 12.5",
        "move this up, or remove it",
        at=f"{{comparisons: [{AT_MOST}]}}\n              - {{level: no",
    ),
    "levels that turn": second(
        "{level: no, when",
        "{level: yes, when",
        "let the levels only rise or only fall as the figure grows",
        at="- {level: yes, when",
    ),
    "no level at the end": second(
        "- {level: no, when", "- «{when", "remove this; after the last hint there is none"
    ),
    "both kinds of hints": second(
        "            hints:\n",
        "            hints:\n",
        "keep these or the hints of M01; a question has hints of one kind",
        at="- {level: yes, when",
        base=SECOND.replace("  - id: M02\n", "    hints:\n      - {level: no}\n  - id: M02\n"),
    ),
    "a question without levels": second(
        "          - id: gift-04\n",
        f"          - id: gift-04\n{HINTS}".replace("- {level: yes", "«- {level: yes"),
        "remove these; a choice question has no levels",
        base=WITHOUT,
    ),
    "a reason above no hint": second(
        REASONS, "  reason_above_hint_by: «1\n", "nothing here gives a hint", base=WITHOUT
    ),
    "a reason below no hint": second(
        REASONS, "  reason_below_hint_by: «2\n", "nothing here gives a hint", base=WITHOUT
    ),
    "telling above no hint": second(
        REASONS, "  tell_above_hint_by: «2\n", "nothing here gives a hint", base=WITHOUT
    ),
    "telling before a reason is asked for": second(
        "reason_above_hint_by: 1\n  reason_below_hint_by: 2\n  tell_above_hint_by: 2",
        "reason_above_hint_by: 3\n  reason_below_hint_by: 2\n  tell_above_hint_by: «2",
        "write 3 or more; from 3 above its hint a claim needs a reason",
    ),
    "a reason at its own hint": second(
        "reason_above_hint_by: 1", "reason_above_hint_by: «0", "write a number from 1 to 20, not 0"
    ),
    "a reason at twenty-one": second(
        "reason_below_hint_by: 2", "reason_below_hint_by: «21", "write a number from 1 to 20"
    ),
    "telling at nothing": second(
        "tell_above_hint_by: 2", "tell_above_hint_by: «0", "write a number from 1 to 20, not 0"
    ),
    "a limit as a percentage": second("share: 1/4", "share: «25", "25 is above it"),
    "a limit below 0": second("share: 1/4", "share: «-1/4", "-1/4 is below 0"),
    "never one": second("fewest: 1", "fewest: «0", "write a number from 1 to 20, not 0"),
    "two limits": second(
        LIMIT,
        f"not_applicable_at_most: 1/2\n  {LIMIT.replace('{', '«{')}",
        "keep this or not_applicable_at_most; each limits the same",
    ),
    "neither kept nor not": second(
        "fixed_answers_kept: yes", "fixed_answers_kept: «perhaps", "yes or no"
    ),
}


@pytest.mark.parametrize("broken", REFUSED.values(), ids=REFUSED)
def test_what_makes_no_sense_is_refused_where_it_stands(broken: Broken) -> None:
    check_broken(broken)


def test_what_makes_sense_is_taken() -> None:
    partly = "- level: partly\n                when"
    silent = (
        SECOND.replace(partly, partly.replace("partly", "''")),
        SECOND.replace(partly, "- when"),
    )
    for text in (
        *(SECOND, *silent),
        SECOND.replace("fewest: 1", "fewest: 20").replace("share: 1/4", "share: 0"),
        SECOND.replace("tell_above_hint_by: 2", "tell_above_hint_by: 1"),
        SMALL.replace("rule_version: 1\n", f"rule_version: 2\n{REASONS}"),
    ):
        assert complaints(text) == []


REMARKED = {
    ("reason_above_hint_by: 1", "reason_above_hint_by: 3"): "no reason is ever asked for",
    ("reason_below_hint_by: 2", "reason_below_hint_by: 3"): "no reason is ever asked for",
    ("tell_above_hint_by: 2", "tell_above_hint_by: 3"): "chief officers are never told",
    ("share: 1/4", "share: 1"): "this limits nothing",
}


@pytest.mark.parametrize(("change", "remark"), REMARKED.items())
def test_what_limits_nothing_is_remarked_on(change: tuple[str, str], remark: str) -> None:
    text = SECOND.replace(*change)
    if "above_hint_by: 3" in text:
        text = text.replace("tell_above_hint_by: 2", "tell_above_hint_by: 3")

    found = [problem.advice for problem in find_remarks(read_question_set(text, "small.yaml"))]

    assert any(remark in advice for advice in found)


def test_a_set_that_fixes_nothing_is_told_so() -> None:
    found = [problem.keys for problem in find_remarks(read_question_set(SECOND, "small.yaml"))]

    assert (("scoring", "fixed_answers_kept") in found) is ("fixed:" not in SECOND)

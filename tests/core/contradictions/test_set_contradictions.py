"""The contradictions that a set brings along: read strictly, found, and cleared by a note."""

from __future__ import annotations

import pytest

from checklist.core.answers.sheet import AnswerSheet, Given, Response
from checklist.core.contradictions.case import Case
from checklist.core.contradictions.contradiction_list import find_contradictions
from checklist.core.contradictions.rules import FILE, read_rules_file
from checklist.core.question_sets.library import BadQuestionSet, read_question_set
from checklist.core.scoring.score import score
from checklist.resources import bundled
from tests.core.broken import SMALL
from tests.core.sheets import AS_AT

RULES = read_rules_file(bundled("checklists") / FILE)
RULE = """contradictions:
  - id: register-yet-none-kept
    when:
      comparisons:
        - {of: gift-01, operator: is, value: 'yes'}
        - {of: gift-03, operator: is, value: 'no'}
    sentence: >-
      gift-01 says Yes and gift-03 says No ({both}). Say in the note how both can be.
    question: gift-01
sections:
"""
WITH_RULE = SMALL.replace("sections:\n", RULE, 1)


def detect(note: str = "", **levels: str) -> list[tuple[str, tuple[str, ...], str]]:
    of = read_question_set(WITH_RULE, "small.yaml")
    given = {key.replace("_", "-"): level for key, level in levels.items()}
    sheet = AnswerSheet(
        AS_AT,
        {
            key: Response(Given(level, note if key == "gift-01" else "Because."))
            for key, level in given.items()
        },
        facts={"shared-register": "yes"},
    )
    found = find_contradictions(RULES, Case(of, sheet, score(of, sheet)))
    return [
        (each.heading, each.questions, str(each.sentence))
        for each in found
        if each.kind == "answers disagree"
    ]


def test_answers_that_disagree_are_told_at_their_question() -> None:
    [(heading, questions, sentence)] = detect(gift_01="yes", gift_03="no")

    assert heading == "Answers that disagree"
    assert questions == ("gift-01", "gift-03")
    assert sentence.startswith("gift-01 says Yes and gift-03 says No ({both}).")


@pytest.mark.parametrize("note", ["None was offered.", " Because. "])
def test_a_note_that_explains_clears_the_point(note: str) -> None:
    assert detect(note, gift_01="yes", gift_03="no") == []
    assert detect("  ", gift_01="yes", gift_03="no") != []


def test_nothing_is_told_until_both_are_answered_so() -> None:
    assert detect(gift_01="yes", gift_03="yes") == []
    assert detect(gift_01="yes") == []


@pytest.mark.parametrize(
    ("old", "new", "advice"),
    [
        ("question: gift-01", "question: gift-99", "question of this set"),
        ("{of: gift-03,", "{of: gift-98,", "question, figure, measure or fact"),
        ("of: gift-03, operator: is, value: 'no'", "of: gift-01, operator: is, value: 'no'",
         "none ever does"),
        ("value: 'no'}", "value: 'never'}", "write one of"),
        ("id: register-yet-none-kept", "id: Register", "small letters"),
        ("    question: gift-01\n", "", "question"),
    ],
)  # fmt: skip
def test_a_contradiction_that_makes_no_sense_is_refused(old: str, new: str, advice: str) -> None:
    assert old in WITH_RULE

    with pytest.raises(BadQuestionSet) as refused:
        read_question_set(WITH_RULE.replace(old, new, 1), "small.yaml")

    assert advice in "\n".join(refused.value.lines())


def test_a_fact_may_be_there_for_a_contradiction_alone() -> None:
    fact = 'facts:\n  - {id: shown-online, prompt: "Is it online?", before: gift-03}\n'
    comparison = "{of: gift-03, operator: is, value: 'no'}"
    with_fact = WITH_RULE.replace("facts:\n", fact, 1)
    named = with_fact.replace(comparison, "{of: shown-online, operator: is, value: 'no'}", 1)

    read_question_set(named, "small.yaml")
    with pytest.raises(BadQuestionSet, match="remove shown-online; no condition rests on it"):
        read_question_set(with_fact, "small.yaml")


def test_two_contradictions_of_one_name_are_refused() -> None:
    twice = WITH_RULE.replace("sections:\n", RULE.removeprefix("contradictions:\n"), 1)

    with pytest.raises(BadQuestionSet, match="register-yet-none-kept is taken"):
        read_question_set(twice, "small.yaml")

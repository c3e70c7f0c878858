"""Which questions are low: by the level that counts, under what the set calls enough."""

from __future__ import annotations

import pytest

from checklist.core.answers.sheet import AnswerSheet, Given, Response
from checklist.core.improvements.low_answers import list_low_answers
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.score import score
from tests.core.sheets import AS_AT, full, sheet, vcc, wfof


def list_low(question_set: QuestionSet, answers: AnswerSheet) -> list[str]:
    results = score(question_set, answers).questions
    return [low.question.id for low in list_low_answers(question_set, results)]


@pytest.mark.parametrize(("level", "is_low"), [("0", True), ("2", True), ("3", False)])
def test_in_the_set_of_2022_low_is_under_level_3(level: str, is_low: bool) -> None:
    assert list_low(vcc(), full("3", vet_03=level)) == (["vet-03"] if is_low else [])


def test_what_is_claimed_and_not_supported_is_low() -> None:
    unsupported = sheet(None, vet_03="4")

    assert list_low(vcc(), unsupported) == ["vet-03"]


def test_what_is_not_answered_is_not_low() -> None:
    assert list_low(vcc(), AnswerSheet(AS_AT)) == []


@pytest.mark.parametrize(("level", "is_low"), [("no", True), ("partly", True), ("yes", False)])
def test_in_a_set_without_rules_for_findings_low_is_under_the_top_level(
    level: str, is_low: bool
) -> None:
    question = next(each for each in wfof().questions if each.scale or each.type == "level")
    answers = AnswerSheet(AS_AT, {question.id: Response(Given(level), strength="E1")})

    assert (question.id in list_low(wfof(), answers)) is is_low

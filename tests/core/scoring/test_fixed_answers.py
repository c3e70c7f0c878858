"""Answers that a review fixes, by the second version of the rules (dossier 4a.3)."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from checklist.core.answer_files.reader import InvalidAnswerFile, read_answers
from checklist.core.answers.sheet import AnswerSheet, Judgement, Response
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.scoring.results import FindingKind, Result
from checklist.core.scoring.score import score
from tests.core.second_rules import second_vcc
from tests.core.sheets import REASON, full, judged, vcc

FIXED = ("inf-05", "inf-07")
LEVEL_OF_ITS_OWN = Judgement("2", REASON)


def reviewed(sheet: AnswerSheet) -> AnswerSheet:
    return replace(sheet, is_reviewed=True)


def test_an_answer_that_a_review_fixes_stays_in_bias_and_accuracy_and_near_levels() -> None:
    sheet = reviewed(judged(full("3"), inf_01="0"))

    first, second = score(vcc(), sheet).confidence, score(second_vcc(), sheet).confidence

    assert (first.bias, first.accuracy) == (Fraction(3, 62), Fraction(3, 62))
    assert (second.bias, second.accuracy) == (Fraction(9, 64), Fraction(9, 64))


def test_an_answer_that_a_review_fixes_stays_in_the_mean_strength_with_its_own_evidence() -> None:
    sheet = judged(full("3"), inf_01="0")
    weak = {key: replace(sheet.responses[key], strength="E2") for key in FIXED}
    sheet = replace(sheet, responses={**sheet.responses, **weak})

    assert score(vcc(), sheet).confidence.mean_strength == 3
    assert score(second_vcc(), sheet).confidence.mean_strength == 3 - Fraction(2, 64)


@pytest.mark.parametrize(
    ("claimed", "first", "second"), [("1", "high", "high"), ("2", "high", "medium")]
)
def test_an_answer_that_a_review_fixes_may_lie_more_than_one_level_from_its_support(
    claimed: str, first: str, second: str
) -> None:
    sheet = reviewed(judged(full("3", inf_01="1", inf_05=claimed, inf_07=claimed), inf_01="0"))

    assert score(vcc(), sheet).confidence.rating == first
    assert score(second_vcc(), sheet).confidence.rating == second


def test_what_the_force_was_not_asked_counts_in_none_of_these() -> None:
    sheet = reviewed(full("3", inf_01="0"))

    assert score(second_vcc(), sheet).confidence == score(vcc(), sheet).confidence


def with_judgement(sheet: AnswerSheet, question: str) -> Result:
    response = replace(sheet.responses.get(question, Response()), judgement=LEVEL_OF_ITS_OWN)
    return score(second_vcc(), replace(sheet, responses={**sheet.responses, question: response}))


def test_a_level_for_a_question_that_was_not_asked_is_refused_and_says_why() -> None:
    fixing = second_vcc().get_question("inf-05").fixed
    assert fixing is not None
    refusal = (
        f"A reviewer cannot set the level of inf-05: the force was not asked it. {fixing.reason}"
    )
    sheets = (full("3", inf_01="0"), judged(full("3", inf_01="0"), inf_01="1"))
    without_answer = replace(
        sheets[0],
        responses={key: one for key, one in sheets[0].responses.items() if key != "inf-05"},
    )

    for sheet in (*sheets, without_answer):
        found = with_judgement(sheet, "inf-05")

        assert refusal in [str(problem) for problem in found.problems]
        assert refusal in [str(remark) for remark in found.questions["inf-05"].remarks]
        assert found.questions["inf-05"].final == ("0" if sheet is not sheets[1] else None)


FILE = """set: vcc-2022
as_at: 2022-03-04
answers:
  inf-01: {level: %s, strength: E3}
  inf-05: {%sreview: {level: 2, strength: E3, reason: Seen.}}
"""


@pytest.mark.parametrize("answered", ["", "level: 3, "])
def test_a_file_of_answers_with_such_a_level_is_refused_at_its_place(answered: str) -> None:
    fixing = second_vcc().get_question("inf-05").fixed
    assert fixing is not None

    with pytest.raises(InvalidAnswerFile) as refused:
        read_answers(FILE % (0, answered), "a.yaml", second_vcc())

    [line] = refused.value.lines()
    assert line.startswith("a.yaml:5:")
    assert line.endswith(f"the force was not asked it. {fixing.reason}")
    assert read_answers(FILE % (1, "level: 3, "), "a.yaml", second_vcc())


def test_a_level_for_a_question_that_was_asked_is_taken() -> None:
    found = with_judgement(full("3"), "inf-05")

    assert found.questions["inf-05"].final == "2"
    assert found.problems == ()


def test_the_first_rules_pass_over_a_level_for_a_question_that_was_not_asked() -> None:
    sheet = full("3", inf_01="0")
    response = replace(sheet.responses["inf-05"], judgement=LEVEL_OF_ITS_OWN)
    found = score(vcc(), replace(sheet, responses={**sheet.responses, "inf-05": response}))

    assert found.questions["inf-05"].final == "0"
    assert found.problems == ()


def test_where_a_review_raises_what_fixed_them_they_need_an_answer() -> None:
    found = score(second_vcc(), judged(full("3", inf_01="0"), inf_01="1"))

    for key in FIXED:
        assert (found.questions[key].claimed, found.questions[key].final) == ("0", None)
        assert "now needs an answer" in str(found.questions[key].remarks[-1])
    assert found.sections["inf"].counts[QuestionStatus.UNANSWERED] == len(FIXED)
    assert found.sections["inf"].coverage == Fraction(20, 24)


@pytest.mark.parametrize("sheet", [full("3", inf_01="0"), judged(full("3"), inf_01="0")])
def test_fixed_questions_make_no_candidate_finding_of_their_own(sheet: AnswerSheet) -> None:
    candidates = score(second_vcc(), sheet).candidates

    assert [(one.question, one.kind) for one in candidates] == [
        ("inf-01", FindingKind.CAUSE_OF_CONCERN)
    ]


def test_a_review_fixes_no_question_that_has_no_answer_yet() -> None:
    """By the second rules it goes on needing an answer; by the first it counted as answered."""
    sheet = judged(full("3"), inf_01="0")
    responses = {key: one for key, one in sheet.responses.items() if key != "inf-05"}
    first, second = (
        score(question_set, replace(sheet, responses=responses)).questions["inf-05"]
        for question_set in (vcc(), second_vcc())
    )

    assert (first.status, first.claimed, first.final) == (QuestionStatus.FIXED, None, "0")
    assert (second.status, second.final) == (QuestionStatus.UNANSWERED, None)

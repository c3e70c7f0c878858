"""Specimenshire from the first signature to the amended draft: every number of part 7.2."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from checklist.core.answers.sheet import AnswerSheet, Judgement
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.reviews.final_scores import list_score_lines
from checklist.core.reviews.moderation import (
    DifferenceKind,
    Judged,
    count_double_judgements,
    find_differences,
    list_needing_second,
    settle,
)
from checklist.core.reviews.reliability import compare_claims, describe_reliability
from checklist.core.rounding import format_decimal
from checklist.core.scoring.findings import group_by_theme
from checklist.core.scoring.results import Basis, FindingKind
from checklist.core.scoring.score import score
from tests.core.reviews.specimenshire import (
    JUDGED,
    SET,
    first_seal,
    grades_of,
    judged_sheet,
    scores_of,
    third_submission,
)

LIMITING = ("vet-03", "vet-08", "vet-16", "inf-01", "cor-06", "cor-11", "cor-17")


def test_step_2_all_64_are_answered_and_three_claimed_above_their_evidence() -> None:
    result = score(SET, first_seal())
    above = {
        key: (found.claimed, found.supported)
        for key, found in result.questions.items()
        if found.is_over_claimed
    }

    assert {found.status for found in result.questions.values()} == {QuestionStatus.ANSWERED}
    assert len(result.questions) == 64
    assert above == {"vet-16": ("3", "2"), "vet-26": ("4", "3"), "cor-11": ("3", "1")}
    assert result.problems == ()


def test_step_5_the_first_seal() -> None:
    sheet = first_seal()

    assert scores_of(score(SET, sheet), Basis.CLAIMED) == "72.00 72.92 70.63 71.63"
    assert scores_of(score(SET, sheet), Basis.SUPPORTED) == "70.00 72.92 66.88 69.33"
    assert grades_of(score(SET, sheet)) == ["adequate", "good", "requires improvement", "adequate"]
    assert not score(SET, sheet).overall.is_provisional


def test_step_13_the_third_submission() -> None:
    sheet = third_submission()

    assert scores_of(score(SET, sheet), Basis.CLAIMED) == "70.50 72.92 70.63 71.03"
    assert scores_of(score(SET, sheet), Basis.SUPPORTED) == "70.00 72.92 70.63 70.83"
    assert grades_of(score(SET, sheet)) == ["adequate", "good", "adequate", "good"]


def test_step_17_the_judgements() -> None:
    sheet = judged_sheet()
    result = score(SET, sheet)
    causes = [
        candidate.question
        for candidate in result.candidates
        if candidate.kind is FindingKind.CAUSE_OF_CONCERN
    ]

    assert scores_of(score(SET, sheet), Basis.FINAL) == "65.50 75.00 69.38 68.95"
    assert grades_of(result) == ["requires improvement", "good", "adequate", "adequate"]
    assert causes == ["vet-08"]
    assert result.problems == ()
    assert scores_of(score(SET, sheet), Basis.CLAIMED) == scores_of(
        score(SET, third_submission()), Basis.CLAIMED
    )
    assert scores_of(score(SET, sheet), Basis.SUPPORTED) == scores_of(
        score(SET, third_submission()), Basis.SUPPORTED
    )


def test_step_18_one_difference_of_seven_second_judgements() -> None:
    sheet = judged_sheet()
    judged = second_judgements(sheet)

    assert list_needing_second(SET, score(SET, sheet)) == LIMITING
    counted = count_double_judgements(judged)
    assert (counted.number, counted.differences, counted.share) == (7, 1, None)
    found = {each.judged.question: each.kinds for each in find_differences(SET, judged)}
    assert found == {
        "vet-08": (DifferenceKind.CLAIM,),
        "vet-16": (DifferenceKind.JUDGEMENTS,),
    }


def second_judgements(sheet: AnswerSheet) -> dict[str, Judged]:
    """Both judgements of the limiting questions: the second inspector gives vet-16 a 2."""
    judged = {}
    for key in LIMITING:
        given, first = sheet.responses[key].given, sheet.responses[key].judgement
        assert given is not None
        assert first is not None
        second = Judgement("2", "Seven in ten are full.") if key == "vet-16" else first
        judged[key] = Judged(key, given.value, first, second)
    return judged


def test_step_19_a_confirmed_cause_of_concern() -> None:
    first = judged_sheet("vet-08")
    question = SET.get_question("vet-16")
    kept = Judgement("1", "Ten in thirty are thin.")
    settled = settle(SET, question, first.responses["vet-16"], kept, first.as_at)
    sheet = replace(first, responses={**first.responses, "vet-16": settled})
    result = score(SET, sheet)

    assert scores_of(score(SET, sheet), Basis.FINAL) == "65.50 75.00 69.38 68.95"
    assert grades_of(result) == ["inadequate", "good", "adequate", "requires improvement"]
    trail = " ".join(str(sentence) for sentence in result.overall.trail)
    assert "cause of concern" in trail
    assert "The lowest section grade is inadequate" in trail
    assert [candidate.question for candidate in result.candidates if candidate.is_confirmed] == [
        "vet-08"
    ]
    lowered = score(SET, replace(sheet, overall_inadequate=True))
    assert grades_of(lowered) == ["inadequate", "good", "adequate", "inadequate"]


def test_step_20_the_findings_come_from_these_candidates() -> None:
    found = {
        candidate.question: candidate.kind for candidate in score(SET, judged_sheet()).candidates
    }

    assert found == {
        "vet-08": FindingKind.CAUSE_OF_CONCERN,
        "vet-16": FindingKind.AREA_FOR_IMPROVEMENT,
        "vet-22": FindingKind.AREA_FOR_IMPROVEMENT,
        "cor-06": FindingKind.AREA_FOR_IMPROVEMENT,
        "cor-12": FindingKind.AREA_FOR_IMPROVEMENT,
        "cor-15": FindingKind.AREA_FOR_IMPROVEMENT,
        "cor-16": FindingKind.AREA_FOR_IMPROVEMENT,
    }
    merged = group_by_theme(score(SET, judged_sheet()).candidates)["ccu-capacity-and-links"]
    assert [candidate.question for candidate in merged] == ["cor-06", "cor-12", "cor-16"]


@pytest.mark.parametrize(
    ("vet_16", "bias", "accuracy", "same", "said"),
    [
        ("1", Fraction(4, 64), Fraction(6, 64), 59, "59 of 64 answers (92.2%) were the same"),
        ("2", Fraction(3, 64), Fraction(5, 64), 60, "60 of 64 answers (93.8%) were the same"),
    ],
)
def test_steps_21_and_23_how_reliable_the_claims_were(
    vet_16: str, bias: Fraction, accuracy: Fraction, same: int, said: str
) -> None:
    result = score(SET, judged_sheet("vet-08", vet_16=vet_16))

    found = compare_claims(SET, result, is_worked_example=False)

    assert found is not None
    overall = found.overall
    assert (overall.number, overall.bias, overall.accuracy) == (64, bias, accuracy)
    assert (overall.same, overall.is_few) == (same, False)
    assert said in str(describe_reliability(overall))
    assert (result.confidence.bias, result.confidence.accuracy) == (bias, accuracy)
    assert [each.question for each in overall.far_apart] == ["vet-08"]
    assert format_decimal(bias) == {"1": "0.06", "2": "0.05"}[vet_16]
    assert format_decimal(accuracy) == {"1": "0.09", "2": "0.08"}[vet_16]


def test_step_23_the_amended_worksheet_moves_a_score_and_no_grade() -> None:
    sheet = judged_sheet("vet-08", vet_16="2")

    assert scores_of(score(SET, sheet), Basis.FINAL) == "67.00 75.00 69.38 69.55"
    assert grades_of(score(SET, sheet)) == grades_of(score(SET, judged_sheet("vet-08")))


def test_final_scores_stand_beside_claimed_and_supported_with_their_trail() -> None:
    sheet = judged_sheet("vet-08")
    result = score(SET, sheet)

    lines = list_score_lines(SET, sheet, result)

    assert [line.section for line in lines] == ["vet", "inf", "cor", ""]
    assert [line.grades[Basis.CLAIMED] for line in lines] == [
        "adequate",
        "good",
        "adequate",
        "good",
    ]
    assert [line.grades[Basis.SUPPORTED] for line in lines] == [
        *("adequate", "good", "adequate"),
        "good",
    ]
    assert [line.grades[Basis.FINAL] for line in lines] == grades_of(result)
    assert lines[-1].scores == result.overall.scores
    assert lines[-1].trail == result.overall.trail
    assert lines[0].trail == result.sections["vet"].trail
    assert not any(line.is_provisional for line in lines)


def test_what_does_not_agree_is_four_judgements_and_no_more() -> None:
    sheet, sent = judged_sheet(), score(SET, third_submission())
    moved = {
        key
        for key, found in score(SET, sheet).questions.items()
        if found.final != sent.questions[key].supported
    }

    assert moved == set(JUDGED)

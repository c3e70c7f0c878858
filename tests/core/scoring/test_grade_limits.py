"""Why a grade is not higher, and the grade that is claimed beside the one supported."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from checklist.core.answers.sheet import AnswerSheet, Given, Response
from checklist.core.scoring.grade_comparison import compare_grades
from checklist.core.scoring.grade_limits import find_overall_limits, find_section_limits
from checklist.core.scoring.results import Basis
from checklist.core.scoring.score import score
from tests.core.sheets import AS_AT, dorset, full, sheet, vcc


def limits_of(answers: AnswerSheet, section: str) -> list[str]:
    found = find_section_limits(vcc().scoring, score(vcc(), answers).sections[section])
    return [str(sentence) for sentence in found]


def overall_limits_of(answers: AnswerSheet) -> list[str]:
    return [str(sentence) for sentence in find_overall_limits(vcc(), score(vcc(), answers))]


@pytest.mark.parametrize(
    ("answers", "section", "expected"),
    [
        (full("4"), "vet", ["No grade is higher."]),
        (full("3"), "vet", ["The score is 75.00; outstanding begins at 87.5."]),
        (full("4", vet_08="2"), "vet", ["With vet-08 at level 2 it is adequate at most."]),
        (
            dorset(),
            "vet",
            [
                "The score is 61.54; good begins at 62.5.",
                "With vet-03 at level 2 it is adequate at most.",
            ],
        ),
        (
            sheet("E3", vet_01="4"),
            "vet",
            ["4% is answered by weight; a provisional grade needs 25%."],
        ),
    ],
    ids=["highest", "score", "cap", "score and cap", "too little answered"],
)
def test_all_that_keeps_a_section_from_the_next_grade_is_told(
    answers: AnswerSheet, section: str, expected: list[str]
) -> None:
    assert limits_of(answers, section) == expected


@pytest.mark.parametrize(
    ("reached", "told"),
    [
        (Fraction("62.49"), ["The score is 62.49; good begins at 62.5."]),
        (Fraction("62.5"), []),
        (Fraction("62.51"), []),
    ],
)
def test_a_score_at_which_the_next_grade_begins_keeps_nothing_from_it(
    reached: Fraction, told: list[str]
) -> None:
    capped = score(vcc(), full("4", vet_08="2")).sections["vet"]
    final = replace(capped.scores[Basis.FINAL], score=reached)

    found = find_section_limits(
        vcc().scoring, replace(capped, scores={**capped.scores, Basis.FINAL: final})
    )

    cap = "With vet-08 at level 2 it is adequate at most."
    assert list(map(str, found)) == [*told, cap]


def test_a_failed_guard_tells_what_is_reached_and_what_is_needed() -> None:
    low = {f"vet_{number:02}": "2" for number in (1, 2, 4, 5, 6, 7)}
    answers = full("4", **low)

    found = score(vcc(), answers).sections["vet"]

    guard = next(each for each in found.guards if each.grade == "good")
    assert not guard.passed
    [told] = limits_of(answers, "vet")
    assert told.endswith("is at level 3 or above; good needs 80%.")


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (full("4"), ["No grade is higher."]),
        (
            full("4", inf_01="1"),
            ["The lowest section is requires improvement, so the whole is adequate at most."],
        ),
        (
            dorset(),
            [
                (
                    "2 sections are at requires improvement or lower, so the whole is requires"
                    " improvement at most."
                )
            ],
        ),
        (sheet("E3", vet_01="4"), None),
    ],
    ids=["highest", "lowest section", "two low sections", "too little answered"],
)
def test_all_that_keeps_the_whole_from_the_next_grade_is_told(
    answers: AnswerSheet, expected: list[str] | None
) -> None:
    titles = " and ".join(section.short_title for section in vcc().sections)

    told = overall_limits_of(answers)

    assert told == (expected or [f"Not enough is answered in {titles}."])


def test_the_claimed_grade_stands_beside_the_supported_one_with_the_answers_between() -> None:
    answers = full("3")
    bare = {key: Response(Given("3"), strength="E0") for key in ("vet-03", "inf-01", "cor-06")}
    answers = replace(answers, responses={**answers.responses, **bare})

    compared = compare_grades(vcc(), answers, score(vcc(), answers))

    assert compared is not None
    assert (compared.claimed, compared.supported) == ("good", "requires improvement")
    assert compared.questions == ("vet-03", "inf-01", "cor-06")
    assert compared.differs


def test_where_evidence_bears_all_claims_out_the_grades_are_one() -> None:
    compared = compare_grades(vcc(), full("3"), score(vcc(), full("3")))

    assert compared is not None
    assert (compared.claimed, compared.supported, compared.questions) == ("good", "good", ())
    assert not compared.differs


def test_grades_are_not_compared_where_there_is_none() -> None:
    empty = AnswerSheet(AS_AT)

    assert compare_grades(vcc(), empty, score(vcc(), empty)) is None

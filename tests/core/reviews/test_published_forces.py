"""Dorset as published, and a made-up force after the shape of Nottinghamshire: part 7.1."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from checklist.core.answers.sheet import AnswerSheet, Given, Response
from checklist.core.reviews.judging import Choice, JudgementGiven, judge
from checklist.core.scoring.findings import group_by_theme
from checklist.core.scoring.grading import find_band
from checklist.core.scoring.results import Basis, FindingKind
from checklist.core.scoring.score import score
from tests.core.reviews.specimenshire import SET, grades_of, read_file, scores_of
from tests.core.sheets import SECOND, dorset

AREA, OBSERVATION = FindingKind.AREA_FOR_IMPROVEMENT, FindingKind.OBSERVATION
ELEVEN = [
    *("vet-03", "vet-22", "inf-01", "inf-02", "inf-03", "inf-05"),
    *("cor-06", "cor-12", "cor-15", "cor-16", "cor-23"),
]
MAPPED = {"vet-01": "3", "vet-04": "3", "vet-22": "1", "inf-05": "2", "cor-02": "3"} | {
    key: level
    for level, keys in (("3", "cor-06 cor-14"), ("2", "cor-16"), ("1", "cor-03"))
    for key in keys.split()
}
"""What can be read of Nottinghamshire in what was published."""


def sent_by_dorset() -> AnswerSheet:
    """The sixteen answers with a statement only: nothing says what the force had on file."""
    sheet = dorset(SECOND)
    bare = {key: replace(each, exhibits=()) for key, each in sheet.responses.items()}
    return replace(sheet, responses=bare)


def judged_from_the_report() -> AnswerSheet:
    """The same, once an inspector adds what was published as own evidence and gives the levels."""
    sent, published = sent_by_dorset(), dorset(SECOND).responses
    before = score(SET, sent)
    judged = {}
    for key, response in sent.responses.items():
        assert response.given is not None
        given = JudgementGiven(
            Choice.OTHER_LEVEL,
            response.given.value,
            "As published.",
            exhibits=published[key].exhibits,
        )
        question = SET.get_question(key)
        judged[key] = judge(SET, question, response, before.questions[key], given, sent.as_at)
    return replace(sent, responses=judged)


def test_steps_1_to_3_sixteen_statements_support_level_1() -> None:
    result = score(SET, sent_by_dorset())

    assert len(sent_by_dorset().responses) == 16
    assert scores_of(result, Basis.CLAIMED) == "61.54 25.00 36.54 44.23"
    assert scores_of(result, Basis.SUPPORTED) == "25.00 25.00 25.00 25.00"


def test_step_4_the_published_report_as_own_evidence_gives_the_final_levels() -> None:
    result = score(SET, judged_from_the_report())

    assert scores_of(result, Basis.FINAL) == "61.54 25.00 36.54 44.23"
    assert scores_of(result, Basis.SUPPORTED) == "25.00 25.00 25.00 25.00"
    assert grades_of(result) == [
        *("adequate", "requires improvement", "requires improvement"),
        "requires improvement",
    ]
    assert all(section.is_provisional for section in result.sections.values())
    assert [section.coverage for section in result.sections.values()] == [
        *(Fraction(26, 100), Fraction(375, 1000), Fraction(325, 1000)),
    ]


def test_steps_5_and_6_eleven_candidates_become_three_areas_and_six_narratives() -> None:
    candidates = score(SET, judged_from_the_report()).candidates
    by_theme = group_by_theme(candidates)

    assert [candidate.question for candidate in candidates] == ELEVEN
    assert {candidate.kind for candidate in candidates} == {AREA}
    merged = [candidate.question for candidate in by_theme["ccu-capacity-and-links"]]
    assert merged == ["cor-06", "cor-12", "cor-16"]
    drafted = {"vet-03", "vet-22", *merged}
    assert sorted(set(ELEVEN) - drafted) == [
        *("cor-15", "cor-23", "inf-01", "inf-02", "inf-03", "inf-05"),
    ]


def test_the_trail_names_what_decided_it() -> None:
    trail = " ".join(str(each) for each in score(SET, judged_from_the_report()).overall.trail)

    for named in ("vet-03", "inf-01", "cor-06", "2 sections are at requires improvement or lower"):
        assert named in trail


def test_nine_published_levels_of_nottinghamshire_are_too_few_for_a_grade() -> None:
    """The practice calls 59.33 "adequate (provisional)": the band. With less than a quarter of a
    section answered by weight, the rules of the set give no word, not even a provisional one.
    """
    sheet = read_file("patternshire").build_sheet()
    nine = {key: Response(Given(level), strength="E3") for key, level in MAPPED.items()}

    result = score(SET, AnswerSheet(sheet.as_at, nine))

    assert scores_of(result, Basis.FINAL) == "58.33 50.00 65.00 59.33"
    assert find_band(SET.scoring, Fraction(5933, 100)).grade == "adequate"
    assert result.overall.grade is None
    assert result.overall.is_provisional
    assert [section.coverage for section in result.sections.values()] == [
        *(Fraction(6, 50), Fraction(2, 24), Fraction(10, 40)),
    ]


@pytest.mark.parametrize(
    ("cor_03", "scores"),
    [("1", "73.00 72.92 72.50 72.78"), ("2", "73.00 72.92 73.13 73.03")],
)
def test_with_the_rest_at_3_the_shape_is_good(cor_03: str, scores: str) -> None:
    sheet = read_file("patternshire").build_sheet()
    changed = replace(sheet.responses["cor-03"], given=Given(cor_03, "Told to some."))
    result = score(SET, replace(sheet, responses={**sheet.responses, "cor-03": changed}))

    assert scores_of(result, Basis.FINAL) == scores
    assert grades_of(result) == ["good", "good", "good", "good"]
    assert not result.overall.is_provisional
    assert [section.cap for section in result.sections.values()] == [None, None, None]
    assert result.overall.lowering_caps == ()
    assert {each.question: each.kind for each in result.candidates} == {
        "vet-22": AREA,
        "inf-05": AREA,
        "cor-03": OBSERVATION,
        "cor-16": AREA,
    }
    assert result.problems == ()

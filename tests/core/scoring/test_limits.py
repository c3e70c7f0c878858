"""Every limit of scoring at, below and above it: equal is enough."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from checklist.core.answers.sheet import AnswerSheet, Given, Response
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.library import read_question_set
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.confidence_rating import rate_confidence
from checklist.core.scoring.grading import find_band
from checklist.core.scoring.results import Basis
from checklist.core.scoring.score import score
from tests.core.broken import SMALL
from tests.core.sheets import AS_AT, full, judged, sheet, vcc

HAIR = Fraction(1, 1000)


@pytest.mark.parametrize(
    ("limit", "place"),
    [(Fraction(25, 2), 1), (Fraction(75, 2), 2), (Fraction(125, 2), 3), (Fraction(175, 2), 4)],
)
def test_a_band_begins_at_its_limit(limit: Fraction, place: int) -> None:
    bands = vcc().scoring.bands

    assert find_band(vcc().scoring, limit - HAIR) == bands[place - 1]
    assert find_band(vcc().scoring, limit) == bands[place]
    assert find_band(vcc().scoring, limit + HAIR) == bands[place]


@pytest.mark.parametrize(
    ("unanswered", "is_provisional"),
    [(4, False), (5, False), (6, True)],
    ids=["above nine tenths", "nine tenths of 50", "below nine tenths"],
)
def test_a_final_grade_needs_nine_tenths_answered(unanswered: int, is_provisional: bool) -> None:
    found = score(vcc(), without(full("3"), weighing("vet", unanswered))).sections["vet"]

    assert found.coverage == Fraction(50 - unanswered, 50)
    assert found.is_provisional is is_provisional
    assert bool(found.why_provisional) is is_provisional


@pytest.mark.parametrize(
    ("answered", "grade"),
    [(5, None), (6, "good"), (7, "good")],
    ids=["below a quarter of 24", "a quarter", "above a quarter"],
)
def test_a_grade_needs_a_quarter_of_every_section_answered(
    answered: int, grade: str | None
) -> None:
    kept = weighing("inf", answered)
    left = [key for key in full("3").responses if key.startswith("inf") and key not in kept]

    found = score(vcc(), without(full("3"), left))

    section, overall = found.sections["inf"], found.overall
    assert section.coverage == Fraction(answered, 24)
    assert (section.band, section.grade, section.is_provisional) == (grade, grade, True)
    assert (overall.band, overall.grade, overall.is_provisional) == (grade, grade, True)
    assert section.scores[Basis.FINAL].score == overall.scores[Basis.FINAL].score == 75
    assert found.sections["vet"].grade == "good"


@pytest.mark.parametrize(
    ("needed", "grade"),
    [(Fraction(2, 3) - HAIR, "green"), (Fraction(2, 3), "green"), (Fraction(2, 3) + HAIR, None)],
)
def test_a_set_scored_by_share_in_place_has_a_band_from_its_coverage_on(
    needed: Fraction, grade: str | None
) -> None:
    tiny = with_scoring(read_question_set(SMALL, "small_set.yaml"), coverage_for_grade=needed)
    answers = {
        "gift-01": Response(Given("yes"), strength="E1"),
        "gift-03": Response(Given("yes"), strength="E1"),
        "gift-04": Response(Given("one register")),
    }

    overall = score(tiny, AnswerSheet(AS_AT, answers)).overall

    assert overall.coverage == Fraction(2, 3)
    assert (overall.band, overall.grade) == (grade, grade)


@pytest.mark.parametrize(
    ("limit", "is_provisional"),
    [(Fraction(4, 100) + HAIR, False), (Fraction(4, 100), False), (Fraction(4, 100) - HAIR, True)],
)
def test_so_much_of_a_section_as_its_limit_may_not_apply(
    limit: Fraction, is_provisional: bool
) -> None:
    left_out = Response(Given(NOT_APPLICABLE, "Nobody transferred in."))
    answers = replace(full("3"), responses={**full("3").responses, "vet-21": left_out})

    found = score(with_scoring(vcc(), not_applicable_at_most=limit), answers).sections["vet"]

    assert found.is_provisional is is_provisional
    assert bool(found.why_provisional) is is_provisional


@pytest.mark.parametrize(
    ("section", "low", "high", "at_high", "grade"),
    [
        *[("cor", "2", "3", 31, "adequate"), ("cor", "2", "3", 32, "good")],
        *[("cor", "2", "3", 33, "good"), ("cor", "2", "4", 35, "good")],
        *[("cor", "2", "4", 36, "outstanding"), ("cor", "2", "4", 37, "outstanding")],
        *[("inf", "1", "3", 7, "requires improvement"), ("inf", "1", "3", 8, "adequate")],
        *[("inf", "1", "3", 9, "adequate")],
    ],
    ids=[
        *("below 80% of 40", "80% of 40", "above 80% of 40", "below 90% of 40", "90% of 40"),
        *("above 90% of 40", "below a third of 24", "a third of 24", "above a third of 24"),
    ],
)
def test_a_guard_is_met_by_just_its_share(
    section: str, low: str, high: str, at_high: int, grade: str
) -> None:
    whole = {"cor": 40, "inf": 24}[section]
    lows = {
        key: sheet("E3", **{key: low}).responses[key] for key in weighing(section, whole - at_high)
    }
    answers = replace(full(high), responses={**full(high).responses, **lows})

    found = score(vcc(), answers).sections[section]

    assert found.guards[0].reached == Fraction(at_high, whole)
    assert found.grade == grade


@pytest.mark.parametrize(
    ("low", "grade"),
    [
        ([], "outstanding"),
        (["inf"], "adequate"),
        (["inf", "cor"], "requires improvement"),
        (["vet", "inf", "cor"], "requires improvement"),
    ],
)
def test_two_sections_that_require_improvement_hold_the_whole_down_and_one_does_not(
    low: list[str], grade: str
) -> None:
    limiting = {"vet": "vet_03", "inf": "inf_01", "cor": "cor_06"}

    found = score(vcc(), full("4", **{limiting[section]: "1" for section in low}))

    assert sum(
        section.grade == "requires improvement" for section in found.sections.values()
    ) == len(low)
    assert found.overall.grade == grade


@pytest.mark.parametrize(
    ("reviewed", "coverage", "rating"),
    [
        *[(True, Fraction(9, 10) - HAIR, "medium"), (True, Fraction(9, 10), "high")],
        *[(True, Fraction(9, 10) + HAIR, "high"), (False, Fraction(3, 4) - HAIR, "low")],
        *[(False, Fraction(3, 4), "medium"), (False, Fraction(3, 4) + HAIR, "medium")],
        (True, Fraction(1), "high"),
    ],
)
def test_confidence_needs_just_so_much_answered(
    reviewed: bool, coverage: Fraction, rating: str
) -> None:
    answers = replace(full("3"), is_reviewed=reviewed)
    results = score(vcc(), answers).questions

    found = rate_confidence(vcc(), answers, results, coverage)

    assert found.rating == rating
    assert ("Everything is answered" in str(found.reason)) is (coverage == 1)


@pytest.mark.parametrize(
    ("weaker", "stronger", "at_weaker", "rating"),
    [
        *[("E2", "E3", 33, "medium"), ("E2", "E3", 32, "high"), ("E2", "E3", 31, "high")],
        *[("E1", "E2", 33, "low"), ("E1", "E2", 32, "medium"), ("E1", "E2", 31, "medium")],
    ],
)
def test_confidence_needs_just_so_strong_evidence(
    weaker: str, stronger: str, at_weaker: int, rating: str
) -> None:
    strong, weak = full("2", stronger).responses, full("2", weaker).responses
    some = dict(list(weak.items())[:at_weaker])
    answers = AnswerSheet(AS_AT, {**strong, **some}, is_reviewed=True)

    found = score(vcc(), answers).confidence

    assert found.mean_strength == Fraction(int(stronger[1]) * 64 - at_weaker, 64)
    assert found.rating == rating


@pytest.mark.parametrize(("final", "rating"), [("3", "high"), ("2", "high"), ("1", "medium")])
def test_confidence_is_high_with_final_levels_one_from_their_supported_ones(
    final: str, rating: str
) -> None:
    answers = replace(judged(full("3"), vet_01=final), is_reviewed=True)

    assert score(vcc(), answers).confidence.rating == rating


def weighing(section: str, weight: int) -> list[str]:
    """Questions of a section that limit nothing and together have a weight."""
    questions = [
        question
        for question in vcc().questions
        if vcc().get_section(question.id).id == section and not question.limiting
    ]
    ones = [question.id for question in questions if question.weight == 1]
    twos = [question.id for question in questions if question.weight == 2]
    pairs = min(weight // 2, len(twos))
    rest = weight - 2 * pairs
    assert rest <= len(ones)
    return [*twos[:pairs], *ones[:rest]]


def without(answers: AnswerSheet, questions: list[str]) -> AnswerSheet:
    left = {key: given for key, given in answers.responses.items() if key not in questions}
    return replace(answers, responses=left)


def with_scoring(question_set: QuestionSet, **update: object) -> QuestionSet:
    """The set with a few limits of its scoring model changed."""
    scoring = question_set.scoring.model_copy(update=update)
    return question_set.model_copy(update={"scoring": scoring})

"""Scores of sets unlike those that ship: sections without a score, other scales and strengths."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from checklist.core.answers.sheet import AnswerSheet, ExhibitGiven, Given, Response
from checklist.core.formulas.ratio_interval import ratio_high, ratio_low
from checklist.core.measures.disparity import compute_disparities
from checklist.core.question_sets.library import read_question_set
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.results import Basis
from checklist.core.scoring.score import score
from tests.core.broken import GRADED, SMALL
from tests.core.sheets import AS_AT

RETIRED = GRADED.replace('retired: ""', "retired: Since 1.1.0 asked nowhere.")
NOT_SCORED = (
    RETIRED.replace("share: 1/3\n    intro", "share: 1\n    intro")
    .replace("share: 2/3", "share: 0")
    .replace("    sections: 2\n", "    sections: 1\n")
)
OTHER_SCALE = """  - id: other
    levels:
      - {id: no, name: n, label: No, points: 0}
      - {id: yes, name: y, label: Yes, points: 100}

scoring:
"""
DOCUMENT = (ExhibitGiven("E1", dated=AS_AT),)


def read(text: str) -> QuestionSet:
    return read_question_set(text, "graded.yaml")


def full(question_set: QuestionSet, level: str) -> AnswerSheet:
    """Every level question at one level, each with a document."""
    return AnswerSheet(
        AS_AT,
        {
            question.id: Response(Given(level), DOCUMENT)
            for question in question_set.questions
            if question.type == "level"
        },
    )


def test_a_section_of_share_0_without_a_scored_question_keeps_no_grade_from_the_whole() -> None:
    question_set = read(NOT_SCORED)

    overall = score(question_set, full(question_set, "yes")).overall

    assert (overall.grade, overall.is_provisional) == ("green", False)
    assert overall.scores[Basis.FINAL].score == 100
    assert overall.coverage == 1
    assert not any("Second jobs" in str(sentence) for sentence in overall.trail)


def test_a_whole_without_an_answer_names_no_section_that_has_no_score() -> None:
    trail = score(read(NOT_SCORED), AnswerSheet(AS_AT)).overall.trail

    assert "There is no overall score while a section has no answer: Gifts." in map(str, trail)


def test_a_question_that_is_not_scored_makes_no_finding() -> None:
    text = GRADED.replace("scale: in-place\n", "scale: other\n            scored: no\n").replace(
        "\nscoring:\n", f"\n{OTHER_SCALE}"
    )
    question_set = read(
        text.replace("[None is, Some are, All are]", "[None is, All are]")
        .replace("{level: partly, up_to: 50}\n", "{level: no, up_to: 50}\n")
        .replace("      - {level: no}\n", "")
    )

    candidates = score(question_set, full(question_set, "no")).candidates

    assert [candidate.question for candidate in candidates if candidate.question] == ["gift-01"]


def test_the_mean_strength_is_out_of_the_strongest_there_is() -> None:
    question_set = read(GRADED)

    reason = score(question_set, full(question_set, "yes")).confidence.reason

    assert "the evidence is graded 1 out of 1 on average" in str(reason)


def test_an_interval_around_next_to_nothing_has_no_upper_end() -> None:
    least = Fraction(1, 10**15)

    assert ratio_low(least, Fraction(1), least, Fraction(10**15)) == 0
    with pytest.raises(ValueError, match="count whole cases"):
        ratio_high(least, Fraction(1), least, Fraction(10**15))


def test_a_disparity_of_a_measure_without_a_rate_is_none() -> None:
    text = GRADED.replace("{label: Rate, formula", "{id: low, label: Rate, formula").replace(
        "- {id: ratio, label: Against the reference, formula: M02 / M02.reference, unit: ratio}",
        "- {label: Ratio, formula: M02.refused / M02.refused.reference, unit: ratio}\n"
        "      - {id: high, label: High, formula: M02.refused, unit: ratio}",
    )
    question_set = read(text)
    figures = {
        f"M02.{figure}.{group}": "20"
        for figure in ("refused", "decided")
        for group in ("female", "male")
    }
    sheet = replace(full(question_set, "yes"), figures=figures)

    assert list(compute_disparities(question_set, sheet, score(question_set, sheet).values)) == []


def test_a_guard_of_a_set_that_counts_every_question_alike_does_so_too() -> None:
    """One of two at yes is a half, though it weighs two of three."""
    text = SMALL.replace("share: 1/3}", "share: 3/5}").replace("begins_at: 80", "begins_at: 60")
    levels = {"gift-01": "yes", "gift-03": "partly", "jobs-07": "yes"}
    sheet = AnswerSheet(
        AS_AT,
        {key: Response(Given(level), DOCUMENT) for key, level in levels.items()},
        facts={"shared-register": "yes"},
    )

    [guard] = score(read(text), sheet).sections["gift"].guards

    assert (guard.reached, guard.passed) == (Fraction(1, 2), False)

"""Sets scored by their share in place: yes, partly and no, every question alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from checklist.core.answers.sheet import AnswerSheet, ExhibitGiven, Given, Judgement, Response
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.library import read_question_set
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.results import Basis, Result
from checklist.core.scoring.reviewer_level import why_refused
from checklist.core.scoring.score import score

AS_AT = date(2012, 3, 1)
CURRENT = ExhibitGiven("E1", date(2011, 6, 1), review_date=date(2012, 6, 1))
PAST_REVIEW = replace(CURRENT, review_date=date(2012, 2, 29))

BEGINNING = """
id: small-2011
version: 1.0.0
title: A small checklist
short_title: Small
published: 2011-12-01
basis: Made for a test.
attribution: Nobody's.
how_to_answer: [Say how far it is in place.]
scales:
  - id: in-place
    levels:
      - {id: 'no', name: 'no', label: 'No', points: 0}
      - {id: partly, name: partly, label: Partly, points: 50}
      - {id: 'yes', name: 'yes', label: 'Yes', points: 100}
scoring:
  rule_version: '1'
  kind: share-in-place
  bands:
    - {grade: red, label: Red, meaning: Little is in place., begins_at: 0}
    - {grade: amber, label: Amber, meaning: Some is in place., begins_at: 50}
    - {grade: green, label: Green, meaning: Most is in place., begins_at: 80}
  ceilings:
    - {strength: E0, label: None, meaning: None., explanation: None., level: 'no'}
    - {strength: E1, label: Document, meaning: One., explanation: One., level: 'yes', current: yes}
    - {strength: E2, label: Record, meaning: One., explanation: One., level: 'yes', current: yes}
  coverage_for_grade: 9/10
sources:
  - {id: S1, text: A report}
sections:
"""
QUESTION = """
          - id: {id}
            prompt: Is it in place?
            guidance: Look for it.
            scale: in-place
            {more}
            descriptors: [None of it., Some of it., All of it.]
            evidence: [A policy]
            owner: Head of PSD
            sources: [S1]
            confidence: inferred"""
TYPED = """
          - id: media-04
            prompt: How many are there?
            guidance: Count them.
            type: number
            scored: no
            hidden_unless: {comparisons: [{of: media-01, operator: in, value: 'yes, partly'}]}
            evidence: [A register]
            owner: Head of PSD
            sources: [S1]
            confidence: inferred"""


def section(name: str, share: str, questions: list[str]) -> str:
    return f"""
  - id: {name}
    title: About {name}
    short_title: {name.title()}
    share: {share}
    subsections:
      - id: {name}-all
        title: All of it
        questions:{"".join(questions)}"""


def question(name: str, more: str = "na_allowed: no") -> str:
    return QUESTION.format(id=name, more=more)


HIDDEN = "hidden_unless: {comparisons: [{of: media-01, operator: in, value: 'yes, partly'}]}"


@pytest.fixture(scope="module")
def small() -> QuestionSet:
    """Three media questions, one hidden unless the first is in place; and one on gifts."""
    not_always = "na_allowed: yes\n            na_when: There are none."
    media = [
        question("media-01"),
        question("media-02", HIDDEN),
        question("media-03", not_always),
        TYPED,
    ]
    text = (
        BEGINNING + section("media", "1/2", media) + section("gifts", "1/2", [question("gifts-01")])
    )
    return read_question_set(text + "\n", "small.yaml")


def answers(**levels: str) -> AnswerSheet:
    """Answers with evidence that counts in full: ``media_01="yes"``."""
    return AnswerSheet(
        AS_AT,
        {
            name.replace("_", "-"): Response(Given(level, "Because."), (CURRENT,))
            for name, level in levels.items()
        },
    )


def final(result: Result) -> Fraction | None:
    return result.overall.scores[Basis.FINAL].score


def test_every_scored_question_counts_alike_overall(small: QuestionSet) -> None:
    result = score(small, answers(media_01="yes", media_02="yes", media_03="partly", gifts_01="no"))

    assert result.sections["media"].scores[Basis.FINAL].score == Fraction(250, 3)
    assert final(result) == Fraction(250, 4)
    assert (result.sections["media"].grade, result.overall.grade) == ("green", "amber")
    assert result.sections["media"].counts == {"yes": 2, "partly": 1}
    assert not result.overall.is_provisional


def test_hidden_questions_count_nowhere(small: QuestionSet) -> None:
    result = score(small, answers(media_01="no", media_02="yes", media_03="yes"))

    assert result.questions["media-02"].status is QuestionStatus.HIDDEN
    assert result.sections["media"].applicable_weight == 2
    assert result.sections["media"].scores[Basis.FINAL].score == 50


def test_there_is_no_band_under_nine_tenths_coverage(small: QuestionSet) -> None:
    result = score(small, answers(media_01="yes", media_02="yes", media_03="yes"))

    assert result.sections["media"].grade == "green"
    assert result.sections["gifts"].grade is None
    assert result.overall.coverage == Fraction(3, 4)
    assert (result.overall.band, result.overall.grade) == (None, None)
    assert final(result) == 100
    assert result.overall.scores[Basis.FINAL].floor == 75


def test_not_applicable_leaves_the_sum(small: QuestionSet) -> None:
    given = answers(media_01="yes", media_02="yes", media_03=NOT_APPLICABLE, gifts_01="yes")

    result = score(small, given)

    assert result.overall.coverage == 1
    assert result.sections["media"].counts == {"yes": 2, "not applicable": 1}


@pytest.mark.parametrize(
    ("claimed", "exhibits", "supported"),
    [
        ("yes", (CURRENT,), "yes"),
        ("yes", (PAST_REVIEW,), "partly"),
        ("yes", (PAST_REVIEW, CURRENT), "yes"),
        ("yes", (), "no"),
        ("yes", (replace(CURRENT, strength="E0"),), "no"),
        ("yes", (replace(CURRENT, dated=None),), "no"),
        ("yes", (replace(CURRENT, dated=date(2012, 3, 2)),), "no"),
        ("yes", (replace(CURRENT, review_date=None),), "yes"),
        ("partly", (PAST_REVIEW,), "partly"),
        ("partly", (), "no"),
        ("no", (), "no"),
    ],
)
def test_yes_needs_current_evidence_and_partly_needs_some(
    small: QuestionSet, claimed: str, exhibits: tuple[ExhibitGiven, ...], supported: str
) -> None:
    sheet = AnswerSheet(AS_AT, {"gifts-01": Response(Given(claimed), exhibits)})

    assert score(small, sheet).questions["gifts-01"].supported == supported


def test_typed_questions_are_asked_and_not_scored(small: QuestionSet) -> None:
    asked = score(small, answers(media_01="yes", media_04="12"))
    hidden = score(small, answers(media_01="no", media_04="12"))

    assert asked.questions["media-04"].status is QuestionStatus.ANSWERED
    assert asked.questions["media-04"].final is None
    assert asked.sections["media"].applicable_weight == 3
    assert hidden.questions["media-04"].status is QuestionStatus.HIDDEN


def test_a_typed_question_has_no_final_level(small: QuestionSet) -> None:
    sheet = answers(media_01="yes", media_04="12")
    judged = replace(sheet.responses["media-04"], judgement=Judgement("yes", "Seen."))

    refused = why_refused(small, small.get_question("media-04"), judged, AS_AT)

    assert str(refused) == "media-04 has no levels, so it has no final level."


def test_there_are_no_guards_caps_or_findings(small: QuestionSet) -> None:
    result = score(small, answers(media_01="no", media_03="no", gifts_01="no"))

    assert result.overall.grade == "red"
    assert result.candidates == ()
    assert result.confidence.rating == "not rated"
    assert "every scored question counting alike" in " ".join(map(str, result.overall.trail))

"""Builds the list of gaps: missing answers, exhibits and agreement."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.model import Question
from checklist.core.scoring.not_applicable import NOT_YET_AGREED
from checklist.core.scoring.results import QuestionResult
from checklist.reports.content.findings import Gap

UNANSWERED_LIMITING = "Limiting questions not answered"
UNANSWERED = "Questions not answered"
NO_EXHIBIT = "Answered without evidence"
NONE_THAT_COUNTS = "Answered with evidence that adds nothing"

_GapTest = Callable[[ScoredAssessment, Question, QuestionResult], bool]


def _is_unanswered_limiting(
    _: ScoredAssessment, question: Question, result: QuestionResult
) -> bool:
    return question.limiting and result.status is QuestionStatus.UNANSWERED


def _is_unanswered(_: ScoredAssessment, question: Question, result: QuestionResult) -> bool:
    return not question.limiting and result.status is QuestionStatus.UNANSWERED


def _has_no_exhibit(scored: ScoredAssessment, question: Question, result: QuestionResult) -> bool:
    return (
        result.status is QuestionStatus.ANSWERED
        and not result.is_restricted
        and not scored.saved_answers.exhibits.by_question.get(question.id)
    )


def _has_none_that_counts(
    scored: ScoredAssessment, question: Question, result: QuestionResult
) -> bool:
    """Say whether there are exhibits, none of which is stronger than a statement."""
    exhibits = scored.saved_answers.exhibits.by_question.get(question.id)
    is_level = question.type == "level" and result.status is QuestionStatus.ANSWERED
    weakest = scored.question_set.scoring.ceilings[0].strength
    return is_level and bool(exhibits) and (result.strength or weakest) == weakest


def _is_unagreed_not_applicable(_: ScoredAssessment, __: Question, result: QuestionResult) -> bool:
    return result.status is QuestionStatus.NOT_APPLICABLE and not result.na_agreed


_GAPS: tuple[tuple[str, str, _GapTest], ...] = (
    (
        UNANSWERED_LIMITING,
        "No final grade is given while one is open.",
        _is_unanswered_limiting,
    ),
    (
        UNANSWERED,
        "The score leaves them out. The lowest possible score counts them as 0.",
        _is_unanswered,
    ),
    (
        NO_EXHIBIT,
        "They have no evidence, so they are supported as a statement only.",
        _has_no_exhibit,
    ),
    (
        NONE_THAT_COUNTS,
        "Their evidence does not count, or is a statement only.",
        _has_none_that_counts,
    ),
    (
        NOT_YET_AGREED,
        "The force says so. No reviewer has agreed yet.",
        _is_unagreed_not_applicable,
    ),
)


def build_gaps(scored: ScoredAssessment) -> Iterator[Gap]:
    """Yield each kind of gap that occurs, with its questions in the order of the set."""
    for name, meaning, is_missing in _GAPS:
        question_ids = tuple(
            question.id
            for question in scored.question_set.questions
            if is_missing(scored, question, scored.result.questions[question.id])
        )
        if question_ids:
            yield Gap(name, meaning, question_ids)

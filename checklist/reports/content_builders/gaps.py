"""What is missing: answers, evidence and agreement, each with the questions where it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.model import Question
from checklist.core.scoring.results import QuestionResult
from checklist.reports.content.findings import Gap

Missing = Callable[[ScoredAssessment, Question, QuestionResult], bool]


def _is_open_limit(_: ScoredAssessment, question: Question, result: QuestionResult) -> bool:
    return question.limiting and result.status is QuestionStatus.UNANSWERED


def _is_open(_: ScoredAssessment, question: Question, result: QuestionResult) -> bool:
    return not question.limiting and result.status is QuestionStatus.UNANSWERED


def _has_no_exhibit(scored: ScoredAssessment, question: Question, result: QuestionResult) -> bool:
    return result.status is QuestionStatus.ANSWERED and not scored.saved_answers.exhibits.get(
        question.id
    )


def _has_none_that_counts(
    scored: ScoredAssessment, question: Question, result: QuestionResult
) -> bool:
    """Say whether there are exhibits, and yet nothing stronger than a statement."""
    shown = scored.saved_answers.exhibits.get(question.id)
    is_level = question.type == "level" and result.status is QuestionStatus.ANSWERED
    weakest = scored.question_set.scoring.ceilings[0].strength
    return is_level and bool(shown) and (result.strength or weakest) == weakest


def _is_not_agreed(_: ScoredAssessment, __: Question, result: QuestionResult) -> bool:
    return result.status is QuestionStatus.NOT_APPLICABLE and not result.na_agreed


_GAPS: tuple[tuple[str, str, Missing], ...] = (
    (
        "Limiting questions not answered",
        "No final grade is given while one is open.",
        _is_open_limit,
    ),
    (
        "Questions not answered",
        "They count as nothing in the floor and leave the score alone.",
        _is_open,
    ),
    (
        "Answered without an exhibit",
        "Nothing was put forward, so no more is supported than a statement supports.",
        _has_no_exhibit,
    ),
    (
        "Answered with exhibits that add nothing",
        "What was put forward does not count, or is a statement only.",
        _has_none_that_counts,
    ),
    (
        "Not applicable, not yet agreed",
        "The force says so; a reviewer has still to agree.",
        _is_not_agreed,
    ),
)


def build_gaps(scored: ScoredAssessment) -> Iterator[Gap]:
    """Yield each kind of gap that there is, with its questions in the order of the set."""
    for name, meaning, is_missing in _GAPS:
        found = tuple(
            question.id
            for question in scored.question_set.questions
            if is_missing(scored, question, scored.result.questions[question.id])
        )
        if found:
            yield Gap(name, meaning, found)

"""First answers: the open questions that come before any advice on raising a grade."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checklist.core.answers.visibility import QuestionStatus, is_scored
from checklist.core.question_sets.model import Question, QuestionSet, Section
from checklist.core.scoring.results import Result

# As many as the next best: enough to begin with.
_HOW_MANY = 3


def find_first_answers(question_set: QuestionSet, result: Result) -> tuple[Question, ...]:
    """Find the open questions to answer first, while too little is answered for a final grade.

    All open limiting questions; where none is open, the heaviest of the sections that lack
    coverage. Empty once there is enough for a grade: only then can it be said what raises it.
    """
    lacking = list(_find_lacking(question_set, result))
    if not lacking:
        return ()
    still_open = [
        question
        for section in lacking
        for question in section.questions
        if is_scored(question) and result.questions[question.id].status is QuestionStatus.UNANSWERED
    ]
    limiting = tuple(question for question in still_open if question.limiting)
    heaviest = sorted(still_open, key=lambda question: -question.weight)
    return limiting or tuple(heaviest[:_HOW_MANY])


def _find_lacking(question_set: QuestionSet, result: Result) -> Iterator[Section]:
    """Find the sections with too little answered for a final grade, or an open limiting question.

    A set scored by its share in place has one coverage, that of the whole.
    """
    model = question_set.scoring
    if model.kind == "share-in-place":
        if (result.overall.coverage or Fraction(0)) < model.coverage_for_grade:
            yield from question_set.sections
        return
    for section in question_set.sections:
        coverage = result.sections[section.id].coverage
        is_open = any(
            question.limiting and result.questions[question.id].status is QuestionStatus.UNANSWERED
            for question in section.questions
        )
        if is_open or (coverage is not None and coverage < model.coverage_for_grade):
            yield section

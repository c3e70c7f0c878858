"""Validation of a question set beyond its schema: references, uniqueness, order and cycles."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.validation import conditions, measures, questions, scoring
from checklist.core.question_sets.validation.names import Names
from checklist.core.question_sets.validation.problem import Problem


def find_problems(question_set: QuestionSet) -> Iterator[Problem]:
    """Yield all problems of a set."""
    names = Names.from_set(question_set)
    yield from questions.find_problems(question_set, names)
    yield from conditions.find_problems(question_set, names)
    yield from measures.find_problems(question_set, names)
    yield from scoring.find_problems(question_set)

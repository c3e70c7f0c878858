"""The order of questions: each stands after those that decide whether it is asked.

Scoring goes through the questions in this order, and validation refuses what has none.
"""

from __future__ import annotations

from collections.abc import Iterator

from checklist.core.question_sets.conditions import Condition
from checklist.core.question_sets.model import Question, QuestionSet


def list_deciding_conditions(question: Question) -> Iterator[tuple[str, Condition]]:
    """List the conditions that decide a question's status, each after the name of its field."""
    if question.hidden_unless is not None:
        yield "hidden_unless", question.hidden_unless
    if question.na_refused_when is not None:
        yield "na_refused_when", question.na_refused_when
    if question.fixed is not None:
        yield "fixed", question.fixed.when


def list_condition_references(question: Question) -> Iterator[str]:
    """List what the conditions that decide a question's status name."""
    for _, condition in list_deciding_conditions(question):
        for comparison in condition.comparisons:
            yield comparison.of


def find_deciding_questions(question_set: QuestionSet) -> dict[str, list[str]]:
    """Find for each question those that must be decided before it."""
    ids = {question.id for question in question_set.questions}
    return {
        question.id: [
            other
            for field, condition in list_deciding_conditions(question)
            for other in list_named_questions(question_set, field, condition)
            if other in ids
        ]
        for question in question_set.questions
    }


def list_named_questions(
    question_set: QuestionSet, field: str, condition: Condition
) -> Iterator[str]:
    """List the questions that a condition in a field of a question names.

    A figure names the question it is typed under, which must be asked for it to be typed; not in
    ``na_refused_when``, where a question's own figures speak against "not applicable".
    """
    for comparison in condition.comparisons:
        try:
            home = question_set.get_home_question(comparison.of.partition(".")[0])
        except KeyError:  # no measure
            yield comparison.of
            continue
        if field != "na_refused_when":
            yield home.id

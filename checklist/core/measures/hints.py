"""Hints: the levels that figures suggest, or the highest that they allow. None sets a level."""

from __future__ import annotations

from collections.abc import Mapping

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.measures.values import MeasureValue, condition_values
from checklist.core.question_sets.measure_keys import list_derived_keys
from checklist.core.question_sets.model import Measure, Question, QuestionSet


def find_hints(
    question_set: QuestionSet, sheet: AnswerSheet, measure_values: Mapping[str, MeasureValue]
) -> dict[str, str]:
    """Return the level that each question's figures suggest.

    A question has hints of its own, or its measures have: the lowest counts where several do.
    """
    hints: dict[str, str] = {}
    for measure in question_set.measures:
        level = _find_measure_hint(measure, measure_values)
        if level is None:
            continue
        question = question_set.get_home_question(measure.id)
        rank = question_set.get_scale(question).rank
        hints[question.id] = min(level, hints.get(question.id, level), key=rank)
    known_values = condition_values(sheet, measure_values)
    own = {
        question.id: level
        for question in question_set.questions
        if (level := _find_own_hint(question, known_values))
    }
    return {**hints, **own}


def _find_measure_hint(measure: Measure, measure_values: Mapping[str, MeasureValue]) -> str | None:
    """Return the level that the first known value suggests; a value at a limit is within it."""
    if not measure.hints:
        return None
    values = (measure_values[key].value for key, _, _ in list_derived_keys(measure))
    value = next((value for value in values if value is not None), None)
    if value is None:
        return None
    return next(
        (hint.level for hint in measure.hints if hint.up_to is None or value <= hint.up_to), None
    )


def _find_own_hint(question: Question, known_values: Mapping[str, str]) -> str:
    """Return the level of the first hint whose condition holds; empty where there is none.

    A figure that is not given meets no condition, so it says nothing and the others decide.
    """
    return next((hint.level for hint in question.hints if hint.when.holds(known_values)), "")

"""Hints: the levels that the values of measures suggest. A hint never sets a level."""

from __future__ import annotations

from collections.abc import Mapping

from checklist.core.measures.values import MeasureValue
from checklist.core.question_sets.measure_keys import list_derived_keys
from checklist.core.question_sets.model import Measure, QuestionSet


def find_hints(
    question_set: QuestionSet, measure_values: Mapping[str, MeasureValue]
) -> dict[str, str]:
    """Return the level that each question's measures suggest: the lowest where several do."""
    hints: dict[str, str] = {}
    for measure in question_set.measures:
        level = _find_hint(measure, measure_values)
        if level is None:
            continue
        question = question_set.get_home_question(measure.id)
        rank = question_set.get_scale(question).rank
        hints[question.id] = min(level, hints.get(question.id, level), key=rank)
    return hints


def _find_hint(measure: Measure, measure_values: Mapping[str, MeasureValue]) -> str | None:
    """Return the level that the first known value suggests; a value at a limit is within it."""
    values = (measure_values[key].value for key, _, _ in list_derived_keys(measure))
    value = next((value for value in values if value is not None), None)
    if value is None:
        return None
    return next(
        (hint.level for hint in measure.hints if hint.up_to is None or value <= hint.up_to), None
    )

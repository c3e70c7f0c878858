"""The values derived from figures, in words, as pages list them."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.assessments.figures import format_formula, format_measure_value
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.measures.values import MeasureValue
from checklist.core.question_sets.measure_keys import list_derived_keys
from checklist.core.question_sets.model import Measure, QuestionSet, Section
from checklist.core.scoring.results import UngradedResult


@dataclass(frozen=True, slots=True)
class ValueText:
    """A derived value as people read it, and its formula in words."""

    label: str
    text: str
    formula: str


def list_section_values(
    scored: ScoredAssessment, section: Section
) -> list[tuple[Measure, ValueText]]:
    """List the values of the figures typed in a section, of the questions that are open."""
    question_set = scored.question_set
    measures = [
        question_set.get_measure(measure_id)
        for question in section.questions
        if scored.reach.reads(question.id)
        for measure_id in question.measures
        if question_set.get_home_question(measure_id).id == question.id
    ]
    return [
        (measure, describe_value(question_set, value))
        for measure in measures
        for value in list_measure_values(scored.ungraded, measure)
        if value.value is not None or value.problem
    ]


def list_measure_values(result: UngradedResult, measure: Measure) -> list[MeasureValue]:
    """List the derived values of one measure, in the order of the set."""
    return [result.values[key] for key, _, _ in list_derived_keys(measure)]


def describe_value(question_set: QuestionSet, value: MeasureValue) -> ValueText:
    """Describe a derived value in words."""
    formula = format_formula(question_set, value.formula)
    return ValueText(value.label, format_measure_value(value), formula)

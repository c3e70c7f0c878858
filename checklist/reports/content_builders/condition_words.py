"""Conditions in words, such as “Entries” (M01) is more than 0."""

from __future__ import annotations

from checklist.assessments.figures import build_formula_labels, format_figure
from checklist.core.question_sets.conditions import Comparison, Condition, Operator
from checklist.core.question_sets.measure_keys import list_derived_keys, list_figure_keys
from checklist.core.question_sets.model import QuestionSet

_LIMITS = {
    Operator.IS: "{value}",
    Operator.IS_NOT: "not {value}",
    Operator.IN: "{value}",
    Operator.AT_MOST: "{value} or less",
    Operator.AT_LEAST: "{value} or more",
    Operator.ABOVE: "more than {value}",
    Operator.BELOW: "less than {value}",
}


def describe_condition(question_set: QuestionSet, condition: Condition) -> str:
    """Describe a condition in words, such as “Entries” (M01) is more than 0."""
    between = " or " if condition.match == "any" else " and "
    return between.join(_describe_comparison(question_set, each) for each in condition.comparisons)


def describe_reference(question_set: QuestionSet, name: str) -> str:
    """Describe what a condition refers to: a question's id, a figure's label or a fact's prompt."""
    for fact in question_set.facts:
        if fact.id == name:
            return f"the answer to “{fact.prompt}”"
    label = build_formula_labels(question_set).get(name)
    return f"{label} ({name.partition('.')[0]})" if label else name


def describe_limit(question_set: QuestionSet, comparison: Comparison) -> str:
    """Describe what a comparison asks for, without what it refers to: "10% or less"."""
    values = (part.strip() for part in comparison.value.split(","))
    value = " or ".join(values) if comparison.operator is Operator.IN else comparison.value
    words = _describe_value(question_set, comparison.of, value)
    return _LIMITS[comparison.operator].format(value=words)


def _describe_comparison(question_set: QuestionSet, comparison: Comparison) -> str:
    """Describe one comparison in words."""
    reference = describe_reference(question_set, comparison.of)
    if comparison.operator is Operator.ANSWERED:
        return f"{reference} is answered"
    return f"{reference} is {describe_limit(question_set, comparison)}"


def _describe_value(question_set: QuestionSet, name: str, value: str) -> str:
    """Describe a value, with the word "level" before a level that is only a number."""
    question = next((each for each in question_set.questions if each.id == name), None)
    if question is not None and question.type == "level" and value.isdecimal():
        return f"level {value}"
    return format_figure(value) + ("%" if _find_unit(question_set, name) == "percent" else "")


def _find_unit(question_set: QuestionSet, name: str) -> str:
    """Find the unit of a figure or derived measure; "" for a question or a fact."""
    for measure in question_set.measures:
        units = {key: figure.unit for key, figure, _ in list_figure_keys(measure)}
        units |= {key: derived.unit for key, derived, _ in list_derived_keys(measure)}
        if name in units:
            return units[name]
    return ""

"""Conditions in words, for paper, where no question can be hidden or fixed by the service."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.assessments.figures import build_formula_labels, format_figure
from checklist.core.messages import say
from checklist.core.question_sets.conditions import Comparison, Condition, Operator
from checklist.core.question_sets.model import Question, QuestionSet

_PHRASES = {
    Operator.IS: "{of} is {value}",
    Operator.IS_NOT: "{of} is not {value}",
    Operator.IN: "{of} is {value}",
    Operator.AT_MOST: "{of} is {value} or less",
    Operator.AT_LEAST: "{of} is {value} or more",
    Operator.ABOVE: "{of} is more than {value}",
    Operator.BELOW: "{of} is less than {value}",
    Operator.ANSWERED: "{of} is answered",
}
_LIMITING = (
    "This is a limiting question. A low level here holds down the grade of the whole section."
    " There is no final grade until it is answered."
)
_BELOW_HINT = "A level below the one that the figures suggest needs a written reason."


def describe_conditions(question_set: QuestionSet, question: Question) -> Iterator[str]:
    """Yield the rules that pages apply by themselves: when a question is hidden or required."""
    if question.hidden_unless:
        yield f"Answer only if {describe_condition(question_set, question.hidden_unless)}."
    if question.fixed:
        when = describe_condition(question_set, question.fixed.when)
        yield f"Do not answer if {when}: it is then {question.fixed.level}. {question.fixed.reason}"
    if question.rate_instead:
        when = describe_condition(question_set, question.rate_instead.when)
        yield f"If {when}: {question.rate_instead.text}"
    if question.required_when:
        yield f"Must be answered if {describe_condition(question_set, question.required_when)}."
    if question.limiting:
        yield _LIMITING
    if question.reason_below_hint:
        yield _BELOW_HINT
    if question.hints:
        yield _describe_hints(question_set, question)


def describe_condition(question_set: QuestionSet, condition: Condition) -> str:
    """Describe a condition in words, such as “Entries” (M01) is more than 0."""
    between = " or " if condition.match == "any" else " and "
    return between.join(_describe_comparison(question_set, each) for each in condition.comparisons)


def _describe_hints(question_set: QuestionSet, question: Question) -> str:
    """Describe the highest level that figures allow, and which levels need a reason."""
    scale = question_set.get_scale(question)
    below, above = question_set.scoring.reasons_needed_from
    allowed = [
        f"{scale.get_level(hint.level).in_words if hint.level else 'any level'} if"
        f" {describe_condition(question_set, hint.when)}"
        for hint in question.hints
    ]
    text = (
        "The figures allow at most {allowed}. A level higher than that by {above} or more, or lower"
        " by {below} or more, needs a written reason."
    )
    return str(say(text, allowed="; otherwise ".join(allowed), above=above, below=below))


def _describe_comparison(question_set: QuestionSet, comparison: Comparison) -> str:
    """Describe one comparison in words."""
    values = (part.strip() for part in comparison.value.split(","))
    value = " or ".join(values) if comparison.operator is Operator.IN else comparison.value
    return _PHRASES[comparison.operator].format(
        of=_describe_reference(question_set, comparison.of),
        value=_describe_value(question_set, comparison.of, value),
    )


def _describe_reference(question_set: QuestionSet, name: str) -> str:
    """Describe what a condition refers to: a question's id, a figure's label or a fact's prompt."""
    for fact in question_set.facts:
        if fact.id == name:
            return f"the answer to “{fact.prompt}”"
    label = build_formula_labels(question_set).get(name)
    return f"{label} ({name.partition('.')[0]})" if label else name


def _describe_value(question_set: QuestionSet, name: str, value: str) -> str:
    """Describe a value, with the word "level" before a level that is only a number."""
    question = next((each for each in question_set.questions if each.id == name), None)
    is_level = question is not None and question.type == "level" and value.isdecimal()
    return f"level {value}" if is_level else format_figure(value)

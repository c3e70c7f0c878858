"""Validates conditions: each can be met, and no question depends on itself through them."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.core.exact_numbers import read_number
from checklist.core.question_sets.conditions import Comparison, Condition, Operator
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.question_sets.question_order import (
    find_deciding_questions,
    list_deciding_conditions,
    list_named_questions,
)
from checklist.core.question_sets.validation.names import Names, locate_questions
from checklist.core.question_sets.validation.possible_answers import can_hold
from checklist.core.question_sets.validation.problem import Problem, find_cycles
from checklist.core.question_sets.yaml_reader import Keys

# Operators that compare a given answer as text, so its value must be one of the answers allowed.
_ALIKE = (Operator.IS, Operator.IS_NOT, Operator.IN)
_IN_WORDS = {
    Operator.IS: "",
    Operator.IS_NOT: "other than ",
    Operator.IN: "one of ",
    Operator.AT_MOST: "at most ",
    Operator.AT_LEAST: "at least ",
    Operator.ABOVE: "above ",
    Operator.BELOW: "below ",
    Operator.ANSWERED: "answered",
}


def find_problems(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield the problems of a set's conditions."""
    for keys, question in locate_questions(question_set):
        mistakes = list(_check_comparisons(names, keys, question))
        yield from mistakes
        if not mistakes:
            yield from _check_sense(names, keys, question)
        yield from _check_own_name(keys, question)
        yield from _check_fixed_level(question_set, (*keys, "fixed", "level"), question)
    yield from _find_condition_cycles(question_set)


def check_comparison(comparison: Comparison, names: Names) -> tuple[str, str]:
    """Return the wrong field of a comparison and how to mend it; empty advice if none is."""
    name, operator = comparison.of, comparison.operator
    if not (name in names.questions or name in names.facts or names.is_value(name)):
        return "of", f"name a question, figure, measure or fact of this set; {name} is none"
    if operator is Operator.ANSWERED:
        return "value", "remove the value; answered needs none" if comparison.value else ""
    alternatives = names.list_alternatives(name)
    if alternatives is None and not names.is_number(name):
        return "operator", f"write answered; {name} is neither a number nor one of a list"
    return "value", _check_value(comparison, alternatives)


def _check_comparisons(names: Names, keys: Keys, question: Question) -> Iterator[Problem]:
    """Yield comparisons that name nothing, or a value of another kind."""
    for within, condition in question.conditions:
        for number, comparison in enumerate(condition.comparisons):
            field, advice = check_comparison(comparison, names)
            if advice:
                yield Problem((*keys, *within, "comparisons", number, field), advice)


def _check_value(comparison: Comparison, alternatives: tuple[str, ...] | None) -> str:
    """Return how to mend the value of a comparison; empty if nothing is wrong."""
    values = [comparison.value]
    if comparison.operator is Operator.IN:
        values = [value.strip() for value in comparison.value.split(",")]
    if alternatives is not None and comparison.operator in _ALIKE:
        unknown = [value for value in values if value not in alternatives]
        return (
            f"write one of {', '.join(alternatives)}, not {unknown[0] or 'nothing'}"
            if unknown
            else ""
        )
    if any(read_number(value) is None for value in (*values, *(alternatives or ()))):
        return f"write a number, or compare {comparison.of} by is or in"
    return ""


def _check_fixed_level(
    question_set: QuestionSet, keys: tuple[str | int, ...], question: Question
) -> Iterator[Problem]:
    """Yield a question fixed at a level that it does not have."""
    if question.fixed is None:
        return
    if question.type != "level":
        yield Problem(keys[:-1], f"remove this; a {question.type} question has no level to fix")
        return
    levels = [level.id for level in question_set.get_scale(question).levels]
    if question.fixed.level not in levels:
        yield Problem(keys, f"write one of {', '.join(levels)}")


def _find_condition_cycles(question_set: QuestionSet) -> Iterator[Problem]:
    """Yield questions whose conditions decide on one another, so that none can be decided first."""
    located = {question.id: (keys, question) for keys, question in locate_questions(question_set)}
    for cycle in find_cycles(find_deciding_questions(question_set)):
        first = min(cycle, key=list(located).index)
        keys, question = located[first]
        field = next(
            field
            for field, condition in list_deciding_conditions(question)
            if set(cycle) & set(list_named_questions(question_set, field, condition))
        )
        yield Problem((*keys, field), f"break the circle of conditions: {' → '.join(cycle)}")


def _check_sense(names: Names, keys: Keys, question: Question) -> Iterator[Problem]:
    """Yield conditions that nothing can meet, each by itself or while the question is asked."""
    for within, condition in question.conditions:
        here = (*keys, *within)
        impossible = [
            (number, comparison)
            for number, comparison in enumerate(condition.comparisons)
            if not can_hold(names, Condition(comparisons=(comparison,)))
        ]
        for number, comparison in impossible:
            yield Problem((*here, "comparisons", number, "value"), _explain_never(comparison))
        if impossible:
            continue
        if not can_hold(names, condition):
            yield Problem(
                (*here, "comparisons"),
                "let one answer meet all of these together, or write match: any; none ever does",
            )
        elif question.hidden_unless is not None and not can_hold(
            names, condition, question.hidden_unless
        ):
            advice = (
                "let this hold where hidden_unless does; the question is hidden whenever it is met"
            )
            yield Problem(here, advice)


def _check_own_name(keys: Keys, question: Question) -> Iterator[Problem]:
    """Yield conditions on the question's own answer where only another's makes sense."""
    for within, condition in question.conditions:
        if within[0] not in ("required_when", "rate_instead"):
            continue
        for number, comparison in enumerate(condition.comparisons):
            if comparison.of == question.id:
                advice = f"name another question; {question.id} is not answered before it is asked"
                yield Problem((*keys, *within, "comparisons", number, "of"), advice)


def _explain_never(comparison: Comparison) -> str:
    return (
        f"write a value that {comparison.of} can have; it is never"
        f" {_IN_WORDS[comparison.operator]}{comparison.value}"
    )

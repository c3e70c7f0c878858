"""Validates conditions: each can be met, and no question depends on itself through them."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.core.exact_numbers import read_number
from checklist.core.question_sets.advice.spelling import explain_unknown, quote
from checklist.core.question_sets.conditions import Comparison, Condition, Operator
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.question_sets.validation.names import Names, locate_questions
from checklist.core.question_sets.validation.problem import (
    Problem,
    build_unknown,
    find_cycles,
)
from checklist.core.question_sets.yaml_reader import Keys

# Operators that compare a given answer as text, so its value must be one of the answers allowed.
_ALIKE = (Operator.IS, Operator.IS_NOT, Operator.IN)


def find_problems(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield the problems of a set's conditions."""
    for keys, question in locate_questions(question_set):
        for within, condition in question.conditions:
            for number, comparison in enumerate(condition.comparisons):
                yield from _check_named((*keys, *within, "comparisons", number), comparison, names)
        yield from _check_fixed_level(question_set, (*keys, "fixed", "level"), question)
    yield from _find_condition_cycles(question_set, names)


def check_comparison(comparison: Comparison, names: Names) -> tuple[str, str]:
    """Return the wrong field of a comparison and how to mend it; empty advice if none is."""
    for problem in _check_named((), comparison, names):
        return str(problem.keys[-1]), problem.advice
    return "", ""


def _check_named(keys: Keys, comparison: Comparison, names: Names) -> Iterator[Problem]:
    """Yield what is wrong with a comparison: what it names, how it compares, or with what."""
    name, operator = comparison.of, comparison.operator
    if not (name in names.questions or name in names.facts or names.is_value(name)):
        known = (*names.questions, *names.figures, *names.derived, *names.facts)
        what = "a question, figure, measure or fact of this set"
        yield build_unknown((*keys, "of"), name, known, what)
        return
    if operator is Operator.ANSWERED:
        if comparison.value:
            yield Problem((*keys, "value"), "remove the value; answered needs none")
        return
    alternatives = names.list_alternatives(name)
    if alternatives is None and not names.is_number(name):
        advice = f"write answered; {name} is neither a number nor one of a list"
        yield Problem((*keys, "operator"), advice)
    else:
        yield from _check_value((*keys, "value"), comparison, alternatives)


def _check_value(
    keys: Keys, comparison: Comparison, alternatives: tuple[str, ...] | None
) -> Iterator[Problem]:
    """Yield what is wrong with the value of a comparison."""
    values = [comparison.value]
    if comparison.operator is Operator.IN:
        values = [value.strip() for value in comparison.value.split(",")]
    if not any(values):
        example = alternatives[0] if alternatives else "0"
        advice = f"add a value to compare {comparison.of} with, such as value: {example}"
        yield Problem(keys, advice)
    elif alternatives is not None and comparison.operator in _ALIKE:
        unknown = [value for value in values if value not in alternatives]
        if unknown:
            yield _build_wrong(keys, unknown[0], alternatives)
    elif any(read_number(value) is None for value in (*values, *(alternatives or ()))):
        others = "is or in" if alternatives is not None else "answered"
        advice = f"write a number, or compare {comparison.of} by {others}"
        yield Problem(keys, advice, known=alternatives or ())


def _build_wrong(keys: Keys, written: str, known: tuple[str, ...]) -> Problem:
    """Build the problem of a value that is none of those there are."""
    advice = f"write one of {', '.join(known)}, not {quote(written)}"
    return Problem(keys, advice + explain_unknown(written, known), unknown=written, known=known)


def _check_fixed_level(
    question_set: QuestionSet, keys: tuple[str | int, ...], question: Question
) -> Iterator[Problem]:
    """Yield a question fixed at a level that it does not have."""
    if question.fixed is None:
        return
    if question.type != "level":
        yield Problem(keys[:-1], f"remove this; a {question.type} question has no level to fix")
        return
    levels = tuple(level.id for level in question_set.get_scale(question).levels)
    if question.fixed.level not in levels:
        yield _build_wrong(keys, question.fixed.level, levels)


def _find_condition_cycles(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield questions that are hidden or fixed by conditions that depend on themselves."""
    graph = {
        question.id: {
            other
            for condition in _list_deciding_conditions(question)
            for other in _list_named_questions(condition, names)
        }
        for question in question_set.questions
    }
    located = {question.id: (keys, question) for keys, question in locate_questions(question_set)}
    for cycle in find_cycles(graph):
        first = min(cycle, key=list(located).index)
        keys, question = located[first]
        field = "fixed" if question.fixed else "hidden_unless"
        yield Problem((*keys, field), f"break the circle of conditions: {' → '.join(cycle)}")


def _list_deciding_conditions(question: Question) -> Iterator[Condition]:
    """Yield the conditions that decide whether a question is visible or fixed."""
    if question.hidden_unless is not None:
        yield question.hidden_unless
    if question.fixed is not None:
        yield question.fixed.when


def _list_named_questions(condition: Condition, names: Names) -> Iterator[str]:
    """Yield the questions a condition names; a figure names the question it is typed under."""
    for comparison in condition.comparisons:
        name = comparison.of
        home = names.homes.get(name.partition(".")[0], name)
        if home in names.questions:
            yield home

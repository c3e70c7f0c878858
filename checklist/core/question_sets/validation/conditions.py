"""Validates conditions: each can be met, and none depends on itself."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.core.exact_numbers import read_number
from checklist.core.question_sets.conditions import Comparison, Condition, Operator
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.question_sets.validation.names import Names, locate_questions
from checklist.core.question_sets.validation.problem import Problem, find_cycles

_ALIKE = (Operator.IS, Operator.IS_NOT, Operator.IN)


def find_problems(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield the problems of a set's conditions."""
    for keys, question in locate_questions(question_set):
        for within, condition in question.conditions:
            for number, comparison in enumerate(condition.comparisons):
                field, advice = amiss(comparison, names)
                if advice:
                    yield Problem((*keys, *within, "comparisons", number, field), advice)
        yield from _misfixed(question_set, (*keys, "fixed", "level"), question)
    yield from _in_circles(question_set, names)


def amiss(comparison: Comparison, names: Names) -> tuple[str, str]:
    """Return what is wrong with a comparison, if anything: the field, and how to mend it."""
    name, operator = comparison.of, comparison.operator
    if not (name in names.questions or name in names.facts or names.is_value(name)):
        return "of", f"name a question, figure, measure or fact of this set; {name} is none"
    if operator is Operator.ANSWERED:
        return "value", "remove the value; answered needs none" if comparison.value else ""
    given = names.alternatives(name)
    if given is None and not names.is_number(name):
        return "operator", f"write answered; {name} is neither a number nor one of a list"
    return "value", _amiss_in_value(comparison, given)


def _amiss_in_value(comparison: Comparison, given: tuple[str, ...] | None) -> str:
    """Return what is wrong with the value that something is held against."""
    values = [comparison.value]
    if comparison.operator is Operator.IN:
        values = [one.strip() for one in comparison.value.split(",")]
    if given is not None and comparison.operator in _ALIKE:
        odd = [one for one in values if one not in given]
        return f"write one of {', '.join(given)}, not {odd[0] or 'nothing'}" if odd else ""
    if any(read_number(one) is None for one in (*values, *(given or ()))):
        return f"write a number, or compare {comparison.of} by is or in"
    return ""


def _misfixed(
    question_set: QuestionSet, keys: tuple[str | int, ...], question: Question
) -> Iterator[Problem]:
    """Yield a question fixed at a level that it does not have."""
    if question.fixed is None:
        return
    if question.type != "level":
        yield Problem(keys[:-1], f"remove this; a {question.type} question has no level to fix")
        return
    levels = [level.id for level in question_set.scale_of(question).levels]
    if question.fixed.level not in levels:
        yield Problem(keys, f"write one of {', '.join(levels)}")


def _in_circles(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield questions that are asked or fixed by what, in the end, rests on themselves."""
    graph = {
        question.id: {
            other for condition in _decisive(question) for other in _rests_on(condition, names)
        }
        for question in question_set.questions
    }
    at = {question.id: (keys, question) for keys, question in locate_questions(question_set)}
    for circle in find_cycles(graph):
        first = min(circle, key=list(at).index)
        keys, question = at[first]
        field = "fixed" if question.fixed else "hidden_unless"
        yield Problem((*keys, field), f"break the circle of conditions: {' → '.join(circle)}")


def _decisive(question: Question) -> Iterator[Condition]:
    """Yield the conditions that decide whether a question is asked at all."""
    if question.hidden_unless is not None:
        yield question.hidden_unless
    if question.fixed is not None:
        yield question.fixed.when


def _rests_on(condition: Condition, names: Names) -> Iterator[str]:
    """The questions a condition rests on; a figure stands for the question it is typed under."""
    for comparison in condition.comparisons:
        name = comparison.of
        home = names.homes.get(name.partition(".")[0], name)
        if home in names.questions:
            yield home

"""Validates conditions: each can be met, and no question depends on itself through them."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.core.exact_numbers import read_number
from checklist.core.question_sets.advice.spelling import explain_unknown, quote
from checklist.core.question_sets.conditions import Comparison, Condition, Operator
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.question_sets.question_order import (
    find_deciding_questions,
    list_deciding_conditions,
    list_named_questions,
)
from checklist.core.question_sets.validation.names import Names, locate_questions
from checklist.core.question_sets.validation.possible_answers import can_hold
from checklist.core.question_sets.validation.problem import (
    Problem,
    build_unknown,
    find_cycles,
)
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
    for problem in check_named((), comparison, names):
        return str(problem.keys[-1]), problem.advice
    return "", ""


def check_named(keys: Keys, comparison: Comparison, names: Names) -> Iterator[Problem]:
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


def _check_comparisons(names: Names, keys: Keys, question: Question) -> Iterator[Problem]:
    """Yield comparisons that name nothing, or a value of another kind."""
    for within, condition in question.conditions:
        for number, comparison in enumerate(condition.comparisons):
            yield from check_named((*keys, *within, "comparisons", number), comparison, names)


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
    elif comparison.operator is Operator.IN and any("," in each for each in alternatives or ()):
        advice = f"compare {comparison.of} by is, once for each, with match: any; one holds a comma"
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

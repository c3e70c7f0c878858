"""Validates the hints of questions: each can be the first that holds, and rests on figures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from checklist.core.exact_numbers import read_number
from checklist.core.question_sets.conditions import QuestionHint
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.question_sets.validation.names import Names, locate_questions
from checklist.core.question_sets.validation.possible_answers import can_hold, list_first_met
from checklist.core.question_sets.validation.problem import Problem, find_unknown
from checklist.core.question_sets.yaml_reader import Keys


def find_problems(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield the problems of a set's hints by question, and of what scoring makes of any."""
    for keys, question in locate_questions(question_set):
        if question.hints:
            yield from _check_question(question_set, names, (*keys, "hints"), question)
    yield from _check_reasons(question_set)


def has_hints(question_set: QuestionSet) -> bool:
    """Say whether any question of a set, or any measure, has hints."""
    by_question = any(question.hints for question in question_set.questions)
    return by_question or any(measure.hints for measure in question_set.measures)


def _check_question(
    question_set: QuestionSet, names: Names, keys: Keys, question: Question
) -> Iterator[Problem]:
    """Yield hints of a question without levels, of two kinds, at no level, or on other answers."""
    if question.type != "level":
        yield Problem(keys, f"remove these; a {question.type} question has no levels")
        return
    hinting = [
        measure.id
        for measure in question_set.measures
        if measure.hints and names.homes.get(measure.id) == question.id
    ]
    if hinting:
        advice = f"keep these or the hints of {hinting[0]}; a question has hints of one kind"
        yield Problem(keys, advice)
    levels = [level.id for level in question_set.get_scale(question).levels]
    named = [((*keys, n, "level"), hint.level) for n, hint in enumerate(question.hints)]
    yield from find_unknown(named, levels, "level")
    yield from _check_names(names, keys, question)
    if all(_is_decided_by_figures(names, hint) for hint in question.hints):
        yield from _check_order(names, keys, question.hints, levels)


def _check_names(names: Names, keys: Keys, question: Question) -> Iterator[Problem]:
    """Yield comparisons of answers and facts: figures alone allow a level."""
    for number, hint in enumerate(question.hints):
        for n, comparison in enumerate(hint.when.comparisons):
            if comparison.of in names.questions or comparison.of in names.facts:
                advice = f"name a figure or a value derived from some; {comparison.of} is an answer"
                yield Problem((*keys, number, "when", "comparisons", n, "of"), advice)


def _is_decided_by_figures(names: Names, hint: QuestionHint) -> bool:
    """Say whether figures of the set can meet a hint's condition; else it is refused elsewhere."""
    named = [comparison.of for comparison in hint.when.comparisons]
    return all(map(names.is_value, named)) and can_hold(names, hint.when)


def _check_order(
    names: Names, keys: Keys, hints: Sequence[QuestionHint], levels: Sequence[str]
) -> Iterator[Problem]:
    """Yield hints that another always comes before, that say nothing, or whose levels turn."""
    met = list_first_met(names, [hint.when for hint in hints])
    if met is None:
        return
    reached = {first for _, first in met}
    for number in range(len(hints)):
        if number not in reached:
            advice = "move this up, or remove it; whenever it holds, a hint before it does"
            yield Problem((*keys, number, "when"), advice)
    if not hints[-1].level:
        advice = "remove this; after the last hint there is none"
        yield Problem((*keys, len(hints) - 1), advice)
    elif len({comparison.of for hint in hints for comparison in hint.when.comparisons}) == 1:
        yield from _check_direction(keys, hints, levels, met)


def _check_direction(
    keys: Keys,
    hints: Sequence[QuestionHint],
    levels: Sequence[str],
    met: Sequence[tuple[Mapping[str, str], int]],
) -> Iterator[Problem]:
    """Yield hints on one figure whose levels both rise and fall as it grows from 0."""
    by_value = {
        number: hints[first].level
        for kind, first in met
        for text in kind.values()
        if (number := read_number(text)) is not None and number >= 0
    }
    ranks = [levels.index(by_value[n]) for n in sorted(by_value) if by_value[n] in levels]
    steps = [higher - lower for lower, higher in pairwise(ranks)]
    if any(step < 0 for step in steps) and any(step > 0 for step in steps):
        yield Problem(keys, "let the levels only rise or only fall as the figure grows")


def _check_reasons(question_set: QuestionSet) -> Iterator[Problem]:
    """Yield distances from hints in a set without any, and telling before a reason is asked."""
    model = question_set.scoring
    for field in ("reason_above_hint_by", "reason_below_hint_by", "tell_above_hint_by"):
        if getattr(model, field) is not None and not has_hints(question_set):
            yield Problem(("scoring", field), "remove this; nothing here gives a hint")
            return
    _, above = model.reasons_needed_from
    if model.tell_above_hint_by is not None and model.tell_above_hint_by < above:
        advice = f"write {above} or more; from {above} above its hint a claim needs a reason"
        yield Problem(("scoring", "tell_above_hint_by"), advice)

"""Validates the contradictions of a set: each can arise, and stands at a question that is asked."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.core.question_sets.conditions import SetContradiction
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.validation.conditions import check_named
from checklist.core.question_sets.validation.names import Names
from checklist.core.question_sets.validation.possible_answers import can_hold
from checklist.core.question_sets.validation.problem import Problem, build_unknown
from checklist.core.question_sets.yaml_reader import Keys


def find_problems(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield the problems of the contradictions of a set."""
    ids: set[str] = set()
    for number, rule in enumerate(question_set.contradictions):
        here: Keys = ("contradictions", number)
        if rule.id in ids:
            yield Problem((*here, "id"), f"choose another id: {rule.id} is taken")
        ids.add(rule.id)
        yield from _check_place(names, here, rule)
        yield from _check_condition(names, here, rule)


def _check_place(names: Names, here: Keys, rule: SetContradiction) -> Iterator[Problem]:
    """Yield a question at which nothing can stand: one that is not there, or no longer asked."""
    question = names.questions.get(rule.question)
    if question is None:
        yield build_unknown(
            (*here, "question"), rule.question, tuple(names.questions), "a question of this set"
        )
    elif question.retired:
        advice = f"name a question that is still asked; {rule.question} is retired"
        yield Problem((*here, "question"), advice)


def _check_condition(names: Names, here: Keys, rule: SetContradiction) -> Iterator[Problem]:
    """Yield comparisons that name nothing, and a condition that never holds."""
    wrong = False
    for number, comparison in enumerate(rule.when.comparisons):
        place = (*here, "when", "comparisons", number)
        problems = list(check_named(place, comparison, names))
        yield from problems
        if problems:
            wrong = True
        elif retired := names.find_retired(comparison.of):
            wrong = True
            advice = f"name a question that is still asked; {retired} is retired"
            yield Problem((*place, "of"), advice)
    if not wrong and not can_hold(names, rule.when):
        advice = "let one sheet of answers meet all of these together; none ever does"
        yield Problem((*here, "when", "comparisons"), advice)

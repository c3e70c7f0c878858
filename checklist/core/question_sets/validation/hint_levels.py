"""Validates hints: levels that a value suggests, along one direction, on a question of levels."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checklist.core.question_sets.model import Measure, QuestionSet
from checklist.core.question_sets.validation.names import Names
from checklist.core.question_sets.validation.problem import Problem, find_unknown
from checklist.core.question_sets.yaml_reader import Keys


def find_problems(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield the problems of a set's hints."""
    for number, measure in enumerate(question_set.measures):
        home = names.questions.get(names.homes.get(measure.id, ""))
        if not measure.hints or home is None:
            continue
        keys: Keys = ("measures", number)
        if home.type != "level":
            advice = f"remove these; {home.id}, where {measure.id} is typed, has no levels"
            yield Problem((*keys, "hints"), advice)
            continue
        levels = [level.id for level in question_set.get_scale(home).levels]
        yield from _check_hints(keys, measure, levels)


def _check_hints(keys: Keys, measure: Measure, levels: list[str]) -> Iterator[Problem]:
    """Yield hints at unknown levels, out of order, or of a measure without a derived value."""
    hints = [((*keys, "hints", n, "level"), hint.level) for n, hint in enumerate(measure.hints)]
    yield from find_unknown(hints, levels, "level")
    if not measure.derived:
        yield Problem((*keys, "hints"), "add a derived value; hints rest on one")
    limits = [hint.up_to for hint in measure.hints]
    given_limits = [limit for limit in limits if limit is not None]
    is_rising = all(lower < higher for lower, higher in pairwise(given_limits))
    if not is_rising or None in limits[:-1]:
        yield Problem((*keys, "hints"), "let the limits rise; only the last may have none")
    ranks = [levels.index(hint.level) for hint in measure.hints if hint.level in levels]
    steps = [higher - lower for lower, higher in pairwise(ranks)]
    if any(step <= 0 for step in steps) and any(step >= 0 for step in steps):
        advice = "let the levels only rise or only fall as the value grows, each named once"
        yield Problem((*keys, "hints"), advice)

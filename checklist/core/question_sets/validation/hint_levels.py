"""Validates hints: levels that a value suggests, along one direction, on a question of levels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
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
    out_of_order = _find_limit_out_of_order([hint.up_to for hint in measure.hints])
    if out_of_order is not None:
        place = (*keys, "hints", out_of_order)
        yield Problem(place, "let the limits rise; only the last may have none")
    ranks = [levels.index(hint.level) for hint in measure.hints if hint.level in levels]
    turn = _find_turn(ranks)
    if turn is not None:
        advice = "let the levels only rise or only fall as the value grows, each named once"
        yield Problem((*keys, "hints", turn), advice)


def _find_limit_out_of_order(limits: Sequence[Fraction | None]) -> int | None:
    """Find the first limit that is not above the one before, or is left out before the last."""
    for number, limit in enumerate(limits):
        if limit is None:
            if number < len(limits) - 1:
                return number
        elif number and (before := limits[number - 1]) is not None and limit <= before:
            return number
    return None


def _find_turn(ranks: Sequence[int]) -> int | None:
    """Find the first level that does not go on as the first two do."""
    steps = [higher - lower for lower, higher in pairwise(ranks)]
    goes_up = bool(steps) and steps[0] > 0
    turns = (n for n, step in enumerate(steps, 1) if step == 0 or (step > 0) != goes_up)
    return next(turns, None)

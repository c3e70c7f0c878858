"""Validates measures, their formulas, groups and hints, and the checks between them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checklist.core.formulas.formula import BadFormula, list_names, parse
from checklist.core.question_sets.measure_keys import (
    AS_AT,
    EARLIER_THEMES,
    REFERENCE_SUFFIX,
    REPEAT_THEMES,
    build_measure_key,
)
from checklist.core.question_sets.model import Measure, QuestionSet
from checklist.core.question_sets.validation.names import Names
from checklist.core.question_sets.validation.problem import (
    Named,
    Problem,
    build_unknown,
    find_cycles,
    find_repeated,
    find_unknown,
)
from checklist.core.question_sets.yaml_reader import Keys


def find_problems(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield the problems of a set's measures and checks."""
    for number, measure in enumerate(question_set.measures):
        keys: Keys = ("measures", number)
        if measure.id not in names.homes:
            yield Problem((*keys, "id"), f"name {measure.id} in a question, or remove it")
        yield from _check_figures(keys, measure)
        yield from _check_groups(keys, measure)
        yield from _check_hints(question_set, keys, measure, names)
        yield from _check_derived(keys, measure, names)
    for number, check in enumerate(question_set.checks):
        for side, formula in (("left", check.left), ("right", check.right)):
            yield from _check_formula(("checks", number, side), formula, None, names)
    yield from _find_formula_cycles(question_set, names)


def _check_figures(keys: Keys, measure: Measure) -> Iterator[Problem]:
    """Yield figures and derived values that share a key, and parts of unknown figures."""
    figure_keys: list[Named] = [
        ((*keys, "figures", number, "id"), build_measure_key(measure, figure.id))
        for number, figure in enumerate(measure.figures)
    ]
    derived_keys: list[Named] = [
        ((*keys, "derived", number, "id"), build_measure_key(measure, derived.id))
        for number, derived in enumerate(measure.derived)
    ]
    yield from find_repeated([*figure_keys, *derived_keys], "figure")
    splits: list[Named] = [
        ((*keys, "figures", number, "split_of"), figure.split_of)
        for number, figure in enumerate(measure.figures)
    ]
    for split_keys, name in splits:
        known = [key for _, key in figure_keys]
        if name and name not in known:
            yield build_unknown(split_keys, name, known, "a figure of this measure")


def _check_derived(keys: Keys, measure: Measure, names: Names) -> Iterator[Problem]:
    """Yield the formulas of derived values that cannot be computed."""
    for number, derived in enumerate(measure.derived):
        here = (*keys, "derived", number)
        yield from _check_formula((*here, "formula"), derived.formula, measure, names)
        if derived.minimum_of:
            yield from _check_formula((*here, "minimum_of"), derived.minimum_of, measure, names)


def _check_groups(keys: Keys, measure: Measure) -> Iterator[Problem]:
    """Yield groups that share an id, and characteristics without exactly one reference."""
    ids = [((*keys, "groups", n, "id"), group.id) for n, group in enumerate(measure.groups)]
    yield from find_repeated(ids, "group")
    references = [group.characteristic for group in measure.groups if group.is_reference]
    for characteristic in dict.fromkeys(group.characteristic for group in measure.groups):
        if references.count(characteristic) != 1:
            advice = f"mark exactly one group as the reference for {characteristic}"
            yield Problem((*keys, "groups"), advice)


def _check_hints(
    question_set: QuestionSet, keys: Keys, measure: Measure, names: Names
) -> Iterator[Problem]:
    """Yield hints at unknown levels, out of order, or of a measure without a derived value."""
    home = names.questions.get(names.homes.get(measure.id, ""))
    if not measure.hints or home is None:
        return
    levels = [level.id for level in question_set.get_scale(home).levels]
    hints = [((*keys, "hints", n, "level"), hint.level) for n, hint in enumerate(measure.hints)]
    yield from find_unknown(hints, levels, "level")
    if not measure.derived:
        yield Problem((*keys, "hints"), "add a derived value; hints rest on one")
    limits = [hint.up_to for hint in measure.hints]
    given_limits = [limit for limit in limits if limit is not None]
    is_rising = all(lower < higher for lower, higher in pairwise(given_limits))
    if not is_rising or None in limits[:-1]:
        yield Problem((*keys, "hints"), "let the limits rise; only the last may have none")


def _check_formula(
    keys: Keys, formula: str, measure: Measure | None, names: Names
) -> Iterator[Problem]:
    """Yield a formula that cannot be parsed, or the unknown names in it."""
    try:
        named = list(list_names(parse(formula)))
    except BadFormula as error:
        yield Problem(keys, str(error))
        return
    for name in dict.fromkeys(named):
        if not _is_known(name, measure, names):
            yield _build_unusable(keys, name, measure, names)


def _build_unusable(keys: Keys, name: str, measure: Measure | None, names: Names) -> Problem:
    """Build the problem of a name that a formula cannot use, by what the name is."""
    if name in names.questions:
        return Problem(keys, f"{name} is a {names.questions[name].type} question, and no number")
    counted = names.stems.get(name.removesuffix(REFERENCE_SUFFIX))
    if counted is not None:
        if measure is not None and measure.groups:
            advice = f"{measure.id} and {counted.id} need the same groups, in the same order"
            return Problem((*keys[:2], "groups"), advice, unknown=name)
        example = f"{name.removesuffix(REFERENCE_SUFFIX)}.{counted.groups[0].id}"
        return Problem(keys, f"{name} is counted for groups: name one of them, such as {example}")
    known = (*names.figures, *names.derived, *names.stems, *names.questions)
    usable = [other for other in known if _is_known(other, measure, names)]
    return build_unknown(keys, name, usable, "a figure, measure or question of this set")


def _is_known(name: str, measure: Measure | None, names: Names) -> bool:
    """Say whether a formula may name this; ``measure`` is None for the formula of a check."""
    if name in (AS_AT, REPEAT_THEMES, EARLIER_THEMES) or names.is_value(name):
        return True
    if name in names.questions:
        return names.is_number(name) or names.questions[name].type == "date"
    counted = names.stems.get(name.removesuffix(REFERENCE_SUFFIX))
    if counted is None:
        return False
    return measure is None or _list_group_ids(measure) == _list_group_ids(counted)


def _list_group_ids(measure: Measure) -> list[str]:
    return [group.id for group in measure.groups]


def _find_formula_cycles(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield derived values whose formulas depend on themselves."""
    places: dict[str, Keys] = {}
    graph: dict[str, set[str]] = {}
    for number, measure in enumerate(question_set.measures):
        for n, derived in enumerate(measure.derived):
            key = build_measure_key(measure, derived.id)
            places[key] = ("measures", number, "derived", n, "formula")
            graph[key] = set(_list_used_values(derived.formula, names))
    for cycle in find_cycles(graph):
        first = min((key for key in cycle if key in places), key=list(places).index)
        yield Problem(places[first], f"break the circle of formulas: {' → '.join(cycle)}")


def _list_used_values(formula: str, names: Names) -> Iterator[str]:
    """Yield the derived values that a formula names, without their group."""
    try:
        named = list(list_names(parse(formula)))
    except BadFormula:
        return
    for name in named:
        stem, _, last = name.rpartition(".")
        is_of_group = last == "reference" or (name in names.derived and stem in names.stems)
        yield stem if is_of_group else name

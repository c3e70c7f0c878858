"""Validates measures, their formulas and groups, and the checks between them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from checklist.core.formulas.formula import BadFormula, list_names, parse
from checklist.core.question_sets.bounds import LONGEST_KEY
from checklist.core.question_sets.measure_keys import (
    REFERENCE_SUFFIX,
    build_measure_key,
)
from checklist.core.question_sets.model import Group, Measure, QuestionSet
from checklist.core.question_sets.validation.names import Names
from checklist.core.question_sets.validation.problem import (
    Named,
    Problem,
    build_unknown,
    find_cycles,
    find_repeated,
)
from checklist.core.question_sets.yaml_reader import Keys

_REFERENCE = REFERENCE_SUFFIX.removeprefix(".")


def find_problems(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield the problems of a set's measures and checks."""
    is_one_misspelt = not names.homes.keys() <= {each.id for each in question_set.measures}
    for number, measure in enumerate(question_set.measures):
        keys: Keys = ("measures", number)
        if measure.id not in names.homes and not is_one_misspelt:  # it is told where it is named
            yield Problem((*keys, "id"), f"name {measure.id} in a question, or remove it")
        yield from _check_figures(keys, measure)
        yield from _check_groups(keys, measure)
        yield from _check_keys(keys, measure)
        yield from _check_splits(keys, measure)
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
    runs = [characteristic for characteristic, _ in groupby(measure.groups, _get_characteristic)]
    for characteristic in dict.fromkeys(runs):
        if runs.count(characteristic) > 1:
            yield Problem((*keys, "groups"), f"list the groups of {characteristic} together")


def _get_characteristic(group: Group) -> str:
    return group.characteristic


def _check_keys(keys: Keys, measure: Measure) -> Iterator[Problem]:
    """Yield figures and groups whose keys are too long to be kept, or mean two things."""
    items = {
        **{figure.id: ("figures", n) for n, figure in enumerate(measure.figures)},
        **{derived.id: ("derived", n) for n, derived in enumerate(measure.derived)},
    }
    longest_group = max((len(group.id) + 1 for group in measure.groups), default=0)
    for item_id, place in items.items():
        length = len(build_measure_key(measure, item_id)) + longest_group
        if length > LONGEST_KEY:
            advice = f"shorten this id; with measure and group it has {length}, and may have"
            yield Problem((*keys, *place, "id"), f"{advice} {LONGEST_KEY} characters")
        if item_id == _REFERENCE:
            yield Problem((*keys, *place, "id"), "name it otherwise; reference is a group")
    for n, group in enumerate(measure.groups):
        if group.id in items or group.id == _REFERENCE:
            advice = f"name the group otherwise; {measure.id}.{group.id} means something else"
            yield Problem((*keys, "groups", n, "id"), advice)


def _check_splits(keys: Keys, measure: Measure) -> Iterator[Problem]:
    """Yield figures that are parts of themselves."""
    by_key = {build_measure_key(measure, figure.id): figure for figure in measure.figures}
    graph = {key: {figure.split_of} & by_key.keys() for key, figure in by_key.items()}
    for cycle in find_cycles(graph):
        place = (*keys, "figures", list(by_key).index(cycle[0]), "split_of")
        yield Problem(place, "name the figure that this is one part of; none is a part of itself")


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
    counted = names.stems.get(name.removesuffix(REFERENCE_SUFFIX))
    if counted is None or measure is None or names.is_value(name):
        return names.is_in_formulas(name)
    return _list_group_ids(measure) == _list_group_ids(counted)


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

"""Validates measures, their formulas, groups and hints, and the checks between them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from checklist.core.formulas.formula import BadFormula, list_names, parse
from checklist.core.question_sets.model import Measure, QuestionSet
from checklist.core.question_sets.validation.names import (
    AS_AT,
    COUNTED_BY_THE_SERVICE,
    Names,
    build_measure_key,
)
from checklist.core.question_sets.validation.problem import (
    Named,
    Problem,
    find_cycles,
    find_repeated,
    find_unknown,
)
from checklist.core.question_sets.yaml_reader import Keys

_REFERENCE = ".reference"


def find_problems(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield the problems of a set's measures and checks."""
    for number, measure in enumerate(question_set.measures):
        keys: Keys = ("measures", number)
        if measure.id not in names.homes:
            yield Problem((*keys, "id"), f"name {measure.id} in a question, or remove it")
        yield from _in_figures(keys, measure)
        yield from _in_groups(keys, measure)
        yield from _in_hints(question_set, keys, measure, names)
        for n, derived in enumerate(measure.derived):
            where = (*keys, "derived", n)
            yield from _in_formula((*where, "formula"), derived.formula, measure, names)
            if derived.minimum_of:
                yield from _in_formula((*where, "minimum_of"), derived.minimum_of, measure, names)
    for number, check in enumerate(question_set.checks):
        for side, formula in (("left", check.left), ("right", check.right)):
            yield from _in_formula(("checks", number, side), formula, None, names)
    yield from _in_circles(question_set, names)


def _in_figures(keys: Keys, measure: Measure) -> Iterator[Problem]:
    """Yield figures and derived values that share a key, and parts of what is not there."""
    figures = [((*keys, "figures", n), one) for n, one in enumerate(measure.figures)]
    derived = [((*keys, "derived", n), one) for n, one in enumerate(measure.derived)]
    named: list[Named] = [((*at, "id"), build_measure_key(measure, one.id)) for at, one in figures]
    yield from find_repeated(
        [*named, *(((*at, "id"), build_measure_key(measure, one.id)) for at, one in derived)],
        "figure",
    )
    splits = [((*at, "split_of"), one.split_of) for at, one in figures]
    yield from find_unknown(splits, [key for _, key in named], "figure of this measure")


def _in_groups(keys: Keys, measure: Measure) -> Iterator[Problem]:
    """Yield groups that share an id, and characteristics without exactly one reference."""
    groups = enumerate(measure.groups)
    yield from find_repeated([((*keys, "groups", n, "id"), one.id) for n, one in groups], "group")
    references = [one.characteristic for one in measure.groups if one.is_reference]
    for characteristic in dict.fromkeys(one.characteristic for one in measure.groups):
        if references.count(characteristic) != 1:
            advice = f"mark exactly one group as the reference for {characteristic}"
            yield Problem((*keys, "groups"), advice)


def _in_hints(
    question_set: QuestionSet, keys: Keys, measure: Measure, names: Names
) -> Iterator[Problem]:
    """Yield hints at levels that are not there, out of order, or of a measure without a value."""
    home = names.questions.get(names.homes.get(measure.id, ""))
    if not measure.hints or home is None:
        return
    levels = [level.id for level in question_set.scale_of(home).levels]
    hints = [((*keys, "hints", n, "level"), hint.level) for n, hint in enumerate(measure.hints)]
    yield from find_unknown(hints, levels, "level")
    if not measure.derived:
        yield Problem((*keys, "hints"), "add a derived value; hints rest on one")
    limits = [hint.up_to for hint in measure.hints]
    reached = [limit for limit in limits if limit is not None]
    rising = all(one < other for one, other in pairwise(reached))
    if not rising or None in limits[:-1]:
        yield Problem((*keys, "hints"), "let the limits rise; only the last may have none")


def _in_formula(
    keys: Keys, formula: str, measure: Measure | None, names: Names
) -> Iterator[Problem]:
    """Yield a formula that cannot be read, or names what is not there."""
    try:
        named = list(list_names(parse(formula)))
    except BadFormula as error:
        yield Problem(keys, str(error))
        return
    for name in dict.fromkeys(named):
        if not _is_known(name, measure, names):
            yield Problem(keys, f"name a figure, measure or question of this set; {name} is none")


def _is_known(name: str, measure: Measure | None, names: Names) -> bool:
    """Say whether a formula of a measure (or of a check) may name this."""
    if name == AS_AT or name in COUNTED_BY_THE_SERVICE or names.is_value(name):
        return True
    if name in names.questions:
        return names.is_number(name) or names.questions[name].type == "date"
    counted = names.stems.get(name.removesuffix(_REFERENCE))
    if counted is None:
        return False
    return measure is None or _groups(measure) == _groups(counted)


def _groups(measure: Measure) -> list[str]:
    return [group.id for group in measure.groups]


def _in_circles(question_set: QuestionSet, names: Names) -> Iterator[Problem]:
    """Yield derived values that are computed from themselves in the end."""
    places: dict[str, Keys] = {}
    graph: dict[str, set[str]] = {}
    for number, measure in enumerate(question_set.measures):
        for n, derived in enumerate(measure.derived):
            key = build_measure_key(measure, derived.id)
            places[key] = ("measures", number, "derived", n, "formula")
            graph[key] = set(_computed(derived.formula, names))
    for circle in find_cycles(graph):
        first = min((one for one in circle if one in places), key=list(places).index)
        yield Problem(places[first], f"break the circle of formulas: {' → '.join(circle)}")


def _computed(formula: str, names: Names) -> Iterator[str]:
    """Yield the derived values that a formula rests on, whatever the group."""
    try:
        named = list(list_names(parse(formula)))
    except BadFormula:
        return
    for name in named:
        stem, _, last = name.rpartition(".")
        is_of_group = last == "reference" or (name in names.derived and stem in names.stems)
        yield stem if is_of_group else name

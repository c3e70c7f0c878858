"""Disproportionality: rates of groups compared with a reference group, each with its interval."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import groupby

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.answers.typed_values import group_thousands
from checklist.core.exact_numbers import read_number
from checklist.core.formulas.formula import list_names, parse
from checklist.core.measures.small_number_suppression import find_unmet_minimum, list_group_figures
from checklist.core.measures.values import NOT_COMPUTABLE, MeasureValue
from checklist.core.question_sets.measure_keys import REFERENCE_SUFFIX
from checklist.core.question_sets.model import Group, Measure, QuestionSet

LOW, HIGH = "low", "high"


class Reading(StrEnum):
    """What the ratio of a group says, or why there is none. It never sets a level."""

    REFERENCE = "reference"
    HIGHER = "higher"
    LOWER = "lower"
    MAY_BE_CHANCE = "may be chance"
    NO_INTERVAL = "no interval"
    NOT_COMPUTABLE = "not computable"
    TOO_FEW = "too few"
    REFERENCE_TOO_FEW = "reference too few"
    NOT_GIVEN = "not given"


@dataclass(frozen=True, slots=True)
class GroupRate:
    """One group: its counts with commas, its rate, and its ratio to the reference with both ends.

    ``minimum`` is the number that a rate must rest on, where it is not reached, and else 0;
    ``counts`` is empty where it is not reached.
    """

    group: Group
    counts: tuple[str, ...]
    minimum: int
    rate: MeasureValue
    ratio: MeasureValue
    low: MeasureValue
    high: MeasureValue
    reading: Reading


@dataclass(frozen=True, slots=True)
class ComparedGroups:
    """The groups of one characteristic, and their reference group."""

    characteristic: str
    reference: Group
    groups: tuple[GroupRate, ...]


@dataclass(frozen=True, slots=True)
class Disparity:
    """A measure of disparity, the measure of rates that it compares, and the groups compared."""

    measure: Measure
    rates: Measure
    compared: tuple[ComparedGroups, ...]


def compute_disparities(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    values: Mapping[str, MeasureValue],
    measure_ids: Collection[str] | None = None,
) -> Iterator[Disparity]:
    """Yield every measure that compares rates with a reference group, once any rate is given.

    ``measure_ids`` limits them to these measures.
    """
    for measure, rates in _find_measure_pairs(question_set):
        if measure_ids is not None and measure.id not in measure_ids:
            continue
        if not _is_any_given(rates, values):
            continue
        parts = groupby(measure.groups, key=lambda group: group.characteristic)
        compared = (
            _compare_groups(measure, rates, tuple(groups), sheet, values) for _, groups in parts
        )
        yield Disparity(measure, rates, tuple(filter(None, compared)))


def _is_any_given(rates: Measure, values: Mapping[str, MeasureValue]) -> bool:
    """Say whether the rate of any group has a value or a problem."""
    group_rates = (values[f"{rates.id}.{group.id}"] for group in rates.groups)
    return any(rate.value is not None or rate.problem for rate in group_rates)


@cache
def _find_measure_pairs(question_set: QuestionSet) -> tuple[tuple[Measure, Measure], ...]:
    """Find each measure that has a ratio with both ends of its interval, and the rates compared."""
    by_id = {measure.id: measure for measure in question_set.measures}
    return tuple(
        (measure, by_id[rates])
        for measure in question_set.measures
        if {"", LOW, HIGH} <= {derived.id for derived in measure.derived}
        for rates in _find_compared_rates(measure)
        if rates in by_id and any(not derived.id for derived in by_id[rates].derived)
    )


def _find_compared_rates(measure: Measure) -> tuple[str, ...]:
    """Find the ids of the measures whose rates a ratio divides by the reference group's."""
    ratio = next(derived for derived in measure.derived if not derived.id)
    names = list_names(parse(ratio.formula))
    return tuple(
        name.removesuffix(REFERENCE_SUFFIX) for name in names if name.endswith(REFERENCE_SUFFIX)
    )


def _compare_groups(
    measure: Measure,
    rates: Measure,
    groups: tuple[Group, ...],
    sheet: AnswerSheet,
    values: Mapping[str, MeasureValue],
) -> ComparedGroups | None:
    """Compare the groups of one characteristic; None where none is the reference."""
    reference = next((group for group in groups if group.is_reference), None)
    if reference is None:
        return None
    known = {group.id: group for group in rates.groups}
    is_known = not find_unmet_minimum(rates, known[reference.id], sheet)
    group_rates = []
    for group in groups:
        rate, ratio = values[f"{rates.id}.{group.id}"], values[f"{measure.id}.{group.id}"]
        low, high = (values[f"{measure.id}.{end}.{group.id}"] for end in (LOW, HIGH))
        minimum = find_unmet_minimum(rates, known[group.id], sheet)
        reading = _interpret_ratio(rate, ratio, low, high, has_reference=is_known)
        counts = () if minimum else _list_counts(rates, known[group.id], sheet)
        reading = Reading.REFERENCE if group.is_reference and not rate.problem else reading
        group_rates.append(GroupRate(group, counts, minimum, rate, ratio, low, high, reading))
    return ComparedGroups(groups[0].characteristic, reference, tuple(group_rates))


def _list_counts(rates: Measure, group: Group, sheet: AnswerSheet) -> tuple[str, ...]:
    """List the figures of a group as people read them: 1380 as "1,380"."""
    typed = (sheet.figures.get(key, "") for key, _ in list_group_figures(rates, group))
    return tuple(group_thousands(read_number(text)) or text for text in typed)


def _interpret_ratio(
    rate: MeasureValue,
    ratio: MeasureValue,
    low: MeasureValue,
    high: MeasureValue,
    *,
    has_reference: bool,
) -> Reading:
    """Interpret a ratio: beyond chance where its whole interval is on one side of 1."""
    if rate.problem == NOT_COMPUTABLE:
        return Reading.NOT_COMPUTABLE
    if rate.problem:
        return Reading.TOO_FEW
    if rate.value is None:
        return Reading.NOT_GIVEN
    if ratio.value is None:
        return _explain_missing_ratio(ratio, has_reference=has_reference)
    if low.value is None or high.value is None:
        return Reading.NO_INTERVAL
    if low.value > 1:
        return Reading.HIGHER
    return Reading.LOWER if high.value < 1 else Reading.MAY_BE_CHANCE


def _explain_missing_ratio(ratio: MeasureValue, *, has_reference: bool) -> Reading:
    """Say why a group that has a rate has no ratio: the reason is the reference group's."""
    if not has_reference:
        return Reading.REFERENCE_TOO_FEW
    return Reading.NOT_COMPUTABLE if ratio.problem else Reading.NOT_GIVEN

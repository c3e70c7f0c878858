"""Disproportionality: a rate group by group, held against a reference group with its interval."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import groupby

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.formulas.formula import list_names, parse
from checklist.core.measures.small_number_suppression import find_unmet_minimum, list_group_figures
from checklist.core.measures.values import NOT_COMPUTABLE, MeasureValue
from checklist.core.question_sets.model import Group, Measure, QuestionSet

_REFERENCE = ".reference"
LOW, HIGH = "low", "high"


class Reading(StrEnum):
    """What the ratio of a group says, and where there is none, why. It never sets a level."""

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
    """One group: its counts as typed, its rate, and its ratio to the reference with both ends.

    ``counts`` are empty where ``least``, the number a rate must rest on, is not reached.
    """

    group: Group
    counts: tuple[str, ...]
    least: int
    rate: MeasureValue
    ratio: MeasureValue
    low: MeasureValue
    high: MeasureValue
    reading: Reading


@dataclass(frozen=True, slots=True)
class ComparedGroups:
    """The groups of one characteristic, and the one that the others are held against."""

    characteristic: str
    reference: Group
    groups: tuple[GroupRate, ...]


@dataclass(frozen=True, slots=True)
class Disparity:
    """A measure of disparity, the measure of rates that it compares, and what was found."""

    measure: Measure
    rates: Measure
    compared: tuple[ComparedGroups, ...]


def compute_disparities(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    values: Mapping[str, MeasureValue],
    among: Collection[str] | None = None,
) -> Iterator[Disparity]:
    """Yield every measure that holds rates of groups against a reference group, once any is given.

    ``among`` names the measures that are asked for, if not all of them are.
    """
    for measure, rates in _pairs(question_set):
        if among is not None and measure.id not in among:
            continue
        if not _is_any_given(rates, values):
            continue
        parts = groupby(measure.groups, key=lambda group: group.characteristic)
        compared = (_compare(measure, rates, tuple(groups), sheet, values) for _, groups in parts)
        yield Disparity(measure, rates, tuple(one for one in compared if one is not None))


def _is_any_given(rates: Measure, values: Mapping[str, MeasureValue]) -> bool:
    """Say whether a rate of any group is known, or why it is not."""
    found = (values[f"{rates.id}.{group.id}"] for group in rates.groups)
    return any(one.value is not None or one.problem for one in found)


@cache
def _pairs(question_set: QuestionSet) -> tuple[tuple[Measure, Measure], ...]:
    """Each measure that has a ratio with both ends of an interval, and the rates it compares."""
    by_id = {measure.id: measure for measure in question_set.measures}
    return tuple(
        (measure, by_id[rates])
        for measure in question_set.measures
        if {"", LOW, HIGH} <= {derived.id for derived in measure.derived}
        for rates in _rates_compared(measure)
        if rates in by_id
    )


def _rates_compared(measure: Measure) -> tuple[str, ...]:
    """Return the measure whose rate is divided by that of the reference group."""
    ratio = next(derived for derived in measure.derived if not derived.id)
    names = list_names(parse(ratio.formula))
    return tuple(one.removesuffix(_REFERENCE) for one in names if one.endswith(_REFERENCE))


def _compare(
    measure: Measure,
    rates: Measure,
    groups: tuple[Group, ...],
    sheet: AnswerSheet,
    values: Mapping[str, MeasureValue],
) -> ComparedGroups | None:
    """Return the groups of one characteristic; None where it names no reference group."""
    reference = next((group for group in groups if group.is_reference), None)
    if reference is None:
        return None
    known = {group.id: group for group in rates.groups}
    is_known = not find_unmet_minimum(rates, known[reference.id], sheet)
    found = []
    for group in groups:
        rate, ratio = values[f"{rates.id}.{group.id}"], values[f"{measure.id}.{group.id}"]
        low, high = (values[f"{measure.id}.{end}.{group.id}"] for end in (LOW, HIGH))
        least = find_unmet_minimum(rates, known[group.id], sheet)
        reading = _read(rate, ratio, low, high, has_reference=is_known)
        counts = () if least else _counts_of(rates, known[group.id], sheet)
        reading = Reading.REFERENCE if group.is_reference and not rate.problem else reading
        found.append(GroupRate(group, counts, least, rate, ratio, low, high, reading))
    return ComparedGroups(groups[0].characteristic, reference, tuple(found))


def _counts_of(rates: Measure, group: Group, sheet: AnswerSheet) -> tuple[str, ...]:
    """Return what was typed of a group, figure by figure."""
    return tuple(sheet.figures.get(key, "") for key, _ in list_group_figures(rates, group))


def _read(
    rate: MeasureValue,
    ratio: MeasureValue,
    low: MeasureValue,
    high: MeasureValue,
    *,
    has_reference: bool,
) -> Reading:
    """What the ratio of a group says: beyond chance where the whole interval is on one side."""
    if rate.problem == NOT_COMPUTABLE:
        return Reading.NOT_COMPUTABLE
    if rate.problem:
        return Reading.TOO_FEW
    if rate.value is None:
        return Reading.NOT_GIVEN
    if ratio.value is None:
        return _why_no_ratio(ratio, has_reference=has_reference)
    if low.value is None or high.value is None:
        return Reading.NO_INTERVAL
    if low.value > 1:
        return Reading.HIGHER
    return Reading.LOWER if high.value < 1 else Reading.MAY_BE_CHANCE


def _why_no_ratio(ratio: MeasureValue, *, has_reference: bool) -> Reading:
    """Return why a group that has a rate has no ratio: that rests with the reference group."""
    if not has_reference:
        return Reading.REFERENCE_TOO_FEW
    return Reading.NOT_COMPUTABLE if ratio.problem else Reading.NOT_GIVEN

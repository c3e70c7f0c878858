"""Disproportionality drawn: the rate of each group, and its ratio to the reference group."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from fractions import Fraction

from checklist.assessments.charts.drawing import NARROW, Bar, Canvas, Layout, Tick
from checklist.core.answers.sheet import AnswerSheet
from checklist.core.measures.disparity import Disparity, GroupRate, Reading, compute_disparities
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.results import UngradedResult
from checklist.web.filters import format_number

# Beyond the longest bar stands its rate, and beyond the scale half of its last number.
_RATE_LAYOUT = Layout(width=NARROW, track=236, row=42, top=22, bar=16)
_RATIO_LAYOUT = Layout(width=NARROW, track=274, row=42, top=22, bar=16, foot=22)
_WIDEST = 16
"""The ratio at the right end of the scale; a larger one is drawn there, its text says how large."""
_TICKS = (Fraction(1, 16), Fraction(1, 4), Fraction(1), Fraction(4), Fraction(16))
_RATE_PLACES = 1
_RATIO_PLACES = 2
_TOO_FEW = "not shown: fewer than {least}"
_NO_RATE = "cannot be worked out"
_NO_FIGURES = "no figures yet"
_NO_RATIO = {
    Reading.NOT_COMPUTABLE: "cannot be worked out",
    Reading.TOO_FEW: "not shown: too few in this group",
    Reading.REFERENCE_TOO_FEW: "not shown: too few in the reference group",
    Reading.NOT_GIVEN: _NO_FIGURES,
}


@dataclass(frozen=True, slots=True)
class RateChart:
    """A bar for each group's rate."""

    canvas: Canvas
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class RatioMark:
    """A group's ratio with its interval from left to right; ``missing`` says why there is none."""

    label: str
    y: int
    x: float = 0.0
    left: float = 0.0
    right: float = 0.0
    text: str = ""
    has_interval: bool = False
    missing: str = ""


@dataclass(frozen=True, slots=True)
class RatioChart:
    """A mark for each group's ratio; ``parity`` is the place of a ratio of 1 on the scale."""

    canvas: Canvas
    marks: tuple[RatioMark, ...]
    ticks: tuple[Tick, ...]
    parity: float


@dataclass(frozen=True, slots=True)
class DrawnDisparity:
    """A disparity with its two charts."""

    disparity: Disparity
    rate_chart: RateChart
    ratio_chart: RatioChart


def draw_disparities(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    result: UngradedResult,
    measure_ids: Collection[str] | None = None,
) -> Iterator[DrawnDisparity]:
    """Draw the disparities that figures are given for: all, or those of some measures."""
    for disparity in compute_disparities(question_set, sheet, result.values, measure_ids):
        yield DrawnDisparity(disparity, _draw_rates(disparity), _draw_ratios(disparity))


def _draw_rates(disparity: Disparity) -> RateChart:
    """Draw the rate of each group as a bar, on a scale from nothing to the highest."""
    groups = [group for part in disparity.compared for group in part.groups]
    highest = max((group.rate.value for group in groups if group.rate.value), default=Fraction(1))
    bars = tuple(_draw_bar(number, group, highest) for number, group in enumerate(groups))
    return RateChart(_RATE_LAYOUT.build_canvas(len(bars)), bars)


def _draw_bar(number: int, group: GroupRate, highest: Fraction) -> Bar:
    label, y, rate = group.group.label, _RATE_LAYOUT.row_y(number), group.rate
    if rate.value is None:
        return Bar(label, y, "none", missing=_explain_no_rate(group))
    length = round(float(rate.value / highest) * _RATE_LAYOUT.track, 1)
    text = format_number(rate.value, _RATE_PLACES) + ("%" if rate.unit == "percent" else "")
    return Bar(label, y, "solid" if group.group.is_reference else "hatched", length, text)


def _explain_no_rate(group: GroupRate) -> str:
    """Say why a group has no rate to draw."""
    if not group.rate.problem:
        return _NO_FIGURES
    return _TOO_FEW.format(least=group.minimum) if group.minimum else _NO_RATE


def _draw_ratios(disparity: Disparity) -> RatioChart:
    """Draw the ratio of each group but the reference, on a scale of doublings around 1."""
    groups = [
        group
        for part in disparity.compared
        for group in part.groups
        if not group.group.is_reference
    ]
    marks = tuple(_draw_mark(number, group) for number, group in enumerate(groups))
    return RatioChart(
        canvas=_RATIO_LAYOUT.build_canvas(len(marks)),
        marks=marks,
        ticks=tuple(Tick(_scale(ratio), str(ratio)) for ratio in _TICKS),
        parity=_scale(Fraction(1)),
    )


def _draw_mark(number: int, group: GroupRate) -> RatioMark:
    label, y = group.group.label, _RATIO_LAYOUT.row_y(number)
    ratio, low, high = group.ratio.value, group.low.value, group.high.value
    if ratio is None:
        return RatioMark(label, y, missing=_NO_RATIO[group.reading])
    text = format_number(ratio, _RATIO_PLACES)
    if low is None or high is None:
        return RatioMark(label, y, _scale(ratio), text=f"{text}, no interval")
    ends = f"{format_number(low, _RATIO_PLACES)} to {format_number(high, _RATIO_PLACES)}"
    return RatioMark(
        label, y, _scale(ratio), _scale(low), _scale(high), f"{text} ({ends})", has_interval=True
    )


def _scale(ratio: Fraction) -> float:
    """Return how far along the track a ratio lies: a sixteenth at its left end, 1 in the middle."""
    if ratio <= Fraction(1, _WIDEST):
        return 0.0
    place = (1 + math.log(ratio, _WIDEST)) / 2
    return round(min(place, 1.0) * _RATIO_LAYOUT.track, 1)

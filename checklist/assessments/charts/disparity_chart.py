"""Disproportionality drawn: the rate of each group, and its ratio to the reference group."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from fractions import Fraction

from checklist.assessments.charts.score_chart import Tick
from checklist.core.answers.sheet import AnswerSheet
from checklist.core.measures.disparity import Disparity, GroupRate, Reading, disparities
from checklist.core.question_sets.model import QuestionSet
from checklist.core.rounding import shown
from checklist.core.scoring.results import Result

_WIDTH = 400
_TRACK = 330
_ROW = 44
_TOP = 24
_BAR = 16
_WIDEST = 16
_TICKS = (Fraction(1, 16), Fraction(1, 4), Fraction(1), Fraction(4), Fraction(16))
_RATE_PLACES = 1
_RATIO_PLACES = 2
_TOO_FEW = "not shown: fewer than {least}"
_NO_RATE = "not computable"
_NO_FIGURES = "no figures yet"
_NO_RATIO = {
    Reading.NOT_COMPUTABLE: "not computable",
    Reading.TOO_FEW: "not shown: too few in this group",
    Reading.REFERENCE_TOO_FEW: "not shown: too few in the reference group",
    Reading.NOT_GIVEN: _NO_FIGURES,
}


@dataclass(frozen=True, slots=True)
class RateBar:
    """The bar of a group's rate; ``missing`` says why there is none."""

    label: str
    y: int
    length: float
    text: str
    is_reference: bool
    missing: str = ""


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
class Drawing:
    """One chart. ``summary`` says in words what it shows; ``one`` is where a ratio of 1 stands."""

    width: int
    height: int
    track: int
    bar: int
    bottom: int
    rates: tuple[RateBar, ...]
    ratios: tuple[RatioMark, ...]
    ticks: tuple[Tick, ...]
    one: float
    summary: str


@dataclass(frozen=True, slots=True)
class DisparityShown:
    """A disparity with its two charts."""

    found: Disparity
    rates: Drawing
    ratios: Drawing


def disparities_shown(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    result: Result,
    among: Collection[str] | None = None,
) -> Iterator[DisparityShown]:
    """The disparities that figures are given for, drawn: all, or those among some measures."""
    for found in disparities(question_set, sheet, result.values, among):
        yield DisparityShown(found, _rates_drawn(found), _ratios_drawn(found))


def _rates_drawn(found: Disparity) -> Drawing:
    """The rate of each group as a bar, on a scale from nothing to the highest."""
    groups = [one for part in found.compared for one in part.groups]
    highest = max((one.rate.value for one in groups if one.rate.value), default=Fraction(1))
    bars = tuple(_bar_of(number, one, highest) for number, one in enumerate(groups))
    summary = "; ".join(f"{one.label}: {one.missing or one.text}" for one in bars)
    return _drawing(len(bars), summary, rates=bars)


def _bar_of(number: int, one: GroupRate, highest: Fraction) -> RateBar:
    label, y = one.group.label, _TOP + number * _ROW
    if one.rate.value is None:
        missing = _NO_FIGURES
        if one.rate.problem:
            missing = _TOO_FEW.format(least=one.least) if one.least else _NO_RATE
        return RateBar(label, y, 0.0, "", one.group.is_reference, missing)
    length = round(float(one.rate.value / highest) * _TRACK, 1)
    text = shown(one.rate.value, _RATE_PLACES) + ("%" if one.rate.unit == "percent" else "")
    return RateBar(label, y, length, text, one.group.is_reference)


def _ratios_drawn(found: Disparity) -> Drawing:
    """The ratio of each group but the reference, on a scale of doublings around 1."""
    groups = [one for part in found.compared for one in part.groups if not one.group.is_reference]
    marks = tuple(_mark_of(number, one) for number, one in enumerate(groups))
    summary = "; ".join(f"{one.label}: {one.missing or one.text}" for one in marks)
    return _drawing(len(marks), summary, ratios=marks)


def _mark_of(number: int, one: GroupRate) -> RatioMark:
    label, y = one.group.label, _TOP + number * _ROW
    ratio, low, high = one.ratio.value, one.low.value, one.high.value
    if ratio is None:
        return RatioMark(label, y, missing=_NO_RATIO[one.reading])
    text = shown(ratio, _RATIO_PLACES)
    if low is None or high is None:
        return RatioMark(label, y, _across(ratio), text=f"{text}, no interval")
    ends = f"{shown(low, _RATIO_PLACES)} to {shown(high, _RATIO_PLACES)}"
    return RatioMark(
        label, y, _across(ratio), _across(low), _across(high), f"{text} ({ends})", has_interval=True
    )


def _across(ratio: Fraction) -> float:
    """Where a ratio stands: a sixteenth at the left end, 1 in the middle, sixteen at the right."""
    if ratio <= Fraction(1, _WIDEST):
        return 0.0
    place = (1 + math.log(ratio, _WIDEST)) / 2
    return round(min(place, 1.0) * _TRACK, 1)


def _drawing(
    rows: int,
    summary: str,
    *,
    rates: tuple[RateBar, ...] = (),
    ratios: tuple[RatioMark, ...] = (),
) -> Drawing:
    """A drawing of so many rows."""
    bottom = _TOP + _ROW * rows
    return Drawing(
        width=_WIDTH,
        height=bottom + (22 if ratios else 0),
        track=_TRACK,
        bar=_BAR,
        bottom=bottom,
        rates=rates,
        ratios=ratios,
        ticks=tuple(_ticks()) if ratios else (),
        one=_across(Fraction(1)),
        summary=summary,
    )


def _ticks() -> Iterator[Tick]:
    """The marks of the scale of ratios."""
    for one in _TICKS:
        yield Tick(_across(one), str(one))

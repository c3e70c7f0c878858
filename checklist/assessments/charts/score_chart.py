"""The chart of claimed against supported scores, section by section, for page and print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from checklist.assessments.charts.drawing import NARROW, Bar, Canvas, Layout, Shade, Tick
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.rounding import format_decimal
from checklist.core.scoring.results import Basis, Score

# The track leaves the numbers beyond its end their room: "100.0 supported" in 14-unit letters.
_LAYOUT = Layout(width=700, track=560, row=76, top=22, bar=22, foot=28)
# As wide as a phone, so that letters keep their size there. Each band's name has a line of its own.
_PHONE_LAYOUT = Layout(width=NARROW, track=186, row=76, top=8, bar=22, foot=28)
_BAND_ROW = 15
_LABEL_BASELINE = 16
_FIRST_BAR = 24
_BAR_GAP = 4
_NOTHING = "no answers yet"
_NOT_APPLICABLE = "does not apply"
_NOT_ALL = "not until every section has an answer"
_OVERALL = "Overall"
_SCALE = (0, 25, 50, 75, 100)
_SHADES: Mapping[Basis, Shade] = {Basis.CLAIMED: "hatched", Basis.SUPPORTED: "solid"}


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """The bars of one section, or of the whole, under its name."""

    label: str
    y: int
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class ScoreChart:
    """The whole drawing."""

    canvas: Canvas
    rows: tuple[ScoreRow, ...]
    ticks: tuple[Tick, ...]
    bands: tuple[Tick, ...]


def draw_scores(scored: ScoredAssessment) -> ScoreChart:
    """Draw claimed against supported, section by section and overall."""
    return _draw(scored, _LAYOUT)


def draw_scores_for_phone(scored: ScoredAssessment) -> ScoreChart:
    """Draw the same as wide as a phone, the names of the bands one under the other."""
    bands = len(scored.question_set.scoring.bands)
    return _draw(scored, replace(_PHONE_LAYOUT, top=_PHONE_LAYOUT.top + bands * _BAND_ROW))


def _draw(scored: ScoredAssessment, layout: Layout) -> ScoreChart:
    scores = list(_list_scores(scored))
    return ScoreChart(
        canvas=layout.build_canvas(len(scores)),
        rows=tuple(_draw_row(layout, number, drawn) for number, drawn in enumerate(scores)),
        ticks=tuple(Tick(_scale(layout, Fraction(mark)), str(mark)) for mark in _SCALE),
        bands=tuple(
            Tick(_scale(layout, band.begins_at), band.label)
            for band in scored.question_set.scoring.bands
        ),
    )


@dataclass(frozen=True, slots=True)
class _DrawnScores:
    """What one row draws: its name, its scores, and what is said where there is none."""

    label: str
    by_basis: Mapping[Basis, Score]
    missing: str


def _list_scores(scored: ScoredAssessment) -> Iterator[_DrawnScores]:
    """List what is drawn: each section's scores, then the overall ones."""
    for section in scored.question_set.sections:
        result = scored.result.sections[section.id]
        missing = _NOT_APPLICABLE if result.coverage is None else _NOTHING
        yield _DrawnScores(section.short_title, result.scores, missing)
    overall = scored.result.overall
    missing = _NOT_APPLICABLE if overall.coverage is None else _NOT_ALL
    yield _DrawnScores(_OVERALL, overall.scores, missing)


def _draw_row(layout: Layout, number: int, drawn: _DrawnScores) -> ScoreRow:
    top = layout.row_y(number)
    bars = tuple(
        _draw_bar(layout, drawn, basis, top + _FIRST_BAR + place * (layout.bar + _BAR_GAP))
        for place, basis in enumerate(_SHADES)
    )
    return ScoreRow(drawn.label, top + _LABEL_BASELINE, bars)


def _draw_bar(layout: Layout, drawn: _DrawnScores, basis: Basis, y: int) -> Bar:
    shade, score = _SHADES[basis], drawn.by_basis[basis].score
    if score is None:
        return Bar(basis.value, y, shade, missing=drawn.missing)
    return Bar(basis.value, y, shade, _scale(layout, score), format_decimal(score, 1))


def _scale(layout: Layout, score: Fraction) -> float:
    """Return how far along the track a score of 0 to 100 lies."""
    return round(float(score * layout.track / 100), 1)

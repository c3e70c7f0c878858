"""The chart of claimed against supported scores, section by section, for page and print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from checklist.assessments.charts.drawing import Bar, Canvas, Layout, Shade, Tick
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.rounding import format_decimal
from checklist.core.scoring.results import Basis, Score

# The track leaves the numbers beyond its end their room: "100.0 supported" in 14-unit letters.
_LAYOUT = Layout(width=700, track=560, row=76, top=22, bar=22, foot=28)
_LABEL_BASELINE = 16
_FIRST_BAR = 24
_BAR_GAP = 4
_NOTHING = "nothing answered yet"
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
    """The whole drawing. ``summary`` says in words what it shows."""

    canvas: Canvas
    rows: tuple[ScoreRow, ...]
    ticks: tuple[Tick, ...]
    bands: tuple[Tick, ...]
    summary: str


def draw_scores(scored: ScoredAssessment) -> ScoreChart:
    """Draw claimed against supported, section by section and overall."""
    scores = list(_list_scores(scored))
    return ScoreChart(
        canvas=_LAYOUT.build_canvas(len(scores)),
        rows=tuple(
            _draw_row(number, label, by_basis) for number, (label, by_basis) in enumerate(scores)
        ),
        ticks=tuple(Tick(_scale(Fraction(mark)), str(mark)) for mark in _SCALE),
        bands=tuple(
            Tick(_scale(band.begins_at), band.label) for band in scored.question_set.scoring.bands
        ),
        summary="; ".join(_describe(label, by_basis) for label, by_basis in scores),
    )


def _list_scores(scored: ScoredAssessment) -> Iterator[tuple[str, dict[Basis, Score]]]:
    """List what is drawn: each section's scores, then the overall ones."""
    for section in scored.question_set.sections:
        yield section.short_title, dict(scored.result.sections[section.id].scores)
    yield _OVERALL, dict(scored.result.overall.scores)


def _draw_row(number: int, label: str, by_basis: dict[Basis, Score]) -> ScoreRow:
    top = _LAYOUT.row_y(number)
    bars = tuple(
        _draw_bar(
            label, basis, by_basis[basis].score, top + _FIRST_BAR + place * (_LAYOUT.bar + _BAR_GAP)
        )
        for place, basis in enumerate(_SHADES)
    )
    return ScoreRow(label, top + _LABEL_BASELINE, bars)


def _draw_bar(label: str, basis: Basis, score: Fraction | None, y: int) -> Bar:
    shade = _SHADES[basis]
    if score is None:
        return Bar(basis.value, y, shade, missing=_explain_missing(label))
    return Bar(basis.value, y, shade, _scale(score), format_decimal(score, 1))


def _explain_missing(label: str) -> str:
    """Say why there is no score to draw."""
    return _NOT_ALL if label == _OVERALL else _NOTHING


def _scale(score: Fraction) -> float:
    """Return how far along the track a score of 0 to 100 lies."""
    return round(float(score * _LAYOUT.track / 100), 1)


def _describe(label: str, by_basis: dict[Basis, Score]) -> str:
    claimed, supported = (by_basis[basis].score for basis in _SHADES)
    if claimed is None or supported is None:
        return f"{label}: {_explain_missing(label)}"
    return (
        f"{label}: claimed {format_decimal(claimed, 1)},"
        f" supported {format_decimal(supported, 1)} out of 100"
    )

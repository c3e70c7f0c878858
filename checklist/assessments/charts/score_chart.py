"""The chart of claimed against supported, for page and print, in the units of its drawing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.rounding import shown
from checklist.core.scoring.results import Basis, Score

_WIDTH = 700
_TRACK = 560
_ROW = 76
_TOP = 22
_BAR = 22
_NOTHING = "nothing answered yet"
_NOT_ALL = "not until every section has an answer"
_OVERALL = "Overall"
_SCALE = (0, 25, 50, 75, 100)
_BASES = (Basis.CLAIMED, Basis.SUPPORTED)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: how long, and the number at its end; ``missing`` says why there is no score."""

    basis: Basis
    y: int
    length: float
    text: str
    text_x: float
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """The bars of one section, or of the whole, under its name."""

    label: str
    y: int
    bars: tuple[Bar, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the scale, or of where a band begins."""

    x: float
    text: str


@dataclass(frozen=True, slots=True)
class Chart:
    """The whole drawing. ``summary`` says in words what it shows."""

    width: int
    height: int
    track: int
    bar: int
    bottom: int
    rows: tuple[Row, ...]
    ticks: tuple[Tick, ...]
    bands: tuple[Tick, ...]
    summary: str


def chart_of(scored: ScoredAssessment) -> Chart:
    """Claimed against supported, section by section and overall."""
    found = list(_scores(scored))
    bottom = _TOP + _ROW * len(found)
    return Chart(
        width=_WIDTH,
        height=bottom + 28,
        track=_TRACK,
        bar=_BAR,
        bottom=bottom,
        rows=tuple(_row_of(number, label, of) for number, (label, of) in enumerate(found)),
        ticks=tuple(Tick(_along(Fraction(one)), str(one)) for one in _SCALE),
        bands=tuple(
            Tick(_along(band.begins_at), band.label) for band in scored.question_set.scoring.bands
        ),
        summary="; ".join(_in_words(label, of) for label, of in found),
    )


def _scores(scored: ScoredAssessment) -> Iterator[tuple[str, dict[Basis, Score]]]:
    """What is drawn: each section's scores, then the overall ones."""
    for section in scored.question_set.sections:
        yield section.short_title, dict(scored.result.sections[section.id].scores)
    yield _OVERALL, dict(scored.result.overall.scores)


def _row_of(number: int, label: str, of: dict[Basis, Score]) -> Row:
    top = _TOP + _ROW * number
    bars = tuple(
        _bar_of(label, basis, of[basis].score, top + 24 + place * (_BAR + 4))
        for place, basis in enumerate(_BASES)
    )
    return Row(label, top + 16, bars)


def _bar_of(label: str, basis: Basis, score: Fraction | None, y: int) -> Bar:
    if score is None:
        return Bar(basis, y, 0.0, "", 0.0, _why_missing(label))
    return Bar(basis, y, _along(score), shown(score, 1), _along(score) + 8)


def _why_missing(label: str) -> str:
    """Why there is no score to draw."""
    return _NOT_ALL if label == _OVERALL else _NOTHING


def _along(score: Fraction) -> float:
    """How far along the track a score stands."""
    return round(float(score * _TRACK / 100), 1)


def _in_words(label: str, of: dict[Basis, Score]) -> str:
    claimed, supported = (of[basis].score for basis in _BASES)
    if claimed is None or supported is None:
        return f"{label}: {_why_missing(label)}"
    return f"{label}: claimed {shown(claimed, 1)}, supported {shown(supported, 1)} out of 100"

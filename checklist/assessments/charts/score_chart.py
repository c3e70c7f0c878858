"""The chart of claimed against supported, for page and print, in the units of its drawing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.rounding import shown
from checklist.core.scoring.results import Basis, Score

WIDTH = 700
TRACK = 560
ROW = 76
TOP = 22
BAR = 22
NOTHING = "nothing answered yet"
NOT_ALL = "not until every section has an answer"
OVERALL = "Overall"
SCALE = (0, 25, 50, 75, 100)
BASES = (Basis.CLAIMED, Basis.SUPPORTED)


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
    found = list(scores(scored))
    bottom = TOP + ROW * len(found)
    return Chart(
        width=WIDTH,
        height=bottom + 28,
        track=TRACK,
        bar=BAR,
        bottom=bottom,
        rows=tuple(row_of(number, label, of) for number, (label, of) in enumerate(found)),
        ticks=tuple(Tick(along(Fraction(one)), str(one)) for one in SCALE),
        bands=tuple(
            Tick(along(band.begins_at), band.label) for band in scored.question_set.scoring.bands
        ),
        summary="; ".join(in_words(label, of) for label, of in found),
    )


def scores(scored: ScoredAssessment) -> Iterator[tuple[str, dict[Basis, Score]]]:
    """What is drawn: each section's scores, then the overall ones."""
    for section in scored.question_set.sections:
        yield section.short_title, dict(scored.result.sections[section.id].scores)
    yield OVERALL, dict(scored.result.overall.scores)


def row_of(number: int, label: str, of: dict[Basis, Score]) -> Row:
    top = TOP + ROW * number
    bars = tuple(
        bar_of(label, basis, of[basis].score, top + 24 + place * (BAR + 4))
        for place, basis in enumerate(BASES)
    )
    return Row(label, top + 16, bars)


def bar_of(label: str, basis: Basis, score: Fraction | None, y: int) -> Bar:
    if score is None:
        return Bar(basis, y, 0.0, "", 0.0, why_missing(label))
    return Bar(basis, y, along(score), shown(score, 1), along(score) + 8)


def why_missing(label: str) -> str:
    """Why there is no score to draw."""
    return NOT_ALL if label == OVERALL else NOTHING


def along(score: Fraction) -> float:
    """How far along the track a score stands."""
    return round(float(score * TRACK / 100), 1)


def in_words(label: str, of: dict[Basis, Score]) -> str:
    claimed, supported = (of[basis].score for basis in BASES)
    if claimed is None or supported is None:
        return f"{label}: {why_missing(label)}"
    return f"{label}: claimed {shown(claimed, 1)}, supported {shown(supported, 1)} out of 100"

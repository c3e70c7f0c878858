"""The sections with their questions: what was said to each, and what supports it."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.assessments.charts.disparity_chart import RateChart, RatioChart
from checklist.reports.content.cover import Term


@dataclass(frozen=True, slots=True)
class LevelEntry:
    """A level of a question: its id and name, or "" where there is none on that basis."""

    level: str
    name: str


@dataclass(frozen=True, slots=True)
class Amount:
    """A figure or derived value as printed, with the formula of a derived one."""

    key: str
    label: str
    shown: str
    formula: str


@dataclass(frozen=True, slots=True)
class Grid:
    """The amounts of a measure that is counted for groups: a row for each group."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    formulas: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class MeasureEntry:
    """A measure with all that was given to it or follows from it; ``headline`` sums it up."""

    measure: str
    label: str
    definition: str
    period: str
    question: str
    headline: str
    amounts: tuple[Amount, ...]
    grid: Grid | None
    rate_chart: RateChart | None
    ratio_chart: RatioChart | None


@dataclass(frozen=True, slots=True)
class Reply:
    """A follow-up and what the force says to it."""

    prompt: str
    text: str


@dataclass(frozen=True, slots=True)
class ExhibitEntry:
    """An exhibit: the evidence, where to look, what it shows, how strong, and whether it counts."""

    number: int
    question: str
    title: str
    kind: str
    place: str
    dated: str
    marking: str
    pinpoint: str
    shows: str
    strength: str
    strength_name: str
    tested_by: str
    file_name: str
    sha256: str
    note: str


@dataclass(frozen=True, slots=True)
class QuestionEntry:
    """A question with what was said to it, what supports that, and what is left of it."""

    question: str
    prompt: str
    status: str
    is_told: bool
    is_limiting: bool
    weight: int
    claimed: LevelEntry
    supported: LevelEntry
    final: LevelEntry
    said: str
    note: str
    is_over_claimed: bool
    na_agreed: bool
    remarks: tuple[str, ...]
    replies: tuple[Reply, ...]
    counted: tuple[Amount, ...]
    exhibits: tuple[ExhibitEntry, ...]
    sources: str
    confidence: str


@dataclass(frozen=True, slots=True)
class Group:
    """A subsection's questions."""

    title: str
    asked: tuple[QuestionEntry, ...]

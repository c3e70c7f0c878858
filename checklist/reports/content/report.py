"""The shape of a whole health-check report."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.assessments.charts.score_chart import ScoreChart
from checklist.reports.content.charts import LevelChart
from checklist.reports.content.cover import Cover
from checklist.reports.content.findings import Gap, ThemeFindings
from checklist.reports.content.grades import (
    Concern,
    GradedResult,
    InPlace,
    NextBestEntry,
    OverClaim,
)
from checklist.reports.content.method import Method, SourceList
from checklist.reports.content.questions import ExhibitEntry, Group, MeasureEntry


@dataclass(frozen=True, slots=True)
class Chapter:
    """A section: what it is about, where it stands, and its questions."""

    section: str
    title: str
    introduction: str
    share: str
    graded: GradedResult
    answered: int
    count: int
    chart: LevelChart | None
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class HealthCheck:
    """One health-check report, whole. ``kind`` tells the printer which document it is."""

    kind: str
    cover: Cover
    overall: GradedResult
    concerns: tuple[Concern, ...]
    next_best: tuple[NextBestEntry, ...]
    chart: ScoreChart
    in_place: tuple[InPlace, ...]
    over_claims: tuple[OverClaim, ...]
    points: tuple[Concern, ...]
    chapters: tuple[Chapter, ...]
    measures: tuple[MeasureEntry, ...]
    register: tuple[ExhibitEntry, ...]
    threads: tuple[ThemeFindings, ...]
    gaps: tuple[Gap, ...]
    method: Method
    grounds: SourceList

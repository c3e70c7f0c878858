"""The shape of a whole health-check report."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.assessments.charts.score_chart import Chart
from checklist.reports.content.charts import LevelChart
from checklist.reports.content.cover import Cover
from checklist.reports.content.findings import Gap, Thread
from checklist.reports.content.grades import Ahead, Concern, GradedResult, InPlace, OverClaim
from checklist.reports.content.method import Grounds, Method
from checklist.reports.content.questions import Counted, Group, Shown


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
    next_best: tuple[Ahead, ...]
    chart: Chart
    in_place: tuple[InPlace, ...]
    over_claims: tuple[OverClaim, ...]
    points: tuple[Concern, ...]
    chapters: tuple[Chapter, ...]
    measures: tuple[Counted, ...]
    register: tuple[Shown, ...]
    threads: tuple[Thread, ...]
    gaps: tuple[Gap, ...]
    method: Method
    grounds: Grounds

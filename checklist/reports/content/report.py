"""The content of a whole health-check report."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.assessments.charts.score_chart import ScoreChart
from checklist.reports.content.charts import LevelChart
from checklist.reports.content.cover import RecordPosition
from checklist.reports.content.earlier_inspections import ThenAndNowChapter
from checklist.reports.content.findings import Gap, ThemeFindings
from checklist.reports.content.grades import Concern, GradedResult, LevelCounts, OverClaim
from checklist.reports.content.method import Method, SourceList
from checklist.reports.content.questions import DocumentEntry, MeasureEntry, QuestionGroup
from checklist.reports.content.sign_off import SignOff, SinceSeal
from checklist.reports.content.summary import Summary


@dataclass(frozen=True, slots=True)
class Chapter:
    """A section with its grade, chart and questions."""

    section_id: str
    title: str
    introduction: str
    share: str
    graded: GradedResult
    answered: int
    visible_count: int
    chart: LevelChart | None
    groups: tuple[QuestionGroup, ...]


@dataclass(frozen=True, slots=True)
class HealthCheck(Summary):
    """A whole health-check report; ``kind`` tells the print process which document it is.

    ``contradictions`` is None in a report for outside readers, ``record`` before any deed.
    ``sign_off`` is None in a draft, ``since`` where nothing was signed before. ``before`` is None
    where nobody looked for what was found before.
    """

    kind: str
    chart: ScoreChart
    level_counts: tuple[LevelCounts, ...]
    over_claims: tuple[OverClaim, ...]
    contradictions: tuple[Concern, ...] | None
    chapters: tuple[Chapter, ...]
    measures: tuple[MeasureEntry, ...]
    register: tuple[DocumentEntry, ...]
    theme_findings: tuple[ThemeFindings, ...]
    gaps: tuple[Gap, ...]
    method: Method
    source_list: SourceList
    record: RecordPosition | None
    sign_off: SignOff | None = None
    since: SinceSeal | None = None
    before: ThenAndNowChapter | None = None

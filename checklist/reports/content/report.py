"""The content of a whole health-check report."""

from __future__ import annotations

from dataclasses import dataclass

from checklist.assessments.charts.score_chart import ScoreChart
from checklist.reports.content.charts import LevelChart
from checklist.reports.content.cover import Cover, Term
from checklist.reports.content.findings import Gap, ThemeFindings
from checklist.reports.content.grades import (
    Comparison,
    Concern,
    GradedResult,
    LevelCounts,
    NextBestEntry,
    OverClaim,
)
from checklist.reports.content.method import Method, SourceList
from checklist.reports.content.questions import DocumentEntry, MeasureEntry, QuestionGroup


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
class HealthCheck:
    """A whole health-check report; ``kind`` tells the print process which document it is.

    ``first_answers`` are the ids and prompts of what to answer before the grade can be raised.
    ``contradictions`` is None in a report for outside readers.
    """

    kind: str
    cover: Cover
    overall: GradedResult
    comparison: Comparison | None
    concerns: tuple[Concern, ...]
    figure_concerns: tuple[Concern, ...]
    first_answers: tuple[Term, ...]
    next_best: tuple[NextBestEntry, ...]
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

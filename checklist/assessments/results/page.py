"""What the results page shows: scores, grades, what is over-claimed, and candidate findings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from checklist.assessments.charts.disparity_chart import DisparityShown, disparities_shown
from checklist.assessments.charts.score_chart import Chart, chart_of
from checklist.assessments.charts.stacked_chart import CountsShown
from checklist.assessments.contradictions import points_to_check
from checklist.assessments.progress import (
    NextToDo,
    QuestionProgress,
    SectionProgress,
    next_to_do,
    progress_of,
)
from checklist.assessments.results.counts import all_counts
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.contradictions.detect import Contradiction
from checklist.core.question_sets.model import Question, Section, Theme
from checklist.core.question_sets.scoring_model import Band
from checklist.core.scoring.results import Candidate, SectionResult


@dataclass(frozen=True, slots=True)
class SectionStanding:
    """A section with its result and the band of its grade."""

    section: Section
    result: SectionResult
    band: Band | None
    progress: SectionProgress


@dataclass(frozen=True, slots=True)
class ThemeFindings:
    """The candidate findings of one theme, across sections; None: of no theme."""

    theme: Theme | None
    candidates: tuple[tuple[Candidate, Question | None], ...]


@dataclass(frozen=True, slots=True)
class PointsFound:
    """The points to check under one heading, each with the questions it is about."""

    heading: str
    points: tuple[tuple[Contradiction, tuple[Question, ...]], ...]


@dataclass(frozen=True, slots=True)
class TypedAnswers:
    """The answers of a section that are printed and not scored."""

    section: Section
    rows: tuple[QuestionProgress, ...]


@dataclass(frozen=True, slots=True)
class ResultsPage:
    """All that the results page shows, in its order."""

    band: Band | None
    chart: Chart
    sections: tuple[SectionStanding, ...]
    points: tuple[PointsFound, ...]
    over_claimed: tuple[QuestionProgress, ...]
    not_agreed: tuple[QuestionProgress, ...]
    findings: tuple[ThemeFindings, ...]
    next_question: NextToDo | None
    weight: int
    shares: tuple[tuple[Section, Fraction], ...]
    counts: tuple[CountsShown, ...]
    disparities: tuple[DisparityShown, ...]
    typed: tuple[TypedAnswers, ...]


def results_page(scored: ScoredAssessment) -> ResultsPage:
    """What the results page shows of an assessment as it stands."""
    question_set, result = scored.question_set, scored.result
    progress = progress_of(scored)
    rows = [row for section in progress for row in section.rows]
    return ResultsPage(
        band=band_called(scored, result.overall.grade),
        chart=chart_of(scored),
        sections=tuple(_section_standing(scored, one) for one in progress),
        points=tuple(_points_by_rule(scored)),
        over_claimed=tuple(row for row in rows if row.result.is_over_claimed),
        not_agreed=tuple(
            row
            for row in rows
            if row.result.status is QuestionStatus.NOT_APPLICABLE and row.result.na_agreed is None
        ),
        findings=tuple(_findings_by_theme(scored)),
        next_question=next_to_do(scored),
        weight=sum(one.weight for one in question_set.questions if one.scored),
        shares=tuple((section, section.share) for section in question_set.sections),
        counts=tuple(all_counts(scored)),
        disparities=tuple(disparities_shown(question_set, scored.sheet, result)),
        typed=tuple(_typed_answers(progress)),
    )


def band_called(scored: ScoredAssessment, grade: str | None) -> Band | None:
    """The band of a grade, with its label and meaning."""
    bands = scored.question_set.scoring.bands
    return next((band for band in bands if band.grade == grade), None)


def _points_by_rule(scored: ScoredAssessment) -> Iterator[PointsFound]:
    """The points to check, those of one heading together."""
    found: dict[str, list[tuple[Contradiction, tuple[Question, ...]]]] = {}
    for point in points_to_check(scored):
        about = tuple(scored.question_set.question(one) for one in point.questions)
        found.setdefault(point.heading, []).append((point, about))
    return (PointsFound(heading, tuple(points)) for heading, points in found.items())


def _typed_answers(progress: Sequence[SectionProgress]) -> Iterator[TypedAnswers]:
    """What was answered to questions that are not scored, section by section."""
    for one in progress:
        rows = tuple(row for row in one.rows if row.saved and not row.question.scored)
        if rows:
            yield TypedAnswers(one.section, rows)


def _section_standing(scored: ScoredAssessment, progress: SectionProgress) -> SectionStanding:
    """Where one section stands."""
    result = scored.result.sections[progress.section.id]
    return SectionStanding(progress.section, result, band_called(scored, result.grade), progress)


def _findings_by_theme(scored: ScoredAssessment) -> list[ThemeFindings]:
    """The candidate findings, theme by theme in the order of the set; those of none come last."""
    question_set, candidates = scored.question_set, scored.result.candidates
    known = {question.id: question for question in question_set.questions}
    themes: list[Theme | None] = [*question_set.themes, None]
    grouped = [
        ThemeFindings(
            theme,
            tuple(
                (one, known.get(one.question))
                for one in candidates
                if one.theme == (theme.id if theme else "")
            ),
        )
        for theme in themes
    ]
    return [one for one in grouped if one.candidates]

"""What the results page shows: scores, grades, what is over-claimed, and candidate findings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from checklist.assessments.charts.disparity_chart import DrawnDisparity, draw_disparities
from checklist.assessments.charts.score_chart import (
    ScoreChart,
    draw_scores,
    draw_scores_for_phone,
)
from checklist.assessments.charts.stacked_chart import CountTable
from checklist.assessments.contradictions import list_contradictions
from checklist.assessments.progress import (
    COUNT_AS_ANSWERED,
    NextToDo,
    QuestionProgress,
    SectionProgress,
    build_progress,
    find_next_to_do,
)
from checklist.assessments.results.counts import build_counts
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.contradictions.contradiction_list import Contradiction
from checklist.core.messages import Sentence
from checklist.core.question_sets.model import Question, Section, Theme
from checklist.core.question_sets.scoring_model import Band
from checklist.core.scoring.grade_comparison import GradeComparison
from checklist.core.scoring.grade_limits import find_overall_limits, find_section_limits
from checklist.core.scoring.not_applicable import NOT_YET_AGREED
from checklist.core.scoring.provisional_grade import name_missing_grade
from checklist.core.scoring.results import Candidate, SectionResult


@dataclass(frozen=True, slots=True)
class SectionSummary:
    """A section with its result, the band of its grade, and the words where there is none.

    ``limits`` say why its grade is not higher.
    """

    section: Section
    result: SectionResult
    band: Band | None
    missing: str
    limits: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class ThemeFindings:
    """The candidate findings of one theme, across sections; None: of no theme."""

    theme: Theme | None
    candidates: tuple[tuple[Candidate, Question | None], ...]


@dataclass(frozen=True, slots=True)
class ContradictionGroup:
    """The contradictions under one heading, each with the questions it is about."""

    heading: str
    contradictions: tuple[tuple[Contradiction, tuple[Question, ...]], ...]


@dataclass(frozen=True, slots=True)
class UnscoredAnswers:
    """The answers of a section that are printed and not scored."""

    section: Section
    rows: tuple[QuestionProgress, ...]


@dataclass(frozen=True, slots=True)
class ResultsPage:
    """All that the results page shows.

    ``restricted`` of the questions ``answered`` are closed to the reader, and in no other count.
    """

    band: Band | None
    missing: str
    limits: tuple[Sentence, ...]
    comparison: GradeComparison | None
    chart: ScoreChart
    phone_chart: ScoreChart
    sections: tuple[SectionSummary, ...]
    contradictions: tuple[ContradictionGroup, ...]
    over_claimed: tuple[QuestionProgress, ...]
    not_agreed: tuple[QuestionProgress, ...]
    findings: tuple[ThemeFindings, ...]
    next_question: NextToDo | None
    total_weight: int
    shares: tuple[tuple[Section, Fraction], ...]
    counts: tuple[CountTable, ...]
    disparities: tuple[DrawnDisparity, ...]
    unscored: tuple[UnscoredAnswers, ...]
    answered: int
    restricted: int
    not_agreed_title: str = NOT_YET_AGREED


def build_results_page(scored: ScoredAssessment, *, may_change: bool) -> ResultsPage:
    """Build what the results page shows; only who may change it is led to what is left to do."""
    question_set, result = scored.question_set, scored.result
    progress = build_progress(scored)
    rows = [row for section in progress for row in section.rows]
    return ResultsPage(
        band=find_band(scored, result.overall.grade),
        missing=name_missing_grade(question_set.scoring, result.overall),
        limits=find_overall_limits(question_set, result),
        comparison=scored.cached_score.grade_comparison,
        chart=draw_scores(scored),
        phone_chart=draw_scores_for_phone(scored),
        sections=tuple(_summarise_section(scored, section) for section in question_set.sections),
        contradictions=tuple(_group_contradictions(scored)),
        over_claimed=tuple(row for row in rows if row.result.is_over_claimed),
        not_agreed=tuple(row for row in rows if _awaits_agreement(row)),
        findings=tuple(_group_findings(scored)),
        next_question=find_next_to_do(scored) if may_change else None,
        total_weight=sum(question.weight for question in question_set.questions if question.scored),
        shares=tuple((section, section.share) for section in question_set.sections),
        counts=tuple(build_counts(scored)),
        disparities=tuple(draw_disparities(question_set, scored.sheet, result)),
        unscored=tuple(_list_unscored_answers(progress)),
        answered=sum(row.result.status in COUNT_AS_ANSWERED for row in rows),
        restricted=sum(
            row.result.is_restricted and row.result.status in COUNT_AS_ANSWERED for row in rows
        ),
    )


def find_band(scored: ScoredAssessment, grade: str | None) -> Band | None:
    """Find the band of a grade, with its label and meaning."""
    bands = scored.question_set.scoring.bands
    return next((band for band in bands if band.grade == grade), None)


def _summarise_section(scored: ScoredAssessment, section: Section) -> SectionSummary:
    result = scored.result.sections[section.id]
    model = scored.question_set.scoring
    return SectionSummary(
        section=section,
        result=result,
        band=find_band(scored, result.grade),
        missing=name_missing_grade(model, result),
        limits=find_section_limits(model, result),
    )


def _awaits_agreement(row: QuestionProgress) -> bool:
    """Say whether no reviewer has yet said if "not applicable" is agreed."""
    return row.result.status is QuestionStatus.NOT_APPLICABLE and row.result.na_agreed is None


def _group_contradictions(scored: ScoredAssessment) -> Iterator[ContradictionGroup]:
    """Group the contradictions by heading, in the order of the rules."""
    by_heading: dict[str, list[tuple[Contradiction, tuple[Question, ...]]]] = {}
    for contradiction in list_contradictions(scored):
        questions = tuple(scored.question_set.get_question(key) for key in contradiction.questions)
        by_heading.setdefault(contradiction.heading, []).append((contradiction, questions))
    return (ContradictionGroup(heading, tuple(group)) for heading, group in by_heading.items())


def _group_findings(scored: ScoredAssessment) -> list[ThemeFindings]:
    """Group the candidate findings by theme in the order of the set; those of none come last."""
    question_set, candidates = scored.question_set, scored.result.candidates
    questions = {question.id: question for question in question_set.questions}
    themes: list[Theme | None] = [*question_set.themes, None]
    groups = [
        ThemeFindings(
            theme,
            tuple(
                (candidate, questions.get(candidate.question))
                for candidate in candidates
                if candidate.theme == (theme.id if theme else "")
            ),
        )
        for theme in themes
    ]
    return [group for group in groups if group.candidates]


def _list_unscored_answers(progress: Sequence[SectionProgress]) -> Iterator[UnscoredAnswers]:
    """List what was answered to questions that are not scored, section by section."""
    for section in progress:
        rows = tuple(row for row in section.rows if row.saved and not row.question.scored)
        if rows:
            yield UnscoredAnswers(section.section, rows)

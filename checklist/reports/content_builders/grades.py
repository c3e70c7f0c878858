"""Builds scores, grades, level counts and over-claims as the report prints them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.messages import Sentence
from checklist.core.question_sets.model import QuestionSet, Section
from checklist.core.rounding import format_decimal, format_percent
from checklist.core.scoring.grade_limits import find_overall_limits, find_section_limits
from checklist.core.scoring.grading import find_band_by_grade
from checklist.core.scoring.level_counts import count_by_level
from checklist.core.scoring.provisional_grade import name_missing_grade
from checklist.core.scoring.results import Basis, OverallResult, Result, Score, SectionResult
from checklist.reports.content.cover import Term
from checklist.reports.content.grades import (
    Comparison,
    GradedResult,
    LevelCounts,
    OverClaim,
    Scores,
)
from checklist.reports.content_builders.questions import build_level_entry

_OVERALL = "Overall"


def build_overall_result(question_set: QuestionSet, result: Result) -> GradedResult:
    """Build the overall result."""
    limits = find_overall_limits(question_set, result)
    return _build_graded_result(question_set, _OVERALL, result.overall, limits, ())


def build_section_result(
    question_set: QuestionSet, section: Section, result: SectionResult
) -> GradedResult:
    """Build the result of a section."""
    limits = find_section_limits(question_set.scoring, result)
    why = result.why_provisional
    return _build_graded_result(question_set, section.short_title, result, limits, why)


def build_comparison(scored: ScoredAssessment) -> Comparison | None:
    """Build the comparison of the grade claimed with the one supported, where there is one."""
    compared = scored.cached_score.grade_comparison
    if compared is None:
        return None
    return Comparison(compared.claimed, compared.supported, compared.questions)


def build_level_counts(scored: ScoredAssessment) -> Iterator[LevelCounts]:
    """Yield counts by level per section and overall; none unless the set scores share in place."""
    question_set = scored.question_set
    if question_set.scoring.kind != "share-in-place":
        return
    parts = [(section.short_title, section.questions) for section in question_set.sections]
    for name, questions in (*parts, (_OVERALL, question_set.questions)):
        claimed, supported = (
            tuple(
                Term(count.label, str(count.number))
                for count in count_by_level(question_set, questions, scored.result.questions, basis)
            )
            for basis in (Basis.CLAIMED, Basis.SUPPORTED)
        )
        yield LevelCounts(name, claimed, supported)


def build_over_claims(scored: ScoredAssessment) -> Iterator[OverClaim]:
    """Yield the questions whose claimed level is above the supported one."""
    for question in scored.question_set.questions:
        result = scored.result.questions[question.id]
        if question.type == "level" and result.is_over_claimed:
            claimed = build_level_entry(scored, question, result.claimed)
            supported = build_level_entry(scored, question, result.supported)
            yield OverClaim(question.id, question.prompt, claimed, supported)


def _build_graded_result(
    question_set: QuestionSet,
    name: str,
    result: SectionResult | OverallResult,
    limits: Iterable[Sentence],
    why: Iterable[Sentence],
) -> GradedResult:
    """Build the result of a section or of the whole, its grade by its label.

    A reason why it is provisional is left out of ``why`` where the trail names it already.
    """
    model = question_set.scoring
    grade = find_band_by_grade(model, result.grade) if result.grade else None
    trail = tuple(str(step) for step in result.trail)
    return GradedResult(
        name=name,
        scores=_build_scores(result),
        grade=grade.label if grade else "",
        missing="" if grade else name_missing_grade(model, result),
        meaning=grade.meaning if grade else "",
        is_provisional=result.is_provisional,
        is_out_of_date=isinstance(result, OverallResult) and result.is_out_of_date,
        why_provisional=tuple(str(reason) for reason in why if str(reason) not in trail),
        trail=trail,
        limits=tuple(str(limit) for limit in limits),
    )


def _format_score(score: Fraction | None) -> str:
    return "" if score is None else format_decimal(score)


def _build_scores(result: SectionResult | OverallResult) -> Scores:
    """Build the score on each basis, the floor of the final one, and the coverage."""
    none = Score(None, None)
    by_basis = {basis: result.scores.get(basis, none) for basis in Basis}
    return Scores(
        claimed=_format_score(by_basis[Basis.CLAIMED].score),
        supported=_format_score(by_basis[Basis.SUPPORTED].score),
        final=_format_score(by_basis[Basis.FINAL].score),
        floor=_format_score(by_basis[Basis.FINAL].floor),
        coverage="" if result.coverage is None else format_percent(result.coverage),
    )

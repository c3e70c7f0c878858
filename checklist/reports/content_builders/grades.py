"""Where the force stands, section by section and overall, as the report prints it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.question_sets.model import QuestionSet
from checklist.core.rounding import format_decimal, format_percent
from checklist.core.scoring.grading import find_band_by_grade
from checklist.core.scoring.level_counts import count_by_level
from checklist.core.scoring.results import Basis, OverallResult, Score, SectionResult
from checklist.reports.content.cover import Term
from checklist.reports.content.grades import GradedResult, InPlace, OverClaim, Scores
from checklist.reports.content_builders.questions import build_level_entry

_NAMED_OVERALL = "Overall"


def build_overall_result(question_set: QuestionSet, result: OverallResult) -> GradedResult:
    """Return where the force stands overall."""
    return build_graded_result(question_set, _NAMED_OVERALL, result, ())


def build_graded_result(
    question_set: QuestionSet,
    name: str,
    result: SectionResult | OverallResult,
    why: Iterable[str],
) -> GradedResult:
    """Return where a section or the whole stands, its grade and band by their labels.

    Why it is provisional is told once: in the trail where it stands there, else apart.
    """
    model = question_set.scoring
    band = find_band_by_grade(model, result.band) if result.band else None
    grade = find_band_by_grade(model, result.grade) if result.grade else None
    trail = tuple(str(step) for step in result.trail)
    return GradedResult(
        name=name,
        scores=_build_scores(result),
        band=band.label if band else "",
        grade=grade.label if grade else "",
        meaning=grade.meaning if grade else "",
        is_provisional=result.is_provisional,
        is_out_of_date=isinstance(result, OverallResult) and result.is_out_of_date,
        why_provisional=tuple(reason for reason in why if reason not in trail),
        trail=trail,
    )


def build_share_in_place(scored: ScoredAssessment) -> Iterator[InPlace]:
    """Yield the counts by level, of a set that is scored by the share in place."""
    question_set = scored.question_set
    if question_set.scoring.kind != "share-in-place":
        return
    parts = [(one.short_title, one.questions) for one in question_set.sections]
    for name, questions in (*parts, (_NAMED_OVERALL, question_set.questions)):
        claimed, supported = (
            tuple(
                Term(one.label, str(one.number))
                for one in count_by_level(question_set, questions, scored.result.questions, basis)
            )
            for basis in (Basis.CLAIMED, Basis.SUPPORTED)
        )
        yield InPlace(name, claimed, supported)


def build_over_claims(scored: ScoredAssessment) -> Iterator[OverClaim]:
    """Yield the questions that are claimed above what their exhibits support."""
    for question in scored.question_set.questions:
        result = scored.result.questions[question.id]
        if question.type == "level" and result.is_over_claimed:
            claimed = build_level_entry(scored, question, result.claimed)
            supported = build_level_entry(scored, question, result.supported)
            yield OverClaim(question.id, question.prompt, claimed, supported)


def _score_shown(score: Fraction | None) -> str:
    return "" if score is None else format_decimal(score)


def _build_scores(result: SectionResult | OverallResult) -> Scores:
    """Return each basis' score, the floor of the final one, and the coverage."""
    none = Score(None, None)
    found = {basis: result.scores.get(basis, none) for basis in Basis}
    return Scores(
        claimed=_score_shown(found[Basis.CLAIMED].score),
        supported=_score_shown(found[Basis.SUPPORTED].score),
        final=_score_shown(found[Basis.FINAL].score),
        floor=_score_shown(found[Basis.FINAL].floor),
        coverage="" if result.coverage is None else format_percent(result.coverage),
    )

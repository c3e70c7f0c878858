"""Builds the summary for chief officers, which the report prints and a page shows."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.reports.content.cover import Term
from checklist.reports.content.grades import NextBestEntry
from checklist.reports.content.summary import Summary
from checklist.reports.content_builders.cover import build_report_cover
from checklist.reports.content_builders.figure_concerns import build_figure_concerns
from checklist.reports.content_builders.findings import build_concerns, build_theme_findings
from checklist.reports.content_builders.grades import (
    build_comparison,
    build_over_claims,
    build_overall_result,
    build_section_result,
)


def build_summary(scored: ScoredAssessment) -> Summary:
    """Build the summary of an assessment, for people of the force or for outside readers."""
    question_set, result = scored.question_set, scored.result
    return Summary(
        cover=build_report_cover(scored),
        is_graded=question_set.scoring.kind == "graded",
        overall=build_overall_result(question_set, result),
        comparison=build_comparison(scored),
        sections=tuple(
            build_section_result(question_set, section, result.sections[section.id])
            for section in question_set.sections
        ),
        concerns=build_concerns(scored),
        figure_concerns=build_figure_concerns(scored),
        first_answers=tuple(Term(each.id, each.prompt) for each in scored.first_answers),
        next_best=tuple(_build_next_best(scored)),
        over_claim_count=len(tuple(build_over_claims(scored))),
        finding_count=sum(len(theme.findings) for theme in build_theme_findings(scored)),
        # The rating alone: its reasons stand in the report's chapter on sources.
        confidence=str(result.confidence.reason).partition(". ")[0].removesuffix("."),
    )


def _build_next_best(scored: ScoredAssessment) -> Iterator[NextBestEntry]:
    """Yield the answers that would raise the grade most, and then the score."""
    for step in scored.next_best:
        question, why = step.change.question, tuple(str(sentence) for sentence in step.why)
        yield NextBestEntry(question.id, question.prompt, str(step.todo), why)

"""Builds the content of a report from a scored assessment."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.assessments.charts.score_chart import draw_scores
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.rounding import format_percent
from checklist.reports.content import DocumentKind, list_fields
from checklist.reports.content.cover import RecordPosition
from checklist.reports.content.earlier_inspections import ThenAndNowChapter
from checklist.reports.content.questions import QuestionGroup
from checklist.reports.content.report import Chapter, HealthCheck
from checklist.reports.content.sign_off import SignOff, SinceSeal
from checklist.reports.content.summary import Summary
from checklist.reports.content_builders.cover import WITH_ANSWER
from checklist.reports.content_builders.exhibits import build_evidence_register
from checklist.reports.content_builders.findings import build_contradictions, build_theme_findings
from checklist.reports.content_builders.gaps import build_gaps
from checklist.reports.content_builders.grades import build_level_counts, build_over_claims
from checklist.reports.content_builders.level_charts import build_level_chart
from checklist.reports.content_builders.measures import build_all_measures
from checklist.reports.content_builders.method import build_method, build_source_list
from checklist.reports.content_builders.questions import build_question_entry
from checklist.reports.content_builders.summary import build_summary


def build_report(
    scored: ScoredAssessment,
    record: RecordPosition | None = None,
    sign_off: SignOff | None = None,
    since: SinceSeal | None = None,
    before: ThenAndNowChapter | None = None,
) -> HealthCheck:
    """Build the whole report on an assessment: a draft, unless it is told who signed it."""
    summary = build_summary(scored)
    return HealthCheck(
        **list_fields(summary),
        kind=DocumentKind.REPORT.value,
        chart=draw_scores(scored),
        level_counts=tuple(build_level_counts(scored)),
        over_claims=tuple(build_over_claims(scored)),
        contradictions=build_contradictions(scored) if scored.is_own else None,
        chapters=tuple(_build_chapters(scored, summary)),
        measures=tuple(build_all_measures(scored)),
        register=build_evidence_register(scored),
        theme_findings=build_theme_findings(scored),
        gaps=tuple(build_gaps(scored)),
        method=build_method(scored.question_set),
        source_list=build_source_list(scored),
        record=record,
        sign_off=sign_off,
        since=since,
        before=before,
    )


def _build_chapters(scored: ScoredAssessment, summary: Summary) -> Iterator[Chapter]:
    """Yield each section with its questions, in the order of the set."""
    for section, graded in zip(scored.question_set.sections, summary.sections, strict=True):
        statuses = [scored.result.questions[each.id].status for each in section.questions]
        yield Chapter(
            section_id=section.id,
            title=section.title,
            introduction=section.introduction,
            share=format_percent(section.share),
            graded=graded,
            answered=sum(status in WITH_ANSWER for status in statuses),
            visible_count=sum(status is not QuestionStatus.HIDDEN for status in statuses),
            chart=build_level_chart(scored, section),
            groups=tuple(
                QuestionGroup(
                    part.title,
                    tuple(build_question_entry(scored, question) for question in part.questions),
                )
                for part in section.subsections
            ),
        )

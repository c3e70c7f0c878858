"""Builds the content of a report from a scored assessment."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.assessments.charts.score_chart import draw_scores
from checklist.assessments.models import Assessment
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.model import QuestionSet
from checklist.core.rounding import format_percent
from checklist.reports.content import DocumentKind
from checklist.reports.content.cover import Cover, Edition, Subject, Term
from checklist.reports.content.grades import NextBestEntry
from checklist.reports.content.questions import QuestionGroup
from checklist.reports.content.report import Chapter, HealthCheck
from checklist.reports.content_builders.exhibits import build_evidence_register
from checklist.reports.content_builders.figure_concerns import build_figure_concerns
from checklist.reports.content_builders.findings import (
    build_concerns,
    build_contradictions,
    build_theme_findings,
)
from checklist.reports.content_builders.gaps import build_gaps
from checklist.reports.content_builders.grades import (
    build_comparison,
    build_level_counts,
    build_over_claims,
    build_overall_result,
    build_section_result,
)
from checklist.reports.content_builders.level_charts import build_level_chart
from checklist.reports.content_builders.measures import build_all_measures
from checklist.reports.content_builders.method import build_method, build_source_list
from checklist.reports.content_builders.questions import build_question_entry
from checklist.web.filters import format_day

_WITH_ANSWER = (QuestionStatus.ANSWERED, QuestionStatus.FIXED)


def build_report(scored: ScoredAssessment) -> HealthCheck:
    """Build the whole report on an assessment, from its current or its sealed answers."""
    return HealthCheck(
        kind=DocumentKind.REPORT.value,
        cover=_build_report_cover(scored),
        overall=build_overall_result(scored.question_set, scored.result),
        comparison=build_comparison(scored),
        concerns=build_concerns(scored),
        figure_concerns=build_figure_concerns(scored),
        first_answers=tuple(Term(each.id, each.prompt) for each in scored.first_answers),
        next_best=tuple(_build_next_best(scored)),
        chart=draw_scores(scored),
        level_counts=tuple(build_level_counts(scored)),
        over_claims=tuple(build_over_claims(scored)),
        contradictions=build_contradictions(scored) if scored.is_own else None,
        chapters=tuple(_build_chapters(scored)),
        measures=tuple(build_all_measures(scored)),
        register=build_evidence_register(scored),
        theme_findings=build_theme_findings(scored),
        gaps=tuple(build_gaps(scored)),
        method=build_method(scored.question_set),
        source_list=build_source_list(scored),
    )


def build_edition(question_set: QuestionSet, content_hash: str) -> Edition:
    """Describe the version of a question set."""
    return Edition(
        title=question_set.title,
        name=question_set.short_title,
        id=question_set.id,
        version=question_set.version,
        hash=content_hash,
        questions=len(question_set.questions),
        measures=len(question_set.measures),
    )


def build_subject(assessment: Assessment) -> Subject:
    """Describe an assessment: its force, period, as-at date and marking."""
    return Subject(
        force=assessment.force.name,
        title=assessment.title,
        period=f"{format_day(assessment.period_begins)} to {format_day(assessment.period_ends)}",
        as_at=format_day(assessment.as_at),
        marking=assessment.marking.value,
        notice=assessment.notice,
    )


def _build_next_best(scored: ScoredAssessment) -> Iterator[NextBestEntry]:
    """Yield the answers that would raise the grade most, and then the score."""
    for step in scored.next_best:
        question, why = step.change.question, tuple(str(sentence) for sentence in step.why)
        yield NextBestEntry(question.id, question.prompt, str(step.todo), why)


def _build_report_cover(scored: ScoredAssessment) -> Cover:
    """Build the cover with its counts; hidden questions count nowhere."""
    statuses = [result.status for result in scored.result.questions.values()]
    return Cover(
        subject=build_subject(scored.assessment),
        edition=build_edition(scored.question_set, scored.assessment.set_hash),
        visible_count=sum(status is not QuestionStatus.HIDDEN for status in statuses),
        answered=sum(status in _WITH_ANSWER for status in statuses),
        exhibits=sum(len(used) for used in scored.saved_answers.exhibits.values()),
    )


def _build_chapters(scored: ScoredAssessment) -> Iterator[Chapter]:
    """Yield each section with its questions, in the order of the set."""
    for section in scored.question_set.sections:
        result = scored.result.sections[section.id]
        statuses = [scored.result.questions[each.id].status for each in section.questions]
        yield Chapter(
            section_id=section.id,
            title=section.title,
            introduction=section.introduction,
            share=format_percent(section.share),
            graded=build_section_result(scored.question_set, section, result),
            answered=sum(status in _WITH_ANSWER for status in statuses),
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

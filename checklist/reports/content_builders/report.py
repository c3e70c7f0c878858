"""What a report says of an assessment: from its position to the content that is printed."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.assessments.charts.score_chart import chart_of
from checklist.assessments.models import Assessment
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.model import QuestionSet
from checklist.core.rounding import percent
from checklist.reports.content import Kind
from checklist.reports.content.cover import Cover, Edition, Subject
from checklist.reports.content.grades import Ahead
from checklist.reports.content.questions import Group
from checklist.reports.content.report import Chapter, HealthCheck
from checklist.reports.content_builders.exhibits import register_of
from checklist.reports.content_builders.findings import concerns_of, points_of, threads_of
from checklist.reports.content_builders.gaps import gaps_in
from checklist.reports.content_builders.grades import (
    graded_result,
    in_place_of,
    over_claims_in,
    overall_of,
)
from checklist.reports.content_builders.level_charts import level_chart_of
from checklist.reports.content_builders.measures import all_counted
from checklist.reports.content_builders.method import grounds_of, method_of
from checklist.reports.content_builders.questions import asked_of
from checklist.web.filters import day

_SAID = (QuestionStatus.ANSWERED, QuestionStatus.FIXED)


def compose(scored: ScoredAssessment) -> HealthCheck:
    """The whole report on an assessment as it stands, or as it was sealed."""
    return HealthCheck(
        kind=Kind.REPORT.value,
        cover=_cover_of(scored),
        overall=overall_of(scored.question_set, scored.result.overall),
        concerns=concerns_of(scored),
        next_best=tuple(_ahead_in(scored)),
        chart=chart_of(scored),
        in_place=tuple(in_place_of(scored)),
        over_claims=tuple(over_claims_in(scored)),
        points=points_of(scored),
        chapters=tuple(_chapters_of(scored)),
        measures=tuple(all_counted(scored)),
        register=register_of(scored),
        threads=threads_of(scored),
        gaps=tuple(gaps_in(scored)),
        method=method_of(scored.question_set),
        grounds=grounds_of(scored),
    )


def edition_of(question_set: QuestionSet, content_hash: str) -> Edition:
    """The version of a set that is asked."""
    return Edition(
        title=question_set.title,
        name=question_set.short_title,
        id=question_set.id,
        version=question_set.version,
        hash=content_hash,
        questions=len(question_set.questions),
        measures=len(question_set.measures),
    )


def subject_of(assessment: Assessment) -> Subject:
    """Whose assessment it is, on what."""
    return Subject(
        force=assessment.force.name,
        title=assessment.title,
        period=f"{day(assessment.period_begins)} to {day(assessment.period_ends)}",
        as_at=day(assessment.as_at),
        marking=assessment.marking.value,
        notice=assessment.notice,
    )


def _ahead_in(scored: ScoredAssessment) -> Iterator[Ahead]:
    """The answers that would raise the grade most, and then the score."""
    for one in scored.next_best:
        why = tuple(str(sentence) for sentence in one.why)
        yield Ahead(one.move.question.id, one.move.question.prompt, str(one.todo), why)


def _cover_of(scored: ScoredAssessment) -> Cover:
    """Whose report it is, on what, and how much of it there is."""
    statuses = [one.status for one in scored.result.questions.values()]
    return Cover(
        subject=subject_of(scored.assessment),
        edition=edition_of(scored.question_set, scored.assessment.set_hash),
        asked=sum(one is not QuestionStatus.HIDDEN for one in statuses),
        answered=sum(one in _SAID for one in statuses),
        not_applicable=sum(one is QuestionStatus.NOT_APPLICABLE for one in statuses),
        exhibits=sum(len(used) for used in scored.said.exhibits.values()),
    )


def _chapters_of(scored: ScoredAssessment) -> Iterator[Chapter]:
    """Each section with its questions, in the order of the set."""
    for section in scored.question_set.sections:
        result = scored.result.sections[section.id]
        why = [str(reason) for reason in result.why_provisional]
        statuses = [scored.result.questions[one.id].status for one in section.questions]
        yield Chapter(
            section=section.id,
            title=section.title,
            introduction=section.introduction,
            share=percent(section.share),
            graded=graded_result(scored.question_set, section.short_title, result, why),
            answered=sum(one in _SAID for one in statuses),
            count=sum(one is not QuestionStatus.HIDDEN for one in statuses),
            chart=level_chart_of(scored, section),
            groups=tuple(
                Group(part.title, tuple(asked_of(scored, one) for one in part.questions))
                for part in section.subsections
            ),
        )

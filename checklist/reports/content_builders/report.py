"""What a report says of an assessment: from its position to the content that is printed."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.assessments.charts.score_chart import chart_of
from checklist.assessments.models import Assessment
from checklist.assessments.scored_assessment import Position
from checklist.core.answers.visibility import Standing
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
    in_place_of,
    over_claims_in,
    overall_of,
    standing_of,
)
from checklist.reports.content_builders.level_charts import level_chart_of
from checklist.reports.content_builders.measures import all_counted
from checklist.reports.content_builders.method import grounds_of, method_of
from checklist.reports.content_builders.questions import asked_of
from checklist.web.filters import day

SAID = (Standing.ANSWERED, Standing.FIXED)


def compose(position: Position) -> HealthCheck:
    """The whole report on an assessment as it stands, or as it was sealed."""
    return HealthCheck(
        kind=Kind.REPORT.value,
        cover=cover_of(position),
        overall=overall_of(position.question_set, position.result.overall),
        concerns=concerns_of(position),
        next_best=tuple(ahead_in(position)),
        chart=chart_of(position),
        in_place=tuple(in_place_of(position)),
        over_claims=tuple(over_claims_in(position)),
        points=points_of(position),
        chapters=tuple(chapters_of(position)),
        measures=tuple(all_counted(position)),
        register=register_of(position),
        threads=threads_of(position),
        gaps=tuple(gaps_in(position)),
        method=method_of(position.question_set),
        grounds=grounds_of(position),
    )


def ahead_in(position: Position) -> Iterator[Ahead]:
    """The answers that would raise the grade most, and then the score."""
    for one in position.next_best:
        why = tuple(str(sentence) for sentence in one.why)
        yield Ahead(one.move.question.id, one.move.question.prompt, str(one.todo), why)


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


def cover_of(position: Position) -> Cover:
    """Whose report it is, on what, and how much of it there is."""
    standings = [one.standing for one in position.result.questions.values()]
    return Cover(
        subject=subject_of(position.assessment),
        edition=edition_of(position.question_set, position.assessment.set_hash),
        asked=sum(one is not Standing.HIDDEN for one in standings),
        answered=sum(one in SAID for one in standings),
        not_applicable=sum(one is Standing.NOT_APPLICABLE for one in standings),
        exhibits=sum(len(used) for used in position.said.exhibits.values()),
    )


def chapters_of(position: Position) -> Iterator[Chapter]:
    """Each section with its questions, in the order of the set."""
    for section in position.question_set.sections:
        result = position.result.sections[section.id]
        why = [str(reason) for reason in result.why_provisional]
        standings = [position.result.questions[one.id].standing for one in section.questions]
        yield Chapter(
            section=section.id,
            title=section.title,
            introduction=section.introduction,
            share=percent(section.share),
            standing=standing_of(position.question_set, section.short_title, result, why),
            answered=sum(one in SAID for one in standings),
            count=sum(one is not Standing.HIDDEN for one in standings),
            chart=level_chart_of(position, section),
            groups=tuple(
                Group(part.title, tuple(asked_of(position, one) for one in part.questions))
                for part in section.subsections
            ),
        )

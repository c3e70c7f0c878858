"""Builds the covers of reports: which assessment, on which version of which question set."""

from __future__ import annotations

from checklist.assessments.models import Assessment
from checklist.assessments.reach.closed import describe_closed
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.model import QuestionSet
from checklist.reports.content.cover import Cover, Edition, Subject
from checklist.web.filters import format_day

WITH_ANSWER = (QuestionStatus.ANSWERED, QuestionStatus.FIXED)


def build_report_cover(scored: ScoredAssessment) -> Cover:
    """Build the cover with its counts; hidden questions count nowhere."""
    statuses = [result.status for result in scored.result.questions.values()]
    return Cover(
        subject=build_subject(scored.assessment),
        edition=build_edition(scored.question_set, scored.assessment.set_hash),
        visible_count=sum(status is not QuestionStatus.HIDDEN for status in statuses),
        answered=sum(status in WITH_ANSWER for status in statuses),
        exhibits=scored.saved_answers.exhibits.total,
        left_out=build_left_out(scored),
    )


def build_left_out(scored: ScoredAssessment) -> str:
    """Say what is restricted and so left out for whom this is printed; "" where nothing is."""
    closed = scored.closed.questions
    return describe_closed(closed) if closed else ""


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

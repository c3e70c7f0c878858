"""Builds what a draft report says from a review: no private note, and nobody who judged."""

from __future__ import annotations

from collections.abc import Sequence

from checklist.core.review_reports.report_building import Reviewed, build_report
from checklist.core.review_reports.report_content import (
    ReportDetails,
    ReportFinding,
    ReportRecommendation,
    ReportWorksheet,
    ReviewReport,
)
from checklist.core.seals.content import SealedForce, SealedSet
from checklist.reviews.findings.models import Finding
from checklist.reviews.findings.reviewed import ReviewedAssessment
from checklist.reviews.moderation.judged_result import is_worked_example
from checklist.reviews.moderation.moderation_queries import ModeratedQuestion
from checklist.reviews.report_texts.service import TypedTexts


def build_draft(
    reviewed: ReviewedAssessment,
    number: int,
    texts: TypedTexts,
    worksheets: Sequence[ReportWorksheet],
) -> ReviewReport:
    """Build the draft report of a number, from a review as a lead inspector sees it: all of it."""
    sent = reviewed.sent
    new_numbers = reviewed.new_numbers
    return build_report(
        number,
        _build_details(reviewed),
        Reviewed(
            question_set=sent.question_set,
            sheet=reviewed.sheet,
            result=reviewed.result,
            judged=reviewed.moderated.keys(),
            settled={key for key, each in reviewed.moderated.items() if each.settled},
            findings=[
                _build_finding(each, each.report_number or new_numbers[each])
                for each in reviewed.drafted
            ],
            worksheets=worksheets,
            notes={key: _list_notes(each) for key, each in reviewed.moderated.items()},
            restricted=sent.content.restricted,
            is_worked_example=is_worked_example(sent.assessment),
            method=texts.method,
            how_reliable=texts.how_reliable,
        ),
    )


def _build_details(reviewed: ReviewedAssessment) -> ReportDetails:
    """Build what was reviewed, as it was sent: the title and the rest may be others since."""
    sent, details = reviewed.sent, reviewed.sent.content.details
    return ReportDetails(
        assessment_id=sent.assessment.id,
        force=SealedForce(details.force.id, details.force.name),
        question_set=SealedSet(
            details.question_set.id, details.question_set.version, details.question_set.sha256
        ),
        rule_version=reviewed.result.rule_version,
        title=details.title,
        period_begins=details.period_begins,
        period_ends=details.period_ends,
        as_at=details.as_at,
        marking=details.marking,
        notice=details.notice,
        submission=sent.submission.number,
        seal=sent.submission.seal.digest,
    )


def _build_finding(found: Finding, number: int) -> ReportFinding:
    return ReportFinding(
        number=number,
        kind=found.kind,
        text=found.text,
        section=found.section_id or "",
        questions=found.question_ids,
        is_confirmed=found.is_confirmed,
        recommendations=tuple(
            ReportRecommendation(each.number, each.text, each.addressee, each.due)
            for each in found.recommendations
        ),
    )


def _list_notes(found: ModeratedQuestion) -> tuple[str, ...]:
    both = (found.first, found.second)
    return tuple(each.note_to_force for each in both if each is not None and each.note_to_force)

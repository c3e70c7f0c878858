"""A draft report with a comment, written into the database without the review before it."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.core.organisations import Role
from checklist.core.review_reports.comments import CommentKind
from checklist.core.review_reports.report_bytes import write_report
from checklist.core.review_reports.report_content import ReportDetails, ReviewReport
from checklist.core.review_reports.report_places import Part
from checklist.core.seals.canonical import digest
from checklist.core.seals.content import SealedForce, SealedSet
from checklist.db import db
from checklist.reviews.comments.models import CommentRound, DraftComment
from checklist.reviews.draft_reports.models import DraftReport
from checklist.web.filters import today_in_london


def add_draft(assessment_id: UUID, author: UUID, number: int, words: str) -> None:
    """Add a draft report that says nothing of any question, and a comment that is not sent."""
    assessment = db.session.get_one(Assessment, assessment_id)
    content = write_report(build_stored_report(assessment, number))
    draft = DraftReport(
        assessment_id=assessment_id,
        organisation_id=assessment.force_id,
        number=number,
        content=content.decode(),
        digest=digest(content),
        last_day=today_in_london() + timedelta(days=14),
        sent_by=author,
        role=Role.LEAD_INSPECTOR.value,
    )
    db.session.add(draft)
    db.session.flush()
    comment = DraftComment(
        written_number=number,
        kind=CommentKind.WRONG,
        part=Part.OVERALL,
        text=words,
        saved_by=author,
    )
    db.session.add(CommentRound(draft_report_id=draft.id, version=1, comments=[comment]))


def build_stored_report(assessment: Assessment, number: int) -> ReviewReport:
    """Build a report on an assessment that says nothing of any question."""
    details = ReportDetails(
        assessment_id=assessment.id,
        force=SealedForce(assessment.force_id, "Testshire Police"),
        question_set=SealedSet(assessment.set_id, assessment.set_version, assessment.set_hash),
        rule_version=load_pinned_set(assessment).scoring.rule_version,
        title="Draft",
        period_begins=date(2021, 3, 5),
        period_ends=assessment.as_at,
        as_at=assessment.as_at,
        marking=assessment.marking,
        notice="",
        submission=1,
        seal="0" * 64,
    )
    return ReviewReport(number=number, details=details, lines=(), questions={}, findings=())

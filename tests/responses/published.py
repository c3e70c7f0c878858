"""A published report with a cause of concern and two recommendations, without the review before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from flask import Flask
from sqlalchemy import delete

from checklist.assessments.models import Assessment
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.core.review_reports.report_bytes import write_report
from checklist.core.review_reports.report_content import ReviewReport
from checklist.core.seals.canonical import digest
from checklist.db import db
from checklist.reviews.draft_reports.models import DraftReport
from checklist.web.filters import today_in_london
from tests.core.review_reports.reports import build

REPORT = build()


def publish_report(
    app: Flask, assessment_id: UUID, *, days_ago: int = 3, report: ReviewReport = REPORT
) -> date:
    """Have a report of an assessment be out since some days, and return that day."""
    with app.app_context():
        published_on = today_in_london() - timedelta(days=days_ago)
        add_publication(assessment_id, published_on, report)
        db.session.commit()
        return published_on


def add_publication(assessment_id: UUID, published_on: date, report: ReviewReport = REPORT) -> None:
    """Add the published report of an assessment, in place of what drafts there are."""
    db.session.execute(delete(DraftReport).where(DraftReport.assessment_id == assessment_id))
    assessment = db.session.get_one(Assessment, assessment_id)
    details = replace(report.details, assessment_id=assessment_id, title=assessment.title)
    content = write_report(replace(report, details=details))
    db.session.add(
        DraftReport(
            assessment_id=assessment_id,
            organisation_id=assessment.force_id,
            number=1,
            content=content.decode(),
            digest=digest(content),
            last_day=published_on,
            sent_by=assessment.started_by,
            role=Role.LEAD_INSPECTOR.value,
        )
    )
    assessment.decided_state = AssessmentState.CLOSED_PUBLISHED
    assessment.published_on = published_on

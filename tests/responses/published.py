"""A published report with a cause of concern and two recommendations, without the review before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from flask import Flask
from sqlalchemy import delete, update

from checklist.accounts.directory.role_holders import list_inspectorates
from checklist.assessments.models import Assessment
from checklist.assessments.sign_off.models import StateChange
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.core.review_reports.report_bytes import write_report
from checklist.core.review_reports.report_content import Outcome, ReviewReport
from checklist.core.seals.canonical import digest
from checklist.core.workflow.events import Event
from checklist.db import db, now
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.published_rows import keep_rows
from checklist.web.filters import today_in_london
from tests.core.review_reports.reports import build

YEARS_AHEAD = 20
"""How much later recommendations are due than in the model: none is, whenever a test runs."""


def _put_off(report: ReviewReport) -> ReviewReport:
    """Have all recommendations of a report be due many years later."""
    findings = []
    for finding in report.findings:
        later = (
            replace(each, due=each.due.replace(year=each.due.year + YEARS_AHEAD))
            for each in finding.recommendations
        )
        findings.append(replace(finding, recommendations=tuple(later)))
    return replace(report, findings=tuple(findings))


REPORT = _put_off(build())


def publish_report(
    app: Flask, assessment_id: UUID, *, days_ago: int = 3, report: ReviewReport = REPORT
) -> date:
    """Have a report of an assessment be out since some days, and return that day."""
    with app.app_context():
        published_on = today_in_london() - timedelta(days=days_ago)
        add_version(assessment_id, published_on, report)
        db.session.commit()
        return published_on


def publish_for(app: Flask, assessment_id: UUID, inspectorate: UUID) -> None:
    """Have the report of an assessment be published by an inspectorate."""
    with app.app_context():
        found = Publication.assessment_id == assessment_id
        db.session.execute(update(Publication).where(found).values(organisation_id=inspectorate))
        db.session.commit()


def add_version(
    assessment_id: UUID, published_on: date, report: ReviewReport = REPORT, version: int = 1
) -> None:
    """Add a version of the published report of an assessment; the first replaces what there is."""
    assessment = db.session.get_one(Assessment, assessment_id)
    if version == 1:
        found = Publication.assessment_id == assessment_id
        db.session.execute(delete(Publication).where(found))
    details = replace(report.details, assessment_id=assessment_id, title=assessment.title)
    content = write_report(replace(report, details=details, outcome=Outcome.GRADED))
    change = StateChange(
        assessment_id=assessment_id,
        number=200 + version,
        event=Event.PUBLISH if version == 1 else Event.CORRECT_PUBLISHED,
        from_state=AssessmentState.FACTUAL_ACCURACY,
        to_state=AssessmentState.CLOSED_PUBLISHED,
        person_id=assessment.started_by,
        role=Role.LEAD_INSPECTOR.value,
        organisation_id=assessment.force_id,
    )
    db.session.add(change)
    db.session.flush()
    publication = Publication(
        assessment_id=assessment_id,
        organisation_id=_find_publisher(assessment),
        version=version,
        outcome=Outcome.GRADED,
        content=content.decode(),
        digest=digest(content),
        published_on=published_on,
        state_change_id=change.id,
        decided_by=assessment.started_by,
        role=Role.LEAD_INSPECTOR.value,
        announced_at=now(),
    )
    db.session.add(publication)
    keep_rows(db.session, publication)
    if version == 1:
        assessment.decided_state = AssessmentState.CLOSED_PUBLISHED
        assessment.published_on = published_on


def _find_publisher(assessment: Assessment) -> UUID:
    """Find the inspectorate that the force is open to, if there is any yet."""
    inspectorates = list_inspectorates(db.session, assessment.force_id)
    return inspectorates[0].id if inspectorates else assessment.force_id

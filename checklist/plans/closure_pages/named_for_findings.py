"""Who is named for the restricted questions that a published finding is about."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.restrictions.restricted_questions import list_restricted
from checklist.plans.finding_closures.published_findings import load_reports


def list_named(session: Session, assessment: Assessment, number: int) -> list[set[UUID]]:
    """List who is named for each restricted question that a finding is about."""
    report = load_reports(session, [assessment.id]).get(assessment.id)
    about = {
        question
        for finding in (report.findings if report else ())
        if finding.number == number
        for question in finding.questions
    }
    return [
        {person.id for person in each.people if not person.body}
        for each in list_restricted(session, assessment)
        if each.question.id in about
    ]

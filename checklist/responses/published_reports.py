"""Finding the published report to which a response is due, as everybody may read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, undefer

from checklist.assessments.models import Assessment
from checklist.assessments.submissions.submission_queries import get_assessment_for
from checklist.core.errors import NotFound
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.responses.response_sheet import SheetFindings, choose_sheet_findings
from checklist.core.review_reports.report_content import ReviewReport
from checklist.reviews.draft_reports.draft_queries import read_draft
from checklist.reviews.draft_reports.models import DraftReport


@dataclass(frozen=True, slots=True)
class PublishedReport:
    """A published report, the day on which it came out, and those of its findings that count.

    A finding on a restricted question is not for everybody, so no response is due to it here.
    """

    assessment: Assessment
    published_on: date
    report: ReviewReport
    sheet: SheetFindings


def get_published_report(
    session: Session,
    person: Person,
    assessment_id: UUID,
    action: Action = Action.READ_PUBLISHED_FINDINGS,
) -> PublishedReport:
    """Find the published report of an assessment, for who may do this.

    Raises as ``get_assessment_for`` and ``require``: before its day there is none.
    """
    read = Action.READ_PUBLISHED_FINDINGS
    assessment = get_assessment_for(session, person, assessment_id, read)
    require(person, action, assessment.state)
    newest = session.scalars(
        select(DraftReport)
        .where(DraftReport.assessment_id == assessment.id)
        .options(undefer(DraftReport.content))
        .order_by(DraftReport.number.desc())
        .limit(1)
    ).first()
    if newest is None or assessment.published_on is None:
        raise NotFound("We could not find a published report")
    report = read_draft(newest)
    return PublishedReport(
        assessment, assessment.published_on, report, choose_sheet_findings(report)
    )

"""Finding the published report to which a response is due, as everybody may read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.restrictions.restricted_questions import list_restricted
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.responses.response_sheet import SheetFindings, choose_sheet_findings
from checklist.core.review_reports.published_edition import mark_restricted
from checklist.core.review_reports.report_content import ReviewReport
from checklist.reviews.publishing.publication_queries import (
    get_published,
    get_version,
    list_versions,
    read_publication,
)


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

    Of a corrected report it is the newest version, and the day of the first: a correction leaves
    the 56 days as they are. Raises as ``get_published`` and ``require``.
    """
    assessment = get_published(session, person, assessment_id)
    require(person, action, assessment.state)
    versions = list_versions(session, assessment)
    restricted = {each.question.id for each in list_restricted(session, assessment)}
    report = read_publication(get_version(versions, len(versions)))
    return PublishedReport(
        assessment=assessment,
        published_on=get_version(versions, 1).published_on,
        report=report,
        sheet=choose_sheet_findings(mark_restricted(report, restricted)),
    )

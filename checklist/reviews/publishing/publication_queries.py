"""Finding published reports, and one that is to be published on a day that is ahead."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, undefer

from checklist.assessments.models import Assessment
from checklist.assessments.service import get_assessment_for
from checklist.core.errors import NotFound
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.review_reports.report_bytes import BadReport, read_report
from checklist.core.review_reports.report_content import ReviewReport
from checklist.logs import log
from checklist.reviews.publishing.models import Publication


def get_published(session: Session, person: Person, assessment_id: UUID) -> Assessment:
    """Find an assessment whose published report the person may read.

    Raises as ``get_assessment_for`` and ``require``: before its day there is none.
    """
    action = Action.READ_PUBLISHED_FINDINGS
    assessment = get_assessment_for(session, person, assessment_id, action)
    require(person, action, assessment.state)
    return assessment


def list_versions(session: Session, assessment: Assessment) -> Sequence[Publication]:
    """List the versions of a published report, the newest first.

    The caller has found out that the person may read them, or decides on them.
    """
    return session.scalars(
        select(Publication)
        .where(Publication.assessment_id == assessment.id)
        .options(joinedload(Publication.decider), undefer(Publication.content))
        .order_by(Publication.version.desc())
    ).all()


def get_version(versions: Sequence[Publication], number: int) -> Publication:
    """Get a version of a published report by its number. Raises NotFound."""
    found = next((each for each in versions if each.version == number), None)
    if found is None:
        raise NotFound("We could not find that version of the report")
    return found


def read_publication(publication: Publication) -> ReviewReport:
    """Read what a published report says. Raises NotFound where it can no longer be read."""
    try:
        return read_report(publication.content.encode())
    except BadReport:
        log.exception("a published report cannot be read", publication=str(publication.id))
        raise NotFound("This report can no longer be read. Tell your administrator") from None

"""Finding draft reports: those of an assessment, and those that a force is to check now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, joinedload, selectinload, undefer

from checklist.accounts.service import select_forces_for_person
from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import is_reached
from checklist.assessments.service import get_assessment_for
from checklist.core.assessment_states import AssessmentState
from checklist.core.errors import NotFound
from checklist.core.organisations import OrganisationKind, Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.review_reports.report_bytes import BadReport, read_report
from checklist.core.review_reports.report_content import ReviewReport
from checklist.logs import log
from checklist.reviews.draft_reports.models import DraftReport, DraftReportEmail


@dataclass(frozen=True, slots=True)
class DraftToCheck:
    """The newest draft report of an assessment that is with the force."""

    assessment: Assessment
    draft: DraftReport


def get_drafted(session: Session, person: Person, assessment_id: UUID) -> Assessment:
    """Find an assessment whose draft reports the person may read now.

    Raises as ``get_assessment_for`` and ``require``.
    """
    assessment = get_assessment_for(session, person, assessment_id, Action.READ_DRAFT)
    require(person, Action.READ_DRAFT, assessment.state)
    return assessment


def list_drafts(session: Session, person: Person, assessment: Assessment) -> Sequence[DraftReport]:
    """List the draft reports of an assessment, the newest first; to inspectors their own body's.

    The caller has found out that the person may read them.
    """
    found = _select_readable(person, assessment).options(undefer(DraftReport.content))
    return session.scalars(found).all()


def find_newest_draft(
    session: Session, person: Person, assessment: Assessment
) -> DraftReport | None:
    """Find the newest of those drafts, to be named and not to be read."""
    return session.scalars(_select_readable(person, assessment).limit(1)).first()


def load_newest_report(
    session: Session, person: Person, assessment: Assessment
) -> ReviewReport | None:
    """Load what the newest of those drafts says; None where there is none that can be read."""
    newest = _select_readable(person, assessment).options(undefer(DraftReport.content)).limit(1)
    found = session.scalars(newest).first()
    try:
        return read_draft(found) if found else None
    except NotFound:
        return None


def find_first_sent(
    session: Session, organisation_id: UUID, assessment_id: UUID
) -> datetime | None:
    """Find when an inspectorate sent its first draft report on an assessment, if it sent one."""
    return session.scalar(
        select(func.min(DraftReport.sent_at)).where(
            DraftReport.assessment_id == assessment_id,
            DraftReport.organisation_id == organisation_id,
        )
    )


def find_next_number(session: Session, assessment: Assessment) -> int:
    """Find the number of the next draft report of an assessment."""
    numbers = select(func.max(DraftReport.number)).where(DraftReport.assessment_id == assessment.id)
    return (session.scalar(numbers) or 0) + 1


def get_draft(drafts: Sequence[DraftReport], number: int) -> DraftReport:
    """Get a draft report of those of an assessment, by its number. Raises NotFound."""
    found = next((each for each in drafts if each.number == number), None)
    if found is None:
        raise NotFound("We could not find that draft report")
    return found


def read_draft(draft: DraftReport) -> ReviewReport:
    """Read what a draft report says. Raises NotFound where it can no longer be read."""
    try:
        return read_report(draft.content.encode())
    except BadReport:
        log.exception("a draft report cannot be read", draft_report=str(draft.id))
        raise NotFound("This draft report can no longer be read. Tell your administrator") from None


def find_before(drafts: Sequence[DraftReport], draft: DraftReport) -> DraftReport | None:
    """Find the draft report before another one."""
    return next((each for each in drafts if each.number < draft.number), None)


def list_drafts_to_check(session: Session, person: Person) -> Sequence[DraftToCheck]:
    """List the newest draft report of each assessment that is with the person's force."""
    rows = session.execute(
        _select_drafts()
        .join(Assessment, Assessment.id == DraftReport.assessment_id)
        .add_columns(Assessment)
        .where(
            Assessment.state == AssessmentState.FACTUAL_ACCURACY,
            Assessment.force_id.in_(select_forces_for_person(person)),
            is_reached(person, Action.READ_DRAFT),
        )
        .order_by(DraftReport.number)
    )
    newest = {row.Assessment.id: DraftToCheck(row.Assessment, row.DraftReport) for row in rows}
    return sorted(newest.values(), key=lambda each: (each.draft.last_day, each.draft.sent_at))


def _select_readable(person: Person, assessment: Assessment) -> Select[DraftReport]:
    """Select the draft reports that a person reads of an assessment, the newest first."""
    found = _select_drafts().where(DraftReport.assessment_id == assessment.id)
    if person.organisation_kind is OrganisationKind.INSPECTORATE:
        found = found.where(DraftReport.organisation_id == person.organisation_id)
    return found.order_by(DraftReport.number.desc())


def _select_drafts() -> Select[DraftReport]:
    return select(DraftReport).options(
        joinedload(DraftReport.sender),
        selectinload(DraftReport.told).joinedload(DraftReportEmail.account),
    )

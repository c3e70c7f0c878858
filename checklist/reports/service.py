"""Asking for a report, finding it again, and seeing it through to its end."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.position import position_of
from checklist.assessments.service import get_assessment
from checklist.audit.service import first_result, record, spend
from checklist.core.errors import NotFound
from checklist.core.people import Person
from checklist.db import now, writing
from checklist.reports.composing import compose
from checklist.reports.content import canonical, digest
from checklist.reports.models import Progress, Report
from checklist.reports.printing import PrintLimits, keep, pdf_path

MOST_LISTED = 20
PATIENCE = timedelta(seconds=PrintLimits().wall + 30)
ON_THE_WAY = (Progress.WAITING, Progress.PRINTING)


def content_of(session: Session, assessment: Assessment) -> bytes:
    """What a report on an assessment says as it stands."""
    return canonical(compose(position_of(session, assessment)))


def reports_on(session: Session, assessment: Assessment) -> Sequence[Report]:
    """The reports on an assessment, the newest first."""
    found = session.scalars(
        select(Report)
        .where(Report.assessment_id == assessment.id)
        .order_by(Report.asked_at.desc(), Report.id)
        .limit(MOST_LISTED)
    )
    return found.all()


def get_report(
    session: Session, person: Person, assessment_id: UUID, report_id: UUID
) -> tuple[Assessment, Report]:
    """Find a report on an assessment open to the person; to anyone else it does not exist."""
    assessment = get_assessment(session, person, assessment_id)
    report = session.get(Report, report_id)
    if report is None or report.assessment_id != assessment.id:
        raise NotFound("We could not find that report")
    return assessment, report


def ask_for_report(
    session: Session, person: Person, assessment: Assessment, folder: Path, key: UUID
) -> UUID:
    """Ask for a report on an assessment as it stands; the same content is printed only once."""
    content = content_of(session, assessment)
    name = digest(content)
    session.rollback()
    keep(folder, f"{name}.json", content)
    writing(session)
    session.refresh(assessment, with_for_update=True)
    earlier = first_result(session, person, key)
    if earlier is not None:
        return UUID(earlier)
    report = good_report(session, assessment, folder, name)
    if report is None:
        report = Report(assessment_id=assessment.id, content=name, asked_by=person.id)
        session.add(report)
        session.flush()
    record(
        session,
        person,
        "asked for a report",
        force_id=assessment.force_id,
        subject=f"report {report.id}",
        detail=name,
    )
    spend(session, person, key, str(report.id))
    return report.id


def good_report(session: Session, assessment: Assessment, folder: Path, name: str) -> Report | None:
    """The report of this very content that is printed already, or on its way."""
    found = session.scalars(
        select(Report)
        .where(Report.assessment_id == assessment.id, Report.content == name)
        .order_by(Report.asked_at.desc())
    )
    for report in found:
        is_there = report.progress is Progress.READY and pdf_path(folder, name).is_file()
        if is_there or report.progress in ON_THE_WAY:
            return report
    return None


def left_undone(session: Session, assessment_id: UUID | None = None) -> list[UUID]:
    """The reports nobody is at work on: waiting, or taken up too long ago to be in hand still.

    Without an assessment, as when the service starts: all that have not ended.
    """
    undone = select(Report.id).where(Report.progress.in_(ON_THE_WAY)).order_by(Report.asked_at)
    if assessment_id is not None:
        given_up = Report.begun_at < now() - PATIENCE
        undone = undone.where(
            Report.assessment_id == assessment_id,
            or_(Report.progress == Progress.WAITING, given_up),
        )
    return list(session.scalars(undone))


def file_name(assessment: Assessment) -> str:
    """What a downloaded report is called: marking, force, set, as-at date, and that it is a draft.

    In ASCII, so that every system keeps it.
    """
    plain = unicodedata.normalize("NFKD", assessment.force.name).encode("ascii", "ignore").decode()
    force = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "force"
    return (
        f"{assessment.marking.value} {force} {assessment.set_id} {assessment.as_at.isoformat()}"
        " draft.pdf"
    )

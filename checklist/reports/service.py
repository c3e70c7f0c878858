"""Asking for a report, finding it again, and seeing it through to its end."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.scored_assessment import score_assessment
from checklist.assessments.service import get_assessment
from checklist.audit.idempotency import find_key_result, use_key
from checklist.audit.service import record
from checklist.core.errors import NotFound
from checklist.core.organisations import Person
from checklist.core.question_sets.model import QuestionSet
from checklist.db import begin_write
from checklist.reports.content import Kind, canonical, digest
from checklist.reports.content_builders.report import build_report
from checklist.reports.models import Progress, Report
from checklist.reports.paper_form.form import filled_form
from checklist.reports.printing.print_process import keep, pdf_path

_MOST_LISTED = 20
PRINTING = "printing"
LATE_AFTER = timedelta(minutes=3)
ON_THE_WAY = (Progress.WAITING, Progress.PRINTING)


def build_content(session: Session, assessment: Assessment, kind: Kind = Kind.REPORT) -> bytes:
    """Return what a report on an assessment, or a form filled in from it, says as it stands."""
    scored = score_assessment(session, assessment)
    return canonical(build_report(scored) if kind is Kind.REPORT else filled_form(scored))


def list_reports(session: Session, assessment: Assessment) -> Sequence[Report]:
    """Return the reports on an assessment, the newest first."""
    found = session.scalars(
        select(Report)
        .where(Report.assessment_id == assessment.id)
        .order_by(Report.requested_at.desc(), Report.id)
        .limit(_MOST_LISTED)
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


def request_report(
    session: Session,
    person: Person,
    assessment: Assessment,
    folder: Path,
    key: UUID,
    kind: Kind = Kind.REPORT,
) -> UUID:
    """Ask for a report or a form as things stand; the same content is printed only once."""
    content = build_content(session, assessment, kind)
    name = _store_content(session, folder, content)
    begin_write(session)
    session.refresh(assessment, with_for_update=True)
    wanted = Report(assessment_id=assessment.id, kind=kind, content=name, requested_by=person.id)
    made = _save_request(session, person, wanted, folder, key)
    record(
        session,
        person,
        f"asked for a {kind}",
        force_id=assessment.force_id,
        subject=f"report {made}",
        detail=name,
    )
    return made


def request_blank_form(
    session: Session, person: Person, content: bytes, folder: Path, key: UUID
) -> UUID:
    """Request a blank form, which belongs to no force and is printed once for everyone."""
    name = _store_content(session, folder, content)
    begin_write(session)
    return _save_request(
        session, person, Report(kind=Kind.FORM, content=name, requested_by=person.id), folder, key
    )


def list_prints(session: Session, name: str, assessment_id: UUID | None) -> Sequence[Report]:
    """What was printed, or was to be, of a content and an assessment or none; the newest first."""
    found = session.scalars(
        select(Report)
        .where(Report.assessment_id == assessment_id, Report.content == name)
        .order_by(Report.requested_at.desc(), Report.id)
        .limit(_MOST_LISTED)
    )
    return found.all()


def file_name(assessment: Assessment, kind: Kind = Kind.REPORT) -> str:
    """What a download is called: marking, force, set, as-at date, a form if it is one, and draft.

    In ASCII, so that every system keeps it.
    """
    plain = unicodedata.normalize("NFKD", assessment.force.name).encode("ascii", "ignore").decode()
    force = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-") or "force"
    form = " form" if kind is Kind.FORM else ""
    return (
        f"{assessment.marking.value} {force} {assessment.set_id} {assessment.as_at.isoformat()}"
        f"{form} draft.pdf"
    )


def blank_form_name(question_set: QuestionSet) -> str:
    """Return what a downloaded blank form is called."""
    return f"{question_set.id} {question_set.version} blank form.pdf"


def _store_content(session: Session, folder: Path, content: bytes) -> str:
    """Keep what is to be printed where the press finds it, by its digest, and end the read."""
    name = digest(content)
    session.rollback()
    if not (folder / f"{name}.json").is_file():
        keep(folder, f"{name}.json", content)
    return name


def _save_request(
    session: Session, person: Person, wanted: Report, folder: Path, key: UUID
) -> UUID:
    """Add what is wanted, unless it is there or on its way; a repeated wish changes nothing."""
    earlier = find_key_result(session, person, key)
    if earlier is not None:
        return UUID(earlier)
    report = _good_report(session, wanted, folder)
    if report is None:
        report = wanted
        session.add(report)
        session.flush()
    use_key(session, person, key, str(report.id))
    return report.id


def _good_report(session: Session, wanted: Report, folder: Path) -> Report | None:
    """Return the report of this very content that is printed already, or on its way."""
    for report in list_prints(session, wanted.content, wanted.assessment_id):
        is_there = report.progress is Progress.READY and pdf_path(folder, report.content).is_file()
        if is_there or report.progress in ON_THE_WAY:
            return report
    return None

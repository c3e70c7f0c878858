"""Prints of an improvement plan: its content as a person sees it today, printed once."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checklist.audit.service import record
from checklist.core.organisations import Person
from checklist.db import begin_write
from checklist.plans.models import PlanAction
from checklist.plans.plan_queries import load_plan
from checklist.reports.content import DocumentKind, digest, serialise_content
from checklist.reports.content_prints.plan_content import build_plan
from checklist.reports.content_prints.planned_reports import build_actions
from checklist.reports.models import Progress, Report
from checklist.reports.printing.print_process import find_pdf_path
from checklist.reports.service import list_prints, request_content
from checklist.reports.stored_files import StoredFile, examine_stored_file
from checklist.web.filters import today_in_london


def build_plan_content(session: Session, person: Person) -> bytes:
    """Build the plan of a person's force as they see it today. Raises as ``load_plan``."""
    plan = load_plan(session, person)
    listed = sorted(plan.actions, key=lambda each: each.action.number)
    every = select(func.count()).where(PlanAction.force_id == person.organisation_id)
    return serialise_content(
        build_plan(
            person.organisation_name,
            plan,
            build_actions(session, person, listed),
            today_in_london(),
            leaves_out=(session.scalar(every) or 0) > len(listed),
        )
    )


def find_plan_print(session: Session, content: bytes, folder: Path) -> Report | None:
    """Find the newest print of a plan; none where its PDF is gone or was changed."""
    found = next(iter(list_prints(session, digest(content), None)), None)
    if found is None or found.progress is not Progress.READY:
        return found
    stored = examine_stored_file(session, found, folder)
    return found if stored is StoredFile.AS_PRINTED else None


def request_plan_print(
    session: Session, person: Person, content: bytes, folder: Path, key: UUID
) -> None:
    """Have the plan printed as it is now, unless a print of it is there or on its way."""
    asked = "asked for an improvement plan"
    request_content(session, person, content, folder, key, DocumentKind.PLAN, asked)


def take_plan_print(session: Session, person: Person, folder: Path) -> Path | None:
    """Return the path of the printed plan, and put the download on record.

    None where the plan is not printed as it is now.
    """
    found = find_plan_print(session, build_plan_content(session, person), folder)
    if found is None or found.progress is not Progress.READY:
        return None
    begin_write(session)
    record(
        session,
        person,
        "downloaded an improvement plan",
        force_id=person.organisation_id,
        subject=f"report {found.id}",
        detail=found.content,
    )
    return find_pdf_path(folder, found.content)

"""Published reports of many forces and many years, written without the reviews before them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from flask import Flask

from checklist.accounts.models import ForceAccess, Organisation
from checklist.assessments.pinned_set import shipped_library
from checklist.core.organisations import OrganisationKind
from checklist.core.review_reports.report_content import ReviewReport
from checklist.db import db
from checklist.web.filters import today_in_london
from tests.assessments.assessments import begin
from tests.core.review_reports.reports import build
from tests.core.reviews.specimenshire import SET
from tests.responses.published import publish_report

REPORT = build()
PAGES = {
    "grades": "/across-forces",
    "all rounds": "/across-forces?round=all",
    "the lowest grades": "/across-forces?round=all&order=lowest",
    "themes": "/across-forces/themes",
    "one theme": "/across-forces/themes?group=theme-decision-quality&round=all",
    "one section": "/across-forces/themes?group=section-vet&round=all",
    "claims": "/across-forces/claims?round=all",
    "one question": "/across-forces/claims/vet-08?round=all",
    "findings": "/across-forces/findings?round=all",
    "findings that are open": "/across-forces/findings?round=all&standing=open",
    "findings that are overdue": "/across-forces/findings?round=all&standing=overdue",
    "responses": "/across-forces/responses?round=all",
}


def add_force(app: Flask, inspectorate: UUID, name: str) -> UUID:
    """Add a force that is open to an inspectorate."""
    with app.app_context():
        force = Organisation(id=uuid4(), name=name, kind=OrganisationKind.FORCE)
        db.session.add(force)
        db.session.flush()
        db.session.add(ForceAccess(organisation_id=inspectorate, force_id=force.id))
        db.session.commit()
        return force.id


def publish_round(
    app: Flask,
    force: UUID,
    *,
    days_ago: int = 3,
    report: ReviewReport = REPORT,
    year: int = 2026,
    notice: str = "",
) -> UUID:
    """Publish a report on a round of a force that ended in March of a year."""
    assessment = begin(
        app,
        force,
        set_version=SET.version,
        set_hash=shipped_library().get(SET.id, SET.version).content_hash,
        period_begins=date(year - 1, 4, 1),
        period_ends=date(year, 3, 31),
        as_at=date(year, 3, 31),
        notice=notice,
    )
    publish_report(app, assessment, days_ago=days_ago, report=report)
    return assessment


def with_levels(**levels: str) -> ReviewReport:
    """A report with other final levels: ``vet_08="2"``."""
    questions = {
        key.replace("_", "-"): replace(REPORT.questions[key.replace("_", "-")], final=level)
        for key, level in levels.items()
    }
    return replace(REPORT, questions={**REPORT.questions, **questions})


def add_many(app: Flask, inspectorate: UUID, forces: int, rounds: int) -> None:
    """Add forces with a report each year, the first force's copied to all."""
    for number in range(forces):
        force = add_force(app, inspectorate, f"Force {number:02} Police")
        for round_ in range(rounds):
            final = str((number + round_) % 5)
            publish_round(
                app,
                force,
                days_ago=3 + 365 * round_ + number,
                report=with_levels(vet_08=final, vet_16=str(number % 4)),
                year=today_in_london().year - round_,
            )

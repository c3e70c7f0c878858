"""An earlier round of a force with its published report, straight into the database."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from flask import Flask

from checklist.accounts.models import Organisation
from checklist.assessments.models import Assessment, Restriction
from checklist.assessments.pinned_set import shipped_library
from checklist.core.assessment_states import AssessmentState
from checklist.core.review_reports.report_bytes import write_report
from checklist.core.review_reports.report_content import (
    Outcome,
    ReportFinding,
    ReportQuestion,
    ReportRecommendation,
)
from checklist.core.reviews.findings import PublishedKind
from checklist.core.seals.canonical import digest
from checklist.db import db
from checklist.reviews.publishing.models import Publication
from tests.assessments.assessments import an_account, begin_edition
from tests.reviews.comments.stored import build_stored_report
from tests.reviews.publishing.stored import add_publication

FIRST = shipped_library().get("vcc-2022", "1.0.0")
LAPSED = "Clearances had lapsed"
RENEW = "Renew every clearance"
WORDS = "They said so."


def cause(number: int = 1, question: str = "vet-03", text: str = LAPSED) -> ReportFinding:
    """A cause of concern on a question, with its recommendation."""
    due = date(2021, 9, 30)
    return ReportFinding(
        number=number,
        kind=PublishedKind.CAUSE_OF_CONCERN,
        text=text,
        section="",
        questions=(question,),
        is_confirmed=True,
        recommendations=(ReportRecommendation(1, RENEW, "chief constable", due),),
    )


def add_round(
    app: Flask,
    force: UUID,
    *,
    published_on: date = date(2021, 6, 1),
    findings: tuple[ReportFinding, ...] = (cause(),),
    levels: dict[str, str] | None = None,
    restricted: str = "",
    **fields: Any,
) -> UUID:
    """Add a round as at 31 March 2020 on the first edition, of which the report came out."""
    began: dict[str, Any] = {
        "title": "Round one",
        "as_at": date(2020, 3, 31),
        "decided_state": AssessmentState.CLOSED_PUBLISHED,
        "published_on": published_on,
    }
    key = begin_edition(app, force, fields.pop("shipped", FIRST), **(began | fields))
    with app.app_context():
        author = an_account()
        assessment = db.session.get_one(Assessment, key)
        db.session.get_one(Organisation, force).has_published_reports = True
        add_publication(key, author, 1, WORDS)
        db.session.flush()
        said = {
            question: ReportQuestion("3", "3", final)
            for question, final in (levels or {"vet-03": "1"}).items()
        }
        report = replace(
            build_stored_report(assessment, 1),
            outcome=Outcome.GRADED,
            findings=findings,
            questions=said,
        )
        report = replace(report, details=replace(report.details, title=assessment.title))
        content = write_report(report)
        publication = db.session.query(Publication).filter_by(assessment_id=key).one()
        publication.content, publication.digest = content.decode(), digest(content)
        publication.published_on = published_on
        if restricted:
            named = {"person_id": author, "set_by": author}
            db.session.add(Restriction(assessment_id=key, question_id=restricted, **named))
        db.session.commit()
    return key

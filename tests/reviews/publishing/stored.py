"""A published report, written into the database without the review before it."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from sqlalchemy import select

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.sign_off.models import StateChange
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.core.review_reports.report_bytes import write_report
from checklist.core.review_reports.report_content import Outcome, ReportFinding
from checklist.core.reviews.findings import PublishedKind
from checklist.core.seals.canonical import digest
from checklist.core.workflow.events import Event
from checklist.db import db, now
from checklist.reports.content import DocumentKind
from checklist.reports.models import Progress, Report, ReviewSource
from checklist.reviews.draft_reports.models import DraftReport
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.published_rows import keep_rows
from checklist.web.filters import today_in_london
from tests.reviews.comments.stored import build_stored_report


def add_publication(assessment_id: UUID, author: UUID, number: int, words: str) -> None:
    """Add the version of a number, which says how reliable the force was."""
    assessment = db.session.get_one(Assessment, assessment_id)
    report = build_stored_report(assessment, number)
    finding = ReportFinding(
        number,
        PublishedKind.AREA_FOR_IMPROVEMENT,
        words,
        load_pinned_set(assessment).sections[0].id,
        (),
        is_confirmed=False,
    )
    content = write_report(
        replace(report, how_reliable=words, findings=(finding,), outcome=Outcome.GRADED)
    )
    change = StateChange(
        assessment_id=assessment_id,
        number=100 + number,
        event=Event.PUBLISH,
        from_state=AssessmentState.FACTUAL_ACCURACY,
        to_state=AssessmentState.CLOSED_PUBLISHED,
        person_id=author,
        role=Role.LEAD_INSPECTOR.value,
        organisation_id=assessment.force_id,
    )
    db.session.add(change)
    db.session.flush()
    publication = Publication(
        assessment_id=assessment_id,
        organisation_id=assessment.force_id,
        version=number,
        outcome=Outcome.GRADED,
        content=content.decode(),
        digest=digest(content),
        published_on=today_in_london(),
        state_change_id=change.id,
        decided_by=author,
        role=Role.LEAD_INSPECTOR.value,
        announced_at=now(),
    )
    db.session.add(publication)
    keep_rows(db.session, publication)


def add_review_prints(assessment_id: UUID, author: UUID, restricted: str) -> None:
    """The printed reports on its review: the bytes of the printed report."""
    of_it = select(Report).where(Report.assessment_id == assessment_id, Report.pages == 1)
    same = db.session.scalars(of_it.where(Report.kind == DocumentKind.REPORT)).first()
    draft = select(DraftReport.id).where(DraftReport.assessment_id == assessment_id)
    publication = select(Publication.id).where(Publication.assessment_id == assessment_id)
    assert same is not None
    db.session.add_all(
        Report(
            assessment_id=assessment_id,
            kind=kind,
            progress=Progress.READY,
            content=same.content,
            pages=1,
            size=same.size,
            requested_by=author,
            left_out=left_out,
            source=source,
            source_id=db.session.scalars(found).one(),
        )
        for source, found in ((ReviewSource.DRAFT, draft), (ReviewSource.PUBLICATION, publication))
        for kind in (DocumentKind.REVIEW, DocumentKind.REVIEWED_REPORT)
        for left_out in ("", restricted)
    )

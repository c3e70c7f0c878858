"""What the databases of earlier versions hold of a report on a review: drafts, comments, texts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from checklist.core.organisations import Role
from checklist.core.review_reports.comments import CommentDecision, CommentKind
from checklist.core.review_reports.report_places import Part
from checklist.db import Model, db
from checklist.reports.content import DocumentKind
from checklist.reports.models import Progress, Report, ReviewSource
from checklist.reviews.comments.models import CommentAnswer, CommentRound, DraftComment
from checklist.reviews.draft_reports.models import DraftReport, DraftReportEmail
from checklist.reviews.findings.overall_models import OverallDecision
from checklist.reviews.report_texts.models import ReportTexts
from tests.reviews.finding_texts.keeping import add_entry, build_text


def add_report(body: UUID, assessment: UUID, author: UUID) -> None:
    """Add a draft report with a comment that was answered, and a text kept for findings."""
    draft = DraftReport(
        assessment_id=assessment,
        organisation_id=body,
        number=1,
        content="{}",
        digest="0" * 64,
        last_day=date(2022, 3, 18),
        sent_by=author,
        role=Role.LEAD_INSPECTOR.value,
        told=[DraftReportEmail(account_id=author)],
    )
    db.session.add(draft)
    db.session.flush()
    db.session.add(_build_print(assessment, author, draft.id))
    db.session.add_all(_list_more(body, assessment, author, draft.id))
    kept = build_text(body, author, "Backlog")
    db.session.add(kept)
    db.session.flush()
    add_entry(kept)


def _build_print(assessment: UUID, author: UUID, draft: UUID) -> Report:
    return Report(
        assessment_id=assessment,
        kind=DocumentKind.REVIEW,
        content="0" * 64,
        progress=Progress.FAILED,
        requested_by=author,
        source=ReviewSource.DRAFT,
        source_id=draft,
    )


def _list_more(body: UUID, assessment: UUID, author: UUID, draft: UUID) -> Iterator[Model]:
    answer = CommentAnswer(
        version=1,
        decision=CommentDecision.REFUSED,
        reason="The list says six",
        answered_by=author,
        role=Role.INSPECTOR.value,
    )
    comment = DraftComment(
        number=1,
        kind=CommentKind.WRONG,
        part=Part.OVERALL,
        text="There were seven",
        saved_by=author,
        answers=[answer],
    )
    yield CommentRound(draft_report_id=draft, version=1, comments=[comment])
    yield OverallDecision(
        assessment_id=assessment,
        organisation_id=body,
        version=1,
        is_lowest=True,
        reason="Nobody watches who is vetted",
        saved_by=author,
        role=Role.LEAD_INSPECTOR.value,
    )
    yield ReportTexts(
        assessment_id=assessment,
        organisation_id=body,
        version=1,
        method="Ten days in two places",
        how_reliable="",
        saved_by=author,
        role=Role.INSPECTOR.value,
    )

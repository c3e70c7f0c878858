"""Draft reports as they are printed: each marked as a draft that is not published."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.reach.closed import describe_closed, questions_closed_to
from checklist.core.organisations import Marking, Person
from checklist.reports.content.printed_review import SinceDraft
from checklist.reports.content_builders.review_report import (
    ReviewIssue,
    build_review,
    build_since_draft,
)
from checklist.reports.models import ReviewSource
from checklist.reports.review_prints.review_prints import PrintableReview
from checklist.reports.service import build_file_stem
from checklist.reviews.draft_reports.draft_queries import get_draft, get_drafted, list_drafts
from checklist.reviews.draft_reports.models import DraftReport
from checklist.reviews.draft_reports.shown_draft import ShownReport, show_draft
from checklist.web.filters import format_day

_EXPLAINED = (
    "Sent to the force on {sent} to check its facts until {last}. Its coordinators and signatories"
    " read it, and its inspectors, and nobody else."
)


def get_printable_draft(
    session: Session, person: Person, assessment_id: UUID, number: int
) -> PrintableReview:
    """Get a draft report as a person may have it printed. Raises as ``get_drafted``, and NotFound.

    It says what their page says: of what is closed to them nothing.
    """
    assessment = get_drafted(session, person, assessment_id)
    drafts = list_drafts(session, person, assessment)
    draft = get_draft(drafts, number)
    shown = show_draft(session, person, assessment, drafts, draft).shown
    closed = questions_closed_to(session, person, assessment).questions
    told = closed & shown.report.questions.keys()
    issue = ReviewIssue(
        standing=f"DRAFT {number}, not published",
        explained=_EXPLAINED.format(
            sent=format_day(draft.sent_at), last=format_day(draft.last_day)
        ),
        source=draft.digest,
        is_draft=True,
        left_out=describe_closed(told) if told else "",
    )
    return PrintableReview(
        assessment=assessment,
        source=ReviewSource.DRAFT,
        source_id=draft.id,
        content=build_review(shown.question_set, shown.report, issue, _build_since(shown)),
        left_out=" ".join(sorted(closed)),
        name=f"Draft report {number}",
        file_name=f"{Marking.OFFICIAL_SENSITIVE} {build_file_stem(assessment)} {_name(draft)}.pdf",
    )


def _name(draft: DraftReport) -> str:
    return f"draft report {draft.number} {draft.short_digest}"


def _build_since(shown: ShownReport) -> SinceDraft | None:
    if not shown.before:
        return None
    return build_since_draft(shown.before, shown.changes, hides_some=shown.hides_changes)

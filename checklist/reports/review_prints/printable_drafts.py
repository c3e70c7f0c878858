"""Draft reports as they are printed, alone or in the force's own report: marked as drafts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.reach.closed import describe_closed, questions_closed_to
from checklist.assessments.service import is_own
from checklist.core.errors import NotFound
from checklist.core.organisations import Marking, Person
from checklist.reports.content import DocumentKind, serialise_content
from checklist.reports.content.printed_review import PrintedReview, SinceDraft
from checklist.reports.content_builders.review_report import (
    ReviewIssue,
    build_review,
    build_since_draft,
)
from checklist.reports.models import ReviewSource
from checklist.reports.review_prints.own_report import build_own_report
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


@dataclass(frozen=True, slots=True)
class _FoundDraft:
    """A draft report as a person reads it, and what is closed to them."""

    assessment: Assessment
    draft: DraftReport
    shown: ShownReport
    closed: frozenset[str]


def get_printable_draft(
    session: Session, person: Person, assessment_id: UUID, number: int
) -> PrintableReview:
    """Get a draft report as a person may have it printed. Raises as ``get_drafted``, and NotFound.

    It says what their page says: of what is closed to them nothing.
    """
    found = _find_draft(session, person, assessment_id, number)
    return PrintableReview(
        assessment=found.assessment,
        source=ReviewSource.DRAFT,
        source_id=found.draft.id,
        kind=DocumentKind.REVIEW,
        build=lambda: serialise_content(_build_review(found)),
        left_out=" ".join(sorted(found.closed)),
        name=f"Draft report {number}",
        standing=_name_standing(found.draft),
        marking=Marking.OFFICIAL_SENSITIVE,
        file_name=_build_file_name(found, "draft report"),
    )


def get_printable_own_report(
    session: Session, person: Person, assessment_id: UUID, number: int, folder: Path
) -> PrintableReview:
    """Get the force's own report as it was reviewed, with a chapter on a draft report.

    For the force alone. Raises as ``get_printable_draft``, and NotFound for anyone else.
    """
    found = _find_draft(session, person, assessment_id, number)
    if not is_own(person, found.assessment):
        raise NotFound("We could not find that report")
    return replace(
        get_printable_draft(session, person, assessment_id, number),
        kind=DocumentKind.REVIEWED_REPORT,
        build=lambda: build_own_report(
            session, person, found.assessment, _build_review(found), folder
        ),
        name=f"Your health check with draft report {number}",
        file_name=_build_file_name(found, "with draft report"),
    )


def _find_draft(session: Session, person: Person, assessment_id: UUID, number: int) -> _FoundDraft:
    assessment = get_drafted(session, person, assessment_id)
    drafts = list_drafts(session, person, assessment)
    draft = get_draft(drafts, number)
    shown = show_draft(session, person, assessment, drafts, draft).shown
    closed = questions_closed_to(session, person, assessment).questions
    return _FoundDraft(assessment, draft, shown, closed)


def _build_review(found: _FoundDraft) -> PrintedReview:
    draft, shown = found.draft, found.shown
    told = found.closed & shown.report.questions.keys()
    issue = ReviewIssue(
        standing=_name_standing(draft),
        explained=_EXPLAINED.format(
            sent=format_day(draft.sent_at), last=format_day(draft.last_day)
        ),
        source=draft.digest,
        is_draft=True,
        left_out=describe_closed(told) if told else "",
        withheld=shown.withheld,
        withheld_worksheets=shown.withheld_worksheets,
    )
    return build_review(shown.question_set, shown.report, issue, _build_since(shown))


def _build_since(shown: ShownReport) -> SinceDraft | None:
    if not shown.before:
        return None
    return build_since_draft(shown.before, shown.changes, hides_some=shown.hides_changes)


def _name_standing(draft: DraftReport) -> str:
    return f"DRAFT {draft.number}, not published"


def _build_file_name(found: _FoundDraft, what: str) -> str:
    stem, draft = build_file_stem(found.assessment), found.draft
    return f"{Marking.OFFICIAL_SENSITIVE} {stem} {what} {draft.number} {draft.short_digest}.pdf"

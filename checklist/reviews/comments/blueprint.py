"""What the pages of comments share: their addresses, and how they find the draft report."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from flask import Blueprint, g

from checklist.assessments.models import Assessment
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.review_reports.report_content import ReviewReport
from checklist.core.review_reports.report_places import Part, Place, list_places, name_place
from checklist.db import db
from checklist.reviews.comments.comment_queries import ShownComments, show_comments
from checklist.reviews.draft_reports.draft_queries import get_draft, get_drafted, list_drafts
from checklist.reviews.draft_reports.shown_draft import ShownReport, show_draft

_LONGEST_NAME = 90

bp = Blueprint(
    "comments",
    __name__,
    url_prefix="/assessments/<uuid:assessment_id>/draft-reports/<int:number>/comments",
)


@dataclass(frozen=True, slots=True)
class CommentedDraft:
    """A draft report as a person reads it, with the comments on it that they read."""

    assessment: Assessment
    report: ShownReport
    comments: ShownComments

    def name(self, place: Place) -> str:
        """Name a place as the list of them does."""
        return name_place(place, self.report.question_set)

    def list_places(self) -> list[tuple[Place, str]]:
        """List the places that a comment can be about, each with its name and how it begins."""
        report = self.report.report
        return [
            (place, _begin(self.name(place), self._read_beginning(place)))
            for place in list_places(report, self.report.question_set)
            if not _is_closed(place, report)
        ]

    def _read_beginning(self, place: Place) -> str:
        match place.part:
            case Part.QUESTION:
                return self.report.question_set.get_question(place.key).prompt
            case Part.FINDING:
                found = self.report.report.findings
                return next(each.text for each in found if str(each.number) == place.key)
        return ""


def get_commented(
    assessment_id: UUID, number: int, action: Action = Action.READ_DRAFT
) -> CommentedDraft:
    """Find a draft report with its comments, for who may do this with it in its state."""
    assessment = get_drafted(db.session, g.person, assessment_id)
    require(g.person, action, assessment.state)
    drafts = list_drafts(db.session, g.person, assessment)
    draft = get_draft(drafts, number)
    shown = show_draft(db.session, g.person, assessment, drafts, draft)
    comments = show_comments(db.session, g.person, assessment, drafts, draft)
    return CommentedDraft(assessment, shown.shown, comments)


def _is_closed(place: Place, report: ReviewReport) -> bool:
    """Say whether a place is a question of which the person reads nothing."""
    found = report.questions.get(place.key) if place.part is Part.QUESTION else None
    return found is not None and found.is_restricted and not (found.claimed or found.final)


def _begin(name: str, text: str) -> str:
    """Name a place with the beginning of what it says."""
    if not text:
        return name
    whole = f"{name}: {' '.join(text.split())}"
    return whole if len(whole) <= _LONGEST_NAME else f"{whole[: _LONGEST_NAME - 1].rstrip()}…"

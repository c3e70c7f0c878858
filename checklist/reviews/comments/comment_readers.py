"""Who reads comments on a draft report and their answers: the lines beside the boxes."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.orm import Session

from checklist.accounts.models import Organisation
from checklist.assessments.models import Assessment
from checklist.core.audience import Body, Circle, Thing, describe_audience, find_audience
from checklist.reviews.draft_reports.models import DraftReport


@dataclass(frozen=True, slots=True)
class CommentReaders:
    """The line beside a comment, and that beside an answer."""

    comment: str
    answer: str


def describe_comment_readers(
    session: Session, assessment: Assessment, draft: DraftReport
) -> CommentReaders:
    """Say who reads a comment before and after it is sent, and an answer before it is released."""
    force, sender = assessment.force, session.get_one(Organisation, draft.organisation_id)
    of_force = _describe(assessment, Body(force.id, force.name, force.kind))
    inspectorate = Body(sender.id, sender.name, sender.kind, assigned_by_role=True)
    of_inspectorate = _describe(assessment, inspectorate)
    closed = " Of a restricted question only those who are named."
    return CommentReaders(
        comment=f"Seen by: {of_force}. Once sent, also by {of_inspectorate}.{closed}",
        answer=f"Seen by: {of_inspectorate}. Once released, also by {of_force}.{closed}",
    )


def _describe(assessment: Assessment, body: Body) -> str:
    audience = find_audience(Thing.DRAFT_REPORT, assessment.state, Circle([body]))
    return describe_audience(audience, [body], {})

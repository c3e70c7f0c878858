"""What the pages of draft reports share: their addresses, and how they find the review."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, g

from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.reviews.findings.reviewed import ReviewedAssessment, load_reviewed
from checklist.reviews.judgements.sent_for_judging import get_sent

bp = Blueprint(
    "draft_reports", __name__, url_prefix="/assessments/<uuid:assessment_id>/draft-reports"
)


def get_reviewed_to_send(assessment_id: UUID) -> ReviewedAssessment:
    """Find a review of which the person may send a draft report now. Raises as ``get_sent``."""
    sent = get_sent(db.session, g.person, assessment_id, Action.SEND_DRAFT)
    return load_reviewed(db.session, g.person, sent)

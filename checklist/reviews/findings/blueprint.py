"""What the pages of findings share: their addresses, and how they find the review."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, g

from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.reviews.findings.reviewed import ReviewedAssessment, load_reviewed
from checklist.reviews.judgements.sent_for_judging import get_sent

bp = Blueprint("findings", __name__, url_prefix="/assessments/<uuid:assessment_id>/review/findings")


def get_reviewed(assessment_id: UUID, action: Action = Action.DRAFT_FINDING) -> ReviewedAssessment:
    """Find a review with whose findings the person may do this now. Raises as ``get_sent``."""
    return load_reviewed(
        db.session, g.person, get_sent(db.session, g.person, assessment_id, action)
    )

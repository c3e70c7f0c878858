"""What the pages of publishing share: their addresses, and how they find the review."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, g

from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.reviews.findings.reviewed import ReviewedAssessment, load_reviewed
from checklist.reviews.judgements.sent_for_judging import get_sent

bp = Blueprint("publishing", __name__, url_prefix="/assessments/<uuid:assessment_id>")


def get_reviewed_to_publish(assessment_id: UUID) -> ReviewedAssessment:
    """Find a review whose report the person may publish now. Raises as ``get_sent``."""
    sent = get_sent(db.session, g.person, assessment_id, Action.PUBLISH)
    return load_reviewed(db.session, g.person, sent)

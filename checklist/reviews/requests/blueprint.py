"""What the pages of requests share: their addresses, and how they find the assessment."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, g

from checklist.assessments.models import Assessment
from checklist.assessments.service import get_assessment_for
from checklist.assessments.submissions.submission_queries import (
    find_standing_submission,
    reads_sent_alone,
)
from checklist.core.errors import NotFound
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.db import db

bp = Blueprint("requests", __name__, url_prefix="/assessments/<uuid:assessment_id>")


def get_requested_assessment(assessment_id: UUID) -> Assessment:
    """Find an assessment whose requests the person may read. Raises as ``get_assessment``.

    To inspectors who do not read what the force changes anew, it is there with what was sent.
    """
    action = Action.READ_REQUESTS
    assessment = get_assessment_for(db.session, g.person, assessment_id, action)
    require(g.person, action, assessment.state)
    is_sent_alone = reads_sent_alone(db.session, g.person, assessment)
    if is_sent_alone and find_standing_submission(db.session, assessment) is None:
        raise NotFound("We could not find that assessment")
    return assessment

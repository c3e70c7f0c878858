"""What the pages of signing off share: their addresses, and how they find the assessment."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, g

from checklist.assessments.models import Assessment
from checklist.assessments.service import get_assessment, refuse_archived
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.db import db

bp = Blueprint("sign_off", __name__, url_prefix="/assessments/<uuid:assessment_id>/sign-off")


def find_for(assessment_id: UUID, action: Action) -> Assessment:
    """Find an assessment of which the person may do this now: none that is archived."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    refuse_archived(assessment)
    require(g.person, action, assessment.state)
    return assessment

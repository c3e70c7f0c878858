"""What the pages of signing off share: their addresses, and how they find the assessment."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, g

from checklist.assessments.models import Assessment
from checklist.assessments.service import get_assessment, refuse_archived
from checklist.core.permissions.decisions import require
from checklist.core.workflow.decisions import find_row
from checklist.core.workflow.events import Event
from checklist.db import db

bp = Blueprint("sign_off", __name__, url_prefix="/assessments/<uuid:assessment_id>/sign-off")


def find_for(assessment_id: UUID, event: Event) -> Assessment:
    """Find an assessment of which the person may do this now: none that is archived.

    Raises NotInThisState, which says what cannot be done and where it stands.
    """
    assessment = get_assessment(db.session, g.person, assessment_id)
    refuse_archived(assessment)
    require(g.person, find_row(assessment.state, event).action, assessment.state)
    return assessment

"""The page of what the force holds itself, to be printed and carried to a visit of inspectors."""

from __future__ import annotations

from uuid import UUID

from flask import g, render_template
from flask.typing import ResponseReturnValue

from checklist.assessments.lists.held_by_force import group_by_place, list_held_now
from checklist.assessments.lists.views import bp
from checklist.assessments.scored_assessment import score_with_evidence
from checklist.assessments.service import get_assessment
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.web.access import open_to


@bp.get("/<uuid:assessment_id>/held")
@open_to(Action.READ_ASSESSMENT)
def held(assessment_id: UUID) -> ResponseReturnValue:
    """List the exhibits that the force holds and shows in person, by holder and place."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    scored = score_with_evidence(db.session, g.person, assessment)
    return render_template(
        "assessments/held.html",
        scored=scored,
        places=group_by_place(list_held_now(scored)),
    )

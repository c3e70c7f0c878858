"""The page on which a lead inspector takes a draft report back, to the review."""

from __future__ import annotations

from uuid import UUID

from flask import flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.service import get_assessment_for
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.workflow.decisions import find_row
from checklist.core.workflow.events import Event
from checklist.db import db
from checklist.mail.outbox import say_told
from checklist.reviews.draft_reports.blueprint import bp
from checklist.reviews.draft_reports.forms import ReturnForm
from checklist.reviews.draft_reports.sending import return_to_review
from checklist.web.access import open_to
from checklist.web.errors import commit_or_show


@bp.route("/return", methods=["GET", "POST"])
@open_to(Action.RETURN_TO_REVIEW, redisplays_form=True)
def back(assessment_id: UUID) -> ResponseReturnValue:
    """Say what follows from going back to the review, and go back for a reason."""
    action = Action.RETURN_TO_REVIEW
    assessment = get_assessment_for(db.session, g.person, assessment_id, action)
    form = ReturnForm()
    if form.validate_on_submit():

        def act() -> None:
            reason, key = str(form.reason.data), form.idempotency_key
            return_to_review(db.session, g.person, assessment, reason, key)

        if commit_or_show(form, act):
            flash(say_told("The assessment is under review again", "The force is told"), "success")
            return redirect(url_for("assessments.tasks", assessment_id=assessment_id))
    find_row(assessment.state, Event.RETURN_TO_REVIEW)
    require(g.person, action, assessment.state)
    return render_template("draft_reports/return.html", assessment=assessment, form=form)

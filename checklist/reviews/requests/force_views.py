"""The page on which a force says “no change” to what inspectors ask about a question."""

from __future__ import annotations

from uuid import UUID

from flask import flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.blueprint import get_own_question
from checklist.assessments.reach.closed import load_named
from checklist.assessments.service import get_assessment, refuse_archived
from checklist.core.assessment_states import AssessmentState
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.db import db
from checklist.reviews.requests.blueprint import bp
from checklist.reviews.requests.forms import NoChangeForm
from checklist.reviews.requests.no_change import find_asked, say_no_change
from checklist.web.access import open_to
from checklist.web.errors import commit_or_show


@bp.route("/questions/<question_id>/no-change", methods=["GET", "POST"])
@open_to(Action.SAY_NO_CHANGE, redisplays_form=True)
def no_change(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Say that the answer to a question stays as it was sent, for a reason."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    question = get_own_question(assessment, question_id)
    refuse_archived(assessment)
    require(g.person, Action.SAY_NO_CHANGE, assessment.state)
    asked = find_asked(db.session, assessment, question.id)
    form = NoChangeForm(reason=asked.no_change_reason)
    if form.validate_on_submit():

        def act() -> None:
            reason, key = str(form.reason.data), form.idempotency_key
            say_no_change(db.session, g.person, assessment, question.id, reason, key)

        if commit_or_show(form, act):
            flash(f"“No change” is kept for {question.id}", "success")
            return redirect(url_for("assessments.tasks", assessment_id=assessment_id))
    g.named = load_named(db.session, assessment.id, question.id)
    return render_template(
        "reviews/requests/no_change.html",
        assessment=assessment,
        question=question,
        asked=find_asked(db.session, assessment, question.id),
        form=form,
        read_in=AssessmentState.SIGNED,  # by inspectors once it is sent, and not before
    )

"""The page on which a lead inspector sets the overall grade to the lowest, or takes that back."""

from __future__ import annotations

from uuid import UUID, uuid4

from flask import flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.core.scoring.grading import grade_in_words, list_grades
from checklist.core.stale_save import StaleSave
from checklist.db import db
from checklist.reviews.findings.blueprint import bp, get_reviewed
from checklist.reviews.findings.decision_forms import ReasonForm
from checklist.reviews.findings.overall_deciding import decide_overall
from checklist.reviews.findings.overall_queries import is_set_to_lowest
from checklist.reviews.findings.reviewed import ReviewedAssessment
from checklist.reviews.judgements.readers import describe_readers
from checklist.web.access import open_to
from checklist.web.errors import show_on_field


@bp.route("/grades/overall", methods=["GET", "POST"])
@open_to(Action.CONFIRM_CAUSE, redisplays_form=True)
def overall(assessment_id: UUID) -> ResponseReturnValue:
    """Set the overall grade to the lowest one, or take that back, for a reason."""
    reviewed = get_reviewed(assessment_id, Action.CONFIRM_CAUSE)
    form = ReasonForm(data={"base_version": _find_version(reviewed)})
    if form.validate_on_submit():
        reason, base = str(form.reason.data), form.base_version.data or 0
        try:
            is_set = decide_overall(
                db.session,
                g.person,
                reviewed.sent.assessment,
                reason,
                base,
                form.idempotency_key,
            )
        except UserError as error:
            db.session.rollback()
            show_on_field(form, error)
            reviewed = get_reviewed(assessment_id, Action.CONFIRM_CAUSE)
            if isinstance(error, StaleSave):
                form.base_version.data, form.key.data = _find_version(reviewed), str(uuid4())
        else:
            db.session.commit()
            said = "is set" if is_set else "follows from the scores again"
            flash(f"The overall grade {said}", "success")
            return redirect(url_for(".grades", assessment_id=assessment_id))
    return _render(reviewed, form)


def _find_version(reviewed: ReviewedAssessment) -> int:
    decisions = reviewed.overall_decisions
    return decisions[0].version if decisions else 0


def _render(reviewed: ReviewedAssessment, form: ReasonForm) -> str:
    assessment, model = reviewed.sent.assessment, reviewed.sent.question_set.scoring
    decisions = reviewed.overall_decisions
    return render_template(
        "findings/overall.html",
        assessment=assessment,
        form=form,
        decisions=decisions,
        is_set=is_set_to_lowest(decisions),
        confirmed=reviewed.confirmed,
        lowest=grade_in_words(model, list_grades(model)[0]),
        readers=describe_readers(g.person, assessment),
    )

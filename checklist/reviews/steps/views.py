"""The pages on which a review begins, or is closed without a published report."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, Flask, flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.assessments.service import get_assessment, get_assessment_for
from checklist.core.assessment_states import AssessmentState
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted, require
from checklist.core.workflow.decisions import find_row, list_missing, offered
from checklist.core.workflow.events import Event
from checklist.db import db
from checklist.mail.outbox import say_told
from checklist.reviews.assignments.assignment_queries import list_running
from checklist.reviews.judgements.judgement_queries import JudgementCount, count_judgements
from checklist.reviews.steps.forms import BeginForm, CloseForm
from checklist.reviews.steps.service import begin_review, close_unpublished, find_begin_facts
from checklist.web.access import Access, open_to
from checklist.web.errors import commit_or_show
from checklist.web.panels import add_panel

bp = Blueprint("reviews", __name__, url_prefix="/assessments/<uuid:assessment_id>/review")


def register(app: Flask) -> None:
    """Add these pages, and what a submission says of its review."""
    app.register_blueprint(bp)
    access = Access(frozenset({Action.READ_ASSIGNMENTS}))
    add_panel(app, "below a submission", "reviews/_steps.html", _build_steps, access)


@bp.route("/begin", methods=["GET", "POST"])
@open_to(Action.BEGIN_REVIEW, redisplays_form=True)
def begin(assessment_id: UUID) -> ResponseReturnValue:
    """Say what follows when the review begins, and begin it."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    form = BeginForm()
    if form.validate_on_submit():

        def act() -> None:
            begin_review(db.session, g.person, assessment, form.idempotency_key)

        if commit_or_show(form, act):
            flash(
                say_told(
                    "The review has begun",
                    "The force is told, and cannot withdraw it",
                    "The force cannot withdraw it",
                ),
                "success",
            )
            return redirect(url_for("judgements.questions", assessment_id=assessment_id))
    find_row(assessment.state, Event.BEGIN_REVIEW)
    require(g.person, Action.BEGIN_REVIEW, assessment.state)
    facts = find_begin_facts(db.session, assessment)
    return render_template(
        "reviews/begin.html",
        assessment=assessment,
        form=form,
        assigned=list_running(db.session, g.person, assessment),
        missing=list_missing(assessment.state, Event.BEGIN_REVIEW, facts),
    )


@bp.route("/close", methods=["GET", "POST"])
@open_to(Action.CLOSE_UNPUBLISHED, redisplays_form=True)
def close(assessment_id: UUID) -> ResponseReturnValue:
    """Say what follows when it is closed without a published report, and close it for a reason."""
    action = Action.CLOSE_UNPUBLISHED
    assessment = get_assessment_for(db.session, g.person, assessment_id, action)
    form = CloseForm()
    if form.validate_on_submit():

        def act() -> None:
            reason, key = str(form.reason.data), form.idempotency_key
            close_unpublished(db.session, g.person, assessment, reason, key)

        if commit_or_show(form, act):
            flash(
                say_told("It is closed without a published report", "The force is told"), "success"
            )
            return redirect(url_for("assessments.tasks", assessment_id=assessment_id))
    find_row(assessment.state, Event.CLOSE_UNPUBLISHED)
    require(g.person, Action.CLOSE_UNPUBLISHED, assessment.state)
    return render_template(
        "reviews/close.html",
        assessment=assessment,
        form=form,
        read_in=AssessmentState.CLOSED_UNPUBLISHED,
    )


def _build_steps(assessment: Assessment) -> dict[str, object]:
    """Build what inspectors may do with a submission, and who is assigned to it."""
    return {
        "assessment": assessment,
        "events": offered(assessment.state, g.person),
        "Event": Event,
        "assigned": list_running(db.session, g.person, assessment),
        "judged": _count_judged(assessment),
    }


def _count_judged(assessment: Assessment) -> JudgementCount | None:
    """Count what is judged of an assessment, for those who read that: else no query."""
    if not is_permitted(g.person, Action.READ_JUDGEMENTS, assessment.state):
        return None
    return count_judgements(db.session, g.person, [assessment.id]).get(assessment.id)

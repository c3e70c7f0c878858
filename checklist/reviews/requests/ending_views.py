"""The pages on which inspectors extend a request, withdraw it, or close it as not answered."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from flask import flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.assessments.reach.requested import find_open_request
from checklist.core.assessment_states import AssessmentState
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.workflow.decisions import GuardUnmet, find_row
from checklist.core.workflow.events import Event
from checklist.db import db
from checklist.mail.outbox import say_told
from checklist.reviews.requests.blueprint import bp, get_requested_assessment
from checklist.reviews.requests.ending import end_request, extend_request
from checklist.reviews.requests.forms import EndRequestForm, ExtendForm
from checklist.web.access import open_to
from checklist.web.errors import commit_or_show
from checklist.web.filters import today_in_london


@bp.route("/requests/extend", methods=["GET", "POST"])
@open_to(Action.EXTEND_REQUEST, redisplays_form=True)
def extend(assessment_id: UUID) -> ResponseReturnValue:
    """Give the force a later last day, for a reason."""
    assessment = get_requested_assessment(assessment_id)
    form = ExtendForm()

    def act() -> None:
        if form.due.data is not None:
            reason, key = str(form.reason.data), form.idempotency_key
            extend_request(db.session, g.person, assessment, form.due.data, reason, key)

    return _run(
        assessment, Event.EXTEND_REQUEST, form, act, say_told("Extended", "The force is told")
    )


@bp.route("/requests/withdraw", methods=["GET", "POST"])
@open_to(Action.EXTEND_REQUEST, redisplays_form=True)
def withdraw(assessment_id: UUID) -> ResponseReturnValue:
    """Withdraw what was asked, for a reason: the review goes on with what was sent."""
    return _end(assessment_id, Event.WITHDRAW_REQUEST, say_told("Withdrawn", "The force is told"))


@bp.route("/requests/close", methods=["GET", "POST"])
@open_to(Action.CLOSE_REQUEST, redisplays_form=True)
def close(assessment_id: UUID) -> ResponseReturnValue:
    """Close a request as not answered once its last day has passed, for a reason."""
    return _end(
        assessment_id, Event.CLOSE_REQUEST, say_told("Closed as not answered", "The force is told")
    )


def _end(assessment_id: UUID, event: Event, done: str) -> ResponseReturnValue:
    assessment = get_requested_assessment(assessment_id)
    form = EndRequestForm()

    def act() -> None:
        reason, key = str(form.reason.data), form.idempotency_key
        try:
            end_request(db.session, g.person, assessment, event, reason, key)
        except GuardUnmet as error:
            error.field = error.field or form.reason.name
            raise

    return _run(assessment, event, form, act, done)


def _run(
    assessment: Assessment,
    event: Event,
    form: EndRequestForm,
    act: Callable[[], None],
    done: str,
) -> ResponseReturnValue:
    """Act and lead on, or show the page with what follows."""
    assessment_id = assessment.id
    if form.validate_on_submit() and commit_or_show(form, act):
        flash(done, "success")
        return redirect(url_for(".requests", assessment_id=assessment_id))
    require(g.person, find_row(assessment.state, event).action, assessment.state)
    open_request = find_open_request(db.session, assessment_id)
    is_last_day_ahead = open_request is not None and open_request.due >= today_in_london()
    return render_template(
        "reviews/requests/end.html",
        assessment=assessment,
        form=form,
        event=event,
        Event=Event,
        open_request=open_request,
        is_too_early=event is Event.CLOSE_REQUEST and is_last_day_ahead,
        is_asked_to_sign=assessment.state is not AssessmentState.CHANGES_REQUESTED,
    )

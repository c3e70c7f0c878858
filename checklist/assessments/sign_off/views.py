"""The pages on which sign-off is asked for, taken back or declined, and what happened so far."""

from __future__ import annotations

from uuid import UUID

from flask import Flask, flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import BadRequest

from checklist.assessments.models import Assessment
from checklist.assessments.service import get_assessment
from checklist.assessments.sign_off import ask_and_decline, state_emails
from checklist.assessments.sign_off.blueprint import bp, find_for
from checklist.assessments.sign_off.candidate import build_candidate
from checklist.assessments.sign_off.forms import DeclineForm, StepForm
from checklist.assessments.sign_off.guard_facts import find_facts, list_who_can_sign
from checklist.assessments.sign_off.service import find_standing, list_state_changes
from checklist.core.assessment_states import AssessmentState
from checklist.core.deeds import describe_deed
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.workflow.decisions import GuardUnmet, list_missing, offered
from checklist.core.workflow.events import Event
from checklist.core.workflow.table import TABLE
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import commit_or_show

_LEADS_TO_SIGNING = frozenset(
    state
    for row in TABLE
    if row.event in {Event.ASK_FOR_SIGN_OFF, Event.SIGN}
    for state in row.states
)
"""In these states all who read who can sign are told who cannot, as they wrote all of it."""


def register(app: Flask) -> None:
    """Add these pages, and the e-mail on each change."""
    app.register_blueprint(bp)
    state_emails.register(app)


@bp.get("")
@open_to(Action.READ_RECORD)
def overview(assessment_id: UUID) -> ResponseReturnValue:
    """Say where the assessment stands, who does what next, and what happened so far."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    require(g.person, Action.READ_RECORD, assessment.state)
    events = [] if assessment.is_archived else offered(assessment.state, g.person)
    is_to_be_signed = not assessment.is_archived and assessment.state in _LEADS_TO_SIGNING
    comparison = build_candidate(db.session, assessment).comparison if is_to_be_signed else None
    return render_template(
        "sign_off/overview.html",
        assessment=assessment,
        is_prepared=assessment.state is AssessmentState.PREPARING,
        events=events,
        Event=Event,
        form=StepForm(),
        changes=[
            (change, describe_deed(change.event.value).said)
            for change in list_state_changes(db.session, assessment)
        ],
        signatories=list_who_can_sign(db.session, assessment, comparison),
    )


@bp.route("/ask", methods=["GET", "POST"])
@open_to(Action.ASK_FOR_SIGN_OFF, redisplays_form=True)
def ask(assessment_id: UUID) -> ResponseReturnValue:
    """Say what asking for sign-off means and what is missing for it, and ask once confirmed."""
    form = StepForm()
    is_valid = form.validate_on_submit()
    if is_valid and _was_sent_before(form):
        return _go_to_overview(assessment_id)
    assessment = find_for(assessment_id, Event.ASK_FOR_SIGN_OFF)
    if is_valid and _is_asked(assessment, form):
        flash("The signatories are asked to sign. Nobody can change answers meanwhile", "success")
        return _go_to_overview(assessment_id)
    comparison = build_candidate(db.session, assessment).comparison
    facts = find_facts(db.session, assessment, comparison)
    missing = list_missing(assessment.state, Event.ASK_FOR_SIGN_OFF, facts)
    page = render_template(
        "sign_off/ask.html", assessment=assessment, form=form, facts=facts, missing=missing
    )
    return page, 409 if is_valid else 200


@bp.post("/take-back")
@open_to(Action.TAKE_BACK)
def take_back(assessment_id: UUID) -> ResponseReturnValue:
    """Take back what awaits sign-off."""
    form = StepForm()
    has_key = form.key.validate(form)
    if has_key and _was_sent_before(form):
        return _go_to_overview(assessment_id)
    assessment = find_for(assessment_id, Event.TAKE_BACK)
    if not has_key:
        raise BadRequest
    ask_and_decline.take_back(db.session, g.person, assessment, form.idempotency_key)
    db.session.commit()
    flash("This assessment no longer awaits sign-off. It can be changed again", "success")
    return _go_to_overview(assessment_id)


@bp.route("/decline", methods=["GET", "POST"])
@open_to(Action.DECLINE, redisplays_form=True)
def decline(assessment_id: UUID) -> ResponseReturnValue:
    """Decline to sign, with a reason."""
    form = DeclineForm()
    is_valid = form.validate_on_submit()
    if is_valid and _was_sent_before(form):
        return _go_to_overview(assessment_id)
    assessment = find_for(assessment_id, Event.DECLINE)

    def decline_it() -> None:
        ask_and_decline.decline(db.session, g.person, assessment, form.given)

    if is_valid and commit_or_show(form, decline_it):
        flash("You declined to sign. Those who work on it can read why", "success")
        return _go_to_overview(assessment_id)
    form.standing.data = find_standing(db.session, assessment)
    return render_template("sign_off/decline.html", assessment=assessment, form=form)


def _is_asked(assessment: Assessment, form: StepForm) -> bool:
    """Ask for sign-off; False where something is missing, which the page then lists."""
    try:
        ask_and_decline.ask_for_sign_off(db.session, g.person, assessment, form.idempotency_key)
    except GuardUnmet:
        db.session.rollback()
        return False
    db.session.commit()
    return True


def _was_sent_before(form: IdempotentForm) -> bool:
    return ask_and_decline.was_done(db.session, g.person, form.idempotency_key)


def _go_to_overview(assessment_id: UUID) -> ResponseReturnValue:
    return redirect(url_for(".overview", assessment_id=assessment_id))

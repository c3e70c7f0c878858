"""The pages on which an action moves: progress, proof, the decision of another, stopping."""

from __future__ import annotations

from uuid import UUID

from flask import flash, g, render_template
from flask.typing import ResponseReturnValue

from checklist.core.permissions.actions import Action
from checklist.core.plans.action_states import ActionEvent
from checklist.db import db
from checklist.evidence.service import load_library
from checklist.plans.blueprint import bp, describe_readers, find_marking, lead_to_action
from checklist.plans.forms import (
    LONGEST_TEXT,
    DecisionForm,
    ProgressForm,
    ProofForm,
    StopForm,
)
from checklist.plans.models import PlanAction
from checklist.plans.moving import Sent, move_action, refuse_moving
from checklist.plans.plan_queries import get_action, load_proofs
from checklist.plans.repeatable_form import RepeatableForm
from checklist.web.access import open_to

# The choice is one list on the page.
_MOST_CHOICES = 1000


@bp.route("/actions/<uuid:action_id>/progress", methods=["GET", "POST"])
@open_to(Action.KEEP_ACTIONS, redisplays_form=True)
def progress(action_id: UUID) -> ResponseReturnValue:
    """Report progress on an action, and which of its steps are done."""
    found = get_action(db.session, g.person, action_id)
    done = [str(step.number) for step in found.steps if step.done_on]
    form = ProgressForm(base_version=found.version, steps=done)
    form.offer(found)
    if form.was_sent_before:
        return lead_to_action(action_id)
    refuse_moving(db.session, g.person, found, ActionEvent.REPORT_PROGRESS)
    if form.save(lambda: _move(found, ActionEvent.REPORT_PROGRESS, form.sent)):
        flash("Progress is reported", "success")
        return lead_to_action(action_id)
    return _render("plans/progress.html", form, action_id)


@bp.route("/actions/<uuid:action_id>/done", methods=["GET", "POST"])
@open_to(Action.KEEP_ACTIONS, redisplays_form=True)
def done(action_id: UUID) -> ResponseReturnValue:
    """Say that an action is done, with evidence that shows it."""
    found = get_action(db.session, g.person, action_id)
    form = ProofForm(base_version=found.version)
    if form.was_sent_before:
        return lead_to_action(action_id)
    refuse_moving(db.session, g.person, found, ActionEvent.FINISH)
    form.offer(load_library(db.session, g.person, found.force_id, limit=_MOST_CHOICES))
    if form.save(lambda: _move(found, ActionEvent.FINISH, form.sent)):
        flash("It is done. Another coordinator or signatory can approve it now", "success")
        return lead_to_action(action_id)
    return _render("plans/done.html", form, action_id)


@bp.route("/actions/<uuid:done_id>/decide", methods=["GET", "POST"])
@open_to(Action.APPROVE_ACTION, redisplays_form=True)
def decide(done_id: UUID) -> ResponseReturnValue:
    """Approve an action of another as done, or return it with a reason."""
    found = get_action(db.session, g.person, done_id)
    form = DecisionForm(base_version=found.version)
    if form.was_sent_before:
        return lead_to_action(done_id)
    refuse_moving(db.session, g.person, found, ActionEvent.APPROVE, ActionEvent.RETURN)
    if form.save(lambda: _move(found, form.event, form.sent)):
        is_approved = form.event is ActionEvent.APPROVE
        flash("The action is approved" if is_approved else "The action is returned", "success")
        return lead_to_action(done_id)
    return _render("plans/decide.html", form, done_id)


@bp.route("/actions/<uuid:action_id>/stop", methods=["GET", "POST"])
@open_to(Action.KEEP_ACTIONS, redisplays_form=True)
def stop(action_id: UUID) -> ResponseReturnValue:
    """Stop an action that will not be done, with a reason."""
    found = get_action(db.session, g.person, action_id)
    form = StopForm(base_version=found.version)
    if form.was_sent_before:
        return lead_to_action(action_id)
    refuse_moving(db.session, g.person, found, ActionEvent.STOP)
    if form.save(lambda: _move(found, ActionEvent.STOP, form.sent)):
        flash("The action is stopped", "success")
        return lead_to_action(action_id)
    return _render("plans/stop.html", form, action_id)


def _move(found: PlanAction, event: ActionEvent, sent: Sent) -> None:
    move_action(db.session, g.person, found, event, sent)


def _render(template: str, form: RepeatableForm, action_id: UUID) -> str:
    """Show a form with the action as it is now, which a refused press may have read anew."""
    found = get_action(db.session, g.person, action_id)
    return render_template(
        template,
        form=form,
        action=found,
        proofs=load_proofs(db.session, g.person, [found.id]).get(found.id, ()),
        seen=describe_readers(is_proof=isinstance(form, ProofForm)),
        longest_text=LONGEST_TEXT,
        marking=find_marking([found]),
    )

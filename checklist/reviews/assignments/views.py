"""The pages on which inspectors are assigned, and assignments are seen and ended."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from flask import Blueprint, Flask, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.accounts.models import Organisation
from checklist.assessments.models import Assessment
from checklist.assessments.service import get_assessment_for
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.db import db
from checklist.mail.outbox import say_told
from checklist.reviews.assignments import assignment_emails
from checklist.reviews.assignments.assignment_queries import (
    get_assignment,
    list_assignments,
    list_open_forces,
)
from checklist.reviews.assignments.conflicts import DeclaredConflict, load_conflicts
from checklist.reviews.assignments.forms import (
    AssignForm,
    AssignToForceForm,
    ConflictForm,
    EndForm,
)
from checklist.reviews.assignments.inspectors import (
    Inspector,
    list_former_names,
    list_inspectors,
)
from checklist.reviews.assignments.service import (
    NewAssignment,
    assign_inspectors,
    declare_conflict,
    end_assignment,
)
from checklist.web.access import open_to
from checklist.web.errors import commit_or_show
from checklist.web.filters import today_in_london
from checklist.web.navigation import add_link

bp = Blueprint("assignments", __name__)


def register(app: Flask) -> None:
    """Add these pages and their e-mails."""
    app.register_blueprint(bp)
    assignment_emails.register(app)
    app.jinja_env.globals["load_conflicts"] = _load_conflicts
    add_link(app, "Assignments", "assignments.assignments")


@bp.get("/assignments")
@open_to(Action.READ_ASSIGNMENTS)
def assignments() -> ResponseReturnValue:
    """List who is assigned to what, or what a person is assigned to."""
    page = min(max(request.args.get("page", 1, type=int), 1), 10_000)
    found, has_more = list_assignments(db.session, g.person, page=page)
    return render_template(
        "reviews/assignments.html",
        found=found,
        page=page,
        has_more=has_more,
        today=today_in_london(),
    )


@bp.route("/assignments/new", methods=["GET", "POST"])
@open_to(Action.ASSIGN_INSPECTORS, redisplays_form=True)
def new() -> ResponseReturnValue:
    """Assign inspectors to all that a force sends."""
    require(g.person, Action.ASSIGN_INSPECTORS)
    form = AssignToForceForm(begins=today_in_london())
    form.offer_forces(list_open_forces(db.session, g.person))
    inspectors = _offer_inspectors(form, None)
    if form.validate_on_submit() and _assign(form, UUID(str(form.force.data)), None):
        return redirect(url_for(".assignments"))
    return render_template("reviews/assign.html", form=form, inspectors=inspectors, assessment=None)


@bp.route("/assessments/<uuid:assessment_id>/assign", methods=["GET", "POST"])
@open_to(Action.ASSIGN_INSPECTORS, redisplays_form=True)
def new_to_assessment(assessment_id: UUID) -> ResponseReturnValue:
    """Assign inspectors to one assessment that was sent."""
    action = Action.ASSIGN_INSPECTORS
    assessment = get_assessment_for(db.session, g.person, assessment_id, action)
    form = AssignForm(begins=today_in_london())
    inspectors = _offer_inspectors(form, assessment.force)
    require(g.person, Action.ASSIGN_INSPECTORS, assessment.state)
    if form.validate_on_submit() and _assign(form, assessment.force_id, assessment):
        return redirect(url_for(".assignments"))
    return render_template(
        "reviews/assign.html", form=form, inspectors=inspectors, assessment=assessment
    )


@bp.route("/assignments/<uuid:assignment_id>/end", methods=["GET", "POST"])
@open_to(Action.ASSIGN_INSPECTORS, redisplays_form=True)
def end(assignment_id: UUID) -> ResponseReturnValue:
    """End an assignment before its last day, for a reason."""
    done = "The assignment has ended. Its inspector cannot open these pages any more"
    return _end(assignment_id, EndForm(), end_assignment, Action.ASSIGN_INSPECTORS, done)


@bp.route("/assignments/<uuid:assignment_id>/conflict", methods=["GET", "POST"])
@open_to(Action.DECLARE_CONFLICT, redisplays_form=True)
def conflict(assignment_id: UUID) -> ResponseReturnValue:
    """Declare a conflict of interest, which ends all of one's own to that force at once."""
    done = say_told("Your assignments to that force have ended", "The lead inspectors are told")
    return _end(assignment_id, ConflictForm(), declare_conflict, Action.DECLARE_CONFLICT, done)


def _load_conflicts(assessment: Assessment) -> Mapping[UUID, DeclaredConflict]:
    return load_conflicts(db.session, g.person, assessment)


def _offer_inspectors(form: AssignForm, force: Organisation | None) -> Sequence[Inspector]:
    """Offer the inspectors there are, and find the names of who is selected and is none."""
    inspectors = list_inspectors(db.session, g.person, force)
    form.offer(inspectors)
    form.gone_names = list_former_names(db.session, g.person, form.gone)
    return inspectors


def _assign(form: AssignForm, force_id: UUID, assessment: Assessment | None) -> bool:
    begins, ends = form.begins.data, form.ends.data
    if begins is None or ends is None:
        return False
    chosen = form.chosen
    new = NewAssignment(force_id, assessment, chosen, begins, ends, form.idempotency_key)
    if not commit_or_show(form, lambda: assign_inspectors(db.session, g.person, new)):
        return False
    otherwise = "Tell them yourself: no email is sent"
    flash(say_told("Assigned", "They are told by email", otherwise), "success")
    return True


def _end(
    assignment_id: UUID, form: EndForm, deed: Callable[..., None], action: Action, done: str
) -> ResponseReturnValue:
    found = get_assignment(db.session, g.person, assignment_id)
    if form.validate_on_submit():

        def act() -> None:
            reason, key = str(form.reason.data), form.idempotency_key
            deed(db.session, g.person, found.assignment, reason, key)

        if commit_or_show(form, act):
            flash(done, "success")
            return redirect(url_for(".assignments"))
    require(g.person, action)
    return render_template(
        "reviews/end_assignment.html",
        form=form,
        found=found,
        is_conflict=isinstance(form, ConflictForm),
    )

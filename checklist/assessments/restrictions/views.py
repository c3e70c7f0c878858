"""The pages on which a coordinator restricts questions, changes who may see them, and lifts it."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, Flask, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.restrictions import service, taken_over_emails
from checklist.assessments.restrictions.forms import LiftForm, PeopleForm, RestrictForm
from checklist.assessments.restrictions.restricted_questions import (
    get_restricted,
    list_nameable,
    list_restricted,
)
from checklist.assessments.restrictions.service import Change
from checklist.assessments.service import get_assessment, refuse_archived
from checklist.core.messages import format_count
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.db import db
from checklist.mail.outbox import sends_mail
from checklist.web.access import open_to
from checklist.web.errors import commit_or_show

bp = Blueprint(
    "restrictions", __name__, url_prefix="/assessments/<uuid:assessment_id>/restrictions"
)


def register(app: Flask) -> None:
    """Add these pages."""
    app.register_blueprint(bp)
    taken_over_emails.register(app)


@bp.get("")
@open_to(Action.RESTRICT)
def overview(assessment_id: UUID) -> ResponseReturnValue:
    """List the restricted questions, and who may see each."""
    assessment = _find_assessment(assessment_id)
    return render_template(
        "restrictions/overview.html",
        assessment=assessment,
        restricted=list_restricted(db.session, assessment),
    )


@bp.route("/new", methods=["GET", "POST"])
@open_to(Action.RESTRICT, redisplays_form=True)
def new(assessment_id: UUID) -> ResponseReturnValue:
    """Restrict a question or a section to people who are named."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    form = RestrictForm(what=request.args.get("question", ""))
    form.offer_people(list_nameable(db.session, assessment.force_id), g.person)
    _refuse_unchangeable(assessment)
    if request.method == "POST" and _was_sent_before(form):
        return redirect(url_for(".overview", assessment_id=assessment_id))
    question_set = load_pinned_set(assessment)
    restricted = list_restricted(db.session, assessment)
    form.offer_questions(question_set, (each.question.id for each in restricted))
    if form.validate_on_submit():
        chosen = form.find_chosen(question_set)

        def restrict() -> None:
            service.restrict_questions(
                db.session, g.person, assessment, chosen, form.chosen_people, form.idempotency_key
            )

        if commit_or_show(form, restrict):
            flash(f"{format_count(len(chosen), 'question')} restricted", "success")
            return redirect(url_for(".overview", assessment_id=assessment_id))
    return render_template(
        "restrictions/new.html", assessment=assessment, form=form, sends_mail=sends_mail()
    )


@bp.route("/<restricted_id>", methods=["GET", "POST"])
@open_to(Action.RESTRICT, redisplays_form=True)
def change(assessment_id: UUID, restricted_id: str) -> ResponseReturnValue:
    """Change who may see a restricted question."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    form = PeopleForm()
    form.offer_people(list_nameable(db.session, assessment.force_id), g.person)
    _refuse_unchangeable(assessment)
    restricted = get_restricted(db.session, g.person, assessment, restricted_id)
    if request.method != "POST":
        form.people.data = [str(each.id) for each in restricted.people]
        form.stamp.data = restricted.stamp
    if form.validate_on_submit():

        def save() -> None:
            change = Change(str(form.stamp.data), form.idempotency_key, form.chosen_people)
            service.change_restriction(db.session, g.person, assessment, restricted_id, change)

        if commit_or_show(form, save):
            flash(f"Who may see {restricted_id} is changed", "success")
            return redirect(url_for(".overview", assessment_id=assessment_id))
        form.stamp.data = restricted.stamp
    return render_template(
        "restrictions/change.html",
        assessment=assessment,
        restricted=restricted,
        form=form,
        sends_mail=sends_mail(),
    )


@bp.route("/<restricted_id>/lift", methods=["GET", "POST"])
@open_to(Action.RESTRICT, redisplays_form=True)
def lift(assessment_id: UUID, restricted_id: str) -> ResponseReturnValue:
    """Say who will see a question once its restriction is lifted, and lift it once confirmed."""
    assessment = _find_changeable(assessment_id)
    form = LiftForm()
    if request.method == "POST" and _was_sent_before(form):
        return redirect(url_for(".overview", assessment_id=assessment_id))
    restricted = get_restricted(db.session, g.person, assessment, restricted_id)
    if form.validate_on_submit():

        def lift_it() -> None:
            change = Change(str(form.stamp.data), form.idempotency_key)
            service.change_restriction(db.session, g.person, assessment, restricted_id, change)

        if commit_or_show(form, lift_it):
            flash(f"{restricted_id} is no longer restricted", "success")
            return redirect(url_for(".overview", assessment_id=assessment_id))
    form.stamp.data = restricted.stamp
    return render_template(
        "restrictions/lift.html", assessment=assessment, restricted=restricted, form=form
    )


def _find_changeable(assessment_id: UUID) -> Assessment:
    """Find an assessment of which questions are restricted or opened: none that is archived."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    _refuse_unchangeable(assessment)
    return assessment


def _find_assessment(assessment_id: UUID) -> Assessment:
    assessment = get_assessment(db.session, g.person, assessment_id)
    require(g.person, Action.RESTRICT, assessment.state)
    return assessment


def _refuse_unchangeable(assessment: Assessment) -> None:
    require(g.person, Action.RESTRICT, assessment.state)
    refuse_archived(assessment)


def _was_sent_before(form: RestrictForm | LiftForm) -> bool:
    """Say whether this very form had its effect: what it restricted is no longer on offer."""
    return form.key.validate(form) and service.was_done(db.session, g.person, form.idempotency_key)

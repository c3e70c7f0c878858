"""The pages on which inspectors ask for changes, and on which both sides read what was asked."""

from __future__ import annotations

from uuid import UUID

from flask import Flask, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.reach.closed import load_named
from checklist.assessments.sign_off.seal_queries import list_seals, list_unsent_seals
from checklist.core.audience import Thing
from checklist.core.errors import UserError
from checklist.core.named_audience import say_who_is_named
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted, require
from checklist.core.workflow.decisions import find_row
from checklist.core.workflow.events import Event
from checklist.db import db
from checklist.mail.outbox import say_told
from checklist.reviews.requests import (
    ending_views,  # noqa: F401  # adds its pages to the blueprint
    force_views,  # noqa: F401  # likewise
)
from checklist.reviews.requests.blueprint import bp, get_requested_assessment
from checklist.reviews.requests.forms import AskForm, build_ask_form
from checklist.reviews.requests.new_requests import NewRequest, ask_for_changes
from checklist.reviews.requests.shown_requests import list_shown_requests
from checklist.web.access import open_to
from checklist.web.errors import commit_or_show, show_on_field


def register(app: Flask) -> None:
    """Add these pages."""
    app.register_blueprint(bp)


@bp.get("/requests")
@open_to(Action.READ_REQUESTS)
def requests(assessment_id: UUID) -> ResponseReturnValue:
    """Show what inspectors asked to be changed, by when, and what became of it."""
    assessment = get_requested_assessment(assessment_id)
    return render_template(
        "reviews/requests/requests.html",
        assessment=assessment,
        shown=list_shown_requests(db.session, g.person, assessment),
        unsent=_list_unsent(assessment),
    )


@bp.route("/requests/new", methods=["GET", "POST"])
@open_to(Action.REQUEST_CHANGES, redisplays_form=True)
def new(assessment_id: UUID) -> ResponseReturnValue:
    """Choose questions, say what is asked of each and by when; notes are offered first."""
    assessment = get_requested_assessment(assessment_id)
    form = build_ask_form(load_pinned_set(assessment), request.values.getlist("questions"))
    if request.method == "POST" and not form.chosen:
        show_on_field(form, UserError("Select at least one question", field="questions"))
    elif (
        request.form.get("then") != "choose"
        and form.validate_on_submit()
        and _ask(assessment, form)
    ):
        can = "can change what you named and nothing else"
        flash(say_told("Asked", f"The force is told, and {can}", f"The force {can}"), "success")
        return redirect(url_for(".requests", assessment_id=assessment_id))
    find_row(assessment.state, Event.REQUEST_CHANGES)
    require(g.person, Action.REQUEST_CHANGES, assessment.state)
    return render_template(
        "reviews/requests/new.html",
        assessment=assessment,
        form=form,
        sections=load_pinned_set(assessment).sections,
        named=_name_restricted(assessment, form),
    )


def _list_unsent(assessment: Assessment) -> list[Seal]:
    """List for the force what it signed for a request that ended before it was sent."""
    if not is_permitted(g.person, Action.READ_RECORD, assessment.state):
        return []
    unsent = list_unsent_seals(db.session, assessment.id)
    seals = list_seals(db.session, g.person, assessment) if unsent else ()
    return [seal for seal in seals if seal.id in unsent]


def _ask(assessment: Assessment, form: AskForm) -> bool:
    due = form.due.data
    if due is None:
        return False
    asking = NewRequest(form.asked, due, form.idempotency_key)
    return commit_or_show(form, lambda: ask_for_changes(db.session, g.person, assessment, asking))


def _name_restricted(assessment: Assessment, form: AskForm) -> dict[str, str]:
    """Say who sees what is asked of each chosen question that is restricted."""
    found = {}
    for question in form.chosen:
        if named := load_named(db.session, assessment.id, question.id):
            found[question.id] = say_who_is_named(Thing.REQUEST, assessment.state, named)
    return found

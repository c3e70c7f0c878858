"""The pages on which a force writes the chief officer's comments, and a signatory gives them."""

from __future__ import annotations

from uuid import UUID

from flask import flash, g, redirect, url_for
from flask.typing import ResponseReturnValue

from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.db import db
from checklist.responses.blueprint import (
    bp,
    build_comments_form,
    lead_to_response,
    render_response,
    save_side,
)
from checklist.responses.forms import GiveForm
from checklist.responses.models import CommentsOf
from checklist.responses.response_queries import FoundResponse, find_response
from checklist.responses.response_texts import give_comments
from checklist.web.access import open_to


@bp.route("/chief-officers-comments", methods=["GET", "POST"])
@open_to(Action.WRITE_CHIEF_OFFICERS_COMMENTS, redisplays_form=True)
def chief_officers_comments(assessment_id: UUID) -> ResponseReturnValue:
    """Write the chief officer's comments; they are given apart, by a signatory."""
    found = _find(assessment_id)
    form = build_comments_form(found.drafted)
    if save_side(form, found, CommentsOf.CHIEF_OFFICER):
        return lead_to_response(assessment_id, "Saved. A signatory gives the comments")
    found = _find(assessment_id)
    state = found.published.assessment.state
    return render_response(
        "chief_officers_comments.html",
        found,
        form=form,
        giving=GiveForm(data={"shown": found.drafted.version if found.drafted else 0}),
        may_give=is_permitted(g.person, Action.SEND_CHIEF_OFFICERS_COMMENTS, state),
    )


@bp.post("/chief-officers-comments/give")
@open_to(Action.SEND_CHIEF_OFFICERS_COMMENTS)
def give(assessment_id: UUID) -> ResponseReturnValue:
    """Give the chief officer's comments to the local policing body."""
    found = _find(assessment_id)
    form = GiveForm()
    if form.validate_on_submit():
        shown, key = form.shown.data or 0, form.idempotency_key
        try:
            give_comments(db.session, g.person, found.published.assessment, shown, key)
        except UserError as error:
            db.session.rollback()
            flash(str(error), "error")
        else:
            db.session.commit()
            return lead_to_response(assessment_id, "The comments are given")
    return redirect(url_for(".chief_officers_comments", assessment_id=assessment_id))


def _find(assessment_id: UUID) -> FoundResponse:
    action = Action.WRITE_CHIEF_OFFICERS_COMMENTS
    return find_response(db.session, g.person, assessment_id, action)

"""What the pages of a response share: their addresses, saving what is typed, and showing it."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from flask import Blueprint, flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.core.errors import UserError
from checklist.db import db
from checklist.responses.forms import CommentsForm, ResponseForm
from checklist.responses.models import CommentsOf, ResponseText
from checklist.responses.response_queries import FoundResponse
from checklist.responses.response_readers import describe_response_readers
from checklist.responses.response_texts import save_comments

bp = Blueprint("responses", __name__, url_prefix="/assessments/<uuid:assessment_id>/response")


def save_typed(form: ResponseForm, act: Callable[[], None], field: str) -> bool:
    """Act and commit, or show on the form why not, with all that was typed."""
    if not form.validate_on_submit():
        return False
    try:
        act()
    except UserError as error:
        db.session.rollback()
        form.refuse(error, field)
        return False
    db.session.commit()
    return True


def save_side(form: CommentsForm, found: FoundResponse, side: CommentsOf) -> bool:
    """Save the comments of one body as they were typed, or show on the form why not."""
    text, base = str(form.text.data), form.base_version.data or 0

    def act() -> None:
        assessment, key = found.published.assessment, form.idempotency_key
        save_comments(db.session, g.person, assessment, side, text, base, key)

    return save_typed(form, act, form.text.name)


def build_comments_form(saved: ResponseText | None) -> CommentsForm:
    """Build the form of comments, with what was saved last."""
    data = {"text": saved.text, "base_version": saved.version} if saved else None
    return CommentsForm(data=data)


def lead_to_response(assessment_id: UUID, said: str) -> ResponseReturnValue:
    """Lead to the page of the response, which says what was done."""
    flash(said, "success")
    return redirect(url_for(".response", assessment_id=assessment_id))


def render_response(template: str, found: FoundResponse, **shown: object) -> str:
    """Render a page of a response."""
    assessment = found.published.assessment
    return render_template(
        f"responses/{template}",
        assessment=assessment,
        found=found,
        readers=describe_response_readers(db.session, g.person, assessment, found.response),
        **shown,
    )

"""The pages of finding texts: inspectors read them, lead inspectors keep them."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, Flask, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.reviews.finding_texts import PLACES
from checklist.db import db
from checklist.reviews.finding_texts.forms import ChangedTextForm, FindingTextForm
from checklist.reviews.finding_texts.models import FindingText
from checklist.reviews.finding_texts.service import StaleText, add_text, change_text
from checklist.reviews.finding_texts.text_queries import (
    describe_readers,
    get_text,
    list_texts,
    load_history,
)
from checklist.web.access import open_to
from checklist.web.errors import commit_or_show, show_on_field
from checklist.web.navigation import add_link

bp = Blueprint("finding_texts", __name__, url_prefix="/finding-texts")


def register(app: Flask) -> None:
    """Add these pages, and a link to them."""
    app.register_blueprint(bp)
    add_link(app, "Finding texts", "finding_texts.texts")


@bp.get("")
@open_to(Action.READ_FINDING_TEXTS)
def texts() -> ResponseReturnValue:
    """List the texts that the inspectorate keeps."""
    kept = list_texts(db.session, g.person)
    return render_template("finding_texts/texts.html", kept=kept, places=PLACES)


@bp.get("/<uuid:text_id>")
@open_to(Action.READ_FINDING_TEXTS)
def text(text_id: UUID) -> ResponseReturnValue:
    """Show a text, and each version of it."""
    found = get_text(db.session, g.person, text_id)
    history = load_history(db.session, found)
    return render_template("finding_texts/text.html", text=found, history=history)


@bp.route("/new", methods=["GET", "POST"])
@open_to(Action.KEEP_FINDING_TEXTS, redisplays_form=True)
def new() -> ResponseReturnValue:
    """Keep a new text."""
    require(g.person, Action.KEEP_FINDING_TEXTS)
    form = FindingTextForm()
    if form.validate_on_submit() and commit_or_show(
        form, lambda: add_text(db.session, g.person, form.typed, form.idempotency_key)
    ):
        flash("The text is kept. Inspectors can choose it as they write a finding", "success")
        return redirect(url_for(".texts"))
    return _render(form)


@bp.route("/<uuid:text_id>/change", methods=["GET", "POST"])
@open_to(Action.KEEP_FINDING_TEXTS, redisplays_form=True)
def change(text_id: UUID) -> ResponseReturnValue:
    """Change a text, withdraw it, or offer it again."""
    require(g.person, Action.KEEP_FINDING_TEXTS)
    found = get_text(db.session, g.person, text_id)
    form, is_stale = ChangedTextForm(base_version=found.version), False
    if request.method == "GET":
        form.show(found)
    if form.validate_on_submit():
        base_version, key = form.base_version.data or 0, form.idempotency_key
        try:
            change_text(db.session, g.person, found, form.typed, base_version, key)
        except UserError as error:
            db.session.rollback()
            show_on_field(form, error)
            found = get_text(db.session, g.person, text_id)
            is_stale = isinstance(error, StaleText)
            if is_stale:
                form.base_version.data = found.version
        else:
            db.session.commit()
            flash("The text is withdrawn" if found.is_withdrawn else "The text is saved", "success")
            return redirect(url_for(".text", text_id=text_id))
    return _render(form, found, is_stale=is_stale)


def _render(
    form: FindingTextForm, found: FindingText | None = None, *, is_stale: bool = False
) -> str:
    return render_template(
        "finding_texts/keep.html",
        form=form,
        text=found,
        is_stale=is_stale,
        places=PLACES,
        readers=describe_readers(g.person),
    )

"""The pages that add evidence to the library before an answer uses it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from flask import flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import RequestEntityTooLarge

from checklist.core.errors import UserError
from checklist.core.messages import format_count
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.db import db
from checklist.evidence.library import add
from checklist.evidence.library.add_forms import NewEvidenceForm
from checklist.evidence.library.blueprint import bp, build_upload_context, load_upload_rules
from checklist.evidence.library.receive import offer_waiting, receive_one, receive_sent_files
from checklist.evidence.library.waiting_files import drop_waiting
from checklist.evidence.models import Evidence
from checklist.settings import MEGABYTE
from checklist.web.access import open_to
from checklist.web.errors import show_on_field


@bp.post("/received")
@open_to(Action.ADD_EVIDENCE, accepts_files=True)
def received() -> ResponseReturnValue:
    """Receive one file for the person's force, as the upload script sends it."""
    require(g.person, Action.ADD_EVIDENCE)
    response = receive_one(g.person.organisation_id)
    db.session.commit()
    return response


@bp.route("/new", methods=["GET", "POST"])
@open_to(Action.ADD_EVIDENCE, accepts_files=True, redisplays_form=True)
def new_files() -> ResponseReturnValue:
    """Add files to the library, and ask for their description."""
    require(g.person, Action.ADD_EVIDENCE)
    form = NewEvidenceForm("files")
    if request.method == "POST":
        is_valid = form.validate_on_submit()
        upload_tokens = receive_sent_files(g.person.organisation_id, form)
        db.session.commit()
        if is_valid and not form.files.errors:
            files = list(upload_tokens.values())
            response = _add_and_redirect(form, partial(_add_files, form, files))
            if response is not None:
                return response
        form.show_received(upload_tokens)
    elif "waiting" in request.args:
        offer_waiting(g.person.organisation_id, form)
    return _build_page(form)


@bp.route("/new/link", methods=["GET", "POST"])
@open_to(Action.ADD_EVIDENCE, redisplays_form=True)
def new_link() -> ResponseReturnValue:
    """Add a link to something published."""
    return _show_form("link", add.add_link)


@bp.route("/new/held", methods=["GET", "POST"])
@open_to(Action.ADD_EVIDENCE, redisplays_form=True)
def new_held() -> ResponseReturnValue:
    """Add a record of what must not be uploaded."""
    return _show_form("held", add.add_held_record)


def show_total_limit() -> ResponseReturnValue:
    """Show the form again, with the error that the files are too large together: none was read."""
    form = NewEvidenceForm("files", formdata=None)
    form.files.errors = (describe_total_limit(),)
    return _build_page(form), RequestEntityTooLarge.code


def describe_total_limit() -> str:
    """Describe what to do about files larger together than a request may be."""
    most = build_upload_context().limits.request // MEGABYTE
    return f"The files must be smaller than {most} MB together. None was kept. Choose fewer"


def _add_files(form: NewEvidenceForm, files: list[add.ReceivedFile]) -> Iterable[Evidence]:
    force_id, context = g.person.organisation_id, build_upload_context()
    added = add.add_files(db.session, g.person, force_id, context, files, form.description)
    drop_waiting(db.session, g.person, force_id, files)
    return added


def _show_form(source: str, add_evidence: Callable[..., Evidence]) -> ResponseReturnValue:
    """Ask for a link or a record, and add it."""
    require(g.person, Action.ADD_EVIDENCE)
    form = NewEvidenceForm(source)
    if form.validate_on_submit():
        place = str(form.address.data if form.address else form.place.data)
        force_id, description = g.person.organisation_id, form.description
        response = _add_and_redirect(
            form, lambda: [add_evidence(db.session, g.person, force_id, description, place)]
        )
        if response is not None:
            return response
    return _build_page(form)


def _add_and_redirect(
    form: NewEvidenceForm, add_evidence: Callable[[], Iterable[Evidence]]
) -> ResponseReturnValue | None:
    """Add the evidence and redirect to the library; None with the error beside the form."""
    force_id, key = g.person.organisation_id, form.idempotency_key
    try:
        count = add.add_once(db.session, g.person, force_id, add_evidence, key)
    except UserError as error:
        db.session.rollback()
        show_on_field(form, error)
        return None
    db.session.commit()
    flash(f"{format_count(count, 'piece', 'pieces')} of evidence added", "success")
    return redirect(url_for(".library"))


def _build_page(form: NewEvidenceForm) -> str:
    return render_template("evidence/new.html", form=form, rules=load_upload_rules())

"""The pages that change a description, add a revision, and dispose of a file."""

from __future__ import annotations

from uuid import UUID

from flask import flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import RequestEntityTooLarge

from checklist.core.errors import Unavailable, UserError
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.evidence import service
from checklist.evidence.library import dispose as disposal
from checklist.evidence.library.add import ReceivedFile, receive
from checklist.evidence.library.add_views import show_total_limit
from checklist.evidence.library.blueprint import bp, build_upload_context, load_upload_rules
from checklist.evidence.library.describe import StaleDescription, change_description
from checklist.evidence.library.forms import DescriptionForm, DisposeForm, RevisionForm
from checklist.evidence.library.receive import ask_store
from checklist.evidence.library.revise import add_revision, find_newest
from checklist.evidence.library.upload_tokens import make_upload_token, read_upload_token
from checklist.evidence.models import Evidence
from checklist.logs import log
from checklist.outages import UNAVAILABLE
from checklist.settings import MEGABYTE
from checklist.web.access import open_to
from checklist.web.csrf import was_token_refused
from checklist.web.errors import build_error_page, build_http_error_page, show_on_field

# The daily work removes what nobody wants once it is a day old.
# Said whatever kept it: the store, the library's lock or the database. The force may have the same
# file elsewhere too, which stays.
_REMOVED_LATER = (
    ". Nobody can download this revision any more. The file could not be removed now. If nothing"
    " else uses it, the service removes it within two days"
)


@bp.route("/<uuid:evidence_id>/describe", methods=["GET", "POST"])
@open_to(Action.DESCRIBE_EVIDENCE, redisplays_form=True)
def describe(evidence_id: UUID) -> ResponseReturnValue:
    """Change the description of evidence: title, dates and marking."""
    evidence = service.get_changeable_evidence(db.session, g.person, evidence_id)
    form = DescriptionForm(obj=evidence, data={"base_version": evidence.version})
    form.marking.data = form.marking.data or evidence.marking.value
    conflict = False
    if form.validate_on_submit():
        base_version, key = form.base_version.data or 0, form.idempotency_key
        try:
            change_description(db.session, g.person, evidence, form.description, base_version, key)
        except StaleDescription as error:
            db.session.rollback()
            show_on_field(form, error)
            evidence = service.get_evidence(db.session, g.person, evidence_id)
            form.base_version.data = evidence.version
            conflict = True
        else:
            db.session.commit()
            flash("Changes saved", "success")
            return redirect(url_for(".evidence", evidence_id=evidence_id))
    return render_template(
        "evidence/describe.html",
        form=form,
        conflict=conflict,
        evidence=evidence,
        marking=evidence.marking,
    )


@bp.route("/<uuid:evidence_id>/revisions/new", methods=["GET", "POST"])
@open_to(Action.REVISE_EVIDENCE, accepts_files=True, redisplays_form=True)
def revise(evidence_id: UUID) -> ResponseReturnValue:
    """Add a file as the newest revision."""
    evidence = service.get_changeable_evidence(db.session, g.person, evidence_id)
    find_newest(evidence)
    form = RevisionForm()
    if request.method == "POST":
        is_valid = form.validate_on_submit()
        received = None if was_token_refused() else _receive_revision(evidence, form)
        if is_valid and received is not None and not form.file.errors:
            response = _revise_and_redirect(evidence, form, received)
            if response is not None:
                return response
        return _build_revision_page(evidence, form, received)
    return _build_revision_page(evidence, form)


@bp.route("/<uuid:evidence_id>/revisions/<int:number>/dispose", methods=["GET", "POST"])
@open_to(Action.DISPOSE_OF_EVIDENCE, redisplays_form=True)
def dispose(evidence_id: UUID, number: int) -> ResponseReturnValue:
    """Dispose of the bytes of a revision, with the reason."""
    revision = service.get_revision(db.session, g.person, evidence_id, number)
    form = DisposeForm()
    if form.validate_on_submit():
        force_id, sha256 = revision.evidence.force_id, revision.sha256
        reason, key = str(form.reason.data), form.idempotency_key
        disposal.dispose(db.session, g.person, revision, reason, key)
        db.session.commit()
        later = "" if _discard_bytes(force_id, sha256) else _REMOVED_LATER
        flash(f"Revision {number} disposed of{later}", "success")
        return redirect(url_for(".evidence", evidence_id=evidence_id))
    disposal.refuse_to_dispose(db.session, revision)
    return render_template(
        "evidence/dispose.html",
        form=form,
        revision=revision,
        evidence=revision.evidence,
        elsewhere=disposal.find_evidence_with_same_bytes(db.session, g.person, revision),
        marking=revision.evidence.marking,
    )


def _discard_bytes(force_id: UUID, sha256: str) -> bool:
    """Remove the bytes that were disposed of; False where that is left to the daily work.

    The disposal stands by then, so no page may say that nothing was saved.
    """
    try:
        disposal.discard_bytes(db.session, build_upload_context().store, force_id, sha256)
        db.session.commit()
    except (Unavailable, *UNAVAILABLE) as error:
        db.session.rollback()
        log.error("unavailable", page=request.endpoint, exc_info=error)
        return False
    return True


@bp.errorhandler(RequestEntityTooLarge)
def too_large(error: RequestEntityTooLarge) -> ResponseReturnValue:
    """Show the form again, with the error that the file is too large: it was not read.

    Flask refuses the body before the view runs, so its form is built anew here, without it.
    """
    db.session.rollback()
    if request.endpoint == "evidence.new_files":
        return show_total_limit()
    if request.endpoint != "evidence.revise":
        return build_http_error_page(error)
    try:
        evidence_id = (request.view_args or {})["evidence_id"]
        evidence = service.get_evidence(db.session, g.person, evidence_id)
    except UserError as refusal:
        return build_error_page(refusal)
    form = RevisionForm(formdata=None)
    limit = build_upload_context().limits.file // MEGABYTE
    form.file.errors = (f"The file must be smaller than {limit} MB",)
    return _build_revision_page(evidence, form), 413


def _receive_revision(evidence: Evidence, form: RevisionForm) -> ReceivedFile | None:
    """Receive the file sent, or read the upload token of one received before.

    The transaction is ended first, so that none is open while a file is checked and stored.
    """
    force_id = evidence.force_id
    db.session.rollback()
    sent = request.files.get("file")
    if sent is None or not sent.filename:
        earlier = read_upload_token(g.person, force_id, form.received.data or "")
        form.file.errors = tuple(ask_store()) if earlier else ("Choose a file",)
        return earlier
    form.received.data = ""
    try:
        received = receive(build_upload_context(), force_id, sent.filename, sent.stream)
    except UserError as error:
        form.file.errors = (str(error),)
        return None
    form.received.data = make_upload_token(g.person, force_id, received)
    return received


def _revise_and_redirect(
    evidence: Evidence, form: RevisionForm, received: ReceivedFile
) -> ResponseReturnValue | None:
    """Add the revision and redirect to its evidence; None with the error beside the form."""
    evidence_id, key = evidence.id, form.idempotency_key
    dates = (form.document_date.data, form.review_date.data)
    try:
        number = add_revision(
            db.session, g.person, build_upload_context(), evidence, received, dates, key
        )
    except UserError as error:
        db.session.rollback()
        show_on_field(form, error)
        return None
    db.session.commit()
    flash(f"Revision {number} added", "success")
    return redirect(url_for(".evidence", evidence_id=evidence_id))


def _build_revision_page(
    evidence: Evidence, form: RevisionForm, received: ReceivedFile | None = None
) -> str:
    return render_template(
        "evidence/revise.html",
        form=form,
        received=received,
        rules=load_upload_rules(),
        evidence=evidence,
        marking=evidence.marking,
    )

"""The pages on which evidence comes into the library before any answer uses it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from flask import flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import RequestEntityTooLarge

from checklist.core.errors import NotForThisRole, UserError
from checklist.core.permissions import WRITE_ANSWERS
from checklist.db import db
from checklist.evidence import service
from checklist.evidence.library import add
from checklist.evidence.library.add_forms import NewEvidenceForm
from checklist.evidence.library.blueprint import bp, upload_context, upload_rules
from checklist.evidence.library.receive import receive_one, receive_sent_file
from checklist.evidence.models import Evidence
from checklist.settings import MEGABYTE
from checklist.web.access import open_to
from checklist.web.errors import show_on_field
from checklist.web.filters import format_count


@bp.post("/received")
@open_to(*WRITE_ANSWERS, accepts_files=True)
def received() -> ResponseReturnValue:
    """Receive one file for the person's force, on its own, as the script sends it."""
    _refuse_others()
    return receive_one(g.person.organisation_id)


@bp.route("/new", methods=["GET", "POST"])
@open_to(*WRITE_ANSWERS, accepts_files=True, redisplays_form=True)
def new_files() -> ResponseReturnValue:
    """Take files into the library, and ask what they are."""
    _refuse_others()
    form = NewEvidenceForm("files")
    if request.method == "POST":
        fits = form.validate_on_submit()
        upload_tokens = receive_sent_file(g.person.organisation_id, form)
        if fits and not form.files.errors:
            whose, files = g.person.organisation_id, list(upload_tokens.values())
            shown = (upload_context(), files, form.described)
            answer = _added(form, lambda: add.add_files(db.session, g.person, whose, *shown))
            if answer is not None:
                return answer
        form.show_received(upload_tokens)
    return _new_page(form)


@bp.route("/new/link", methods=["GET", "POST"])
@open_to(*WRITE_ANSWERS, redisplays_form=True)
def new_link() -> ResponseReturnValue:
    """Take something published into the library, by its address."""
    return _new_other("link", add.add_link)


@bp.route("/new/held", methods=["GET", "POST"])
@open_to(*WRITE_ANSWERS, redisplays_form=True)
def new_held() -> ResponseReturnValue:
    """Take a record of what must not be uploaded into the library."""
    return _new_other("held", add.add_held_record)


def too_large_together() -> ResponseReturnValue:
    """Say beside the field that the files are too large together; none of them was read."""
    form = NewEvidenceForm("files", formdata=None)
    form.files.errors = (total_too_large(),)
    return _new_page(form), RequestEntityTooLarge.code


def total_too_large() -> str:
    """Return what to do about files that are more than a request may carry."""
    most = upload_context().limits.request // MEGABYTE
    return f"The files must be smaller than {most} MB together. None was kept. Choose fewer"


def _new_other(source: str, add: Callable[..., Evidence]) -> ResponseReturnValue:
    """Ask for what is not an upload, and add it."""
    _refuse_others()
    form = NewEvidenceForm(source)
    if form.validate_on_submit():
        where = str(form.address.data if form.address else form.place.data)
        whose, described = g.person.organisation_id, form.described
        answer = _added(form, lambda: [add(db.session, g.person, whose, described, where)])
        if answer is not None:
            return answer
    return _new_page(form)


def _refuse_others() -> None:
    """Refuse those who act for no force: the library is a force's own."""
    if not service.may_change(g.person):
        raise NotForThisRole("You cannot add evidence as {role}", role=g.person.role)


def _added(
    form: NewEvidenceForm, evidence_of: Callable[[], Iterable[Evidence]]
) -> ResponseReturnValue | None:
    """Add the evidence and lead to the library, or put beside the form why not."""
    force_id, key = g.person.organisation_id, form.idempotency_key
    try:
        count = add.add_once(db.session, g.person, force_id, evidence_of, key)
    except UserError as error:
        db.session.rollback()
        show_on_field(form, error)
        return None
    db.session.commit()
    flash(f"{format_count(count, 'piece', 'pieces')} of evidence added", "success")
    return redirect(url_for(".library"))


def _new_page(form: NewEvidenceForm) -> str:
    """Return the page that asks for new evidence."""
    return render_template("evidence/new.html", form=form, rules=upload_rules())

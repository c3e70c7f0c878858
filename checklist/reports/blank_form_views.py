"""The page of a question set's blank form: asked for, awaited and fetched by anyone signed in."""

from __future__ import annotations

from flask import Blueprint, current_app, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.pinned_set import library
from checklist.core.errors import NotFound
from checklist.core.question_sets.library import ShippedSet
from checklist.db import db
from checklist.reports import service
from checklist.reports.content import canonical, digest
from checklist.reports.download import as_file, looks_again
from checklist.reports.forms import ReportForm
from checklist.reports.models import Progress, Report
from checklist.reports.paper_form.form import blank_form
from checklist.reports.print_job import ask_press
from checklist.reports.print_progress import awaited
from checklist.reports.printing.print_process import pdf_path
from checklist.settings import Settings
from checklist.web.access import SIGNED_IN, open_to
from checklist.web.csrf import shows_again

bp = Blueprint("blank_forms", __name__, url_prefix="/question-sets/<set_id>/form")


@bp.route("", methods=["GET", "POST"])
@open_to(SIGNED_IN)
@shows_again
def blank(set_id: str) -> ResponseReturnValue:
    """Offer the blank form of a question set; show how far it has come once asked for."""
    shipped = _newest(set_id)
    content = canonical(blank_form(shipped))
    form = ReportForm()
    if form.validate_on_submit():
        folder = _settings().reports
        made = service.ask_for_blank(db.session, g.person, content, folder, form.once)
        db.session.commit()
        ask_press(made)
        return redirect(url_for(".blank", set_id=set_id))
    found = _last_print(digest(content))
    on_its_way = awaited(db.session, found) if found else None
    page = render_template(
        "reports/blank.html",
        form=form,
        question_set=shipped.question_set,
        report=found,
        awaited=on_its_way,
        contact=_settings().contact,
    )
    return looks_again(page, on_its_way)


@bp.get("/download")
@open_to(SIGNED_IN)
def download(set_id: str) -> ResponseReturnValue:
    """Hand over the blank form of a question set; where it is not printed, its page says so."""
    shipped = _newest(set_id)
    path = pdf_path(_settings().reports, digest(canonical(blank_form(shipped))))
    if not path.is_file():
        return redirect(url_for(".blank", set_id=set_id))
    return as_file(path, service.blank_name(shipped.question_set))


def _newest(set_id: str) -> ShippedSet:
    """The newest version of a set that ships. Raises NotFound."""
    try:
        return library().latest(set_id)
    except KeyError:
        raise NotFound("We could not find that question set") from None


def _settings() -> Settings:
    found: Settings = current_app.extensions["settings"]
    return found


def _last_print(name: str) -> Report | None:
    """How the last printing of a blank form stands, if its PDF is still there."""
    found = next(iter(service.prints_of(db.session, name, None)), None)
    if found is None or found.progress is not Progress.READY:
        return found
    return found if pdf_path(_settings().reports, name).is_file() else None

"""The page of a question set's blank form: asked for, awaited and fetched by anyone signed in."""

from __future__ import annotations

from flask import Blueprint, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.pinned_set import shipped_library
from checklist.core.errors import NotFound
from checklist.core.question_sets.library import ShippedSet
from checklist.db import db
from checklist.registry import SETTINGS
from checklist.reports import service
from checklist.reports.content import canonical, digest
from checklist.reports.download import add_refresh, send_pdf
from checklist.reports.forms import ReportForm
from checklist.reports.models import Progress, Report
from checklist.reports.paper_form.form import blank_form
from checklist.reports.print_progress import find_print_progress
from checklist.reports.printing.print_process import pdf_path
from checklist.web.access import SIGNED_IN, open_to

bp = Blueprint("blank_forms", __name__, url_prefix="/question-sets/<set_id>/form")


@bp.route("", methods=["GET", "POST"])
@open_to(SIGNED_IN, redisplays_form=True)
def blank(set_id: str) -> ResponseReturnValue:
    """Offer the blank form of a question set; show how far it has come once asked for."""
    shipped = _newest(set_id)
    content = canonical(blank_form(shipped))
    form = ReportForm()
    if form.validate_on_submit():
        folder = SETTINGS.get().reports
        service.request_blank_form(db.session, g.person, content, folder, form.once)
        db.session.commit()
        return redirect(url_for(".blank", set_id=set_id))
    found = _last_print(digest(content))
    print_progress = find_print_progress(db.session, found) if found else None
    page = render_template(
        "reports/blank.html",
        form=form,
        question_set=shipped.question_set,
        report=found,
        print_progress=print_progress,
        contact=SETTINGS.get().contact,
    )
    return add_refresh(page, print_progress)


@bp.get("/download")
@open_to(SIGNED_IN)
def download(set_id: str) -> ResponseReturnValue:
    """Hand over the blank form of a question set; where it is not printed, its page says so."""
    shipped = _newest(set_id)
    path = pdf_path(SETTINGS.get().reports, digest(canonical(blank_form(shipped))))
    if not path.is_file():
        return redirect(url_for(".blank", set_id=set_id))
    return send_pdf(path, service.blank_form_name(shipped.question_set))


def _newest(set_id: str) -> ShippedSet:
    """Return the newest version of a set that ships. Raises NotFound."""
    try:
        return shipped_library().latest(set_id)
    except KeyError:
        raise NotFound("We could not find that question set") from None


def _last_print(name: str) -> Report | None:
    """Return how the last printing of a blank form stands, if its PDF is still there."""
    found = next(iter(service.list_prints(db.session, name, None)), None)
    if found is None or found.progress is not Progress.READY:
        return found
    return found if pdf_path(SETTINGS.get().reports, name).is_file() else None

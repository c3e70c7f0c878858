"""The page of a question set's blank form: requested, awaited and downloaded by any account."""

from __future__ import annotations

from flask import Blueprint, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.pinned_set import installed_library
from checklist.core.errors import NotFound
from checklist.core.question_sets.library import ShippedSet
from checklist.db import db
from checklist.registry import SETTINGS
from checklist.reports import service
from checklist.reports.content import digest, serialise_content
from checklist.reports.download import send_pdf
from checklist.reports.forms import ReportForm
from checklist.reports.models import Progress, Report
from checklist.reports.paper_form.form import build_blank_form
from checklist.reports.print_progress import find_print_progress
from checklist.reports.printing.print_process import find_pdf_path
from checklist.reports.stored_files import StoredFile, examine_stored_file
from checklist.web.access import SIGNED_IN, open_to

bp = Blueprint("blank_forms", __name__, url_prefix="/question-sets/<set_id>/form")


@bp.route("", methods=["GET", "POST"])
@open_to(SIGNED_IN, redisplays_form=True)
def blank(set_id: str) -> ResponseReturnValue:
    """Show the form that requests a blank form, and how far the requested one has come."""
    shipped = _find_set(set_id)
    content = serialise_content(build_blank_form(shipped))
    form = ReportForm()
    if form.validate_on_submit():
        folder = SETTINGS.get().reports
        service.request_content(db.session, g.person, content, folder, form.idempotency_key)
        db.session.commit()
        return redirect(url_for(".blank", set_id=set_id, version=_read_version()))
    report = _find_last_print(digest(content))
    print_progress = find_print_progress(db.session, report) if report else None
    return render_template(
        "reports/blank.html",
        form=form,
        question_set=shipped.question_set,
        version=_read_version(),
        report=report,
        print_progress=print_progress,
        contact=SETTINGS.get().contact,
    )


@bp.get("/download")
@open_to(SIGNED_IN)
def download(set_id: str) -> ResponseReturnValue:
    """Send the blank form as an attachment; redirect to its page where it is not printed."""
    shipped = _find_set(set_id)
    report = _find_last_print(digest(serialise_content(build_blank_form(shipped))))
    if report is None or report.progress is not Progress.READY:
        return redirect(url_for(".blank", set_id=set_id, version=_read_version()))
    path = find_pdf_path(SETTINGS.get().reports, report.content)
    return send_pdf(path, service.build_blank_form_name(shipped.question_set))


def _read_version() -> str | None:
    """Read which version is asked for; None means the newest."""
    return request.args.get("version")


def _find_set(set_id: str) -> ShippedSet:
    """Find the version of a question set that is asked for, or its newest. Raises NotFound."""
    version, library = _read_version(), installed_library()
    try:
        return library.latest(set_id) if version is None else library.get(set_id, version)
    except KeyError:
        raise NotFound("We could not find that question set") from None


def _find_last_print(content_digest: str) -> Report | None:
    """Find the newest request for a blank form; none where its PDF is gone or was changed."""
    report = next(iter(service.list_prints(db.session, content_digest, None)), None)
    if report is None or report.progress is not Progress.READY:
        return report
    stored = examine_stored_file(db.session, report, SETTINGS.get().reports)
    return report if stored is StoredFile.AS_PRINTED else None

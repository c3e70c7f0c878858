"""The pages on which a report is asked for, awaited and fetched."""

from __future__ import annotations

from uuid import UUID

from flask import (
    Blueprint,
    Flask,
    Response,
    current_app,
    g,
    redirect,
    render_template,
    url_for,
)
from flask.typing import ResponseReturnValue

from checklist.assessments.service import get_assessment
from checklist.core.errors import NotFound
from checklist.core.permissions import READ_ASSESSMENTS
from checklist.db import db
from checklist.reports import blank_form_views, emails, print_job, service
from checklist.reports.download import as_file, looks_again
from checklist.reports.forms import ReportForm
from checklist.reports.models import Progress
from checklist.reports.print_job import ask_press
from checklist.reports.print_progress import awaited
from checklist.reports.printing.print_process import pdf_path
from checklist.settings import Settings
from checklist.web.access import open_to
from checklist.web.csrf import shows_again

bp = Blueprint("reports", __name__, url_prefix="/assessments/<uuid:assessment_id>/reports")


def register(app: Flask) -> None:
    """Add the pages of this slice, and its press."""
    app.register_blueprint(bp)
    app.register_blueprint(blank_form_views.bp)
    print_job.register(app)
    emails.register(app)


@bp.route("", methods=["GET", "POST"])
@open_to(*READ_ASSESSMENTS)
@shows_again
def report(assessment_id: UUID) -> ResponseReturnValue:
    """Offer to make a report, and show those that were made."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    form = ReportForm()
    if form.validate_on_submit():
        folder = _settings().reports
        made = service.ask_for_report(
            db.session, g.person, assessment, folder, form.once, form.wanted
        )
        db.session.commit()
        ask_press(made)
        return redirect(url_for(".progress", assessment_id=assessment_id, report_id=made))
    return render_template(
        "reports/report.html",
        form=form,
        assessment=assessment,
        made=service.reports_on(db.session, assessment),
    )


@bp.get("/<uuid:report_id>")
@open_to(*READ_ASSESSMENTS)
def progress(assessment_id: UUID, report_id: UUID) -> ResponseReturnValue:
    """Show how far a report has come; the page looks again by itself until it has ended."""
    assessment, found = service.get_report(db.session, g.person, assessment_id, report_id)
    on_its_way = awaited(db.session, found)
    page = render_template(
        "reports/progress.html",
        form=ReportForm(),
        assessment=assessment,
        report=found,
        awaited=on_its_way,
        contact=_settings().contact,
        is_told_by_mail=_settings().mail is not None,
    )
    return looks_again(page, on_its_way)


@bp.get("/<uuid:report_id>/download")
@open_to(*READ_ASSESSMENTS)
def download(assessment_id: UUID, report_id: UUID) -> Response:
    """Hand over a finished report, as a file and nothing else."""
    assessment, found = service.get_report(db.session, g.person, assessment_id, report_id)
    path = pdf_path(_settings().reports, found.content)
    if found.progress is not Progress.READY or not path.is_file():
        raise NotFound("That report is not ready. Make it again")
    return as_file(path, service.file_name(assessment, found.kind))


def _settings() -> Settings:
    found: Settings = current_app.extensions["settings"]
    return found

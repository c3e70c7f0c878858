"""The pages on which a report is asked for, awaited and fetched."""

from __future__ import annotations

from uuid import UUID

from flask import (
    Blueprint,
    Flask,
    Response,
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
from checklist.registry import SETTINGS
from checklist.reports import blank_form_views, emails, print_job, service
from checklist.reports.download import add_refresh, send_pdf
from checklist.reports.forms import ReportForm
from checklist.reports.models import Progress
from checklist.reports.print_progress import find_print_progress
from checklist.reports.printing.print_process import pdf_path
from checklist.web.access import open_to

bp = Blueprint("reports", __name__, url_prefix="/assessments/<uuid:assessment_id>/reports")


def register(app: Flask) -> None:
    """Add the pages of this slice, and its press."""
    app.register_blueprint(bp)
    app.register_blueprint(blank_form_views.bp)
    print_job.register(app)
    emails.register(app)


@bp.route("", methods=["GET", "POST"])
@open_to(*READ_ASSESSMENTS, redisplays_form=True)
def report(assessment_id: UUID) -> ResponseReturnValue:
    """Offer to make a report, and show those that were made."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    form = ReportForm()
    if form.validate_on_submit():
        folder = SETTINGS.get().reports
        made = service.request_report(
            db.session, g.person, assessment, folder, form.once, form.wanted
        )
        db.session.commit()
        return redirect(url_for(".progress", assessment_id=assessment_id, report_id=made))
    return render_template(
        "reports/report.html",
        form=form,
        assessment=assessment,
        made=service.list_reports(db.session, assessment),
    )


@bp.get("/<uuid:report_id>")
@open_to(*READ_ASSESSMENTS)
def progress(assessment_id: UUID, report_id: UUID) -> ResponseReturnValue:
    """Show how far a report has come; the page looks again by itself until it has ended."""
    assessment, found = service.get_report(db.session, g.person, assessment_id, report_id)
    print_progress = find_print_progress(db.session, found)
    page = render_template(
        "reports/progress.html",
        form=ReportForm(),
        assessment=assessment,
        report=found,
        print_progress=print_progress,
        contact=SETTINGS.get().contact,
        is_told_by_mail=SETTINGS.get().mail is not None,
    )
    return add_refresh(page, print_progress)


@bp.get("/<uuid:report_id>/download")
@open_to(*READ_ASSESSMENTS)
def download(assessment_id: UUID, report_id: UUID) -> Response:
    """Hand over a finished report, as a file and nothing else."""
    assessment, found = service.get_report(db.session, g.person, assessment_id, report_id)
    path = pdf_path(SETTINGS.get().reports, found.content)
    if found.progress is not Progress.READY or not path.is_file():
        raise NotFound("That report is not ready. Make it again")
    return send_pdf(path, service.file_name(assessment, found.kind))

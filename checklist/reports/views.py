"""The pages on which a report is requested, awaited and downloaded."""

from __future__ import annotations

from functools import partial
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

from checklist.assessments.blueprint import (
    build_question_url,
    get_whole_assessment,
    score_for_reader,
)
from checklist.assessments.service import is_own
from checklist.assessments.sign_off.seal_queries import list_unsent_seals
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.registry import SETTINGS
from checklist.reports import (
    emails,
    print_job,
    readiness_views,
    sealed_report_views,
    sealed_reports,
    service,
)
from checklist.reports.content import DocumentKind
from checklist.reports.content_builders.summary import build_summary
from checklist.reports.content_prints import blank_form_views, plan_print_views, planned_reports
from checklist.reports.download import send_pdf
from checklist.reports.forms import PrintAgainForm, ReportForm
from checklist.reports.models import Progress
from checklist.reports.print_progress import find_print_progress
from checklist.reports.question_links import link_questions
from checklist.reports.review_prints.views import register as register_review_prints
from checklist.reports.stored_files import StoredFile, examine_stored_file
from checklist.web.access import open_to

bp = Blueprint("reports", __name__, url_prefix="/assessments/<uuid:assessment_id>/reports")


def register(app: Flask) -> None:
    """Add this slice's pages, its print job and its e-mails."""
    app.register_blueprint(bp)
    app.register_blueprint(blank_form_views.bp)
    plan_print_views.register(app)
    app.register_blueprint(readiness_views.bp)
    sealed_report_views.register(app)
    register_review_prints(app)
    sealed_reports.register(app)
    print_job.register(app)
    emails.register(app)


@bp.route("", methods=["GET", "POST"])
@open_to(Action.PRINT_REPORT, Action.PRINT_FORM, redisplays_form=True)
def report(assessment_id: UUID) -> ResponseReturnValue:
    """Show the form that requests a report, and the reports made so far."""
    assessment = get_whole_assessment(assessment_id)
    form = ReportForm()
    if form.validate_on_submit():
        folder = SETTINGS.get().reports
        request = (
            planned_reports.request_planned_report
            if form.document_kind is DocumentKind.PLANNED_REPORT
            else sealed_reports.request_report
        )
        report_id = request(
            db.session, g.person, assessment, folder, form.idempotency_key, form.document_kind
        )
        db.session.commit()
        return redirect(url_for(".progress", assessment_id=assessment_id, report_id=report_id))
    return render_template(
        "reports/report.html",
        form=form,
        assessment=assessment,
        reports=service.list_reports(db.session, g.person, assessment),
        signed=sealed_reports.list_sealed_reports(db.session, g.person, assessment),
        unsent=list_unsent_seals(db.session, assessment.id),
        keep_days=SETTINGS.get().keep_days,
        is_own=is_own(g.person, assessment),
        has_plan=planned_reports.may_have_plan(g.person, assessment),
        replaced=service.find_replaced_characters(db.session, g.person, assessment),
    )


@bp.get("/summary")
@open_to(Action.READ_ASSESSMENT)
def summary(assessment_id: UUID) -> str:
    """Show the summary for chief officers, from the content that the report prints."""
    scored = score_for_reader(get_whole_assessment(assessment_id))
    ids = {question.id for question in scored.question_set.questions}
    build_url = partial(build_question_url, assessment_id)
    return render_template(
        "reports/summary.html",
        assessment=scored.assessment,
        summary=build_summary(scored),
        linked=partial(link_questions, ids=ids, build_url=build_url, css_class="govuk-link"),
    )


@bp.get("/<uuid:report_id>")
@open_to(Action.PRINT_REPORT, Action.PRINT_FORM)
def progress(assessment_id: UUID, report_id: UUID) -> ResponseReturnValue:
    """Show how far a report has come; a script asks again until the report has ended."""
    assessment, requested = service.get_report(db.session, g.person, assessment_id, report_id)
    print_progress = find_print_progress(db.session, requested)
    stored = None
    if print_progress is None:
        stored = examine_stored_file(db.session, requested, SETTINGS.get().reports)
    return render_template(
        "reports/progress.html",
        form=ReportForm(),
        again_form=PrintAgainForm(),
        assessment=assessment,
        report=requested,
        seal=sealed_reports.get_seal_of(db.session, requested),
        is_gone=stored is StoredFile.GONE and requested.progress is Progress.READY,
        is_changed=stored is StoredFile.CHANGED,
        print_progress=print_progress,
        contact=SETTINGS.get().contact,
        is_told_by_mail=SETTINGS.get().mail is not None,
    )


@bp.get("/<uuid:report_id>/download")
@open_to(Action.PRINT_REPORT, Action.PRINT_FORM)
def download(assessment_id: UUID, report_id: UUID) -> Response:
    """Send a finished report as an attachment, and put that on record."""
    assessment, requested = service.get_report(db.session, g.person, assessment_id, report_id)
    folder = SETTINGS.get().reports
    path = service.take_report(db.session, g.person, assessment, requested, folder)
    db.session.commit()
    seal = sealed_reports.get_seal_of(db.session, requested)
    name = service.build_file_name(assessment, requested.kind, seal.digest if seal else "")
    return send_pdf(path, name)

"""The pages on which a report on a review is had printed, and fetched as a PDF."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, Flask, Response, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.registry import SETTINGS
from checklist.reports.download import send_pdf
from checklist.reports.forms import PrintAgainForm
from checklist.reports.print_progress import find_print_progress
from checklist.reports.review_prints.printable_drafts import get_printable_draft
from checklist.reports.review_prints.review_prints import (
    PrintableReview,
    find_review_print,
    request_review_print,
    take_review_print,
)
from checklist.reports.stored_files import StoredFile, examine_stored_file
from checklist.reviews.draft_reports.models import DraftReport
from checklist.web.access import Access, open_to
from checklist.web.panels import add_panel

bp = Blueprint("draft_prints", __name__, url_prefix="/assessments/<uuid:assessment_id>")


def register(app: Flask) -> None:
    """Add these pages, and the way to them from a draft report."""
    app.register_blueprint(bp)
    access = Access(frozenset({Action.READ_DRAFT}))
    add_panel(app, "on a draft report", "review_prints/_on_draft.html", _build_panel, access)


@bp.route("/draft-reports/<int:number>/pdf", methods=["GET", "POST"])
@open_to(Action.READ_DRAFT, redisplays_form=True)
def draft_pdf(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show how far the PDF of a draft report has come; a press has it printed."""
    printable = get_printable_draft(db.session, g.person, assessment_id, number)
    form = PrintAgainForm()
    here = url_for(".draft_pdf", assessment_id=assessment_id, number=number)
    if form.validate_on_submit():
        folder = SETTINGS.get().reports
        request_review_print(db.session, g.person, printable, folder, form.idempotency_key)
        db.session.commit()
        return redirect(here)
    back = url_for("draft_reports.draft", assessment_id=assessment_id, number=number)
    fetch = url_for(".fetch_draft", assessment_id=assessment_id, number=number)
    return _show_page(printable, form, here=here, back=back, fetch=fetch)


@bp.get("/draft-reports/<int:number>/pdf/download")
@open_to(Action.READ_DRAFT)
def fetch_draft(assessment_id: UUID, number: int) -> Response:
    """Send the PDF of a draft report as an attachment, and put that on record."""
    return _send(get_printable_draft(db.session, g.person, assessment_id, number))


def _show_page(
    printable: PrintableReview, form: PrintAgainForm, *, here: str, back: str, fetch: str
) -> str:
    found = find_review_print(db.session, printable)
    progress = stored = None
    if found is not None:
        progress = find_print_progress(db.session, found)
        if progress is None:
            stored = examine_stored_file(db.session, found, SETTINGS.get().reports)
    return render_template(
        "review_prints/print.html",
        assessment=printable.assessment,
        printable=printable,
        report=found,
        print_progress=progress,
        is_there=stored is StoredFile.AS_PRINTED,
        is_changed=stored is StoredFile.CHANGED,
        form=form,
        page_url=here,
        back_url=back,
        fetch_url=fetch,
        contact=SETTINGS.get().contact,
    )


def _send(printable: PrintableReview) -> Response:
    folder = SETTINGS.get().reports
    path = take_review_print(db.session, g.person, printable, folder)
    db.session.commit()
    return send_pdf(path, printable.file_name)


def _build_panel(assessment: Assessment, draft: DraftReport) -> dict[str, object]:
    return {"assessment": assessment, "draft": draft}

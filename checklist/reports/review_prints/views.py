"""The pages on which a report on a review is had printed and fetched, alone or with the force's."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from flask import Blueprint, Flask, Response, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.assessments.service import is_own
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.registry import SETTINGS
from checklist.reports.download import send_pdf
from checklist.reports.forms import PrintAgainForm
from checklist.reports.print_progress import find_print_progress
from checklist.reports.review_prints.printable_drafts import (
    get_printable_draft,
    get_printable_own_report,
)
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
    return _print_or_show(printable, number, here="draft_pdf", fetch="fetch_draft")


@bp.get("/draft-reports/<int:number>/pdf/download")
@open_to(Action.READ_DRAFT)
def fetch_draft(assessment_id: UUID, number: int) -> Response:
    """Send the PDF of a draft report as an attachment, and put that on record."""
    return _send(get_printable_draft(db.session, g.person, assessment_id, number))


@bp.route("/draft-reports/<int:number>/health-check", methods=["GET", "POST"])
@open_to(Action.READ_DRAFT, redisplays_form=True)
def own_pdf(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show how far the force's own report with a draft report has come; a press has it printed."""
    return _print_or_show(
        _get_own(assessment_id, number), number, here="own_pdf", fetch="fetch_own"
    )


@bp.get("/draft-reports/<int:number>/health-check/download")
@open_to(Action.READ_DRAFT)
def fetch_own(assessment_id: UUID, number: int) -> Response:
    """Send the force's own report with a draft report as an attachment, and put that on record."""
    return _send(_get_own(assessment_id, number))


def _get_own(assessment_id: UUID, number: int) -> PrintableReview:
    folder = SETTINGS.get().reports
    return get_printable_own_report(db.session, g.person, assessment_id, number, folder)


def _print_or_show(
    printable: PrintableReview, number: int, *, here: str, fetch: str
) -> ResponseReturnValue:
    """Have it printed where the button was pressed, or show how far it has come."""
    build_url = partial(url_for, assessment_id=printable.assessment.id, number=number)
    form = PrintAgainForm()
    page_url = build_url(f".{here}")
    if form.validate_on_submit():
        folder = SETTINGS.get().reports
        request_review_print(db.session, g.person, printable, folder, form.idempotency_key)
        db.session.commit()
        return redirect(page_url)
    return _show_page(
        printable,
        form,
        number,
        here=page_url,
        back=build_url("draft_reports.draft"),
        fetch=build_url(f".{fetch}"),
    )


def _show_page(
    printable: PrintableReview,
    form: PrintAgainForm,
    number: int,
    *,
    here: str,
    back: str,
    fetch: str,
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
        number=number,
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
    return {"assessment": assessment, "draft": draft, "is_own": is_own(g.person, assessment)}

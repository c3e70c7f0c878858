"""The pages on which a report on a review is had printed and fetched, alone or with the force's."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from flask import Blueprint, Flask, Response, g, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.assessments.service import is_own
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.registry import SETTINGS
from checklist.reports.review_prints import published_views
from checklist.reports.review_prints.print_page import PrintPlace, print_or_show, send_print
from checklist.reports.review_prints.printable_drafts import (
    get_printable_draft,
    get_printable_own_report,
)
from checklist.reports.review_prints.review_prints import PrintableReview
from checklist.reviews.draft_reports.models import DraftReport
from checklist.web.access import Access, open_to
from checklist.web.panels import add_panel

bp = Blueprint("draft_prints", __name__, url_prefix="/assessments/<uuid:assessment_id>")


def register(app: Flask) -> None:
    """Add these pages, and the ways to them from a draft report and a published one."""
    app.register_blueprint(bp)
    access = Access(frozenset({Action.READ_DRAFT}))
    add_panel(app, "on a draft report", "review_prints/_on_draft.html", _build_panel, access)
    published_views.register(app)


@bp.route("/draft-reports/<int:number>/pdf", methods=["GET", "POST"])
@open_to(Action.READ_DRAFT, redisplays_form=True)
def draft_pdf(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show how far the PDF of a draft report has come; a press has it printed."""
    printable = get_printable_draft(db.session, g.person, assessment_id, number)
    return print_or_show(printable, _find_place(printable, number, "draft_pdf", "fetch_draft"))


@bp.get("/draft-reports/<int:number>/pdf/download")
@open_to(Action.READ_DRAFT)
def fetch_draft(assessment_id: UUID, number: int) -> Response:
    """Send the PDF of a draft report as an attachment, and put that on record."""
    return send_print(get_printable_draft(db.session, g.person, assessment_id, number))


@bp.route("/draft-reports/<int:number>/health-check", methods=["GET", "POST"])
@open_to(Action.READ_DRAFT, redisplays_form=True)
def own_pdf(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Show how far the force's own report with a draft report has come; a press has it printed."""
    printable = _get_own(assessment_id, number)
    return print_or_show(printable, _find_place(printable, number, "own_pdf", "fetch_own"))


@bp.get("/draft-reports/<int:number>/health-check/download")
@open_to(Action.READ_DRAFT)
def fetch_own(assessment_id: UUID, number: int) -> Response:
    """Send the force's own report with a draft report as an attachment, and put that on record."""
    return send_print(_get_own(assessment_id, number))


def _get_own(assessment_id: UUID, number: int) -> PrintableReview:
    folder = SETTINGS.get().reports
    return get_printable_own_report(db.session, g.person, assessment_id, number, folder)


def _find_place(printable: PrintableReview, number: int, page: str, fetch: str) -> PrintPlace:
    build_url = partial(url_for, assessment_id=printable.assessment.id, number=number)
    return PrintPlace(
        page_url=build_url(f".{page}"),
        fetch_url=build_url(f".{fetch}"),
        back_url=build_url("draft_reports.draft"),
        back=f"Draft report {number}",
    )


def _build_panel(assessment: Assessment, draft: DraftReport) -> dict[str, object]:
    return {"assessment": assessment, "draft": draft, "is_own": is_own(g.person, assessment)}

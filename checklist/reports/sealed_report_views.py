"""The pages of reports made from a seal: the panel on the seal's own page, and printing again."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from flask import Blueprint, Flask, g, redirect, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment, Seal
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.permissions.reach import is_narrowed
from checklist.db import db
from checklist.reports import sealed_reports
from checklist.reports.forms import PrintAgainForm
from checklist.web.access import Access, open_to
from checklist.web.panels import add_panel

bp = Blueprint(
    "sealed_reports", __name__, url_prefix="/assessments/<uuid:assessment_id>/signed-reports"
)


def register(app: Flask) -> None:
    """Add these pages, and show the report on the page of its seal."""
    app.register_blueprint(bp)
    access = Access(frozenset({Action.PRINT_REPORT}))
    add_panel(app, "below a seal", "reports/_sealed_panel.html", _build_panel, access)


@bp.post("/<uuid:sealed_report_id>/print-again")
@open_to(Action.PRINT_REPORT)
def print_again(assessment_id: UUID, sealed_report_id: UUID) -> ResponseReturnValue:
    """Have a signed report printed again that could not be printed."""
    assessment, report = sealed_reports.get_sealed_report(
        db.session, g.person, assessment_id, sealed_report_id
    )
    form = PrintAgainForm()
    if form.validate_on_submit():
        sealed_reports.print_again(db.session, g.person, assessment, report, form.idempotency_key)
        db.session.commit()
    return redirect(url_for("reports.progress", assessment_id=assessment_id, report_id=report.id))


def _build_panel(assessment: Assessment, seal: Seal) -> Mapping[str, object] | None:
    """Build what the page of a seal says of its report, for those who may read it."""
    if not is_permitted(g.person, Action.PRINT_REPORT, assessment.state):
        return None
    every = sealed_reports.list_sealed_reports(db.session, g.person, assessment)
    found = next((each for each in every if each.seal.id == seal.id), None)
    return {
        "assessment": assessment,
        "sealed": found,
        "form": PrintAgainForm(),
        "is_closed": is_narrowed(g.person, assessment.state),
    }

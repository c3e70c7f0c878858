"""The pages that tell who did what, and the CSV files of the same."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, Flask, Response, g, render_template, request
from flask.typing import ResponseReturnValue

from checklist.assessments.blueprint import get_whole_assessment
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.exchange.csv_files import write_table
from checklist.timeline.deed_filter import build_filter_form
from checklist.timeline.service import (
    MOST_ROWS,
    TimelineScope,
    list_people,
    load_timeline,
    scope_of_assessment,
    scope_of_organisation,
    take_table,
)
from checklist.web.access import open_to
from checklist.web.navigation import add_link

bp = Blueprint("timeline", __name__)

# Beyond any real page, an offset would only be too large for the database.
_LAST_PAGE = 10_000


@bp.get("/assessments/<uuid:assessment_id>/timeline")
@open_to(Action.READ_RECORD)
def of_assessment(assessment_id: UUID) -> ResponseReturnValue:
    """Tell who did what in an assessment, the newest first."""
    assessment = get_whole_assessment(assessment_id)
    scope = scope_of_assessment(assessment)
    return _show("timeline/assessment.html", scope, assessment=assessment)


@bp.get("/assessments/<uuid:assessment_id>/timeline.csv")
@open_to(Action.READ_RECORD)
def assessment_csv(assessment_id: UUID) -> Response:
    """Send the timeline of an assessment as CSV, narrowed as its page is."""
    assessment = get_whole_assessment(assessment_id)
    return _send(scope_of_assessment(assessment), "timeline of assessment.csv")


@bp.get("/organisation/timeline")
@open_to(Action.READ_OWN_RECORD)
def of_organisation() -> ResponseReturnValue:
    """Tell who did what in the person's own organisation, the newest first."""
    return _show("timeline/organisation.html", scope_of_organisation(g.person))


@bp.get("/organisation/timeline.csv")
@open_to(Action.READ_OWN_RECORD)
def organisation_csv() -> Response:
    """Send the timeline of the organisation, narrowed as its page is, as CSV."""
    return _send(scope_of_organisation(g.person), "timeline of organisation.csv")


def register(app: Flask) -> None:
    """Add the pages of this slice."""
    app.register_blueprint(bp)
    add_link(app, "Timeline", "timeline.of_organisation")


def _show(template: str, scope: TimelineScope, **shown: object) -> str:
    page = min(max(request.args.get("page", 1, type=int), 1), _LAST_PAGE)
    form = build_filter_form(list_people(db.session, scope))
    narrowed = {name: request.args.getlist(name) for name in form.data if name in request.args}
    return render_template(
        template,
        form=form,
        timeline=load_timeline(db.session, g.person, scope, form.deed_filter, page),
        narrowed=narrowed,
        most_rows=MOST_ROWS,
        **shown,
    )


def _send(scope: TimelineScope, name: str) -> Response:
    """Send a table as an attachment, which no browser opens as a page, and put that on record."""
    form = build_filter_form(list_people(db.session, scope))
    table = take_table(db.session, g.person, scope, form.deed_filter)
    db.session.commit()
    response = Response(write_table(table), mimetype="text/csv")
    response.headers.set("Content-Disposition", "attachment", filename=name)
    return response

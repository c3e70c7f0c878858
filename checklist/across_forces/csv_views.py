"""The tables across forces as CSV files, narrowed and sorted as their pages are."""

from __future__ import annotations

from flask import Blueprint, Response, g, request
from flask.typing import ResponseReturnValue

from checklist.across_forces.asked_reports import read_asked
from checklist.across_forces.csv_tables import (
    take_claims,
    take_findings,
    take_grades,
    take_levels,
    take_responses,
)
from checklist.across_forces.forms import (
    ClaimsForm,
    FindingsForm,
    GradesForm,
    LevelsForm,
    ResponsesForm,
)
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.exchange.copy_content import Table
from checklist.exchange.csv_files import write_table
from checklist.web.access import open_to

bp = Blueprint("across_forces_csv", __name__, url_prefix="/across-forces")


@bp.get("/grades.csv")
@open_to(Action.READ_ACROSS_FORCES)
def grades() -> ResponseReturnValue:
    """Send the grades of published reports."""
    asked = read_asked(db.session, g.person, GradesForm, request.args)
    return _send(take_grades(db.session, g.person, asked), "grades across forces.csv")


@bp.get("/themes.csv")
@open_to(Action.READ_ACROSS_FORCES)
def themes() -> ResponseReturnValue:
    """Send the levels by section and theme, or of one of them force by force."""
    asked = read_asked(db.session, g.person, LevelsForm, request.args)
    return _send(take_levels(db.session, g.person, asked), "levels across forces.csv")


@bp.get("/claims.csv")
@open_to(Action.READ_ACROSS_FORCES)
def claims() -> ResponseReturnValue:
    """Send how the claims on each question stand to what inspectors found."""
    asked = read_asked(db.session, g.person, ClaimsForm, request.args)
    return _send(take_claims(db.session, g.person, asked), "claims across forces.csv")


@bp.get("/findings.csv")
@open_to(Action.READ_ACROSS_FORCES)
def findings() -> ResponseReturnValue:
    """Send published findings and recommendations."""
    asked = read_asked(db.session, g.person, FindingsForm, request.args)
    return _send(take_findings(db.session, g.person, asked), "findings across forces.csv")


@bp.get("/responses.csv")
@open_to(Action.READ_ACROSS_FORCES)
def responses() -> ResponseReturnValue:
    """Send which responses are late, and by how many days."""
    asked = read_asked(db.session, g.person, ResponsesForm, request.args)
    return _send(take_responses(db.session, g.person, asked), "responses across forces.csv")


def _send(table: Table, name: str) -> Response:
    """Send a table as an attachment, once it is on record that it was taken."""
    db.session.commit()
    response = Response(write_table(table), mimetype="text/csv")
    response.headers.set("Content-Disposition", "attachment", filename=name)
    return response

"""Home: the page that opens after sign-in."""

from __future__ import annotations

from flask import Blueprint, g, render_template, request
from flask.typing import ResponseReturnValue

from checklist.assessments.service import may_read, may_start
from checklist.db import db
from checklist.insight.service import load_home
from checklist.web.access import SIGNED_IN, open_to

bp = Blueprint("insight", __name__)


@bp.get("/")
@open_to(SIGNED_IN)
def home() -> ResponseReturnValue:
    """List the assessments open to the person."""
    return _show()


@bp.get("/archived")
@open_to(SIGNED_IN)
def archived() -> ResponseReturnValue:
    """List the archived assessments of the forces open to the person."""
    return _show(is_archived=True)


def _show(*, is_archived: bool = False) -> str:
    # Beyond any real page, an offset would only be too large for the database.
    page = min(max(request.args.get("page", 1, type=int), 1), 10_000)
    home_page = load_home(db.session, g.person, page, is_archived=is_archived)
    return render_template(
        "insight/home.html",
        home=home_page,
        marking=home_page.marking,
        may_read=may_read(g.person),
        may_start=may_start(g.person),
    )

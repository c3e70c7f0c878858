"""The page *My desk*."""

from __future__ import annotations

from flask import Blueprint, Flask, g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.core.assessment_states import AssessmentState
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.db import db
from checklist.reviews.desk.desk_queries import DeskFilter, list_desk_forces, load_desk
from checklist.reviews.desk.forms import DeskFilterForm
from checklist.web.access import open_to
from checklist.web.filters import today_in_london
from checklist.web.navigation import add_link

_LAST_PAGE = 10_000

bp = Blueprint("desk", __name__)


def register(app: Flask) -> None:
    """Add the page."""
    app.register_blueprint(bp)
    add_link(app, "My desk", "desk.desk")


@bp.get("/desk")
@open_to(Action.READ_ASSIGNMENTS)
def desk() -> ResponseReturnValue:
    """List the submissions that a person inspects or leads, with who is assigned until when."""
    form = DeskFilterForm(formdata=request.args, meta={"csrf": False})
    leads = is_permitted(g.person, Action.ASSIGN_INSPECTORS, AssessmentState.SUBMITTED)
    form.offer(list_desk_forces(db.session, g.person), leads=leads)
    is_sound = form.validate()  # type: ignore[no-untyped-call]  # WTForms has no types
    filters = form.desk_filter if is_sound else DeskFilter()
    page = min(max(request.args.get("page", 1, type=int), 1), _LAST_PAGE)
    found = load_desk(db.session, g.person, filters, page)
    return render_template(
        "reviews/desk.html",
        form=form,
        desk=found,
        filters=filters,
        today=today_in_london(),
        marking=max((line.assessment.marking for line in found.lines), default=None),
        page_url=_build_page_url,
    )


def _build_page_url(page: int) -> str:
    query = {name: values for name, values in request.args.lists() if name != "page"}
    return url_for(".desk", page=page, **query)  # type: ignore[arg-type]  # lists repeat a name

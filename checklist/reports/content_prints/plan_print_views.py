"""The page on which the improvement plan is had printed, and its PDF."""

from __future__ import annotations

from flask import Blueprint, Flask, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.core.organisations import Marking
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.registry import SETTINGS
from checklist.reports.content_prints.plan_prints import (
    build_plan_content,
    find_plan_print,
    request_plan_print,
    take_plan_print,
)
from checklist.reports.download import send_pdf
from checklist.reports.forms import PrintAgainForm
from checklist.reports.print_progress import find_print_progress
from checklist.reports.printable_text import find_replacements
from checklist.web.access import open_to
from checklist.web.filters import today_in_london

bp = Blueprint("plan_prints", __name__, url_prefix="/plan/pdf")


def register(app: Flask) -> None:
    """Add these pages."""
    app.register_blueprint(bp)


@bp.route("", methods=["GET", "POST"])
@open_to(Action.READ_PLAN, redisplays_form=True)
def plan_pdf() -> ResponseReturnValue:
    """Show how far the PDF of the plan as it is now has come; a press has it printed."""
    form, folder = PrintAgainForm(), SETTINGS.get().reports
    content = build_plan_content(db.session, g.person)
    if form.validate_on_submit():
        request_plan_print(db.session, g.person, content, folder, form.idempotency_key)
        db.session.commit()
        return redirect(url_for(".plan_pdf"))
    found = find_plan_print(db.session, content, folder)
    return render_template(
        "plan_prints/print.html",
        form=form,
        report=found,
        replaced=find_replacements(content.decode()),
        print_progress=find_print_progress(db.session, found) if found else None,
        contact=SETTINGS.get().contact,
        marking=Marking.OFFICIAL_SENSITIVE,
    )


@bp.get("/download")
@open_to(Action.READ_PLAN)
def download() -> ResponseReturnValue:
    """Send the printed plan as an attachment; redirect to its page where it changed since."""
    path = take_plan_print(db.session, g.person, SETTINGS.get().reports)
    if path is None:
        return redirect(url_for(".plan_pdf"))
    db.session.commit()
    day = today_in_london().isoformat()
    return send_pdf(path, f"{Marking.OFFICIAL_SENSITIVE} improvement plan {day}.pdf")

"""The pages on which a copy is asked for, awaited and downloaded."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from flask import Blueprint, Flask, Response, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.blueprint import get_whole_assessment
from checklist.assessments.models import Assessment, Seal
from checklist.assessments.reach.closed import questions_closed_to
from checklist.assessments.reach.questions import questions_open_to
from checklist.assessments.sign_off.seal_queries import list_seals, list_unsent_seals
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.db import db
from checklist.exchange import copy_job, service
from checklist.exchange.csv_files import write_table
from checklist.exchange.forms import CopyForm
from checklist.exchange.plan_table import take_plan
from checklist.registry import SETTINGS
from checklist.reports.content import DocumentKind
from checklist.reports.download import send_document
from checklist.reports.print_progress import find_print_progress
from checklist.web.access import Access, open_to
from checklist.web.panels import add_panel

_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

bp = Blueprint("copies", __name__, url_prefix="/assessments/<uuid:assessment_id>/copies")
of_plan = Blueprint("plan_copies", __name__)


def register(app: Flask) -> None:
    """Add this slice's pages and its job, and lead from the page of a seal to its bundle."""
    app.register_blueprint(bp)
    app.register_blueprint(of_plan)
    copy_job.register(app)
    access = Access(frozenset({Action.READ_RECORD}))
    add_panel(app, "below a seal", "exchange/_bundle_link.html", _build_bundle_link, access)


@bp.route("", methods=["GET", "POST"])
@open_to(Action.TAKE_COPY, redisplays_form=True)
def copies(assessment_id: UUID) -> ResponseReturnValue:
    """Show the form that asks for a copy, and the copies this person has asked for."""
    assessment = get_whole_assessment(assessment_id)
    form = CopyForm()
    if form.validate_on_submit():
        copy_id = service.request_copy(
            db.session,
            g.person,
            assessment,
            SETTINGS.get(),
            form.idempotency_key,
            form.copy_kind,
            form.seal_number,
        )
        db.session.commit()
        return redirect(url_for(".progress", assessment_id=assessment_id, copy_id=copy_id))
    copies = service.list_copies(db.session, g.person, assessment)
    return render_template(
        "exchange/copies.html",
        form=form,
        assessment=assessment,
        copies=copies,
        seals=list_seals(db.session, g.person, assessment),
        unsent=list_unsent_seals(db.session, assessment.id),
        closed=questions_closed_to(db.session, g.person, assessment),
    )


@bp.get("/<uuid:copy_id>")
@open_to(Action.TAKE_COPY)
def progress(assessment_id: UUID, copy_id: UUID) -> ResponseReturnValue:
    """Show how far a copy has come; a script asks again until it has ended."""
    assessment, copied = service.get_copy(db.session, g.person, assessment_id, copy_id)
    return render_template(
        "exchange/progress.html",
        form=CopyForm(),
        seal=service.find_chosen_seal(SETTINGS.get().reports, copied),
        assessment=assessment,
        copied=copied,
        print_progress=find_print_progress(db.session, copied, service.COPYING),
        contact=SETTINGS.get().contact,
    )


@bp.get("/<uuid:copy_id>/download")
@open_to(Action.TAKE_COPY)
def download(assessment_id: UUID, copy_id: UUID) -> Response:
    """Send a finished copy as an attachment, and put that on record."""
    assessment, copied = service.get_copy(db.session, g.person, assessment_id, copy_id)
    is_workbook = copied.kind is DocumentKind.WORKBOOK
    path, name = service.take_copy(db.session, g.person, assessment, copied, SETTINGS.get())
    db.session.commit()
    return send_document(path, name, _WORKBOOK if is_workbook else "application/zip")


@of_plan.get("/plan.csv")
@open_to(Action.READ_PLAN)
def plan_csv() -> Response:
    """Send the plan of the person's force as a CSV file."""
    table = take_plan(db.session, g.person)
    db.session.commit()
    response = Response(write_table(table), mimetype="text/csv")
    response.headers.set("Content-Disposition", "attachment", filename="improvement plan.csv")
    return response


def _build_bundle_link(assessment: Assessment, seal: Seal) -> Mapping[str, object] | None:
    """Lead those who may take a bundle to them; every seal has one."""
    for action in (Action.READ_RECORD, Action.TAKE_COPY):
        if not is_permitted(g.person, action, assessment.state):
            return None
    reads_all = questions_open_to(db.session, g.person, assessment).reads_all
    is_whole = reads_all and not questions_closed_to(db.session, g.person, assessment)
    return {"assessment": assessment} if is_whole else None

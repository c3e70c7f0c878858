"""The pages on which earlier findings are read, entered and changed."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from flask import Blueprint, Flask, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.accounts.models import Organisation
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.db import db
from checklist.earlier_findings.finding_queries import (
    get_finding,
    list_bodies,
    list_findings,
    list_forces,
    load_history,
)
from checklist.earlier_findings.finding_readers import describe_readers, describe_readers_of_any
from checklist.earlier_findings.forms import LONGEST_NOTE, LONGEST_TEXT, FindingForm
from checklist.earlier_findings.models import EarlierFinding
from checklist.earlier_findings.service import (
    StaleFinding,
    change_finding,
    enter_finding,
    may_change,
    refuse_of_others,
)
from checklist.earlier_findings.themes import label_theme
from checklist.web.access import open_to
from checklist.web.errors import commit_or_show, show_on_field
from checklist.web.navigation import add_link

_LAST_PAGE = 10_000

bp = Blueprint("earlier_findings", __name__, url_prefix="/earlier-findings")


def register(app: Flask) -> None:
    """Add these pages, and the words of a theme."""
    app.register_blueprint(bp)
    app.jinja_env.globals["label_theme"] = label_theme
    add_link(app, "Earlier findings", "earlier_findings.findings")


@bp.get("")
@open_to(Action.READ_EARLIER_FINDINGS)
def findings() -> ResponseReturnValue:
    """List the earlier findings of the forces that a person sees, or of one of them."""
    page = min(max(request.args.get("page", 1, type=int), 1), _LAST_PAGE)
    forces = list_forces(db.session, g.person)
    force_id = request.args.get("force", type=UUID)
    found, has_more = list_findings(db.session, g.person, force_id=force_id, page=page)
    return render_template(
        "earlier_findings/findings.html",
        found=found,
        forces=forces,
        force_id=force_id,
        page=page,
        has_more=has_more,
    )


@bp.get("/<uuid:earlier_id>")
@open_to(Action.READ_EARLIER_FINDINGS)
def finding(earlier_id: UUID) -> ResponseReturnValue:
    """Show one earlier finding, and each version of it."""
    found = get_finding(db.session, g.person, earlier_id)
    return render_template(
        "earlier_findings/finding.html",
        finding=found,
        may_change=may_change(g.person, found),
        history=load_history(db.session, found),
    )


@bp.route("/new", methods=["GET", "POST"])
@open_to(Action.ENTER_EARLIER_FINDINGS, redisplays_form=True)
def new() -> ResponseReturnValue:
    """Enter a finding of an earlier inspection."""
    action = Action.ENTER_EARLIER_FINDINGS
    require(g.person, action)
    forces = list_forces(db.session, g.person, action)
    form = FindingForm(force=request.args.get("force", ""), theme=request.args.get("theme", ""))
    form.offer(forces)
    if form.validate_on_submit():
        entered: list[UUID] = []

        def enter() -> None:
            force_id, key = UUID(str(form.force.data)), form.idempotency_key
            entered.append(enter_finding(db.session, g.person, force_id, form.typed, key))

        if commit_or_show(form, enter):
            flash("The finding is entered", "success")
            return redirect(url_for(".finding", earlier_id=entered[0]))
    return _render(form, forces)


@bp.route("/<uuid:earlier_id>/change", methods=["GET", "POST"])
@open_to(Action.ENTER_EARLIER_FINDINGS, redisplays_form=True)
def change(earlier_id: UUID) -> ResponseReturnValue:
    """Change an earlier finding, or say that it was entered by mistake."""
    found = get_finding(db.session, g.person, earlier_id)
    refuse_of_others(g.person, found)
    form = FindingForm(force=str(found.force_id), base_version=found.version)
    form.offer([found.force])
    if request.method == "GET":
        form.show(found)
    conflict = False
    if form.validate_on_submit():
        base_version, key = form.base_version.data or 0, form.idempotency_key
        try:
            change_finding(db.session, g.person, found, form.typed, base_version, key)
        except StaleFinding as error:
            db.session.rollback()
            show_on_field(form, error)
            found = get_finding(db.session, g.person, earlier_id)
            form.base_version.data, conflict = found.version, True
        else:
            db.session.commit()
            flash("The finding is changed", "success")
            return redirect(url_for(".finding", earlier_id=earlier_id))
    return _render(form, [found.force], found, conflict=conflict)


def _render(
    form: FindingForm,
    forces: Sequence[Organisation],
    found: EarlierFinding | None = None,
    *,
    conflict: bool = False,
) -> str:
    return render_template(
        "earlier_findings/enter.html",
        form=form,
        forces=forces,
        finding=found,
        conflict=conflict,
        seen=_describe_readers(forces),
        longest_text=LONGEST_TEXT,
        longest_note=LONGEST_NOTE,
    )


def _describe_readers(forces: Sequence[Organisation]) -> str:
    """Say who reads what is entered; where several forces are offered, of whichever is chosen."""
    if len(forces) > 1:
        return describe_readers_of_any()
    return describe_readers(list_bodies(db.session, forces))

"""The page on which inspectors say which finding of an earlier report a finding repeats."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, Flask, flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.plans.closure_pages.finding_repeats import (
    ONLY_FOLLOWED_UP,
    find_saved,
    list_repeatable,
    save_repeat,
)
from checklist.plans.closure_pages.forms import RepeatForm
from checklist.reviews.findings.blueprint import get_reviewed
from checklist.web.access import open_to

bp = Blueprint("repeats", __name__, url_prefix="/assessments/<uuid:assessment_id>/review/findings")


def register(app: Flask) -> None:
    """Add this page."""
    app.register_blueprint(bp)


@bp.route("/<int:number>/repeats", methods=["GET", "POST"])
@open_to(Action.DRAFT_FINDING, redisplays_form=True)
def repeat(assessment_id: UUID, number: int) -> ResponseReturnValue:
    """Say which finding of an earlier report a finding repeats, or that it repeats none."""
    reviewed = get_reviewed(assessment_id)
    finding, assessment = reviewed.get_finding(number), reviewed.sent.assessment
    saved = find_saved(db.session, assessment_id, number)
    form = RepeatForm(base_version=saved.version if saved else 0)
    form.offer(list_repeatable(db.session, g.person, assessment, finding), saved)

    def act() -> None:
        base, key = form.base_version.data or 0, form.idempotency_key
        save_repeat(db.session, g.person, assessment, finding, form.chosen, base, key)

    if form.save(act):
        flash("What it repeats is saved", "success")
        return redirect(url_for("findings.finding", assessment_id=assessment_id, number=number))
    return render_template(
        "closures/repeat.html",
        assessment=assessment,
        finding=finding,
        form=form,
        refusal="" if finding.kind.is_followed_up else ONLY_FOLLOWED_UP,
    )

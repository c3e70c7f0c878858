"""The page on which inspectors write the two texts of a review's report."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from flask import Blueprint, Flask, flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.models import Assessment
from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.db import db
from checklist.reviews.judgements.readers import describe_readers
from checklist.reviews.judgements.sent_for_judging import get_sent
from checklist.reviews.report_texts.forms import TextsForm
from checklist.reviews.report_texts.models import ReportTexts
from checklist.reviews.report_texts.service import find_withheld_until, list_versions, save_texts
from checklist.web.access import Access, open_to
from checklist.web.panels import add_panel

bp = Blueprint("report_texts", __name__, url_prefix="/assessments/<uuid:assessment_id>/review")


def register(app: Flask) -> None:
    """Add this page, and the texts below the findings once nobody can write them any more."""
    app.register_blueprint(bp)
    access = Access(frozenset({Action.READ_FINDINGS}))
    add_panel(app, "below the findings", "report_texts/_on_findings.html", _build_texts, access)


@dataclass(frozen=True, slots=True)
class _Page:
    """What a person sees of the texts: no version of them while they have judgements to give."""

    assessment: Assessment
    versions: Sequence[ReportTexts]
    to_give: Sequence[str]


@bp.route("/report-texts", methods=["GET", "POST"])
@open_to(Action.DRAFT_FINDING, redisplays_form=True)
def write(assessment_id: UUID) -> ResponseReturnValue:
    """Write how the review was done and how reliable the self-assessment was."""
    page = _load(assessment_id)
    versions = page.versions
    form = TextsForm(
        data={
            "method": versions[0].method if versions else "",
            "how_reliable": versions[0].how_reliable if versions else "",
            "base_version": versions[0].version if versions else 0,
        }
    )
    if form.validate_on_submit():
        base, key = form.base_version.data or 0, form.idempotency_key
        try:
            save_texts(db.session, g.person, page.assessment, form.typed, base, key)
        except UserError as error:
            db.session.rollback()
            form.refuse(error)
            page = _load(assessment_id)
        else:
            db.session.commit()
            flash("Saved. The next draft report says it", "success")
            return redirect(url_for("findings.findings", assessment_id=assessment_id))
    return render_template(
        "report_texts/write.html",
        assessment=page.assessment,
        form=form,
        versions=page.versions,
        to_give=page.to_give,
        readers=describe_readers(g.person, page.assessment),
    )


def _load(assessment_id: UUID) -> _Page:
    sent = get_sent(db.session, g.person, assessment_id, Action.DRAFT_FINDING)
    versions = list_versions(db.session, sent.assessment, g.person.organisation_id)
    to_give = find_withheld_until(db.session, g.person, sent, versions)
    return _Page(sent.assessment, () if to_give else versions, to_give)


def _build_texts(assessment: Assessment) -> dict[str, object] | None:
    """Build what the report says or would have said; no query while it can still be written."""
    if is_permitted(g.person, Action.DRAFT_FINDING, assessment.state):
        return None
    versions = list_versions(db.session, assessment, g.person.organisation_id)
    return {"versions": versions} if versions else None

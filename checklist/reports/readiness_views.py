"""The page that says what weakens an assessment before it is signed, and its two printed pages."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from flask import Blueprint, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.blueprint import (
    build_question_url,
    get_whole_assessment,
    score_for_reader,
)
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.db import db
from checklist.registry import SETTINGS
from checklist.reports import service
from checklist.reports.content import DocumentKind, serialise_content
from checklist.reports.content.readiness import Readiness, ReadinessTopic
from checklist.reports.content_builders.around_signing import load_around_signing
from checklist.reports.content_builders.readiness import build_readiness
from checklist.reports.forms import ReportForm
from checklist.reports.question_links import link_questions
from checklist.reports.sealed_reports import build_since
from checklist.web.access import open_to

bp = Blueprint("readiness", __name__, url_prefix="/assessments/<uuid:assessment_id>/ready")

_LISTS: Mapping[str, Mapping[str, str]] = {
    ReadinessTopic.LIMITING: {"only": "limiting", "state": "open"},
    ReadinessTopic.UNANSWERED: {"state": "open"},
    ReadinessTopic.OVER_CLAIMS: {"only": "above"},
    ReadinessTopic.NO_EXHIBIT: {"only": "no-exhibit"},
    ReadinessTopic.NO_EVIDENCE: {"only": "no-evidence"},
    ReadinessTopic.CONTRADICTIONS: {"only": "points"},
    ReadinessTopic.NOT_AGREED: {"state": "Not applicable"},
}
"""By topic, the filter of the list of questions that finds the same."""


@bp.route("", methods=["GET", "POST"])
@open_to(Action.READ_READINESS, redisplays_form=True)
def ready(assessment_id: UUID) -> ResponseReturnValue:
    """Show what whoever asks for sign-off or signs must know; a press prints it on two pages."""
    assessment = get_whole_assessment(assessment_id)
    require(g.person, Action.READ_READINESS, assessment.state)
    scored = score_for_reader(assessment)
    form, readiness = ReportForm(), _build(scored)
    if form.validate_on_submit():
        report_id = service.keep_request(
            db.session,
            g.person,
            scored,
            SETTINGS.get().reports,
            form.idempotency_key,
            DocumentKind.READINESS,
            serialise_content(readiness),
        )
        db.session.commit()
        url = url_for("reports.progress", assessment_id=assessment_id, report_id=report_id)
        return redirect(url)
    build_url = partial(build_question_url, assessment_id)
    ids = {question.id for question in scored.question_set.questions}
    return render_template(
        "reports/readiness.html",
        scored=scored,
        form=form,
        readiness=readiness,
        lists=_LISTS,
        linked=partial(link_questions, ids=ids, build_url=build_url, css_class="govuk-link"),
    )


def _build(scored: ScoredAssessment) -> Readiness:
    around = load_around_signing(db.session, g.person, scored)
    return build_readiness(scored, around, build_since(around.since))

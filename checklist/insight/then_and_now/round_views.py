"""The page "Then and now" of an assessment, and what a question's page shows of earlier rounds."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, Flask, g, render_template

from checklist.assessments.blueprint import get_whole_assessment, score_for_reader
from checklist.assessments.models import Assessment
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.permissions.actions import Action
from checklist.core.question_sets.model import Question
from checklist.db import db
from checklist.insight.then_and_now.question_rounds import load_on_question
from checklist.insight.then_and_now.theme_history import load_then_and_now
from checklist.web.access import Access, open_to
from checklist.web.panels import add_panel

bp = Blueprint("then_and_now", __name__, url_prefix="/assessments/<uuid:assessment_id>")


def register(app: Flask) -> None:
    """Add this page, and what is shown on a question."""
    app.register_blueprint(bp)
    access = Access(frozenset({Action.READ_PUBLISHED_FINDINGS}))
    template = "then_and_now/_on_question.html"
    add_panel(app, "on a question", template, _build_question, access)
    add_panel(app, "under what was sent", template, _build_judging, access)


@bp.get("/then-and-now")
@open_to(Action.READ_ASSESSMENT)
def then_and_now(assessment_id: UUID) -> str:
    """Show what earlier rounds found, what was done about it, and what is claimed today."""
    scored = score_for_reader(get_whole_assessment(assessment_id))
    return render_template(
        "then_and_now/then_and_now.html",
        scored=scored,
        shown=load_then_and_now(db.session, g.person, scored),
    )


def _build_question(assessment: Assessment, question: Question) -> dict[str, object] | None:
    """Build what published reports found before on a question, or on its theme."""
    shown = load_on_question(db.session, g.person, assessment, question)
    return {"shown": shown, "question": question} if shown is not None else None


def _build_judging(
    sent: SentAssessment, question: Question, **_: object
) -> dict[str, object] | None:
    """Build the same beside what was sent."""
    return _build_question(sent.assessment, question)

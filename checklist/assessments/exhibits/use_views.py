"""The page that uses one piece of evidence of the library for several questions at once."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from flask import Flask, flash, g, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments.blueprint import score_for_reader
from checklist.assessments.exhibits.blueprint import bp, get_changeable_assessment
from checklist.assessments.exhibits.queries import (
    find_last_use,
    find_questions_using,
    get_reusable_evidence,
)
from checklist.assessments.exhibits.service import add_uses
from checklist.assessments.exhibits.several_uses_form import SeveralUsesForm, build_uses_form
from checklist.assessments.models import Assessment
from checklist.assessments.reach.bodies_asked import load_asked_of
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.service import list_assessments, may_change_now
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.messages import format_count
from checklist.core.permissions.actions import Action
from checklist.core.question_sets.model import Question
from checklist.db import db
from checklist.evidence.models import Evidence
from checklist.web.access import Access, open_to
from checklist.web.errors import commit_or_show
from checklist.web.panels import add_panel

_MOST_LISTED = 20
"""Assessments that the page of a piece of evidence names, the newest first."""

_NOT_OFFERED = (QuestionStatus.HIDDEN, QuestionStatus.FIXED)


def register(app: Flask) -> None:
    """Show on the page of a piece of evidence where it can be used for several questions."""
    panel = "assessments/_evidence_uses.html"
    add_panel(app, "evidence", panel, _build_panel, Access(frozenset({Action.ADD_EXHIBIT})))


@bp.route("/evidence/<uuid:evidence_id>/uses", methods=["GET", "POST"])
@open_to(Action.ADD_EXHIBIT, redisplays_form=True)
def new_uses(assessment_id: UUID, evidence_id: UUID) -> ResponseReturnValue:
    """Use evidence for several questions, with one statement; the words used last are offered."""
    assessment = get_changeable_assessment(assessment_id)
    evidence = get_reusable_evidence(db.session, g.person, assessment, evidence_id)
    last = find_last_use(db.session, g.person, evidence_id)
    form = build_uses_form(assessment, last)
    scored = score_for_reader(assessment)
    questions = _list_askable(scored)
    form.offer_questions(questions)
    if form.validate_on_submit():
        chosen = [question for question in questions if question.id in form.questions.data]
        if _add_uses(assessment, evidence_id, chosen, form):
            flash(f"Used for {format_count(len(chosen), 'question')}", "success")
            return redirect(url_for("evidence.evidence", evidence_id=evidence_id))
    asked, ids = scored.saved_answers.texts.asked, [question.id for question in questions]
    g.asked = load_asked_of(db.session, assessment, asked, *ids).readers
    used = find_questions_using(db.session, assessment, evidence_id)
    form.offer_questions(question for question in questions if question.id not in used)
    return render_template(
        "assessments/exhibit_uses.html",
        form=form,
        assessment=assessment,
        evidence=evidence,
        last=last,
        used=sorted(key for key in used - scored.closed.questions if scored.reach.reads(key)),
    )


def _list_askable(scored: ScoredAssessment) -> list[Question]:
    """List the person's questions that can have evidence: none hidden, retired or closed."""
    return [
        question
        for question in scored.question_set.questions
        if not question.retired
        and scored.reach.owns(question.id)
        and question.id not in scored.closed
        and scored.ungraded.questions[question.id].status not in _NOT_OFFERED
    ]


def _add_uses(
    assessment: Assessment, evidence_id: UUID, questions: list[Question], form: SeveralUsesForm
) -> bool:
    """Add the exhibits, or show on the form why not. Returns whether they were added."""

    def load_evidence() -> Evidence:
        return get_reusable_evidence(db.session, g.person, assessment, evidence_id)

    def add() -> None:
        statement, key = form.statement, form.idempotency_key
        add_uses(db.session, g.person, assessment, questions, statement, load_evidence, key)

    return commit_or_show(form, add)


def _build_panel(evidence: Evidence) -> Mapping[str, object] | None:
    """Build the links to the assessments in which evidence may be used; None where there is none.

    A file that was disposed of is used nowhere any more.
    """
    is_gone = evidence.newest is not None and evidence.newest.is_disposed
    found = [
        assessment
        for assessment in list_assessments(db.session, g.person, limit=_MOST_LISTED)
        if assessment.force_id == evidence.force_id and may_change_now(g.person, assessment)
    ]
    return {"evidence": evidence, "assessments": found} if found and not is_gone else None

"""The pages that show all questions of an assessment at once: to find, and to check."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from flask import Blueprint, Flask, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments import service
from checklist.assessments.answers.bulk_not_applicable import (
    SettingAsideForm,
    can_be_set_aside,
    set_aside,
)
from checklist.assessments.lists.check_answers import check_page
from checklist.assessments.lists.filter_form import filter_form
from checklist.assessments.lists.question_list import overview
from checklist.assessments.scored_assessment import ScoredAssessment, score_assessment
from checklist.core.errors import NotForThisRole, UserError
from checklist.core.permissions import READ_ASSESSMENTS, WRITE_ANSWERS
from checklist.core.question_sets.model import Question
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.csrf import shows_again
from checklist.web.errors import show_on
from checklist.web.filters import plural

bp = Blueprint("overview", __name__, url_prefix="/assessments")


@bp.get("/<uuid:assessment_id>/all")
@open_to(*READ_ASSESSMENTS)
def all_questions(assessment_id: UUID) -> ResponseReturnValue:
    """List questions by section, owner or theme, narrowed by what is asked for."""
    scored = _get_scored_assessment(assessment_id)
    form = filter_form(scored.question_set)
    return render_template(
        "assessments/all.html",
        scored=scored,
        form=form,
        sought=form.sought,
        overview=overview(scored, form.sought),
    )


@bp.get("/<uuid:assessment_id>/check")
@open_to(*READ_ASSESSMENTS)
def check(assessment_id: UUID) -> ResponseReturnValue:
    """Show every answer with its note, to be read through, changed or printed."""
    scored = _get_scored_assessment(assessment_id)
    return render_template(
        "assessments/check.html",
        scored=scored,
        page=check_page(scored, may_change=service.may_change(g.person)),
        may_change=service.may_change(g.person),
    )


@bp.route("/<uuid:assessment_id>/sections/<section_id>/not-applicable", methods=["GET", "POST"])
@open_to(*WRITE_ANSWERS)
@shows_again
def not_applicable(assessment_id: UUID, section_id: str) -> ResponseReturnValue:
    """Say of several questions of a section that they do not apply, once it has been checked."""
    scored = _get_scored_assessment(assessment_id)
    if not service.may_change(g.person):
        raise NotForThisRole("You cannot answer as {role}", role=g.person.role)
    section = service.get_section(scored.question_set, section_id)
    offered = can_be_set_aside(scored, section)
    allowed = [question for question in section.questions if question.na_allowed]
    form = SettingAsideForm()
    form.offer(allowed)
    is_checking = form.validate_on_submit() and "again" not in request.form
    chosen = [question for question in allowed if question.id in (form.questions.data or ())]
    if is_checking and form.sure.data:
        if _is_set_aside(scored, chosen, form):
            flash(f"{plural(len(chosen), 'question')} saved as not applicable", "success")
            return redirect(
                url_for("assessments.section", assessment_id=assessment_id, section_id=section_id)
            )
        is_checking = False
    form.offer(offered)
    return render_template(
        "assessments/set_aside.html",
        scored=scored,
        section=section,
        form=form,
        offered=offered,
        chosen=chosen,
        is_checking=is_checking,
    )


def register(app: Flask) -> None:
    """Add these pages."""
    app.register_blueprint(bp)


def _get_scored_assessment(assessment_id: UUID) -> ScoredAssessment:
    """Where an assessment stands, for whoever asks."""
    assessment = service.get_assessment(db.session, g.person, assessment_id)
    return score_assessment(db.session, assessment)


def _is_set_aside(
    scored: ScoredAssessment, chosen: Sequence[Question], form: SettingAsideForm
) -> bool:
    """Save what was checked, or put beside the questions why it cannot stand."""
    reason, key = str(form.reason.data), form.one_time_key
    try:
        set_aside(db.session, g.person, scored, chosen, reason, key)
    except UserError as error:
        db.session.rollback()
        show_on(form, error)
        return False
    db.session.commit()
    return True

"""The pages that list all questions of an assessment: to find one, and to check all answers."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from flask import Blueprint, Flask, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments import service
from checklist.assessments.answers.bulk_not_applicable import (
    find_not_applicable_candidates,
    save_not_applicable,
    warn_of_limits,
)
from checklist.assessments.answers.drafts import drop_drafts, keep_draft, load_own_drafts
from checklist.assessments.answers.stored_drafts import DraftInput, OfferedDraft, sequence_now
from checklist.assessments.blueprint import get_open_section, get_scored_assessment
from checklist.assessments.lists.check_answers import build_check_page
from checklist.assessments.lists.filter_form import build_filter_form
from checklist.assessments.lists.not_applicable_form import (
    BulkNotApplicableForm,
    build_choice_id,
)
from checklist.assessments.lists.question_list import find_drafted, list_questions
from checklist.assessments.reach.bodies_asked import load_asked_of
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.errors import Locked, UserError
from checklist.core.messages import format_count
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.question_sets.model import Question, Section
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.errors import commit_or_show

bp = Blueprint("lists", __name__, url_prefix="/assessments")


@bp.get("/<uuid:assessment_id>/all")
@open_to(Action.READ_ASSESSMENT)
def all_questions(assessment_id: UUID) -> ResponseReturnValue:
    """List questions by section, owner or theme, narrowed by the filter."""
    scored = get_scored_assessment(assessment_id)
    form = build_filter_form(scored.question_set, is_own=scored.is_own)
    drafted = find_drafted(db.session, g.person, scored, form.question_filter)
    return render_template(
        "assessments/all.html",
        scored=scored,
        form=form,
        question_filter=form.question_filter,
        question_list=list_questions(scored, form.question_filter, drafted),
        may_change=service.may_change_now(g.person, scored.assessment),
    )


@bp.get("/<uuid:assessment_id>/check")
@open_to(Action.READ_ASSESSMENT)
def check(assessment_id: UUID) -> ResponseReturnValue:
    """Show every answer with its note, to be read through, changed or printed."""
    scored = get_scored_assessment(assessment_id)
    return render_template(
        "assessments/check.html",
        scored=scored,
        page=build_check_page(
            scored,
            sees_small_numbers=service.may_see_small_numbers(g.person, scored.assessment),
        ),
        may_change=service.may_change_now(g.person, scored.assessment),
    )


@bp.route("/<uuid:assessment_id>/sections/<section_id>/not-applicable", methods=["GET", "POST"])
@open_to(Action.SET_SEVERAL_NOT_APPLICABLE, redisplays_form=True)
def not_applicable(assessment_id: UUID, section_id: str) -> ResponseReturnValue:
    """Answer several questions of a section as "not applicable", after a page to check them on.

    The choice is kept as the person's draft and its check page led to, which sends nothing again.
    """
    scored = get_scored_assessment(assessment_id)
    require(g.person, Action.SET_SEVERAL_NOT_APPLICABLE, scored.assessment.state)
    service.refuse_archived(scored.assessment)
    section = get_open_section(scored, section_id)
    offered = find_not_applicable_candidates(scored, section)
    allowed = [question for question in section.questions if question.na_allowed]
    draft = _find_choice(scored, section)
    form = BulkNotApplicableForm() if draft is None else BulkNotApplicableForm.fill(draft)
    form.offer(allowed)
    is_valid = form.validate_on_submit()
    chosen = [question for question in allowed if question.id in (form.questions.data or ())]
    if is_valid and form.sure.data and _save_checked(scored, section, chosen, form):
        _confirm_save(scored, section, chosen)
        return redirect(
            url_for("assessments.section", assessment_id=assessment_id, section_id=section_id)
        )
    if is_valid and not form.sure.data and _keep_choice(scored, section, form):
        return redirect(f"{request.script_root}{request.path}?choice=check")
    is_checking = is_valid and not form.sure.data
    if draft is not None:
        is_checking = request.args["choice"] == "check"
    form.offer(offered)
    asked, ids = scored.saved_answers.texts.asked, [question.id for question in offered]
    g.asked = load_asked_of(db.session, scored.assessment, asked, *ids).readers
    return render_template(
        "assessments/bulk_not_applicable.html",
        scored=scored,
        section=section,
        form=form,
        offered=offered,
        chosen=chosen,
        is_checking=is_checking,
        warnings=warn_of_limits(scored, section, chosen) if is_checking else (),
    )


def register(app: Flask) -> None:
    """Add these pages."""
    app.register_blueprint(bp)


def _find_choice(scored: ScoredAssessment, section: Section) -> OfferedDraft | None:
    """Find the choice that was made before, where the address asks to check or change it."""
    if request.method != "GET" or "choice" not in request.args:
        return None
    assessment_id = scored.assessment.id
    drafts = load_own_drafts(db.session, g.person, [assessment_id])[assessment_id]
    return drafts.get(build_choice_id(section))


def _keep_choice(scored: ScoredAssessment, section: Section, form: BulkNotApplicableForm) -> bool:
    """Keep the choice as the person's draft. Returns whether it was kept."""
    draft = DraftInput(form.idempotency_key, 0, sequence_now(), form.choice)
    try:
        keep_draft(db.session, g.person, scored.assessment, build_choice_id(section), draft)
    except Locked:
        raise
    except UserError:  # they made a newer choice already, on another tab
        db.session.rollback()
        return False
    db.session.commit()
    return True


def _save_checked(
    scored: ScoredAssessment,
    section: Section,
    chosen: Sequence[Question],
    form: BulkNotApplicableForm,
) -> bool:
    """Save what was checked, or show on the form why not. Returns whether it was saved."""
    reason, key = str(form.reason.data), form.idempotency_key

    def save() -> None:
        save_not_applicable(db.session, g.person, scored, chosen, reason, key)
        drop_drafts(db.session, g.person, scored.assessment, build_choice_id(section), key)

    return commit_or_show(form, save)


def _confirm_save(scored: ScoredAssessment, section: Section, chosen: Sequence[Question]) -> None:
    """Say what was saved, and which limits are passed by it."""
    flash(f"{format_count(len(chosen), 'question')} saved as not applicable", "success")
    for warning in warn_of_limits(scored, section, chosen):
        flash(warning, "warning")

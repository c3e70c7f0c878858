"""The pages that start an assessment and show it: its tasks, its sections and its results."""

from __future__ import annotations

from uuid import UUID

from flask import flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments import service
from checklist.assessments.answers.drafts import load_assessment_with_own_drafts
from checklist.assessments.blueprint import (
    bp,
    get_open_section,
    get_scored_assessment,
    get_whole_assessment,
    score_for_reader,
)
from checklist.assessments.detail_changes import (
    change_details,
    find_changed_questions,
)
from checklist.assessments.lists.filter_form import build_section_filter_form
from checklist.assessments.lists.question_list import find_drafted, list_section_questions
from checklist.assessments.measure_values import list_section_values
from checklist.assessments.pinned_set import find_newer_version
from checklist.assessments.progress import (
    build_progress,
    build_section_progress,
    count_marks,
    find_next_to_do,
)
from checklist.assessments.question.own_drafts import select_unsaved_drafts
from checklist.assessments.reach.questions import say_whom_to_ask
from checklist.assessments.reach.requested import list_left_now
from checklist.assessments.recent_changes.change_list import count_changes
from checklist.assessments.results.page import build_results_page
from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.assessments.sign_off.seal_queries import load_seal, select_last_seal
from checklist.assessments.sign_off.service import load_returning_change, select_returning_change
from checklist.assessments.start_form import DetailsForm, StartForm, describe_offered_sets
from checklist.core.dates import find_odd_dates
from checklist.core.deeds import describe_deed
from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.db import db
from checklist.web.access import open_to


@bp.route("/start", methods=["GET", "POST"])
@open_to(Action.START_ASSESSMENT, redisplays_form=True)
def start() -> ResponseReturnValue:
    """Start an assessment, after a page to check its details on."""
    require(g.person, Action.START_ASSESSMENT)
    form = StartForm()
    is_checked = form.validate_on_submit() and "again" not in request.form
    if is_checked and not form.sure.data:
        return _check_start(form)
    if is_checked:
        try:
            assessment_id = service.start_assessment(db.session, g.person, form.new_assessment)
        except UserError as error:
            db.session.rollback()
            form.refuse(error)
        else:
            db.session.commit()
            return redirect(url_for(".tasks", assessment_id=assessment_id))
    return _show_start_form(form)


@bp.get("/<uuid:assessment_id>")
@open_to(Action.READ_ASSESSMENT)
def tasks(assessment_id: UUID) -> ResponseReturnValue:
    """List the questions by section, with what is left to do on each."""
    assessment, drafts, (returned, sealed) = load_assessment_with_own_drafts(
        db.session, g.person, assessment_id, select_returning_change(), select_last_seal()
    )
    scored = score_for_reader(assessment)
    progress = build_progress(scored)
    last = load_returning_change(db.session, g.person, assessment, returned)
    left = list_left_now(db.session, assessment)
    own_left = [each for each in left if scored.reach.owns(each) and each not in scored.closed]
    return render_template(
        "assessments/tasks.html",
        last_change=last,
        last_seal=load_seal(db.session, sealed),
        last_said=describe_deed(last.event.value).said if last else "",
        scored=scored,
        progress=progress,
        next_question=find_next_to_do(scored),
        left_of_request=own_left,
        left_to_others=len(left) - len(own_left),
        marks=count_marks(progress),
        drafts=select_unsaved_drafts(scored, drafts),
        changes=_count_changes(scored),
        newer_version=find_newer_version(scored.question_set),
        may_change=service.may_change_now(g.person, scored.assessment),
        ask="" if progress else say_whom_to_ask(db.session, scored.assessment),
    )


@bp.route("/<uuid:assessment_id>/details", methods=["GET", "POST"])
@open_to(Action.CHANGE_DETAILS, redisplays_form=True)
def details(assessment_id: UUID) -> ResponseReturnValue:
    """Change title, dates and marking; what then counts differently is shown before it is saved."""
    scored = get_scored_assessment(assessment_id)
    require(g.person, Action.CHANGE_DETAILS, scored.assessment.state)
    service.refuse_archived(scored.assessment)
    form = DetailsForm.fill(scored.assessment)
    if not form.validate_on_submit() or "again" in request.form:
        return render_template("assessments/details.html", scored=scored, form=form)
    new = form.details
    changed = list(find_changed_questions(scored, new.as_at))
    odd = list(find_odd_dates(new.period_begins, new.period_ends, new.as_at))
    if (changed or odd) and not form.sure.data:
        return render_template(
            "assessments/details_check.html", scored=scored, form=form, changed=changed, odd=odd
        )
    change_details(db.session, g.person, scored.assessment, new)
    db.session.commit()
    flash("Changes saved", "success")
    return redirect(url_for(".tasks", assessment_id=assessment_id))


@bp.get("/<uuid:assessment_id>/sections/<section_id>")
@open_to(Action.READ_ASSESSMENT)
def section(assessment_id: UUID, section_id: str) -> ResponseReturnValue:
    """Show what is claimed and supported in one section, narrowed by the filter."""
    scored = get_scored_assessment(assessment_id)
    shown = get_open_section(scored, section_id)
    form = build_section_filter_form(scored.question_set, shown, is_own=scored.is_own)
    progress = build_section_progress(scored, shown)
    drafted = find_drafted(db.session, g.person, scored, form.question_filter)
    return render_template(
        "assessments/section.html",
        scored=scored,
        may_change=service.may_change_now(g.person, scored.assessment),
        progress=progress,
        form=form,
        question_filter=form.question_filter,
        question_list=list_section_questions([progress], scored, form.question_filter, drafted),
        values=list_section_values(scored, shown),
    )


@bp.get("/<uuid:assessment_id>/results")
@open_to(Action.READ_ASSESSMENT)
def results(assessment_id: UUID) -> ResponseReturnValue:
    """Show the grades and scores, claimed against supported, and why they are so."""
    scored = score_for_reader(get_whole_assessment(assessment_id))
    may_change = service.may_change_now(g.person, scored.assessment)
    return render_template(
        "assessments/results.html",
        scored=scored,
        page=build_results_page(scored, may_change=may_change),
    )


def _count_changes(scored: ScoredAssessment) -> int:
    """Count what others did since whoever asks was last there, as they may know of it."""
    assessment = scored.assessment
    known = {assessment.id: scored.closed}
    return count_changes(db.session, g.person, [assessment], known)[assessment.id]


def _show_start_form(form: StartForm) -> str:
    return render_template("assessments/start.html", form=form, offered=describe_offered_sets())


def _check_start(form: StartForm) -> str:
    """Show what is about to be started, with what is odd about it."""
    new = form.new_assessment
    return render_template(
        "assessments/start_check.html",
        form=form,
        new=new,
        odd=list(find_odd_dates(new.period_begins, new.period_ends, new.as_at)),
        duplicates=service.find_duplicates(db.session, g.person, new),
    )

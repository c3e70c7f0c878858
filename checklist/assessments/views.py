"""The pages on which an assessment is started, answered and seen."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.assessments import service
from checklist.assessments.answers import history_views
from checklist.assessments.answers.drafts import assessment_with_draft, sequence_now
from checklist.assessments.answers.history import PastSave, get_save
from checklist.assessments.answers.marks import MARK, set_mark
from checklist.assessments.answers.service import faults_in, save_answer, set_aside_by
from checklist.assessments.lists.filter_form import sought_in_section
from checklist.assessments.lists.question_list import overview_in
from checklist.assessments.models import MarkKind
from checklist.assessments.progress import marks_in, next_to_do, progress_in, progress_of
from checklist.assessments.question import draft_views
from checklist.assessments.question.form import AnswerForm, question_form
from checklist.assessments.question.mark_form import MarkForm, mark_form, marked
from checklist.assessments.question.measures import values_in
from checklist.assessments.question.page import neighbours, question_page
from checklist.assessments.results.page import results_page
from checklist.assessments.scored_assessment import ScoredAssessment, score_assessment
from checklist.assessments.start_form import StartForm, basis_notices
from checklist.core.errors import NotForThisRole, UserError
from checklist.core.hidden_questions import decides_others
from checklist.core.permissions import READ_ASSESSMENTS, START_ASSESSMENTS
from checklist.core.question_sets.model import Question
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.csrf import shows_again

bp = Blueprint("assessments", __name__, url_prefix="/assessments")
_WORK_OUT = "figures"


@bp.route("/start", methods=["GET", "POST"])
@open_to(*START_ASSESSMENTS)
@shows_again
def start() -> ResponseReturnValue:
    """Ask what the assessment is to be, and start it."""
    if not service.may_start(g.person):
        raise NotForThisRole("Only a coordinator of a force can start an assessment")
    form = StartForm()
    if form.validate_on_submit():
        try:
            assessment_id = service.start_assessment(db.session, g.person, form.plan)
        except UserError as error:
            db.session.rollback()
            form.refuse(error)
        else:
            db.session.commit()
            return redirect(url_for(".tasks", assessment_id=assessment_id))
    return render_template("assessments/start.html", form=form, bases=basis_notices())


@bp.get("/<uuid:assessment_id>")
@open_to(*READ_ASSESSMENTS)
def tasks(assessment_id: UUID) -> ResponseReturnValue:
    """List the questions by section, with what is left to do on each."""
    scored = _get_scored_assessment(assessment_id)
    progress = progress_of(scored)
    return render_template(
        "assessments/tasks.html",
        scored=scored,
        progress=progress,
        next_question=next_to_do(scored),
        marks=marks_in(progress),
        may_change=service.may_change(g.person),
    )


@bp.get("/<uuid:assessment_id>/sections/<section_id>")
@open_to(*READ_ASSESSMENTS)
def section(assessment_id: UUID, section_id: str) -> ResponseReturnValue:
    """Show what is claimed and supported in one section, narrowed by what is asked for."""
    scored = _get_scored_assessment(assessment_id)
    shown = service.get_section(scored.question_set, section_id)
    form = sought_in_section(scored.question_set, shown)
    progress = progress_in(scored, shown)
    return render_template(
        "assessments/section.html",
        scored=scored,
        may_change=service.may_change(g.person),
        progress=progress,
        form=form,
        sought=form.sought,
        overview=overview_in([progress], scored, form.sought),
        values=values_in(scored, shown),
    )


@bp.route("/<uuid:assessment_id>/questions/<question_id>", methods=["GET", "POST"])
@open_to(*READ_ASSESSMENTS)
@shows_again
def question(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Ask one question, and keep what is said."""
    assessment, draft = assessment_with_draft(db.session, g.person, assessment_id, question_id)
    scored = score_assessment(db.session, assessment)
    asked = service.get_question(scored.question_set, question_id)
    form, mark = question_form(scored, asked), mark_form(scored, asked)
    may_change = service.may_change(g.person)
    is_sent = request.method == "POST"
    restored = None if is_sent else _save_to_restore(scored, asked)
    if restored is not None:
        form.restore(asked, restored)
    elif draft is not None and not is_sent:
        form.offer(draft)
    if is_sent:
        if not may_change:
            raise NotForThisRole("You cannot answer as {role}", role=g.person.role)
        if request.form.get("then") == _WORK_OUT:
            form.keep_to_figures()
        elif (leads_to := _done_as_sent(scored, asked, form, mark)) is not None:
            return redirect(leads_to)
        scored = _get_scored_assessment(assessment_id)
    is_begun = is_sent or draft is not None or restored is not None
    page = question_page(scored, asked, form, may_change=may_change, is_sent=is_begun)
    return render_template(
        "assessments/question.html",
        form=form,
        mark_form=mark,
        scored=scored,
        page=page,
        draft=None if is_sent else draft,
        restored=restored,
        sequence=sequence_now(),
    )


_DRAFT = "/<uuid:assessment_id>/questions/<question_id>/draft"
bp.add_url_rule(_DRAFT, "keep_draft", draft_views.keep, methods=["POST"])
bp.add_url_rule(f"{_DRAFT}/discard", "discard_draft", draft_views.discard, methods=["POST"])


_HISTORY = "/<uuid:assessment_id>/questions/<question_id>/history"
bp.add_url_rule(_HISTORY, "history", history_views.show)
bp.add_url_rule(f"{_HISTORY}/compare", "compare", history_views.compare)


@bp.get("/<uuid:assessment_id>/results")
@open_to(*READ_ASSESSMENTS)
def results(assessment_id: UUID) -> ResponseReturnValue:
    """Show where the force stands, claimed against supported, and why."""
    scored = _get_scored_assessment(assessment_id)
    return render_template("assessments/results.html", scored=scored, page=results_page(scored))


def _get_scored_assessment(assessment_id: UUID) -> ScoredAssessment:
    """Where an assessment stands, for whoever asks."""
    assessment = service.get_assessment(db.session, g.person, assessment_id)
    return score_assessment(db.session, assessment)


def _save_to_restore(scored: ScoredAssessment, asked: Question) -> PastSave | None:
    """The earlier Save that the address asks to begin from, if it does."""
    version = request.args.get("restore", type=int)
    if version is None or not service.may_change(g.person):
        return None
    return get_save(db.session, scored.assessment, scored.question_set, asked, version)


def _done_as_sent(
    scored: ScoredAssessment, asked: Question, form: AnswerForm, mark: MarkForm
) -> str | None:
    """Where what was sent leads, once it is saved or marked; None where that was refused."""
    if request.form.get(MARK):
        was_marked = marked(scored, asked, form, mark)
        return _here(scored, asked, at=MARK) if was_marked else None
    return _onward(scored, asked) if _saved(scored, asked, form, mark) else None


def _saved(scored: ScoredAssessment, asked: Question, form: AnswerForm, mark: MarkForm) -> bool:
    """Save what was sent, marked as done if so pressed, or say beside its fields why not yet."""
    is_done = request.form.get("then") == "done"
    if not form.validate_on_submit() or (is_done and not mark.validate_on_submit()):
        return False
    faults = list(faults_in(scored, asked, form.typed))
    for fault in faults:
        form.show(fault)
    if faults or not form.is_sure_of(set_aside_by(scored, asked, form.typed)):
        return False
    try:
        save_answer(db.session, g.person, scored, asked, form.typed, form.save)
        if is_done:
            set_mark(db.session, g.person, scored, asked, mark.press(MarkKind.DONE))
    except UserError as error:
        db.session.rollback()
        (mark if error.field == MARK else form).refuse(error)
        return False
    db.session.commit()
    return True


def _here(scored: ScoredAssessment, asked: Question, *, at: str) -> str:
    """A place on this question's page, which goes on leading back to where it was reached from."""
    return url_for(
        ".question",
        assessment_id=scored.assessment.id,
        question_id=asked.id,
        back=request.args.get("back"),
        _anchor=at,
    )


def _onward(scored: ScoredAssessment, asked: Question) -> str:
    """Where a Save leads: to the next question of the set, or back to the list."""
    assessment_id = scored.assessment.id
    if request.args.get("back") == "check":
        return url_for("overview.check", assessment_id=assessment_id, _anchor=asked.id)
    if decides_others(scored.question_set, asked):
        scored = _get_scored_assessment(assessment_id)
    _, after = neighbours(scored, asked)
    if request.form.get("then") == "list" or after is None:
        return url_for(".tasks", assessment_id=assessment_id)
    return url_for(".question", assessment_id=assessment_id, question_id=after.id)

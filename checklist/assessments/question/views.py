"""The page of one question: shown, saved, marked."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from uuid import UUID

from flask import flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import BadRequest

from checklist.assessments import service
from checklist.assessments.answers.drafts import keep_draft, load_assessment_with_draft
from checklist.assessments.answers.history import PastSave, get_save
from checklist.assessments.answers.marks import MARK, set_mark
from checklist.assessments.answers.service import (
    StaleAnswer,
    find_answer_problems,
    find_uncounted_answers,
    save_answer,
)
from checklist.assessments.answers.stored_drafts import DraftInput, OfferedDraft, sequence_now
from checklist.assessments.blueprint import (
    bp,
    get_question_to_answer,
    get_scored_assessment,
    get_shared_question,
    score_for_reader,
)
from checklist.assessments.models import MarkKind
from checklist.assessments.notes.thread_queries import count_threads
from checklist.assessments.progress import build_question_progress
from checklist.assessments.question.draft_or_saved import open_question_form
from checklist.assessments.question.form import (
    AnswerForm,
    build_question_form,
    extract_typed_fields,
)
from checklist.assessments.question.mark_form import MarkForm, build_mark_form
from checklist.assessments.question.own_drafts import (
    equals_saved_answer,
    find_draft_of_other_page,
    list_draft_texts,
)
from checklist.assessments.question.page import (
    build_question_page,
    find_neighbours,
    find_next_asked,
)
from checklist.assessments.reach.bodies_asked import load_asked_of
from checklist.assessments.reach.closed import load_named
from checklist.assessments.scored_assessment import ScoredAssessment, load_question_evidence
from checklist.core.errors import (
    KeptAsDraft,
    Locked,
    NotForThisRole,
    NotFound,
    NotInThisState,
    UserError,
)
from checklist.core.hidden_questions import may_hide_others
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.question_sets.model import Question
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.address_numbers import read_query_number
from checklist.web.csrf import was_token_refused

_PATH = "/<uuid:assessment_id>/questions/<question_id>"
_UNCOUNTED = "uncounted"
"""In the address of a page that asks whether other answers may no longer count, and its place."""
_OTHER_DRAFT = "Save the text of this page first: your draft is from another tab or device"


@bp.get(_PATH, endpoint="question")
@open_to(Action.READ_ASSESSMENT)
def show_question(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Show one question, its form filled from an earlier Save, a draft, or the saved answer."""
    assessment, draft, waiting = load_assessment_with_draft(
        db.session, g.person, assessment_id, question_id
    )
    scored = score_for_reader(assessment)
    question = get_shared_question(scored, question_id)
    if question.id in scored.closed:
        return _show_restricted(scored, question)
    if draft is not None and equals_saved_answer(scored, question, draft):
        draft = None
    if draft is not None and not _may_change(scored, question):
        g.kept_texts, draft = list_draft_texts(scored, question, draft), None
    restored = _find_save_to_restore(scored, question)
    form = open_question_form(scored, question, draft, restored)
    if draft is not None and _UNCOUNTED in request.args:
        form.confirms(find_uncounted_answers(scored, question, form.typed))
    mark = build_mark_form(scored, question)
    return _render(scored, question, form, mark, draft, restored, waiting)


@bp.post(_PATH)
@open_to(Action.ANSWER, Action.MARK_QUESTION, redisplays_form=True)
def save_question(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Save or mark a question, or work out its figures; show the page again where refused.

    What is not saved is kept as the person's draft and led to, so that going back sends nothing.
    """
    scored = get_scored_assessment(assessment_id)
    try:
        require(g.person, Action.ANSWER, scored.assessment.state)
        question = get_question_to_answer(scored, question_id)
        service.refuse_archived(scored.assessment)
        return _take_form(scored, question)
    except NotInThisState as refusal:
        db.session.rollback()
        raise _keep_refused(scored, question_id, refusal) from None
    except (NotForThisRole, Locked):
        # Taken back, restricted or archived meanwhile: what was typed is given back by its labels.
        with suppress(NotFound):
            build_question_form(scored, service.get_question(scored.question_set, question_id))
        raise


def _take_form(scored: ScoredAssessment, question: Question) -> ResponseReturnValue:
    """Do what the form asks for, and lead on; or show the page again with why not."""
    form, mark = build_question_form(scored, question), build_mark_form(scored, question)
    if request.form.get("then") == "figures":
        form.keep_to_figures()
        if not _is_from_script() and not form.errors and _keep_typed(scored, question, form):
            return redirect(_question_address(scored, question, anchor="figures"))
    elif request.form.get(MARK):
        if _mark_question(scored, question, form, mark):
            return redirect(_question_address(scored, question, anchor=MARK))
    elif _save_answer(scored, question, form, mark):
        flash(_confirm_save(scored, question), "success")
        return redirect(_find_next_address(scored, question))
    elif _asks_first(form, mark) and _keep_typed(scored, question, form):
        return redirect(_question_address(scored, question, anchor=_UNCOUNTED, uncounted="y"))
    return _render(get_scored_assessment(scored.assessment.id), question, form, mark)


def _render(
    scored: ScoredAssessment,
    question: Question,
    form: AnswerForm,
    mark: MarkForm,
    draft: OfferedDraft | None = None,
    restored: PastSave | None = None,
    waiting: int = 0,
) -> str:
    """Render the page, with what was typed or begun in place of what is saved."""
    if question.id in scored.saved_answers.texts.restrictions:
        g.named = load_named(db.session, scored.assessment.id, question.id)
    put = scored.saved_answers.texts.asked
    asked = load_asked_of(db.session, scored.assessment, put, question.id)
    g.asked = asked.readers
    is_typed = request.method == "POST" or draft is not None or restored is not None
    exhibits = load_question_evidence(db.session, scored, question)
    page = build_question_page(
        scored,
        question,
        form,
        exhibits,
        may_change=_may_change(scored, question),
        sees_small_numbers=service.may_see_small_numbers(g.person, scored.assessment),
        is_typed=is_typed,
    )
    form.say_if_note_required(is_required=page.needs_note)
    return render_template(
        "assessments/question.html",
        form=form,
        mark_form=mark,
        scored=scored,
        page=page,
        draft=draft,
        restored=restored,
        waiting=waiting,
        notes=count_threads(db.session, g.person, scored.assessment, question.id, scored.closed),
        sequence=sequence_now(),
        named=g.get("named", ()),
        asked=asked.names,
        kept_texts=g.get("kept_texts", ()),
    )


def _show_restricted(scored: ScoredAssessment, question: Question) -> str:
    """Show of a closed question what the set asks, and that its answer is restricted."""
    previous, following = find_neighbours(scored, question)
    return render_template(
        "assessments/question_restricted.html",
        scored=scored,
        section=scored.question_set.get_section(question.id),
        progress=build_question_progress(scored, question),
        previous=previous,
        following=following,
    )


def _may_change(scored: ScoredAssessment, question: Question) -> bool:
    return service.may_change_now(g.person, scored.assessment) and scored.reach.owns(question.id)


def _find_save_to_restore(scored: ScoredAssessment, question: Question) -> PastSave | None:
    """Find the earlier Save that the address names in ``restore``."""
    version = read_query_number("restore")
    if version is None or not _may_change(scored, question):
        return None
    return get_save(db.session, scored.assessment, scored.question_set, question, version)


def _mark_question(
    scored: ScoredAssessment, question: Question, form: AnswerForm, mark: MarkForm
) -> bool:
    """Mark a question and save no answer: what was typed is kept as the person's draft."""
    if not mark.validate_on_submit():
        return False
    try:
        change = mark.build_change(MarkKind(mark.mark.data))
        set_mark(db.session, g.person, scored, question, change)
        if not form.is_unchanged:
            _refuse_other_draft(scored, question, form)
            keep_draft(db.session, g.person, scored.assessment, question.id, _build_draft(form))
    except UserError as error:
        db.session.rollback()
        mark.refuse(error)
        return False
    db.session.commit()
    return True


def _save_answer(
    scored: ScoredAssessment, question: Question, form: AnswerForm, mark: MarkForm
) -> bool:
    """Save the answer, and mark it as done if so pressed; or show beside the fields why not."""
    is_done = form.must_be_answered = request.form.get("then") == "done"
    if not form.validate_on_submit() or (is_done and not mark.validate_on_submit()):
        return False
    if not is_done and mark.refuse_reason_alone():
        return False
    problems = list(find_answer_problems(scored, question, form.typed))
    for problem in problems:
        form.show_problem(problem)
    if problems or not form.confirms(find_uncounted_answers(scored, question, form.typed)):
        return False
    base_version = form.save.base_version
    try:
        save_answer(db.session, g.person, scored, question, form.typed, form.save)
        if is_done:
            set_mark(db.session, g.person, scored, question, mark.build_change(MarkKind.DONE))
    except UserError as error:
        db.session.rollback()
        (mark if error.field == MARK else form).refuse(error)
        if isinstance(error, StaleAnswer):
            # They may leave this page for what is saved now, which their text did not begin from.
            _keep_typed(scored, question, form, base_version)
        return False
    db.session.commit()
    return True


def _confirm_save(scored: ScoredAssessment, question: Question) -> str:
    """Say that an answer was saved, and where it was marked as done what it lacks nevertheless."""
    saved = f"Your answer to {question.id} is saved"
    if request.form.get("then") != "done":
        return saved
    now_scored = get_scored_assessment(scored.assessment.id)
    status = build_question_progress(now_scored, question).status
    if not status.is_to_do:
        return f"{saved} and marked as done"
    return f"{saved} and marked as done. Lists show “{status.value}” until you add it"


def _is_from_script() -> bool:
    """Say whether a script asked for this page, to take from it what it shows of figures."""
    return "background" in request.form


def _asks_first(form: AnswerForm, mark: MarkForm) -> bool:
    """Say whether all that keeps an answer from being saved is that others would not count."""
    return bool(form.uncounted) and not form.errors and not mark.errors


def _keep_typed(
    scored: ScoredAssessment, question: Question, form: AnswerForm, base_version: int | None = None
) -> bool:
    """Keep what was typed as the person's draft. Returns whether it was kept.

    A page that was sent whole replaces no draft of another tab: that text may stand nowhere else.
    ``base_version`` is that of the answer it began from, where the form has taken a newer one.
    """
    draft = _build_draft(form)
    if base_version is not None:
        draft = replace(draft, base_version=base_version)
    try:
        _refuse_other_draft(scored, question, form)
        keep_draft(db.session, g.person, scored.assessment, question.id, draft)
    except Locked:
        raise
    except UserError:  # another draft of theirs is kept already, or this is too long for one
        db.session.rollback()
        return False
    db.session.commit()
    return True


def _keep_refused(
    scored: ScoredAssessment, question_id: str, refusal: NotInThisState
) -> NotInThisState:
    """Keep as a draft what came when nobody may save it any more, and say so in the refusal."""
    question = get_question_to_answer(scored, question_id)
    form = build_question_form(scored, question)
    if was_token_refused() or not _keep_typed(scored, question, form):
        return refusal
    return KeptAsDraft(
        "{refusal}. What you typed is kept as your draft, and is shown on the page of {question}",
        refusal=refusal.sentence,
        question=question.id,
    )


def _refuse_other_draft(scored: ScoredAssessment, question: Question, form: AnswerForm) -> None:
    """Refuse to replace the draft of another tab, which the page then tells of."""
    form.other_draft = find_draft_of_other_page(db.session, g.person, scored, question, form)
    if form.other_draft is not None:
        raise UserError(_OTHER_DRAFT, field=MARK)


def _build_draft(form: AnswerForm) -> DraftInput:
    """Build a draft of the page that was sent. Raises BadRequest where it is not a page of ours."""
    try:
        save = form.save
    except ValueError:
        raise BadRequest from None
    return DraftInput(
        save.key, save.base_version, sequence_now(), extract_typed_fields(request.form)
    )


def _question_address(
    scored: ScoredAssessment, question: Question, *, anchor: str, uncounted: str | None = None
) -> str:
    """Return the address of this question's page, which keeps where its back link leads."""
    return url_for(
        ".question",
        assessment_id=scored.assessment.id,
        question_id=question.id,
        back=request.args.get("back"),
        uncounted=uncounted,
        _anchor=anchor,
    )


def _find_next_address(scored: ScoredAssessment, question: Question) -> str:
    """Find the address after a Save: the next question of the set, or the list it came from.

    While changes are requested it is the next that is asked about, and after the last the request.
    """
    assessment_id = scored.assessment.id
    if request.args.get("back") == "check":
        return url_for("lists.check", assessment_id=assessment_id, _anchor=question.id)
    if may_hide_others(scored.question_set, question):
        scored = get_scored_assessment(assessment_id)
    if request.form.get("then") == "list":
        return url_for(".tasks", assessment_id=assessment_id)
    if scored.reach.requested is not None:
        after, end = find_next_asked(scored, question), "requests.requests"
    else:
        after, end = find_neighbours(scored, question)[1], ".tasks"
    if after is None:
        return url_for(end, assessment_id=assessment_id)
    return url_for(".question", assessment_id=assessment_id, question_id=after.id)

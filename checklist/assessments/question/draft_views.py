"""The addresses of drafts: kept by the page's script while a person types, discarded on a page."""

from __future__ import annotations

from uuid import UUID

from flask import flash, g, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import BadRequest

from checklist.assessments import service
from checklist.assessments.answers.drafts import (
    discard_draft,
    keep_draft,
    load_assessment_with_draft,
)
from checklist.assessments.blueprint import bp, get_own_question, score_for_reader
from checklist.assessments.question.form import extract_typed_fields
from checklist.assessments.question.own_drafts import list_draft_texts
from checklist.assessments.question.sent_drafts import read_draft, read_page_key, refuse_draft
from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.filters import format_time

_PATH = "/<uuid:assessment_id>/questions/<question_id>/draft"


@bp.get(_PATH, endpoint="draft_state")
@open_to(Action.ANSWER, is_background=True)
def tell_state(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Tell a page's script on which page the draft that is kept was typed, by that page's key."""
    assessment, draft, _ = load_assessment_with_draft(
        db.session, g.person, assessment_id, question_id
    )
    get_own_question(assessment, question_id)
    return jsonify(page=None if draft is None else str(draft.page))


@bp.post(_PATH, endpoint="keep_draft")
@open_to(Action.ANSWER, is_background=True)
def keep(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Keep a draft that the page's script sends, and answer with the time it was kept."""
    assessment = service.get_assessment(db.session, g.person, assessment_id)
    question = get_own_question(assessment, question_id)
    typed = read_draft(extract_typed_fields(request.form))
    try:
        kept_at = keep_draft(db.session, g.person, assessment, question.id, typed)
    except UserError as error:
        db.session.rollback()
        return refuse_draft(error)
    db.session.commit()
    return jsonify(kept_at=format_time(kept_at))


@bp.route(f"{_PATH}/discard", endpoint="discard_draft", methods=["GET", "POST"])
@open_to(Action.ANSWER)
def discard(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Ask whether a draft is to be discarded, showing its text, and discard it once confirmed."""
    if request.method == "GET":
        return _ask_first(assessment_id, question_id)
    assessment = service.get_assessment(db.session, g.person, assessment_id)
    question = get_own_question(assessment, question_id)
    try:
        shown, page = UUID(request.form["draft"]), UUID(request.form["key"])
    except ValueError:
        raise BadRequest from None
    discard_draft(db.session, g.person, assessment, question.id, shown=shown, page=page)
    db.session.commit()
    flash("Your draft was discarded", "success")
    return redirect(_question_address(assessment_id, question_id))


def _ask_first(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Show the text of a draft before it goes; where there is none, its question."""
    assessment, draft, _ = load_assessment_with_draft(
        db.session, g.person, assessment_id, question_id
    )
    question = get_own_question(assessment, question_id)
    scored = score_for_reader(assessment)
    if draft is None:
        return redirect(_question_address(assessment_id, question_id))
    return render_template(
        "assessments/draft_discard.html",
        scored=scored,
        question=question,
        draft=draft,
        texts=list_draft_texts(scored, question, draft),
        key=read_page_key(request.args.get("key")) or draft.page,
        saved=scored.saved_answers.answers.get(question.id),
    )


def _question_address(assessment_id: UUID, question_id: str) -> str:
    return url_for("assessments.question", assessment_id=assessment_id, question_id=question_id)

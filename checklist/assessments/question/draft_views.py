"""The addresses of drafts: kept by the page's script while a person types, discarded on a page."""

from __future__ import annotations

from uuid import UUID

from flask import Response, flash, g, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import BadRequest

from checklist.assessments import service
from checklist.assessments.answers.drafts import (
    DraftInput,
    StaleDraft,
    discard_draft,
    keep_draft,
    load_assessment_with_draft,
)
from checklist.assessments.blueprint import bp
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.question.form import extract_typed_fields
from checklist.assessments.question.own_drafts import list_draft_texts
from checklist.assessments.restrictions.closed import questions_closed_to
from checklist.assessments.scored_assessment import score_for
from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.address_numbers import LARGEST
from checklist.web.filters import format_time

_PATH = "/<uuid:assessment_id>/questions/<question_id>/draft"
_LATEST = 2**53 - 1  # the largest whole number of a browser, as milliseconds far beyond any clock


@bp.get(_PATH, endpoint="draft_state")
@open_to(Action.ANSWER, is_background=True)
def tell_state(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Tell a page's script on which page the draft that is kept was typed, by that page's key."""
    assessment, draft, _ = load_assessment_with_draft(
        db.session, g.person, assessment_id, question_id
    )
    questions_closed_to(db.session, g.person, assessment).refuse(question_id)
    return jsonify(page=None if draft is None else str(draft.page))


@bp.post(_PATH, endpoint="keep_draft")
@open_to(Action.ANSWER, is_background=True)
def keep(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Keep a draft that the page's script sends, and answer with the time it was kept."""
    assessment = service.get_assessment(db.session, g.person, assessment_id)
    question = service.get_question(load_pinned_set(assessment), question_id)
    try:
        kept_at = keep_draft(db.session, g.person, assessment, question.id, _read_draft())
    except UserError as error:
        db.session.rollback()
        return _refuse(str(error), 409 if isinstance(error, StaleDraft) else 400)
    db.session.commit()
    return jsonify(kept_at=format_time(kept_at))


@bp.route(f"{_PATH}/discard", endpoint="discard_draft", methods=["GET", "POST"])
@open_to(Action.ANSWER)
def discard(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Ask whether a draft is to be discarded, showing its text, and discard it once confirmed."""
    if request.method == "GET":
        return _ask_first(assessment_id, question_id)
    assessment = service.get_assessment(db.session, g.person, assessment_id)
    question = service.get_question(load_pinned_set(assessment), question_id)
    questions_closed_to(db.session, g.person, assessment).refuse(question.id)
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
    scored = score_for(db.session, g.person, assessment)
    question = service.get_question(scored.question_set, question_id)
    scored.closed.refuse(question.id)
    if draft is None:
        return redirect(_question_address(assessment_id, question_id))
    return render_template(
        "assessments/draft_discard.html",
        scored=scored,
        question=question,
        draft=draft,
        texts=list_draft_texts(scored, question, draft),
        key=_read_key(request.args.get("key")) or draft.page,
        saved=scored.saved_answers.answers.get(question.id),
    )


def _question_address(assessment_id: UUID, question_id: str) -> str:
    return url_for("assessments.question", assessment_id=assessment_id, question_id=question_id)


def _read_key(text: str | None) -> UUID | None:
    """Read the key of the page that led here; None where it is no key."""
    try:
        return UUID(text or "")
    except ValueError:
        return None


def _read_draft() -> DraftInput:
    """Read the draft that was sent. Raises BadRequest where it was not sent by a page of ours."""
    sent = request.form
    try:
        page, base_version, sequence = (
            UUID(sent["key"]),
            int(sent["base_version"]),
            int(sent["sequence"]),
        )
    except ValueError:
        raise BadRequest from None
    if not (0 <= base_version <= LARGEST and 0 <= sequence <= _LATEST):
        raise BadRequest
    return DraftInput(page, base_version, sequence, extract_typed_fields(sent))


def _refuse(message: str, status: int) -> Response:
    """Answer with a refusal, for the page's script to show."""
    answer = jsonify(message=message)
    answer.status_code = status
    return answer

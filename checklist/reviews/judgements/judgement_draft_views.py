"""The addresses of drafts of judgements: kept while an inspector types, discarded on a page."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint, flash, g, jsonify, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import BadRequest

from checklist.assessments.question.sent_drafts import read_draft, read_page_key, refuse_draft
from checklist.assessments.service import get_question
from checklist.core.errors import UserError
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.reviews.judgements.forms import extract_typed_judgement, list_draft_texts
from checklist.reviews.judgements.judgement_drafts import (
    discard_judgement_draft,
    keep_judgement_draft,
    load_judgement_draft,
)
from checklist.reviews.judgements.judgement_queries import NOT_JUDGED, load_judgements
from checklist.reviews.judgements.judging_page import build_judging_page
from checklist.reviews.judgements.sent_for_judging import get_sent
from checklist.web.access import open_to
from checklist.web.filters import format_time

_PATH = "/questions/<question_id>/draft"

bp = Blueprint("judgement_drafts", __name__, url_prefix="/assessments/<uuid:assessment_id>/review")


@bp.get(_PATH, endpoint="state")
@open_to(Action.JUDGE, is_background=True)
def tell_state(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Tell a page's script on which page the draft that is kept was typed, by that page's key."""
    sent = get_sent(db.session, g.person, assessment_id)
    question = get_question(sent.question_set, question_id)
    draft = load_judgement_draft(db.session, g.person, sent.assessment, question.id)
    return jsonify(page=None if draft is None else str(draft.page))


@bp.post(_PATH, endpoint="keep")
@open_to(Action.JUDGE, is_background=True)
def keep(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Keep a draft that the page's script sends, and answer with the time it was kept."""
    sent = get_sent(db.session, g.person, assessment_id)
    question = get_question(sent.question_set, question_id)
    typed = read_draft(extract_typed_judgement(request.form))
    try:
        kept_at = keep_judgement_draft(db.session, g.person, sent.assessment, question.id, typed)
    except UserError as error:
        db.session.rollback()
        return refuse_draft(error)
    db.session.commit()
    return jsonify(kept_at=format_time(kept_at))


@bp.route(f"{_PATH}/discard", endpoint="discard", methods=["GET", "POST"])
@open_to(Action.JUDGE)
def discard(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Ask whether a draft is to be discarded, showing its text, and discard it once confirmed."""
    if request.method == "GET":
        return _ask_first(assessment_id, question_id)
    sent = get_sent(db.session, g.person, assessment_id)
    question = get_question(sent.question_set, question_id)
    shown, page = read_page_key(request.form.get("draft")), read_page_key(request.form.get("key"))
    if shown is None or page is None:
        raise BadRequest
    discard_judgement_draft(
        db.session, g.person, sent.assessment, question.id, shown=shown, page=page
    )
    db.session.commit()
    flash("Your draft was discarded", "success")
    return redirect(_question_address(assessment_id, question_id))


def _ask_first(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Show the text of a draft before it goes; where there is none, its question."""
    sent = get_sent(db.session, g.person, assessment_id)
    question = get_question(sent.question_set, question_id)
    draft = load_judgement_draft(db.session, g.person, sent.assessment, question.id)
    if draft is None:
        return redirect(_question_address(assessment_id, question_id))
    judgements = load_judgements(db.session, g.person, sent.assessment, question.id)
    found = judgements.get(question.id, NOT_JUDGED)
    page = build_judging_page(g.person, sent, question, found)
    return render_template(
        "reviews/discard_draft.html",
        assessment=sent.assessment,
        known_seals=sent.seals,
        question=question,
        draft=draft,
        texts=list_draft_texts(page, draft),
        key=read_page_key(request.args.get("key")) or draft.page,
    )


def _question_address(assessment_id: UUID, question_id: str) -> str:
    return url_for("judgements.question", assessment_id=assessment_id, question_id=question_id)

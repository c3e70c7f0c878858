"""Where drafts are kept while a person types, and dropped when they say so."""

from __future__ import annotations

from uuid import UUID

from flask import Response, flash, g, jsonify, redirect, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import BadRequest

from checklist.assessments import service
from checklist.assessments.answers.drafts import OlderDraft, TypedSoFar, discard_draft, keep_draft
from checklist.assessments.pinned_set import question_set_of
from checklist.assessments.question.mark_form import fields_of
from checklist.core.errors import UserError
from checklist.core.permissions import WRITE_ANSWERS
from checklist.db import db
from checklist.web.access import open_to, unattended
from checklist.web.filters import clock


@open_to(*WRITE_ANSWERS)
@unattended
def keep(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Keep what is typed so far, sent by the page itself, and say when."""
    assessment = service.get_assessment(db.session, g.person, assessment_id)
    question = service.get_question(question_set_of(assessment), question_id)
    try:
        kept_at = keep_draft(db.session, g.person, assessment, question.id, _typed_so_far())
    except UserError as error:
        db.session.rollback()
        return _said(str(error), 409 if isinstance(error, OlderDraft) else 400)
    db.session.commit()
    return jsonify(kept_at=clock(kept_at))


@open_to(*WRITE_ANSWERS)
def discard(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Drop a draft that was offered, and show the question as it is saved."""
    assessment = service.get_assessment(db.session, g.person, assessment_id)
    question = service.get_question(question_set_of(assessment), question_id)
    try:
        shown, page = UUID(request.form["draft"]), UUID(request.form["key"])
    except ValueError:
        raise BadRequest from None
    discard_draft(db.session, g.person, assessment, question.id, shown=shown, page=page)
    db.session.commit()
    flash("Your draft was discarded", "success")
    return redirect(
        url_for("assessments.question", assessment_id=assessment_id, question_id=question_id)
    )


def _typed_so_far() -> TypedSoFar:
    """What stands on the page that sent it. Raises BadRequest where it is no page of ours."""
    sent = request.form
    try:
        page, seen, sequence = UUID(sent["key"]), int(sent["seen"]), int(sent["sequence"])
    except ValueError:
        raise BadRequest from None
    return TypedSoFar(page, seen, sequence, fields_of(sent))


def _said(message: str, status: int) -> Response:
    """A refusal, for the page to show."""
    answer = jsonify(message=message)
    answer.status_code = status
    return answer

"""The pages on which the history of an answer is seen, and two Saves are compared."""

from __future__ import annotations

from uuid import UUID

from flask import g, render_template, request
from flask.typing import ResponseReturnValue

from checklist.assessments import service
from checklist.assessments.answers.history import get_save, history_of, without_small
from checklist.assessments.answers.history_diff import compared
from checklist.assessments.scored_assessment import score_assessment
from checklist.core.errors import NotFound
from checklist.core.permissions import READ_ASSESSMENTS
from checklist.db import db
from checklist.web.access import open_to

_SAVES_A_PAGE = 20


@open_to(*READ_ASSESSMENTS)
def show(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Show every Save of one answer, the newest first."""
    assessment = service.get_assessment(db.session, g.person, assessment_id)
    scored = score_assessment(db.session, assessment)
    asked = service.get_question(scored.question_set, question_id)
    before = request.args.get("before", type=int)
    question_set, limit = scored.question_set, _SAVES_A_PAGE + 1
    saves = history_of(db.session, assessment, question_set, asked, before=before, limit=limit)
    saved = scored.said.answers.get(asked.id)
    may_change = service.may_change(g.person)
    if not may_change:
        saves = [without_small(one, assessment, question_set, asked) for one in saves]
    return render_template(
        "assessments/history.html",
        scored=scored,
        question=asked,
        saves=saves[:_SAVES_A_PAGE],
        older=saves[_SAVES_A_PAGE - 1].version if len(saves) > _SAVES_A_PAGE else None,
        newest=saved.version if saved else 0,
        may_change=may_change,
    )


@open_to(*READ_ASSESSMENTS)
def compare(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Show two Saves of one answer side by side, the older first, with what differs."""
    assessment = service.get_assessment(db.session, g.person, assessment_id)
    scored = score_assessment(db.session, assessment)
    question_set = scored.question_set
    asked = service.get_question(question_set, question_id)
    saved = scored.said.answers.get(asked.id)
    if saved is None:
        raise NotFound("Nothing has been saved yet, so there is nothing to compare")
    versions = sorted(
        [
            request.args.get("older", default=max(1, saved.version - 1), type=int),
            request.args.get("newer", default=saved.version, type=int),
        ]
    )
    older, newer = (
        get_save(db.session, assessment, question_set, asked, version) for version in versions
    )
    may_change = service.may_change(g.person)
    if not may_change:
        older, newer = (
            without_small(one, assessment, question_set, asked) for one in (older, newer)
        )
    return render_template(
        "assessments/history_compare.html",
        scored=scored,
        question=asked,
        older=older,
        newer=newer,
        rows=compared(question_set, asked, older, newer),
        newest=saved.version,
        may_change=may_change,
    )

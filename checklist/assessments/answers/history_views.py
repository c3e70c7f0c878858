"""The pages that show the history of an answer and compare two of its Saves."""

from __future__ import annotations

from uuid import UUID

from flask import g, render_template
from flask.typing import ResponseReturnValue

from checklist.assessments import service
from checklist.assessments.answers.history import (
    get_save,
    load_saves,
    name_note,
    suppress_small_numbers,
)
from checklist.assessments.answers.history_diff import compare_saves
from checklist.assessments.blueprint import bp, get_open_question, get_scored_assessment
from checklist.core.errors import NotFound
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.address_numbers import read_query_number

_PATH = "/<uuid:assessment_id>/questions/<question_id>/history"
_SAVES_A_PAGE = 20


@bp.get(_PATH, endpoint="history")
@open_to(Action.READ_HISTORY)
def show(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Show every Save of one answer, the newest first."""
    scored = get_scored_assessment(assessment_id)
    assessment = scored.assessment
    require(g.person, Action.READ_HISTORY, assessment.state)
    question = get_open_question(scored, question_id)
    before = read_query_number("before")
    question_set, limit = scored.question_set, _SAVES_A_PAGE + 1
    saves = load_saves(db.session, assessment, question_set, question, before=before, limit=limit)
    saved = scored.saved_answers.answers.get(question.id)
    if not service.may_see_small_numbers(g.person, assessment):
        saves = [suppress_small_numbers(save, assessment, question_set, question) for save in saves]
    return render_template(
        "assessments/history.html",
        scored=scored,
        question=question,
        note_label=name_note(question),
        saves=saves[:_SAVES_A_PAGE],
        older=saves[_SAVES_A_PAGE - 1].version if len(saves) > _SAVES_A_PAGE else None,
        newest=saved.version if saved else 0,
        may_change=service.may_change_now(g.person, assessment) and scored.reach.owns(question.id),
    )


@bp.get(f"{_PATH}/compare")
@open_to(Action.READ_HISTORY)
def compare(assessment_id: UUID, question_id: str) -> ResponseReturnValue:
    """Show two Saves of one answer side by side, the older first, with what differs."""
    scored = get_scored_assessment(assessment_id)
    assessment = scored.assessment
    require(g.person, Action.READ_HISTORY, assessment.state)
    question_set = scored.question_set
    question = get_open_question(scored, question_id)
    saved = scored.saved_answers.answers.get(question.id)
    if saved is None:
        raise NotFound("Nothing has been saved yet, so there is nothing to compare")
    versions = sorted(
        [
            read_query_number("older") or max(1, saved.version - 1),
            read_query_number("newer") or saved.version,
        ]
    )
    older, newer = (
        get_save(db.session, assessment, question_set, question, version) for version in versions
    )
    if not service.may_see_small_numbers(g.person, assessment):
        older, newer = (
            suppress_small_numbers(save, assessment, question_set, question)
            for save in (older, newer)
        )
    return render_template(
        "assessments/history_compare.html",
        scored=scored,
        question=question,
        older=older,
        newer=newer,
        rows=compare_saves(question_set, question, older, newer),
        newest=saved.version,
        may_change=service.may_change_now(g.person, assessment) and scored.reach.owns(question.id),
    )

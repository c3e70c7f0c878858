"""The page that lists what others changed; and the note that a person is in an assessment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from uuid import UUID

from flask import Flask, Response, current_app, g, render_template, request
from flask.typing import ResponseReturnValue

from checklist.assessments.blueprint import bp
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.recent_changes.change_list import MOST_CHANGES, Change, load_changes
from checklist.assessments.recent_changes.visits import load_since, note_visit
from checklist.assessments.service import get_assessment
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted, require
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.db import db, now
from checklist.logs import log
from checklist.outages import UNAVAILABLE
from checklist.web.access import find_page_rules, open_to
from checklist.web.address_numbers import read_query_number

_READING = (Action.READ_HISTORY, Action.READ_NOTES, Action.READ_NOTES_TO_INSPECTORS)
_DAYS = (7, 30)
"""How far back the page can be asked to go, beside the last visit."""


def register(app: Flask) -> None:
    """Note visits as pages of an assessment are opened; the page is the assessments' own."""
    app.after_request(_note_visit)


@bp.get("/<uuid:assessment_id>/what-changed")
@open_to(*_READING)
def changes(assessment_id: UUID) -> ResponseReturnValue:
    """List what others changed since the person was last here, question by question."""
    assessment = get_assessment(db.session, g.person, assessment_id)
    if not any(is_permitted(g.person, action, assessment.state) for action in _READING):
        require(g.person, Action.READ_HISTORY, assessment.state)
    days = read_query_number("days")
    days = days if days in _DAYS else None
    since = load_since(db.session, g.person, assessment.id)
    if days:
        since = now() - timedelta(days=days)
    found = load_changes(db.session, g.person, [assessment] if since else [], since)
    return render_template(
        "recent_changes/changes.html",
        assessment=assessment,
        groups=list(_group(load_pinned_set(assessment), found)),
        count=len(found),
        most=MOST_CHANGES,
        since=since,
        days=days,
        choices=_DAYS,
    )


def _group(
    question_set: QuestionSet, found: Sequence[Change]
) -> Iterator[tuple[Question, list[Change]]]:
    """Group changes by question, in the order of the set."""
    for question in question_set.questions:
        own = [change for change in found if change.question_id == question.id]
        if own:
            yield question, own


def _note_visit(response: Response) -> Response:
    """Note that a page of an assessment was opened; a page is shown even where that fails."""
    assessment_id = (request.view_args or {}).get("assessment_id")
    is_page = request.method == "GET" and response.status_code == 200
    if g.get("person") is None or not isinstance(assessment_id, UUID) or not is_page:
        return response
    if find_page_rules(current_app, request.endpoint).is_background:
        return response
    try:
        if note_visit(db.session, g.person, assessment_id):
            db.session.commit()
    except UNAVAILABLE as error:
        db.session.rollback()
        log.warning("visit not noted", exc_info=error)
    return response

"""What came back to a request: what the force changed of each question, for who judges it."""

from __future__ import annotations

from collections.abc import Sequence

from flask import Flask, g

from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import reaches
from checklist.assessments.reach.request_models import ChangeRequest
from checklist.assessments.submissions.models import Submission
from checklist.assessments.submissions.sent_assessment import read_sent
from checklist.assessments.submissions.submission_queries import list_submissions
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.reviews.judgements.sent_for_judging import find_changes_among
from checklist.web.access import Access
from checklist.web.panels import add_panel, load_once


def register(app: Flask) -> None:
    """Add the panel."""
    access = Access(frozenset({Action.READ_JUDGEMENTS}))
    template = "reviews/_came_back.html"
    add_panel(app, "below a request", template, _build_came_back, access)


def _build_came_back(assessment: Assessment, request: ChangeRequest) -> dict[str, object] | None:
    """Build what changed of each question that a request names, with no query of its own."""
    if request.submission_id is None:
        return None
    submissions = load_once(_load_submissions, assessment)
    answer = next((each for each in submissions if each.id == request.submission_id), None)
    if answer is None:
        return None
    sent = read_sent(assessment, answer)
    named = [sent.question_set.get_question(each.question_id) for each in request.questions]
    changed = find_changes_among(g.person, sent, submissions, named)
    return {
        "assessment": assessment,
        "submission": answer,
        "changed": [(question, changed.get(question.id)) for question in named],
    }


def _load_submissions(assessment: Assessment) -> Sequence[Submission]:
    """Load what was sent, for who reads what is judged: nothing for anybody else."""
    if not reaches(db.session, g.person, Action.READ_JUDGEMENTS, assessment):
        return ()
    return list_submissions(db.session, assessment)

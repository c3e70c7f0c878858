"""What other pages show of a request: a force's home, its list of tasks, and each question."""

from __future__ import annotations

from collections.abc import Collection, Set

from flask import Flask, g

from checklist.assessments.models import Assessment
from checklist.assessments.submissions.sent_assessment import SentAssessment
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.question_sets.model import Question
from checklist.db import db
from checklist.reviews.requests.request_queries import list_open_requests
from checklist.reviews.requests.shown_requests import find_no_change, find_shown_request
from checklist.web.access import Access
from checklist.web.panels import add_panel

_WHILE_OPEN = frozenset(
    {
        AssessmentState.CHANGES_REQUESTED,
        AssessmentState.AWAITING_SIGN_OFF,
        AssessmentState.SIGNED,
    }
)
"""The states in which a request may be open."""
_BEFORE = frozenset({AssessmentState.PREPARING, AssessmentState.SUBMITTED})


def register(app: Flask) -> None:
    """Add these panels."""
    access = Access(frozenset({Action.READ_REQUESTS}))
    home = "reviews/requests/_on_home.html"
    add_panel(app, "above the assessments", home, _build_home, access)
    tasks = "reviews/requests/_on_tasks.html"
    add_panel(app, "above the questions", tasks, _build_tasks, access)
    signing = "reviews/requests/_before_signing.html"
    add_panel(app, "before signing", signing, _build_before_signing, access)
    question = "reviews/requests/_on_question.html"
    add_panel(app, "on a question", question, _build_question, access)
    judged = Access(frozenset({Action.READ_JUDGEMENTS}))
    no_change = "reviews/requests/_no_change.html"
    add_panel(app, "under what was sent", no_change, _build_no_change, judged)


def _build_home(states: Set[AssessmentState]) -> dict[str, object] | None:
    """Build what a force is asked to change now; no query where no request can be open."""
    if g.person.organisation_kind is not OrganisationKind.FORCE or not states & _WHILE_OPEN:
        return None
    asked = list_open_requests(db.session, g.person)
    return {"asked": asked} if asked else None


def _build_tasks(assessment: Assessment) -> dict[str, object] | None:
    """Build what is asked and what is left of it; no query where no request can be open."""
    if assessment.state in _BEFORE or not is_permitted(
        g.person, Action.READ_REQUESTS, assessment.state
    ):
        return None
    shown = None
    if assessment.state in _WHILE_OPEN:
        shown = find_shown_request(db.session, g.person, assessment)
        if shown is None:
            return None
    return {"assessment": assessment, "shown": shown}


def _build_before_signing(
    assessment: Assessment, changed: Collection[str] | None = None
) -> dict[str, object] | None:
    """Build what is asked and how it is answered, for who asks for a signature or gives it.

    ``changed`` are the questions that the page says changed since the last seal, if it says so.
    """
    if assessment.state not in _WHILE_OPEN:
        return None
    shown = find_shown_request(db.session, g.person, assessment)
    return {"assessment": assessment, "shown": shown, "changed": changed} if shown else None


def _build_question(assessment: Assessment, question: Question) -> dict[str, object] | None:
    """Build what is asked on one question, or for inspectors the way to ask."""
    if assessment.state is AssessmentState.UNDER_REVIEW:
        asks = is_permitted(g.person, Action.REQUEST_CHANGES, assessment.state)
        return {"assessment": assessment, "question": question, "asks": True} if asks else None
    if assessment.state not in _WHILE_OPEN:
        return None
    shown = find_shown_request(db.session, g.person, assessment)
    asked = [each for each in shown.questions if each.id == question.id] if shown else []
    if shown is None or not asked:
        return None
    return {"assessment": assessment, "shown": shown, "asked": asked[0], "asks": False}


def _build_no_change(
    sent: SentAssessment, question: Question, **_: object
) -> dict[str, object] | None:
    """Build why the force left an answer as it was, for whoever judges it: one query mostly.

    None where it sent once alone: a request is answered by sending again.
    """
    if sent.submission.number == 1:
        return None
    said = find_no_change(db.session, g.person, sent.assessment, question.id)
    return {"assessment": sent.assessment, "said": said} if said else None

"""Home: the page that opens after sign-in."""

from __future__ import annotations

from flask import Blueprint, current_app, g, render_template, request
from flask.typing import ResponseReturnValue

from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted, may_ever
from checklist.db import db
from checklist.insight.service import load_home
from checklist.web.access import NOBODY, SIGNED_IN, find_access, open_to

bp = Blueprint("insight", __name__)


@bp.get("/")
@open_to(SIGNED_IN)
def home() -> ResponseReturnValue:
    """List the assessments open to the person."""
    return _show()


@bp.get("/archived")
@open_to(SIGNED_IN)
def archived() -> ResponseReturnValue:
    """List the archived assessments of the forces open to the person."""
    return _show(is_archived=True)


def _show(*, is_archived: bool = False) -> str:
    # Beyond any real page, an offset would only be too large for the database.
    page = min(max(request.args.get("page", 1, type=int), 1), 10_000)
    home_page = load_home(db.session, g.person, page, is_archived=is_archived)
    return render_template(
        "insight/home.html",
        home=home_page,
        marking=home_page.marking,
        may_know=is_permitted(g.person, Action.KNOW_OF_ASSESSMENT, AssessmentState.PREPARING),
        is_reminded=_is_reminded(g.person),
        nothing_open=_say_why_nothing_is_open(g.person),
    )


def _is_reminded(person: Person) -> bool:
    """Say whether a person is e-mailed, so that the page on which they choose how is theirs."""
    return (find_access(current_app, "reminders.reminders") or NOBODY).admits(person)


def _say_why_nothing_is_open(person: Person) -> str:
    """Say why no assessment can be open to those who may not know of one that is prepared."""
    kind, role = person.organisation_kind, person.role
    if may_ever(kind, role, Action.READ_SUBMISSION):
        return (
            "No assessment is open to you yet. A force prepares its assessment by itself. It"
            " appears here once the force has signed it and sent it to the inspectorate."
        )
    if may_ever(kind, role, Action.READ_PUBLISHED_FINDINGS):
        return "Nothing is open to you yet. You read reports once they are published."
    return "You manage people and organisations. Answers are not open to you."

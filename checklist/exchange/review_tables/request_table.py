"""The table of a copy that holds what inspectors asked to be changed, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.reach.request_models import RequestOutcome
from checklist.core.organisations import OrganisationKind, Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.exchange.copy_content import Cell, Table
from checklist.reviews.requests.shown_requests import (
    ShownQuestion,
    ShownRequest,
    list_shown_requests,
)

_COLUMNS = (
    *("Request", "Question", "What is asked", "Asked by", "Role", "Asked at", "Last day"),
    *("What became of it", "Ended at", "Why it ended", "Answer", "Why no change"),
    "“No change” said by",
)
_NOT_FOR_BODIES = "What inspectors asked the force to change, and its reasons for “no change”"
_NEVER_SENT = "What the force wrote in answer to a request and never sent"


def build_request_tables(
    session: Session, person: Person, assessment: Assessment
) -> tuple[Table, ...]:
    """Build the table of what requests ask of each question, the first request first.

    It is there only once there is one, and says what a person reads of them on pages.
    """
    if not is_permitted(person, Action.READ_REQUESTS, assessment.state):
        return ()
    found = list_shown_requests(session, person, assessment)
    is_own = person.organisation_kind is OrganisationKind.FORCE
    rows = tuple(row for shown in reversed(found) for row in _list_rows(shown, is_own=is_own))
    return (Table("Requests", _COLUMNS, rows),) if rows else ()


def say_requests_left_out(person: Person, assessment: Assessment) -> str:
    """Say what of requests is not in a person's copy, though there may be some; "" if nothing."""
    match person.organisation_kind:
        case OrganisationKind.FORCE:
            return ""
        case OrganisationKind.INSPECTORATE:
            reads = is_permitted(person, Action.READ_REQUESTS, assessment.state)
            return _NEVER_SENT if reads else ""
        case _:
            is_known = is_permitted(person, Action.READ_SUBMISSION, assessment.state)
            return _NOT_FOR_BODIES if is_known else ""


def _list_rows(shown: ShownRequest, *, is_own: bool) -> Iterator[tuple[Cell, ...]]:
    request = shown.request
    for question in shown.questions:
        yield (
            request.number,
            question.id,
            question.asked or None,
            request.asker.name,
            request.role,
            request.asked_at.isoformat(),
            request.due.isoformat(),
            request.outcome.value,
            request.ended_at.isoformat() if request.ended_at else None,
            request.ended_reason or None,
            _name_answer(shown, question, is_own=is_own),
            question.no_change or None,
            question.no_change_by or None,
        )


def _name_answer(shown: ShownRequest, question: ShownQuestion, *, is_own: bool) -> str | None:
    """Name how a question was answered, as far as the person is told; None where it was not.

    What was not sent is told to the force alone.
    """
    if question.is_closed:
        return "restricted"
    if question.no_change:
        return "no change"
    if question.is_left:
        return "to do"
    is_told = shown.request.outcome is RequestOutcome.ANSWERED or (is_own and shown.is_open)
    return "answered anew" if is_told else None

"""A local policing body asks for the chief officer's comments, and asks again."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.core.dates import format_long_date
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.responses.response_states import check_asked_day
from checklist.responses.models import CommentsAsk
from checklist.responses.response_saves import finish, is_repeat, lock_response


def ask_for_comments(
    session: Session,
    person: Person,
    assessment: Assessment,
    day: date,
    base_version: int,
    key: UUID,
) -> None:
    """Ask for the chief officer's comments by a day. Asked again, that day counts.

    The first to ask begins the response for the body. A repeat changes nothing. Raises
    StaleResponse, and UserError for a day that cannot be.
    """
    found = lock_response(session, person, assessment, Action.RESPOND)
    response = found.response
    number = len(response.asks)
    if is_repeat(session, person, key, response.asks, base_version, "day"):
        return
    check_asked_day(found.facts, day, found.today)
    if response.organisation_id is None:
        response.organisation_id = person.organisation_id
        session.add(response)
    ask = CommentsAsk(
        number=number + 1, comments_by=day, asked_by=person.id, role=person.role.value
    )  # fmt: skip
    response.asks.append(ask)
    again = " again" if number else ""
    deed = f"asked{again} for the chief officer's comments"
    finish(session, person, assessment, deed, f"by {format_long_date(day)}", key)

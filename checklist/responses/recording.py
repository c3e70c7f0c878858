"""The local policing body records where and when its response was published, and the copies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.responses.fifty_six_days import describe_days_late
from checklist.core.responses.response_states import check_publishable, check_response_day
from checklist.responses.models import ResponsePublication
from checklist.responses.response_queries import FoundResponse
from checklist.responses.response_saves import finish, is_repeat, lock_response


@dataclass(frozen=True, slots=True)
class TypedPublication:
    """What somebody typed: the address, the day, and the days on which copies were sent, if any."""

    address: str
    response_on: date
    inspectors_on: date | None = None
    home_secretary_on: date | None = None


def record_publication(
    session: Session,
    person: Person,
    assessment: Assessment,
    typed: TypedPublication,
    base_version: int,
    key: UUID,
) -> None:
    """Record that the response is published, late or not, or correct that record.

    A repeat changes nothing. Raises StaleResponse, and UserError while something is missing.
    """
    found = lock_response(session, person, assessment, Action.RESPOND)
    publications = found.response.publications
    version = len(publications)
    if is_repeat(session, person, key, publications, base_version, "address"):
        return
    _check_complete(found)
    check_response_day(found.facts, typed.response_on, found.today)
    _check_copies(typed, found.today)
    publications.append(
        ResponsePublication(
            version=version + 1,
            address=typed.address,
            response_on=typed.response_on,
            inspectors_on=typed.inspectors_on,
            home_secretary_on=typed.home_secretary_on,
            saved_by=person.id,
            role=person.role.value,
        )
    )
    deed = "corrected where the response is published" if version else "published the response"
    late = describe_days_late(found.facts.count_late(found.today))
    finish(session, person, assessment, deed, late, key)


def find_gap(found: FoundResponse) -> str:
    """Find the first thing that a response must have and does not; "" where it is whole."""
    try:
        _check_complete(found)
    except UserError as error:
        return str(error)
    return ""


def _check_complete(found: FoundResponse) -> None:
    """Check that a response has all that one must have. Raises UserError with the first gap."""
    if not found.is_out:
        check_publishable(
            found.facts,
            found.today,
            has_comments=found.comments is not None,
            without_word=len(found.without_word),
        )


def _check_copies(typed: TypedPublication, today: date) -> None:
    for name in ("inspectors_on", "home_secretary_on"):
        day: date | None = getattr(typed, name)
        if day is None:
            continue
        if day > today:
            raise UserError("The day must be today or earlier", field=name)
        if day < typed.response_on:
            raise UserError("A copy cannot be sent before the response is published", field=name)

"""What every save of a response does first and last: the lock, the key, the record, who may not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.assessments.models import Assessment
from checklist.assessments.service import lock_changeable_assessment
from checklist.audit.idempotency import Sent, find_sent_before, use_key
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.stale_save import StaleSave, name_saver
from checklist.responses.models import CommentsOf, ReportResponse
from checklist.responses.response_queries import FoundResponse, find_response


class SavedVersion(Protocol):
    """One save of a text or a record, and who saved it."""

    @property
    def saver(self) -> Account: ...


_AGAIN = {"day": "ask again", "address": "record it again", "shown": "give these comments"}
"""What to do then, by the field of the form, where it is no Save."""


class StaleResponse(StaleSave):
    """What is to be saved was saved since the page was opened: by somebody, or in another tab."""

    def __init__(self, version: int, saver: str, field: str) -> None:
        super().__init__(
            "This",
            field=field,
            text=f"{saver} saved this after you opened this page. Read what is saved now, then"
            f" {_AGAIN.get(field, 'save again to replace it')}",
        )
        self.version = version


def lock_response(
    session: Session, person: Person, assessment: Assessment, action: Action
) -> FoundResponse:
    """Lock the response to a report that a person changes. Raises as the lock, and UserError.

    Of two bodies to which a force is open, the one that began responds.
    """
    lock_changeable_assessment(session, person, assessment, action)
    found = find_response(session, person, assessment.id, action)
    if action is Action.RESPOND and not found.responds:
        name = found.response.organisation.name
        raise UserError("{name} responds to this report", name=name)
    return found


def refuse_published(found: FoundResponse, field: str) -> None:
    """Refuse to change what is recorded as published. Raises UserError."""
    if found.is_out:
        raise UserError("The response is published, so its text stays as it is", field=field)


def refuse_other_side(
    person: Person, response: ReportResponse, side: CommentsOf, field: str
) -> None:
    """Refuse a person who wrote for the other body: no one writes both comments."""
    texts = [each for each in response.texts if each.body is not side]
    writers = {each.saved_by for each in texts} | {each.given_by for each in texts}
    if side is CommentsOf.CHIEF_OFFICER:
        writers |= {each.saved_by for each in response.words}
    other = "local policing body" if side is CommentsOf.CHIEF_OFFICER else "chief officer"
    if person.id in writers:
        raise UserError(
            "You wrote the comments of the {other} on this report, so another person writes these",
            field=field,
            other=other,
        )


def is_repeat(
    session: Session,
    person: Person,
    key: UUID,
    versions: Sequence[SavedVersion],
    base_version: int,
    field: str,
) -> bool:
    """Say whether this very save was done already.

    Raises StaleResponse where it would overwrite a version that its page did not show.
    """
    sent = find_sent_before(session, person, key)
    if sent is Sent.BEFORE:
        return True
    if sent is Sent.OTHERWISE or len(versions) != base_version:
        saver = name_saver(person, versions[-1].saver) if versions else "Nobody"
        raise StaleResponse(len(versions), saver, field)
    return False


def finish(
    session: Session,
    person: Person,
    assessment: Assessment,
    deed: str,
    detail: str,
    key: UUID,
    *,
    is_drafted: bool = False,
) -> None:
    """Record a deed and use up the key of its form.

    What a body drafts stands in its own record alone, until the response is published.
    """
    subject = f"assessment {assessment.id}"
    force_id = None if is_drafted else assessment.force_id
    record(session, person, deed, force_id=force_id, subject=subject, detail=detail)
    use_key(session, person, key)

"""Both bodies write their comments, and the local policing body a word on each recommendation."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.audit.idempotency import is_key_used
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.responses.recommendation_words import RecommendationKey, WordKind
from checklist.core.stale_save import name_saver
from checklist.db import now
from checklist.responses.models import CommentsOf, RecommendationWord, ResponseText
from checklist.responses.response_queries import FoundResponse
from checklist.responses.response_saves import (
    StaleResponse,
    finish,
    is_repeat,
    lock_response,
    refuse_other_side,
    refuse_published,
)

_ACTIONS = {
    CommentsOf.CHIEF_OFFICER: Action.WRITE_CHIEF_OFFICERS_COMMENTS,
    CommentsOf.LOCAL_POLICING_BODY: Action.RESPOND,
}


@dataclass(frozen=True, slots=True)
class TypedWord:
    """What somebody typed of one recommendation."""

    kind: WordKind
    text: str


def save_comments(
    session: Session,
    person: Person,
    assessment: Assessment,
    side: CommentsOf,
    text: str,
    base_version: int,
    key: UUID,
) -> None:
    """Save the comments of one body as the next version. A repeat changes nothing.

    Raises StaleResponse, and UserError once the response is published, before the chief officer was
    asked, and for a person who wrote for the other body.
    """
    found = lock_response(session, person, assessment, _ACTIONS[side])
    versions = found.response.list_texts(side)
    if is_repeat(session, person, key, versions, base_version, "text"):
        return
    _check_open(person, found, side)
    found.response.texts.append(
        ResponseText(
            body=side,
            version=len(versions) + 1,
            text=text,
            saved_by=person.id,
            role=person.role.value,
        )
    )
    deed = f"wrote the comments of the {side.value} on the report"
    detail = f"version {len(versions) + 1}"
    is_drafted = side is CommentsOf.LOCAL_POLICING_BODY
    finish(session, person, assessment, deed, detail, key, is_drafted=is_drafted)


def give_comments(
    session: Session, person: Person, assessment: Assessment, shown: int, key: UUID
) -> None:
    """Give the chief officer's comments to the local policing body, as the page showed them.

    Raises StaleResponse where they were saved since, and UserError as for writing them.
    """
    found = lock_response(session, person, assessment, Action.SEND_CHIEF_OFFICERS_COMMENTS)
    if is_key_used(session, person, key):
        return
    versions = found.response.list_texts(CommentsOf.CHIEF_OFFICER)
    if not versions:
        raise UserError("Write the comments first", field="shown")
    newest = versions[-1]
    if newest.version != shown:
        raise StaleResponse(newest.version, name_saver(person, newest.saver), "shown")
    refuse_published(found, "shown")
    refuse_other_side(person, found.response, CommentsOf.CHIEF_OFFICER, "shown")
    if newest.given_at is None:
        newest.given_by, newest.given_at = person.id, now()
    detail = f"version {newest.version}"
    finish(session, person, assessment, "gave the chief officer's comments", detail, key)


def save_word(
    session: Session,
    person: Person,
    assessment: Assessment,
    key_of: RecommendationKey,
    typed: TypedWord,
    base_version: int,
    key: UUID,
) -> None:
    """Save what is done on a recommendation, or why nothing. A repeat changes nothing.

    Raises NotFound where no word is due on it, StaleResponse, and UserError as for the comments.
    """
    found = lock_response(session, person, assessment, Action.RESPOND)
    found.get_recommendation(key_of.finding, key_of.number)
    versions = found.response.list_words(key_of)
    if is_repeat(session, person, key, versions, base_version, "text"):
        return
    _check_open(person, found, CommentsOf.LOCAL_POLICING_BODY)
    found.response.words.append(
        RecommendationWord(
            finding=key_of.finding,
            number=key_of.number,
            version=len(versions) + 1,
            kind=typed.kind,
            text=typed.text,
            saved_by=person.id,
            role=person.role.value,
        )
    )
    detail = f"finding {key_of.finding}, recommendation {key_of.number}"
    deed = "said what is done on a recommendation"
    finish(session, person, assessment, deed, detail, key, is_drafted=True)


def _check_open(person: Person, found: FoundResponse, side: CommentsOf) -> None:
    """Check that a person may write for a side now, as for ``save_comments``. Raises UserError."""
    if not found.response.asks:
        raise UserError(
            "The local policing body asks for the chief officer’s comments first", field="text"
        )
    refuse_published(found, "text")
    refuse_other_side(person, found.response, side, "text")

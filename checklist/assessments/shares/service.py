"""Sharing questions out, giving them another day, and taking them back: each on record, once."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.notes.note_audiences import close_earlier_notes
from checklist.assessments.reach.models import Share
from checklist.assessments.service import lock_changeable_assessment
from checklist.assessments.shares.recipients import Recipient, get_recipient
from checklist.audit.idempotency import is_key_used, use_key
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.question_sets.model import Question
from checklist.db import now

_LONGEST_LIST = 240
"""Characters of the ids in one deed: its detail takes 400, and the name stands there too."""


def share_questions(
    session: Session,
    person: Person,
    assessment: Assessment,
    questions: Sequence[Question],
    recipient_id: UUID,
    due: date | None,
    key: UUID,
) -> Recipient | None:
    """Share questions with a person, a post or another body, by a day. A repeat changes nothing.

    What is shared with them already gets this day, and without one keeps its own. Returns with
    whom, and None for a repeat. Raises UserError where nobody of that id answers
    for the force, or for a body that may see it.
    """
    lock_changeable_assessment(session, person, assessment, Action.SHARE_OUT)
    if is_key_used(session, person, key):
        return None
    recipient = get_recipient(session, assessment.force_id, recipient_id)
    ids = [question.id for question in questions]
    before = {share.question_id: share for share in _load(session, assessment, recipient, ids)}
    if recipient.organisation_id is not None:
        anew = [each for each in ids if each not in before]
        close_earlier_notes(session, assessment, anew, recipient.organisation_id)
    for question_id in ids:
        share = before.get(question_id) or _build_share(person, assessment, question_id, recipient)
        share.due = due or share.due
        session.add(share)
    by = f", by {due.isoformat()}" if due else ""
    how = f"with {recipient.in_full}{by}"
    _record(session, person, assessment, "share questions", ids, how, recipient)
    use_key(session, person, key)
    return recipient


def change_due(
    session: Session,
    person: Person,
    assessment: Assessment,
    questions: Sequence[Question],
    recipient: Recipient,
    due: date | None,
    key: UUID,
) -> None:
    """Give what is shared with somebody another day, or none. A repeat changes nothing."""
    lock_changeable_assessment(session, person, assessment, Action.SET_DATES)
    if is_key_used(session, person, key):
        return
    shares = _load(session, assessment, recipient, [question.id for question in questions])
    for share in shares:
        share.due = due
    by = f"by {due.isoformat()}" if due else "without a day"
    ids = [share.question_id for share in shares]
    how = f"with {recipient.in_full}, {by}"
    _record(session, person, assessment, "change due date", ids, how, recipient)
    use_key(session, person, key)


def take_back(
    session: Session,
    person: Person,
    assessment: Assessment,
    questions: Sequence[Question],
    recipient: Recipient,
    key: UUID,
) -> None:
    """Take back what is shared with somebody: what they saved stays. A repeat changes nothing."""
    lock_changeable_assessment(session, person, assessment, Action.SHARE_OUT)
    if is_key_used(session, person, key):
        return
    shares = _load(session, assessment, recipient, [question.id for question in questions])
    ids = [share.question_id for share in shares]
    session.execute(delete(Share).where(Share.id.in_([share.id for share in shares])))
    if recipient.organisation_id is not None:
        close_earlier_notes(session, assessment, ids, recipient.organisation_id)
    how = f"from {recipient.in_full}"
    _record(session, person, assessment, "take back questions", ids, how, recipient)
    use_key(session, person, key)


def load_shares(session: Session, assessment: Assessment) -> Sequence[Share]:
    """Load all that is shared of an assessment."""
    return session.scalars(select(Share).where(Share.assessment_id == assessment.id)).all()


def refuse_past(due: date | None, today: date) -> None:
    """Refuse a day that is over: nobody could answer by it. Raises UserError."""
    if due is not None and due < today:
        raise UserError("The day to answer by must be today or later", field="due")


def _load(
    session: Session, assessment: Assessment, recipient: Recipient, question_ids: Collection[str]
) -> Sequence[Share]:
    """Load what is shared with somebody of some questions, in the order of their ids."""
    return session.scalars(
        select(Share)
        .where(
            Share.assessment_id == assessment.id,
            Share.question_id.in_(question_ids),
            Share.person_id.is_not_distinct_from(recipient.person_id),
            Share.post_id.is_not_distinct_from(recipient.post_id),
            Share.organisation_id.is_not_distinct_from(recipient.organisation_id),
        )
        .order_by(Share.question_id)
    ).all()


def _build_share(
    person: Person, assessment: Assessment, question_id: str, recipient: Recipient
) -> Share:
    return Share(
        assessment_id=assessment.id,
        question_id=question_id,
        person_id=recipient.person_id,
        post_id=recipient.post_id,
        organisation_id=recipient.organisation_id,
        shared_by=person.id,
        shared_at=now(),
    )


def _record(
    session: Session,
    person: Person,
    assessment: Assessment,
    action: str,
    ids: Sequence[str],
    how: str,
    recipient: Recipient,
) -> None:
    """Put a deed on record, in as many lines as its questions need; for another body there too."""
    bodies = [recipient.organisation_id] if recipient.organisation_id else []
    for part in _split(ids):
        record(
            session,
            person,
            action,
            force_id=assessment.force_id,
            subject=f"assessment {assessment.id}",
            detail=f"{part} {how}",
            bodies=bodies,
        )


def _split(ids: Sequence[str]) -> Iterator[str]:
    """Join ids into lists, each short enough for one deed."""
    part = ""
    for each in ids:
        if part and len(part) + len(each) > _LONGEST_LIST:
            yield part
            part = ""
        part = f"{part}, {each}" if part else each
    if part:
        yield part

"""Saying “no change” to what inspectors ask about a question, with a reason."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.reach.questions import require_own
from checklist.assessments.reach.request_models import RequestedQuestion, RequestOutcome
from checklist.assessments.reach.requested import select_asked
from checklist.assessments.service import lock_changeable_assessment
from checklist.audit.idempotency import is_key_used, use_key
from checklist.audit.service import record
from checklist.core.contradictions.note_substance import says_something
from checklist.core.errors import Locked, UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.db import now


def find_asked(session: Session, assessment: Assessment, question_id: str) -> RequestedQuestion:
    """Find what the open request asks of a question. Raises Locked where it asks nothing."""
    asked = session.scalar(select_asked(assessment.id, question_id, RequestOutcome.OPEN))
    if asked is None:
        raise Locked("The inspectors ask nothing about {question} now", question=question_id)
    return asked


def say_no_change(
    session: Session,
    person: Person,
    assessment: Assessment,
    question_id: str,
    reason: str,
    key: UUID,
) -> None:
    """Say that an answer stays as it was sent, and why. Inspectors read it once it is sent.

    What was said before is replaced; a repeat changes nothing.
    """
    lock_changeable_assessment(session, person, assessment, Action.SAY_NO_CHANGE)
    require_own(session, person, assessment, question_id)
    if is_key_used(session, person, key):
        return
    if not says_something(reason):
        raise UserError("Enter a reason in words: what you wrote does not say why", field="reason")
    asked = find_asked(session, assessment, question_id)
    asked.no_change_reason, asked.no_change_by, asked.no_change_at = reason, person.id, now()
    record(
        session,
        person,
        "said no change",
        force_id=assessment.force_id,
        subject=f"assessment {assessment.id}",
        detail=question_id,
    )
    use_key(session, person, key)

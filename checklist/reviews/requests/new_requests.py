"""Asking a force for changes: named questions, what is asked of each, and a last day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.reach.request_models import ChangeRequest, RequestedQuestion
from checklist.assessments.reach.requested import find_open_request
from checklist.assessments.service import lock_assessment, refuse_archived
from checklist.assessments.sign_off.mailing_list import queue_state_emails
from checklist.assessments.sign_off.service import change_state
from checklist.audit.idempotency import is_key_used, use_key
from checklist.core.contradictions.note_substance import says_something
from checklist.core.organisations import Person
from checklist.core.workflow.events import Event
from checklist.core.workflow.facts import Facts
from checklist.web.filters import today_in_london


@dataclass(frozen=True, slots=True)
class NewRequest:
    """What is asked of each question, by its id, and the last day for the force, in London."""

    asked: Mapping[str, str]
    due: date
    key: UUID


def ask_for_changes(
    session: Session, person: Person, assessment: Assessment, new: NewRequest
) -> None:
    """Ask for changes: the force may change the named questions, and no other. A repeat does not.

    Its coordinators and signatories are told by e-mail. Raises what ``change_state`` raises.
    """
    lock_assessment(session, assessment)
    if is_key_used(session, person, new.key):
        return
    refuse_archived(assessment)
    facts = Facts(
        has_text_for_each_question=bool(new.asked) and all(map(says_something, new.asked.values())),
        days_ahead=(new.due - today_in_london()).days,
        is_request_open=find_open_request(session, assessment.id) is not None,
    )
    change = change_state(session, person, assessment, Event.REQUEST_CHANGES, facts=facts)
    session.add(_build_request(session, person, assessment, new))
    queue_state_emails(session, change)
    use_key(session, person, new.key)


def _build_request(
    session: Session, person: Person, assessment: Assessment, new: NewRequest
) -> ChangeRequest:
    last = session.scalar(
        select(func.max(ChangeRequest.number)).where(ChangeRequest.assessment_id == assessment.id)
    )
    request = ChangeRequest(
        assessment_id=assessment.id,
        number=(last or 0) + 1,
        due=new.due,
        asked_by=person.id,
        role=person.role.value,
    )
    request.questions = [
        RequestedQuestion(question_id=question_id, position=position, asked=text)
        for position, (question_id, text) in enumerate(new.asked.items(), 1)
    ]
    return request

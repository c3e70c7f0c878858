"""Extending a request, withdrawing it, and closing it as not answered once its day has passed."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.answers.answer_put_back import put_answer_back
from checklist.assessments.exhibits.exhibit_put_back import put_exhibits_back
from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.reach.request_models import ChangeRequest, RequestOutcome
from checklist.assessments.reach.requested import find_open_request
from checklist.assessments.service import lock_assessment, refuse_archived
from checklist.assessments.sign_off.mailing_list import queue_state_emails
from checklist.assessments.sign_off.reopening import change_state_leaving_unsent
from checklist.assessments.sign_off.service import change_state
from checklist.assessments.submissions.submission_queries import find_standing_submission
from checklist.audit.idempotency import is_key_used, use_key
from checklist.core.contradictions.note_substance import says_something
from checklist.core.errors import Locked, UserError
from checklist.core.organisations import Person
from checklist.core.seals.reader import BadSeal, read_seal
from checklist.core.workflow.events import Event
from checklist.core.workflow.facts import Facts
from checklist.db import now
from checklist.logs import log
from checklist.web.filters import today_in_london

_OUTCOMES = {
    Event.WITHDRAW_REQUEST: RequestOutcome.WITHDRAWN,
    Event.CLOSE_REQUEST: RequestOutcome.NOT_ANSWERED,
}


def extend_request(
    session: Session, person: Person, assessment: Assessment, due: date, reason: str, key: UUID
) -> None:
    """Give the force a later last day, for a reason. Raises what ``change_state`` raises."""
    request = _change(session, person, assessment, Event.EXTEND_REQUEST, reason, key)
    if request is None:
        return
    if due <= max(request.due, today_in_london()):
        raise UserError("Enter a day after today, and after the last day until now", field="due")
    request.due = due


def end_request(
    session: Session,
    person: Person,
    assessment: Assessment,
    event: Event,
    reason: str,
    key: UUID,
) -> None:
    """End a request without an answer, for a reason: by withdrawing it, or by closing it.

    Its questions are put back as they were sent; what was saved since stays in their history.
    Raises what ``change_state`` raises.
    """
    request = _change(session, person, assessment, event, reason, key)
    if request is not None:
        close_open_request(session, person, assessment, _OUTCOMES[event], reason)


def close_open_request(
    session: Session,
    person: Person,
    assessment: Assessment,
    outcome: RequestOutcome,
    reason: str,
) -> None:
    """Give the open request its outcome, if there is one, and put its questions back as sent."""
    request = find_open_request(session, assessment.id)
    if request is None:
        return
    _put_back(session, person, assessment, request)
    request.outcome, request.ended_at = outcome, now()
    request.ended_by, request.ended_reason = person.id, reason


def _change(
    session: Session,
    person: Person,
    assessment: Assessment,
    event: Event,
    reason: str,
    key: UUID,
) -> ChangeRequest | None:
    """Bring the event about under the lock, and give the open request; None for a repeat."""
    lock_assessment(session, assessment)
    if is_key_used(session, person, key):
        return None
    refuse_archived(assessment)
    request = find_open_request(session, assessment.id)
    facts = Facts(
        has_reason=says_something(reason),
        is_request_open=request is not None,
        is_request_overdue=request is not None and request.due < today_in_london(),
    )
    change = (
        change_state(session, person, assessment, event, facts=facts, reason=reason)
        if event is Event.EXTEND_REQUEST
        else change_state_leaving_unsent(session, person, assessment, event, facts, reason)
    )
    if request is None:
        raise Locked("No request is open now")
    queue_state_emails(session, change)
    use_key(session, person, key)
    return request


def _put_back(
    session: Session, person: Person, assessment: Assessment, request: ChangeRequest
) -> None:
    """Put the named questions back as they are in the submission that stands."""
    submission = find_standing_submission(session, assessment)
    if submission is None:
        return
    try:
        sealed = read_seal(submission.seal.content.encode())
    except BadSeal:
        log.exception("a seal cannot be read", seal=str(submission.seal_id))
        raise Locked("What was sent can no longer be read. Tell your administrator") from None
    question_set = load_pinned_set(assessment)
    for named in request.questions:
        question = question_set.get_question(named.question_id)
        put_answer_back(session, person, assessment, question_set, question, sealed)
        put_exhibits_back(session, person, assessment, question.id, sealed)

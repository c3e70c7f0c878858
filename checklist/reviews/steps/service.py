"""Beginning the review of what was sent, and closing it without a published report."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import load_assigned_members
from checklist.assessments.reach.request_models import RequestOutcome
from checklist.assessments.reach.requested import find_open_request
from checklist.assessments.service import lock_assessment, refuse_archived
from checklist.assessments.sign_off.mailing_list import queue_state_emails
from checklist.assessments.sign_off.reopening import change_state_leaving_unsent
from checklist.audit.idempotency import is_key_used, use_key
from checklist.core.contradictions.note_substance import says_something
from checklist.core.organisations import Person
from checklist.core.workflow.events import Event
from checklist.core.workflow.facts import Facts
from checklist.reviews.requests.ending import close_open_request


def begin_review(session: Session, person: Person, assessment: Assessment, key: UUID) -> None:
    """Begin the review of a submission, to which somebody is assigned. A repeat changes nothing.

    From then on it cannot be withdrawn. Raises what ``change_state`` raises.
    """
    _change(session, person, assessment, Event.BEGIN_REVIEW, key)


def close_unpublished(
    session: Session, person: Person, assessment: Assessment, reason: str, key: UUID
) -> None:
    """Close an assessment without a published report, for a reason that the force reads.

    Raises what ``change_state`` raises.
    """
    _change(session, person, assessment, Event.CLOSE_UNPUBLISHED, key, reason)


def find_begin_facts(session: Session, assessment: Assessment) -> Facts:
    """Find what beginning the review asks about: whether somebody is assigned today."""
    return Facts(has_assignment=bool(load_assigned_members(session, assessment)))


def _change(
    session: Session,
    person: Person,
    assessment: Assessment,
    event: Event,
    key: UUID,
    reason: str = "",
) -> None:
    lock_assessment(session, assessment)
    if is_key_used(session, person, key):
        return
    refuse_archived(assessment)
    facts = Facts(
        has_reason=says_something(reason),
        has_assignment=bool(load_assigned_members(session, assessment)),
        is_request_open=find_open_request(session, assessment.id) is not None,
    )
    change = change_state_leaving_unsent(session, person, assessment, event, facts, reason)
    if event is Event.CLOSE_UNPUBLISHED:
        # What was saved for a request and not sent is not for inspectors, also once it is closed.
        close_open_request(session, person, assessment, RequestOutcome.WITHDRAWN, reason)
    queue_state_emails(session, change)
    use_key(session, person, key)

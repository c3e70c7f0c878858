"""Reopening: what is signed can be changed again, and its seal is kept and marked."""

from __future__ import annotations

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.service import lock_assessment, refuse_archived
from checklist.assessments.sign_off.guard_facts import find_facts
from checklist.assessments.sign_off.mailing_list import queue_state_emails
from checklist.assessments.sign_off.models import StateChange
from checklist.assessments.sign_off.seal_queries import find_current_seal
from checklist.assessments.sign_off.service import GivenReason, change_state, refuse_stale
from checklist.audit.idempotency import is_key_used, use_key
from checklist.core.assessment_states import AssessmentState
from checklist.core.contradictions.note_substance import says_something
from checklist.core.organisations import Person
from checklist.core.workflow.events import Event
from checklist.core.workflow.facts import Facts
from checklist.db import now


def reopen_assessment(
    session: Session, person: Person, assessment: Assessment, given: GivenReason
) -> None:
    """Reopen a signed assessment for a reason. The seal stays, and says when and why.

    Raises what ``refuse_stale`` and ``change_state`` raise.
    """
    lock_assessment(session, assessment)
    if is_key_used(session, person, given.key):
        return
    refuse_archived(assessment)
    seal = find_current_seal(session, assessment)
    change = change_state(
        session,
        person,
        assessment,
        Event.REOPEN,
        facts=find_facts(session, assessment, has_reason=says_something(given.reason)),
        reason=given.reason,
        seal_id=seal.id if seal else None,
        detail=f"seal {seal.digest}" if seal else "",
    )
    refuse_stale(
        change,
        given.standing,
        "Not reopened: this was signed anew after you opened this page. Read what is signed, then"
        " reopen",
    )
    if seal is not None:
        _mark_reopened(seal, person, given.reason)
    queue_state_emails(session, change)
    use_key(session, person, given.key)


def change_state_leaving_unsent(
    session: Session,
    person: Person,
    assessment: Assessment,
    event: Event,
    facts: Facts,
    reason: str,
) -> StateChange:
    """Change the state as ``change_state`` does; a seal that waits to be sent is left unsent.

    It is kept and marked as one that was reopened. Raises what ``change_state`` raises.
    """
    is_signed = assessment.state is AssessmentState.SIGNED
    unsent = find_current_seal(session, assessment) if is_signed else None
    change = change_state(
        session,
        person,
        assessment,
        event,
        facts=facts,
        reason=reason,
        seal_id=unsent.id if unsent else None,
        detail=f"seal {unsent.digest}" if unsent else "",
    )
    if unsent is not None:
        _mark_reopened(unsent, person, reason)
    return change


def _mark_reopened(seal: Seal, person: Person, reason: str) -> None:
    seal.reopened_at, seal.reopened_by, seal.reopened_reason = now(), person.id, reason

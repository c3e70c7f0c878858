"""Asking for sign-off, taking back what was asked, and declining to sign."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.service import lock_assessment, refuse_archived
from checklist.assessments.sign_off.candidate import build_candidate
from checklist.assessments.sign_off.guard_facts import find_facts
from checklist.assessments.sign_off.mailing_list import queue_state_emails
from checklist.assessments.sign_off.service import GivenReason, change_state, refuse_stale
from checklist.audit.idempotency import is_key_used, use_key
from checklist.core.contradictions.note_substance import says_something
from checklist.core.organisations import Person
from checklist.core.workflow.events import Event


def ask_for_sign_off(session: Session, person: Person, assessment: Assessment, key: UUID) -> None:
    """Ask the force's signatories to sign; nobody changes an answer from then on.

    A repeat changes nothing. Raises NotInThisState, NotForThisRole, GuardUnmet and Locked.
    """
    _bring_about(session, person, assessment, Event.ASK_FOR_SIGN_OFF, GivenReason("", key))


def take_back(session: Session, person: Person, assessment: Assessment, key: UUID) -> None:
    """Take an assessment back that awaits sign-off; nobody need say why. Raises as for asking."""
    _bring_about(session, person, assessment, Event.TAKE_BACK, GivenReason("", key))


def decline(session: Session, person: Person, assessment: Assessment, given: GivenReason) -> None:
    """Decline to sign, with a reason that the force reads. Raises as for asking, and UserError."""
    _bring_about(session, person, assessment, Event.DECLINE, given)


def was_done(session: Session, person: Person, key: UUID) -> bool:
    """Say whether the form with this key had its effect."""
    return is_key_used(session, person, key)


def _bring_about(
    session: Session, person: Person, assessment: Assessment, event: Event, given: GivenReason
) -> None:
    """Lock the assessment, change its state unless the form was sent before, and tell of it.

    What is to be signed is built from what is saved under the lock.
    """
    lock_assessment(session, assessment)
    if is_key_used(session, person, given.key):
        return
    refuse_archived(assessment)
    is_asked = event is Event.ASK_FOR_SIGN_OFF
    candidate = build_candidate(session, assessment) if is_asked else None
    comparison = candidate.comparison if candidate else None
    change = change_state(
        session,
        person,
        assessment,
        event,
        facts=find_facts(session, assessment, comparison, has_reason=says_something(given.reason)),
        reason=given.reason,
        candidate=candidate.digest if candidate else "",
    )
    refuse_stale(
        change,
        given.standing,
        "Not declined: sign-off was asked for anew after you opened this page. Read what is to be"
        " signed, then decline",
    )
    queue_state_emails(session, change)
    use_key(session, person, given.key)

"""Sending what is signed to the inspectorate, and withdrawing it before a review begins."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checklist.accounts.directory.role_holders import list_inspectorates
from checklist.assessments.models import Assessment, Seal
from checklist.assessments.reach.request_models import RequestOutcome
from checklist.assessments.reach.requested import find_open_request
from checklist.assessments.restrictions.restricted_questions import list_restricted
from checklist.assessments.service import lock_assessment, refuse_archived
from checklist.assessments.sign_off.seal_queries import find_current_seal
from checklist.assessments.sign_off.service import GivenReason, change_state, refuse_stale
from checklist.assessments.submissions.declaration import make_reference, write_declaration
from checklist.assessments.submissions.models import Submission
from checklist.assessments.submissions.submission_emails import (
    queue_sent_emails,
    queue_withdrawn_emails,
)
from checklist.assessments.submissions.submission_queries import (
    find_standing_submission,
    has_review_begun,
    refuse_sent,
)
from checklist.audit.idempotency import (
    is_key_used,
    read_numbered_result,
    use_key,
    use_key_for_number,
)
from checklist.core.contradictions.note_substance import says_something
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.seals.canonical import digest
from checklist.core.workflow.events import Event
from checklist.core.workflow.facts import Facts
from checklist.db import now


@dataclass(frozen=True, slots=True)
class Sending:
    """What a sender sends: whether they declare, and what the page showed them to declare.

    ``standing`` is the last change of state that the page showed.
    """

    is_declared: bool
    shown: str
    key: UUID
    standing: str | None = None


class DeclarationChanged(UserError):
    """What the sender would declare is no longer what they were shown."""

    def __init__(self) -> None:
        super().__init__(
            "Not sent: the restricted questions changed after you opened this page. Read the"
            " declaration again, then send",
            field="declaration",
        )


def send_assessment(
    session: Session, person: Person, assessment: Assessment, sending: Sending
) -> int:
    """Send the seal that stands; a repeat leads to the same submission. Returns its number.

    Raises DeclarationChanged, SentMeanwhile, and what ``change_state`` raises.
    """
    lock_assessment(session, assessment)
    earlier = read_numbered_result(session, person, sending.key, assessment.id)
    if earlier is not None:
        return earlier
    refuse_archived(assessment)
    refuse_sent(session, assessment)
    seal = find_current_seal(session, assessment)
    number = _count_submissions(session, assessment) + 1
    change = change_state(
        session,
        person,
        assessment,
        Event.SEND,
        facts=_find_facts(session, assessment, seal, sending),
        seal_id=seal.id if seal else None,
        detail=_name_in_record(number, seal) if seal else "",
    )
    refuse_stale(
        change,
        sending.standing,
        "Not sent: this was signed anew after you opened this page. Read what is sent, then send",
        field="declaration",
    )
    restricted = _list_restricted_ids(session, assessment)
    declaration = write_declaration(assessment.force.name, restricted)
    if declaration != sending.shown:
        raise DeclarationChanged
    submission = Submission(
        assessment_id=assessment.id,
        number=number,
        seal_id=change.seal_id,
        reference=make_reference(),
        sent_by=person.id,
        role=person.role.value,
        declaration=declaration,
        restricted=" ".join(restricted),
    )
    session.add(submission)
    session.flush()
    _answer_request(session, assessment, submission)
    queue_sent_emails(session, change, submission)
    use_key_for_number(session, person, sending.key, assessment.id, number)
    return number


def withdraw_submission(
    session: Session, person: Person, assessment: Assessment, given: GivenReason
) -> None:
    """Withdraw what was sent, for a reason: its number is kept, its contents are closed.

    Raises what ``refuse_stale`` and ``change_state`` raise.
    """
    lock_assessment(session, assessment)
    if is_key_used(session, person, given.key):
        return
    refuse_archived(assessment)
    submission = find_standing_submission(session, assessment)
    facts = Facts(
        has_reason=says_something(given.reason),
        has_review_begun=has_review_begun(session, assessment),
    )
    change = change_state(
        session,
        person,
        assessment,
        Event.WITHDRAW,
        facts=facts,
        reason=given.reason,
        seal_id=submission.seal_id if submission else None,
        detail=_name_in_record(submission.number, submission.seal) if submission else "",
    )
    refuse_stale(
        change,
        given.standing,
        "Not withdrawn: this was sent anew after you opened this page. Read what was sent, then"
        " withdraw",
    )
    if submission is not None:
        submission.withdrawn_at, submission.withdrawn_by = now(), person.id
        submission.withdrawn_reason = given.reason
        queue_withdrawn_emails(session, change, submission)
    use_key(session, person, given.key)


def _find_facts(
    session: Session, assessment: Assessment, seal: Seal | None, sending: Sending
) -> Facts:
    return Facts(
        does_seal_verify=seal is not None and _does_verify(seal),
        is_force_open=bool(list_inspectorates(session, assessment.force_id)),
        is_declared=sending.is_declared,
        has_review_begun=has_review_begun(session, assessment),
    )


def _name_in_record(number: int, seal: Seal) -> str:
    """Name in the record what is sent or withdrawn: the chain then tells of which seal it is."""
    return f"submission {number}, seal {seal.digest}"


def _answer_request(session: Session, assessment: Assessment, submission: Submission) -> None:
    """Have what is sent answer the request that is open, if any."""
    request = find_open_request(session, assessment.id)
    if request is not None:
        request.outcome, request.submission_id = RequestOutcome.ANSWERED, submission.id
        request.ended_at = submission.sent_at


def _does_verify(seal: Seal) -> bool:
    """Say whether the content that is kept of a seal is what its digest was made of."""
    return digest(seal.content.encode()) == seal.digest


def _list_restricted_ids(session: Session, assessment: Assessment) -> list[str]:
    """List the ids of the restricted questions, which a declaration names."""
    return [each.question.id for each in list_restricted(session, assessment)]


def _count_submissions(session: Session, assessment: Assessment) -> int:
    numbers = select(func.max(Submission.number)).where(Submission.assessment_id == assessment.id)
    return session.scalar(numbers) or 0

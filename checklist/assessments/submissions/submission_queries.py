"""Finding what was sent of an assessment, and to whom it can be sent."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session, contains_eager, joinedload

from checklist.assessments.models import Assessment, Seal
from checklist.assessments.reach.assigned import reaches
from checklist.assessments.service import get_assessment_for
from checklist.assessments.sign_off.models import StateChange
from checklist.assessments.submissions.models import Submission
from checklist.core.assessment_states import AssessmentState
from checklist.core.errors import Locked, NotFound
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.workflow.events import Event
from checklist.web.filters import format_moment


class SentMeanwhile(Locked):
    """Somebody else sent it first: the inspectorate has it."""


# Built once: each page of what was sent runs it.
_SELECT_WITH_SEALS = (
    select(Seal, Submission)
    .outerjoin(Submission, Submission.seal_id == Seal.id)
    .options(contains_eager(Submission.seal))
    .where(Seal.assessment_id == bindparam("assessment_id"))
)


def list_submissions(session: Session, assessment: Assessment) -> Sequence[Submission]:
    """List what was sent of an assessment, withdrawn or not, the newest first: one query."""
    return session.scalars(
        select(Submission)
        .where(Submission.assessment_id == assessment.id)
        .options(
            joinedload(Submission.sender),
            joinedload(Submission.withdrawer),
            joinedload(Submission.seal),
        )
        .order_by(Submission.number.desc())
    ).all()


def load_with_seals(
    session: Session, assessment: Assessment
) -> tuple[Sequence[Submission], Sequence[Seal]]:
    """Load what was sent of an assessment, the newest first, and all its seals: one query.

    Of a submission its seal is loaded, and who sent it is not.
    """
    rows = session.execute(_SELECT_WITH_SEALS, {"assessment_id": assessment.id}).all()
    submissions = [submission for _, submission in rows if submission is not None]
    seals = {seal.id: seal for seal, _ in rows}
    return sorted(submissions, key=lambda each: each.number, reverse=True), [*seals.values()]


def find_closing(session: Session, assessment: Assessment) -> StateChange | None:
    """Find who closed an assessment without a published report, when and why."""
    return session.scalar(
        select(StateChange)
        .where(
            StateChange.assessment_id == assessment.id,
            StateChange.event == Event.CLOSE_UNPUBLISHED,
        )
        .options(joinedload(StateChange.person))
    )


def find_standing_submission(session: Session, assessment: Assessment) -> Submission | None:
    """Find the submission that the inspectorate has now: the newest, unless it was withdrawn."""
    newest = next(iter(list_submissions(session, assessment)), None)
    return None if newest is None or newest.is_withdrawn else newest


def has_review_begun(session: Session, assessment: Assessment) -> bool:
    """Say whether a review of it has begun, be it that a request sent it back to the force."""
    begun = select(StateChange.id).where(
        StateChange.assessment_id == assessment.id, StateChange.event == Event.BEGIN_REVIEW
    )
    return session.scalar(select(begun.exists())) or False


def refuse_sent(session: Session, assessment: Assessment) -> None:
    """Refuse to send what somebody has sent, and say who. Raises SentMeanwhile."""
    submission = find_standing_submission(session, assessment)
    if submission is not None and assessment.state is AssessmentState.SUBMITTED:
        raise SentMeanwhile(
            "{sender} sent this assessment on {moment}. The reference is {reference}. It is sent"
            " once",
            sender=submission.sender.name,
            moment=format_moment(submission.sent_at),
            reference=submission.reference,
        )


def get_submission(
    session: Session, person: Person, assessment_id: UUID, number: int
) -> tuple[Assessment, Submission]:
    """Find a submission that the person may read. Raises NotFound.

    Where the inspectors do not read what the force changes anew, the last one is open to them.
    """
    assessment = get_assessment_for(session, person, assessment_id, Action.READ_SUBMISSION)
    require(person, Action.READ_SUBMISSION, assessment.state)
    submissions = list_submissions(session, assessment)
    if reads_sent_alone(session, person, assessment):
        submissions = [each for each in submissions[:1] if not each.is_withdrawn]
    for submission in submissions:
        if submission.number == number:
            return assessment, submission
    raise NotFound("We could not find that submission")


def reads_sent_alone(session: Session, person: Person, assessment: Assessment) -> bool:
    """Say whether a person reads of an assessment what was sent, and not what is in it now."""
    return not reaches(session, person, Action.READ_ASSESSMENT, assessment)

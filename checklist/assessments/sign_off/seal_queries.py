"""Finding the seals of an assessment, and telling who signed them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from operator import attrgetter
from uuid import UUID

from sqlalchemy import ColumnElement, ScalarSelect, func, or_, select, true
from sqlalchemy.orm import Session, aliased

from checklist.accounts.models import Account
from checklist.assessments.models import Assessment, Seal
from checklist.assessments.service import get_assessment
from checklist.assessments.sign_off.models import StateChange
from checklist.core.assessment_states import SEALED_STATES
from checklist.core.errors import Locked, NotFound
from checklist.core.organisations import OrganisationKind, Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.permissions.reach import is_open_by_shares
from checklist.core.workflow.events import Event
from checklist.web.filters import format_day, format_moment

ENDINGS = (Event.WITHDRAW_REQUEST, Event.CLOSE_REQUEST, Event.CLOSE_UNPUBLISHED)
"""The events by which a lead leaves a seal unsent that was to answer a request."""


class SignedMeanwhile(Locked):
    """Somebody else signed first: one signature makes a seal."""


def is_open_seal(person: Person) -> ColumnElement[bool]:
    """Build the condition that a seal is open to a person who may read its assessment.

    To inspectors it is once it was sent, unless that was withdrawn (practice, 8.1 and 8.2).
    """
    if person.organisation_kind is not OrganisationKind.INSPECTORATE:
        return true()
    last_event = (
        select(StateChange.event)
        .where(
            StateChange.assessment_id == Seal.assessment_id,
            StateChange.seal_id == Seal.id,
            StateChange.event.in_([Event.SEND, Event.WITHDRAW]),
        )
        .order_by(StateChange.number.desc())
        .limit(1)
        .correlate(Seal)
        .scalar_subquery()
    )
    return last_event == Event.SEND


def list_seals(session: Session, person: Person, assessment: Assessment) -> Sequence[Seal]:
    """List the seals of an assessment that are open to a person, the newest first."""
    of_it = select(Seal).where(Seal.assessment_id == assessment.id, is_open_seal(person))
    return session.scalars(of_it.order_by(Seal.number.desc())).all()


def find_last_seal(session: Session, assessment: Assessment) -> Seal | None:
    """Find the newest seal of an assessment, reopened or not; None where none was signed."""
    query = select(Seal).where(Seal.assessment_id == assessment.id).order_by(Seal.number.desc())
    return session.scalar(query.limit(1))


@cache  # Each task list asks for it
def select_last_seal() -> ScalarSelect[UUID]:
    """Select the id of the seal that stands of each assessment; where none does, of the newest."""
    seal, later = aliased(Seal), aliased(Seal)
    newest = (
        select(func.max(later.number))
        .where(
            later.assessment_id == Assessment.id,
            or_(later.reopened_at.is_(None), Assessment.state.not_in(SEALED_STATES)),
        )
        .correlate(Assessment)
    )
    return (
        select(seal.id)
        .where(seal.assessment_id == Assessment.id, seal.number == newest.scalar_subquery())
        .scalar_subquery()
    )


def load_seal(session: Session, seal_id: UUID | None) -> Seal | None:
    """Load a seal by its id: no query where there is none."""
    return None if seal_id is None else session.get_one(Seal, seal_id)


def find_current_seal(session: Session, assessment: Assessment) -> Seal | None:
    """Find the seal that stands; None where the assessment is not signed, or was reopened.

    An answer to a request that was signed, reopened and not sent leaves the one before to stand.

    Nor does one while the force changes what inspectors asked about: its signature is due anew.
    """
    if assessment.state not in SEALED_STATES:
        return None
    query = (
        select(Seal)
        .where(Seal.assessment_id == assessment.id, Seal.reopened_at.is_(None))
        .order_by(Seal.number.desc())
    )
    return session.scalar(query.limit(1))


def choose_current_seal(assessment: Assessment, seals: Iterable[Seal]) -> Seal | None:
    """Choose the same among all seals of an assessment, where they are loaded already."""
    if assessment.state not in SEALED_STATES:
        return None
    standing = (seal for seal in seals if not seal.is_reopened)
    return max(standing, key=attrgetter("number"), default=None)


def find_standing_seal(session: Session, assessment: Assessment) -> Seal | None:
    """Find the seal that stands, as every page says it: no query where the state tells of none."""
    return find_current_seal(session, assessment)


def get_seal(
    session: Session, person: Person, assessment_id: UUID, number: int
) -> tuple[Assessment, Seal]:
    """Find a seal of an assessment that the person may read. Raises NotFound.

    It tells of the whole: those to whom single questions are put before signature see no earlier
    one.
    """
    assessment = get_assessment(session, person, assessment_id)
    if is_open_by_shares(person, assessment.state):
        raise NotFound("We could not find that seal")
    query = select(Seal).where(Seal.assessment_id == assessment.id, Seal.number == number)
    seal = session.scalar(query.where(is_open_seal(person)))
    if seal is None:
        raise NotFound("We could not find that seal")
    return assessment, seal


def refuse_signed(session: Session, assessment: Assessment) -> None:
    """Refuse to sign what somebody has signed, and say who. Raises SignedMeanwhile."""
    seal = find_current_seal(session, assessment)
    if seal is not None:
        raise SignedMeanwhile(
            "{signatory} signed this assessment as {capacity} on {moment}. The seal is {seal}. One"
            " signature is all it needs",
            signatory=seal.signatory_name,
            capacity=seal.capacity_in_words,
            moment=format_moment(seal.signed_at),
            seal=seal.short_digest,
        )


def describe_signature(seal: Seal) -> str:
    """Say who signed a seal, as what and when, in words that follow "was"."""
    return (
        f"signed by {seal.signatory_name} as {seal.capacity_in_words}"
        f" on {format_day(seal.signed_at)}"
    )


def describe_reopening(session: Session, seal: Seal) -> str:
    """Say who reopened the assessment after a seal, and when; "" where nobody did.

    Or who ended the request that it was to answer, so that it was never sent. Why is for those who
    read the record: ``may_read_reason``.
    """
    if seal.reopened_at is None:
        return ""
    name = session.scalar(select(Account.name).where(Account.id == seal.reopened_by))
    day = format_day(seal.reopened_at)
    if seal.id in list_unsent_seals(session, seal.assessment_id):
        return f"Never sent: {name} ended the inspectors’ request on {day}."
    return f"Reopened by {name} on {day}."


def list_unsent_seals(session: Session, assessment_id: UUID) -> frozenset[UUID]:
    """List the seals that were never sent because a lead ended the request they would answer."""
    ended = select(StateChange.seal_id).where(
        StateChange.assessment_id == assessment_id, StateChange.event.in_(ENDINGS)
    )
    return frozenset(each for each in session.scalars(ended) if each is not None)


def may_read_reason(person: Person, assessment: Assessment) -> bool:
    """Say whether a person may read why an assessment was reopened."""
    return is_permitted(person, Action.READ_RECORD, assessment.state)

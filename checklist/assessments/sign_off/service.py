"""Changing the state of an assessment: the one place where it is written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from uuid import UUID

from sqlalchemy import ScalarSelect, Select, func, select
from sqlalchemy.orm import Session, aliased, joinedload

from checklist.accounts.service import refuse_ended
from checklist.assessments.models import Assessment
from checklist.assessments.service import refuse_before_publication
from checklist.assessments.sign_off.models import StateChange
from checklist.audit.service import record
from checklist.core.assessment_states import AssessmentState
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted, require
from checklist.core.workflow.decisions import decide, find_row
from checklist.core.workflow.events import Event
from checklist.core.workflow.facts import Facts


@dataclass(frozen=True, slots=True)
class GivenReason:
    """Why somebody takes a step, and the key of their form.

    ``standing`` is the last change of state that its page showed; None where no page was.
    """

    reason: str
    key: UUID
    standing: str | None = None


def change_state(
    session: Session,
    person: Person,
    assessment: Assessment,
    event: Event,
    *,
    facts: Facts,
    reason: str = "",
    candidate: str = "",
    seal_id: UUID | None = None,
    detail: str = "",
    is_kept_back: bool = False,
) -> StateChange:
    """Bring an assessment into the state that an event leads to, and record who did.

    The caller has locked the assessment (``lock_changeable_assessment``) and found the facts under
    that lock. ``detail`` is added to what the record says of it; what is kept back stands in the
    record of the person's own organisation alone. Raises NotInThisState, NotForThisRole, also where
    their role ended since the page was asked for, and GuardUnmet.
    """
    row = find_row(assessment.state, event)
    require(person, row.action, assessment.state)
    refuse_before_publication(assessment, row.action)
    refuse_ended(session, person)
    transition = decide(assessment.state, event, facts)
    if transition.to_state is None:
        raise ValueError(f"“{event.value}” leads to no state")
    change = StateChange(
        assessment_id=assessment.id,
        number=_count_changes(session, assessment) + 1,
        event=event,
        from_state=transition.from_state,
        to_state=transition.to_state,
        person_id=person.id,
        role=person.role.value,
        organisation_id=person.organisation_id,
        reason=reason,
        candidate=candidate,
        seal_id=seal_id,
    )
    session.add(change)
    assessment.state = transition.to_state
    session.flush()
    _record(session, person, assessment, change, detail, is_kept_back=is_kept_back)
    return change


def find_standing(session: Session, assessment: Assessment) -> str:
    """Find the number of the last change of state, for a page to keep in its form."""
    return str(_count_changes(session, assessment))


def refuse_stale(
    change: StateChange, standing: str | None, said: str, field: str = "reason"
) -> None:
    """Refuse a change of what is not what its page showed, though its state is the same again.

    ``standing`` is ``find_standing`` as the page was made; None where no page was. Raises
    UserError.
    """
    if standing is not None and standing != str(change.number - 1):
        raise UserError(said, field=field)


def list_state_changes(session: Session, assessment: Assessment) -> Sequence[StateChange]:
    """List the changes of an assessment's state with who made them, the newest first.

    Of publishing only that which came out: a day that is ahead, or was cancelled, is for the lead
    inspectors alone.
    """
    changes = session.scalars(_select_changes(assessment)).all()
    published = [each for each in changes if each.event is Event.PUBLISH]
    is_out = assessment.state is AssessmentState.CLOSED_PUBLISHED
    shown = published[:1] if is_out else []
    return [
        each
        for each in changes
        if each in shown or each.event not in (Event.PUBLISH, Event.CANCEL_PUBLICATION)
    ]


@cache  # Each task list asks for it
def select_returning_change() -> ScalarSelect[UUID]:
    """Select the last change of each assessment's state if it was returned with a reason."""
    last, earlier = aliased(StateChange), aliased(StateChange)
    newest = select(func.max(earlier.number)).where(earlier.assessment_id == last.assessment_id)
    return (
        select(last.id)
        .where(
            last.assessment_id == Assessment.id,
            last.event.in_((Event.DECLINE, Event.REOPEN)),
            last.number == newest.scalar_subquery(),
        )
        .scalar_subquery()
    )


def load_returning_change(
    session: Session, person: Person, assessment: Assessment, change_id: UUID | None
) -> StateChange | None:
    """Load the change that returned an assessment, for those who read its record."""
    if change_id is None or not is_permitted(person, Action.READ_RECORD, assessment.state):
        return None
    return session.scalar(_select_changes(assessment).where(StateChange.id == change_id))


def was_ever_signed(session: Session, assessment: Assessment) -> bool:
    """Say whether an assessment was signed at any time, be it reopened since."""
    signed = select(StateChange.id).where(
        StateChange.assessment_id == assessment.id, StateChange.event == Event.SIGN
    )
    return session.scalar(select(signed.exists())) or False


def _select_changes(assessment: Assessment) -> Select[StateChange]:
    return (
        select(StateChange)
        .where(StateChange.assessment_id == assessment.id)
        .options(joinedload(StateChange.person))
        .order_by(StateChange.number.desc())
    )


def _count_changes(session: Session, assessment: Assessment) -> int:
    numbers = select(func.max(StateChange.number)).where(StateChange.assessment_id == assessment.id)
    return session.scalar(numbers) or 0


def _record(
    session: Session,
    person: Person,
    assessment: Assessment,
    change: StateChange,
    more: str,
    *,
    is_kept_back: bool,
) -> None:
    detail = f"{change.from_state.value} to {change.to_state.value}"
    if more:
        detail += f", {more}"
    if change.candidate:
        # In full: a bundle proves by it that the seal was signed. Pages show the first digits.
        detail += f", seal {change.candidate}"
    record(
        session,
        person,
        change.event.value,
        force_id=None if is_kept_back else assessment.force_id,
        subject=f"assessment {assessment.id}",
        detail=detail,
    )

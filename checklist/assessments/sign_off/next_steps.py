"""What sign-off waits for a person to do: to sign or decline, or to put right what was declined."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session, aliased, contains_eager, joinedload

from checklist.assessments.models import Assessment
from checklist.assessments.sign_off.models import StateChange
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import list_permitted_states
from checklist.core.workflow.events import Event

Step = tuple[Assessment, StateChange]
"""An assessment that waits, and the change since which it does."""


def list_to_sign(session: Session, person: Person) -> Sequence[Step]:
    """List the assessments of a signatory's own force that await sign-off: one query."""
    return _list_waiting(session, person, Action.DECLINE, Event.ASK_FOR_SIGN_OFF)


def list_declined(session: Session, person: Person) -> Sequence[Step]:
    """List what a signatory declined and nobody asked for again, for coordinators: one query."""
    return _list_waiting(session, person, Action.ASK_FOR_SIGN_OFF, Event.DECLINE)


def _list_waiting(session: Session, person: Person, action: Action, event: Event) -> Sequence[Step]:
    """List the assessments whose last change is such an event, where the person may act on it."""
    states: Sequence[AssessmentState] = list_permitted_states(person, action)
    if not states:
        return ()
    rows = session.execute(
        _select_waiting(),
        {"force_id": person.organisation_id, "states": states, "event": event},
    )
    return [(assessment, change) for assessment, change in rows]


@cache  # Each home page runs it twice
def _select_waiting() -> Select[Assessment, StateChange]:
    """Select the assessments of a force in some states whose last change is an event, and that."""
    later = aliased(StateChange)
    last = select(func.max(later.number)).where(later.assessment_id == Assessment.id)
    return (
        select(Assessment, StateChange)
        .join(StateChange, StateChange.assessment_id == Assessment.id)
        .join(Assessment.force)
        .options(contains_eager(Assessment.force), joinedload(StateChange.person))
        .where(
            Assessment.force_id == bindparam("force_id"),
            Assessment.archived_at.is_(None),
            Assessment.state.in_(bindparam("states", expanding=True)),
            StateChange.event == bindparam("event"),
            StateChange.number == last.scalar_subquery(),
        )
        .order_by(StateChange.at, Assessment.id)
    )

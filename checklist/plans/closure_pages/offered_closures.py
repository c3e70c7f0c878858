"""What a person may ask or decide of a published finding, and which findings wait for them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, aliased, joinedload

from checklist.accounts.service import select_forces_for_person
from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import is_reached, reaches
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted, list_permitted_states, may
from checklist.core.plans.closure_states import ClosureEvent, ClosureState, list_closure_events
from checklist.plans.finding_closures.models import ClosureEntry
from checklist.plans.finding_closures.published_findings import (
    PublishedFinding,
    list_published_findings,
)
from checklist.reviews.publishing.publishers import decides_on_findings, may_decide


def list_offered(session: Session, person: Person, found: PublishedFinding) -> list[ClosureEvent]:
    """List what a person may ask or decide of a finding as it stands."""
    assessment = found.assessment
    if not found.is_followed_up or assessment.is_archived:
        return []
    scopes = {
        action: may(person, action, assessment.state)
        for action in (Action.ASK_FOR_CLOSURE, Action.CLOSE_FINDING)
        if is_permitted(person, action, assessment.state)
        and reaches(session, person, action, assessment)
        and (action is not Action.CLOSE_FINDING or may_decide(session, person, assessment))
    }
    return list_closure_events(found.standing.state, scopes)


def list_waiting(session: Session, person: Person) -> Sequence[PublishedFinding]:
    """List the findings that wait for a person, those that wait longest first.

    For the inspectorate these are those of which closure is asked for; for the force those that
    were returned to it. What was corrected to ask for nothing since waits no more. One query, and
    those of ``list_published_findings`` where it finds any.
    """
    state = _find_waiting_state(person)
    if state is None:
        return ()
    assessments = session.scalars(
        select(Assessment)
        .options(joinedload(Assessment.force))
        .where(
            Assessment.force_id.in_(select_forces_for_person(person)),
            Assessment.archived_at.is_(None),
            Assessment.id.in_(
                select(ClosureEntry.assessment_id).where(_is_last(), ClosureEntry.standing == state)
            ),
            is_reached(person, _ACTIONS[state]),
            *([decides_on_findings(person)] if state is ClosureState.ASKED else ()),
        )
    ).all()
    waiting = [
        each
        for each in list_published_findings(session, person, assessments)
        if each.is_followed_up and each.standing.state is state
    ]
    return sorted(waiting, key=lambda each: each.standing.entries[-1].saved_at)


_ACTIONS = {
    ClosureState.ASKED: Action.CLOSE_FINDING,
    ClosureState.RETURNED: Action.ASK_FOR_CLOSURE,
}


def _find_waiting_state(person: Person) -> ClosureState | None:
    return next(
        (state for state, action in _ACTIONS.items() if list_permitted_states(person, action)), None
    )


def _is_last() -> ColumnElement[bool]:
    """Build the condition that nothing was asked or decided of the finding of an entry since."""
    later = aliased(ClosureEntry)
    return ~(
        select(later.id)
        .where(
            later.assessment_id == ClosureEntry.assessment_id,
            later.finding == ClosureEntry.finding,
            later.recommendation == ClosureEntry.recommendation,
            later.version > ClosureEntry.version,
        )
        .exists()
    )

"""The actions on published findings, as all who follow these up read them: the force and others.

Others read no more than what an action says it is, who owns it, its day and how far it has come.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.plans.action_states import ActionState
from checklist.core.plans.overdue import find_last_day, find_overdue_since
from checklist.plans.models import PlanAction
from checklist.plans.plan_queries import list_of_finding, load_of_report
from checklist.web.filters import LONDON, today_in_london


@dataclass(frozen=True, slots=True)
class FollowedAction:
    """One action on a published finding; ``action_id`` is None for those who do not open it."""

    action_id: UUID | None
    number: int
    title: str
    owner_name: str
    standing: ActionState
    last_day: date
    has_date: bool
    overdue_since: date | None


def list_followed(
    session: Session, person: Person, assessment_id: UUID, finding: int, recommendation: int = 0
) -> list[FollowedAction]:
    """List the actions on a published finding, or recommendation, that a person may know of."""
    found = list_of_finding(session, person, assessment_id, finding, recommendation)
    return [_build_followed(person, each) for each in found]


def load_followed(
    session: Session, person: Person, assessment_id: UUID
) -> Mapping[tuple[int, int], Sequence[FollowedAction]]:
    """Load the actions on the findings of a report that a person may know of, by their numbers."""
    found = load_of_report(session, person, assessment_id)
    return {
        key: [_build_followed(person, each) for each in actions] for key, actions in found.items()
    }


def _build_followed(person: Person, action: PlanAction) -> FollowedAction:
    is_own = action.force_id == person.organisation_id and is_permitted(person, Action.READ_PLAN)
    made_on = action.made_at.astimezone(LONDON).date()
    overdue = find_overdue_since(action.standing, made_on, action.due_on, today_in_london())
    return FollowedAction(
        action_id=action.id if is_own else None,
        number=action.number,
        title=action.title,
        owner_name=action.owner_name,
        standing=action.standing,
        last_day=find_last_day(made_on, action.due_on),
        has_date=action.due_on is not None,
        overdue_since=overdue,
    )

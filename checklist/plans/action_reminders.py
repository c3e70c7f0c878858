"""Who is reminded of which action: its owner of its day, and who may approve it once it is done."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from checklist.accounts.directory.role_holders import list_holders
from checklist.assessments.models import Restriction
from checklist.assessments.reminders.models import ReminderKind
from checklist.assessments.reminders.occasions import (
    FRESH_FOR,
    DueKinds,
    Occasion,
    list_due,
    london_day,
)
from checklist.core.organisations import Role
from checklist.core.plans.action_states import ActionState
from checklist.core.plans.overdue import find_last_day
from checklist.plans.models import (
    ActionDeed,
    ActionEntry,
    AnsweredLink,
    AnsweredQuestion,
    PlanAction,
)

_OF_ACTIONS = DueKinds(
    ReminderKind.ACTION_DUE_IN_7_DAYS,
    ReminderKind.ACTION_DUE_IN_1_DAY,
    ReminderKind.ACTION_OVERDUE,
)
_WAITING = (ActionState.TO_DO, ActionState.IN_PROGRESS, ActionState.RETURNED)
_ANSWERING = (Role.COORDINATOR, Role.CONTRIBUTOR, Role.SIGNATORY)
_DECIDING = (Role.COORDINATOR, Role.SIGNATORY)
# Six months without a date are 184 days at most, and what is overdue is told of for a week.
_OLDEST = timedelta(days=200)

Named = Mapping[UUID, Collection[Collection[UUID]]]
"""Of each action, who is named for each restricted question that it answers."""


def list_action_reminders(
    session: Session, moment: datetime
) -> Iterator[tuple[UUID, str, Occasion]]:
    """List who is to be told of which action; whom its question is closed to is told nothing."""
    moved = _load_moved(session, moment)
    told = [
        (account_id, action.id, occasion)
        for action in _load_open(session, moment, moved)
        for account_id, occasion in _list_told(session, action, moved.get(action.id), moment)
    ]
    named = _load_named(session, {action_id for _, action_id, _ in told})
    for account_id, action_id, occasion in told:
        if all(account_id in people for people in named.get(action_id, ())):
            yield account_id, f"action {action_id}", occasion


def _list_told(
    session: Session, action: PlanAction, entry: ActionEntry | None, moment: datetime
) -> Iterator[tuple[UUID, Occasion]]:
    """List whom to tell of one action: those who hold a role in its force that lets them act."""
    owner = action.post.held_by if action.post is not None else action.owner_id
    if owner is not None and action.standing in _WAITING:
        occasions = list(_list_of_owner(action, owner, entry, moment))
        if occasions and list_holders(session, action.force_id, _ANSWERING, among=[owner]):
            yield from ((owner, each) for each in occasions)
    if entry is not None and action.standing is ActionState.DONE:
        kind = ReminderKind.ACTION_TO_APPROVE
        for account_id in list_holders(session, action.force_id, _DECIDING):
            if account_id not in (owner, action.said_done_by):
                yield account_id, (kind, f"{kind.value}, {action.version}")


def _list_of_owner(
    action: PlanAction, owner: UUID, entry: ActionEntry | None, moment: datetime
) -> Iterator[Occasion]:
    """List what to tell an owner; of what they did themselves, nothing."""
    if entry is not None and entry.saved_by != owner:
        if entry.deed is ActionDeed.RETURNED:
            kind = ReminderKind.ACTION_RETURNED
            yield kind, f"{kind.value}, {action.version}"
        elif entry.deed in (ActionDeed.MADE, ActionDeed.CHANGED):
            yield ReminderKind.ACTION_GIVEN, ReminderKind.ACTION_GIVEN.value
    last_day = find_last_day(london_day(action.made_at), action.due_on)
    yield from list_due(last_day, moment, _OF_ACTIONS)


def _load_moved(session: Session, moment: datetime) -> dict[UUID, ActionEntry]:
    """Load what was done to each action last, if that was lately."""
    lately = session.scalars(
        select(ActionEntry)
        .where(ActionEntry.saved_at > moment - FRESH_FOR)
        .order_by(ActionEntry.version)
    )
    return {each.action_id: each for each in lately}


def _load_open(
    session: Session, moment: datetime, moved: Collection[UUID]
) -> Collection[PlanAction]:
    """Load the actions that are not over and have a date, are young, or were moved lately."""
    found = session.scalars(
        select(PlanAction)
        .options(joinedload(PlanAction.post))
        .where(
            PlanAction.standing.in_((*_WAITING, ActionState.DONE)),
            PlanAction.due_on.is_not(None)
            | (PlanAction.made_at > moment - _OLDEST)
            | PlanAction.id.in_(moved),
        )
    )
    return found.all()


def _load_named(session: Session, actions: Collection[UUID]) -> Named:
    """Load who is named; those who are named of another body are none of the force."""
    rows = [
        row
        for table in (AnsweredLink, AnsweredQuestion)
        for row in session.execute(
            select(
                *(table.action_id, table.assessment_id, table.question_id),
                *(Restriction.person_id, Restriction.organisation_id),
            )
            .join(
                Restriction,
                (Restriction.assessment_id == table.assessment_id)
                & (Restriction.question_id == table.question_id),
            )
            .where(table.action_id.in_(actions))
        )
    ]
    named: dict[UUID, dict[object, set[UUID]]] = {}
    for action_id, assessment_id, question, person_id, place in rows:
        people = named.setdefault(action_id, {}).setdefault((assessment_id, question), set())
        if place is None:
            people.add(person_id)
    return {action_id: list(people.values()) for action_id, people in named.items()}

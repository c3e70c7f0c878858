"""Making an action of a plan and changing what it says, with the history of each change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checklist.accounts.service import refuse_ended
from checklist.assessments.reach.closed import load_named
from checklist.audit.idempotency import is_key_used, read_key_result, use_key
from checklist.audit.service import record
from checklist.core.errors import Locked, NotForThisRole, UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.plans.action_states import ActionState
from checklist.db import advisory_lock, begin_write
from checklist.plans.answerable import Answerable, refuse_unanswerable
from checklist.plans.models import ActionDeed, ActionEntry, ActionStep, PlanAction
from checklist.plans.owners import choose_owner, load_owners
from checklist.plans.plan_queries import may_change
from checklist.plans.stale_version import StaleVersion

_SAID: dict[ActionDeed, str] = {
    ActionDeed.MADE: "made an action",
    ActionDeed.CHANGED: "changed an action",
    ActionDeed.REPORTED: "reported progress on an action",
    ActionDeed.DONE: "said that an action is done",
    ActionDeed.APPROVED: "approved an action as done",
    ActionDeed.RETURNED: "returned an action",
    ActionDeed.STOPPED: "stopped an action",
}
"""Each deed as the audit record names it."""


@dataclass(frozen=True, slots=True)
class TypedAction:
    """What was typed of an action."""

    title: str
    text: str
    steps: tuple[str, ...]
    owner: UUID
    due_on: date | None
    answered: tuple[Answerable, ...]


class StaleAction(StaleVersion):
    """Something was done to the action since the page was opened."""

    def __init__(self, action: PlanAction, field: str, again: str) -> None:
        super().__init__("This action", action.version, field, again)


def make_action(session: Session, person: Person, typed: TypedAction, key: UUID) -> UUID:
    """Make an action of the plan of a person's force, and return its id; a repeat makes none."""
    require(person, Action.KEEP_ACTIONS)
    force_id = person.organisation_id
    advisory_lock(session, f"plan of {force_id}")
    refuse_ended(session, person)
    earlier = read_key_result(session, person, key, UUID)
    if earlier is not None:
        return earlier
    last = select(func.max(PlanAction.number)).where(PlanAction.force_id == force_id)
    action = PlanAction(
        force_id=force_id,
        number=(session.scalar(last) or 0) + 1,
        standing=ActionState.TO_DO,
        made_by=person.id,
    )
    refuse_unanswerable(session, person, typed.answered)
    _write(session, person, action, typed)
    session.add(action)
    session.flush()
    keep_entry(session, person, action, ActionDeed.MADE)
    use_key(session, person, key, str(action.id))
    return action.id


def change_action(
    session: Session,
    person: Person,
    action: PlanAction,
    typed: TypedAction,
    base_version: int,
    key: UUID,
) -> None:
    """Change what an action says; a repeat changes nothing. Raises StaleAction."""
    refuse_change(session, person, action)
    if not lock_action(session, person, action, base_version, "title", key):
        return
    refuse_change(session, person, action)
    _refuse_opening(session, action, typed)
    held = {(each.assessment_id, each.finding, each.recommendation) for each in action.answered}
    added = [
        each
        for each in typed.answered
        if (each.assessment_id, each.finding, each.recommendation) not in held
    ]
    refuse_unanswerable(session, person, added)
    use_key(session, person, key)
    _write(session, person, action, typed)
    action.version += 1
    keep_entry(session, person, action, ActionDeed.CHANGED)


def refuse_change(session: Session, person: Person, action: PlanAction) -> None:
    """Refuse to change an action that is over, or another's. Raises Locked, NotForThisRole."""
    require(person, Action.KEEP_ACTIONS)
    if action.standing.is_over:
        raise Locked("Nobody can change this action now. It is {state}", state=action.standing)
    if action.standing is ActionState.DONE:
        raise Locked(
            "Somebody said that this action is done. A coordinator or a signatory approves it, or"
            " returns it with a reason; then it can be changed"
        )
    if not may_change(person, load_owners(session, person), action):
        raise NotForThisRole("A contributor changes their own actions only")


def lock_action(
    session: Session,
    person: Person,
    action: PlanAction,
    base_version: int,
    field: str,
    key: UUID,
    again: str = "save again",
) -> bool:
    """Lock an action that is to be changed; False where a form with that key had its effect.

    Raises StaleAction, beside a field, where anything was done to it since the page was opened:
    ``again`` is what to do once that is read.
    """
    begin_write(session)
    refuse_ended(session, person)
    session.refresh(action, with_for_update={"of": PlanAction})
    if is_key_used(session, person, key):
        return False
    if action.version != base_version:
        raise StaleAction(action, field, again)
    return True


def keep_entry(
    session: Session, person: Person, action: PlanAction, deed: ActionDeed, words: str = ""
) -> None:
    """Keep in the history of an action what was done to it, and put it on the record."""
    session.add(
        ActionEntry(
            action_id=action.id,
            version=action.version,
            deed=deed,
            words=words,
            title=action.title,
            text=action.text,
            owner_name=action.owner_name,
            due_on=action.due_on,
            standing=action.standing,
            steps="\n".join(step.text for step in action.steps),
            saved_by=person.id,
            role=person.role.value,
        )
    )
    record(
        session,
        person,
        _SAID[deed],
        force_id=action.force_id,
        subject=f"action {action.id}",
        detail=f"action {action.number}: {action.standing.value}",
    )


def _write(session: Session, person: Person, action: PlanAction, typed: TypedAction) -> None:
    """Write what was typed. Raises UserError for an owner who cannot be chosen."""
    owner = choose_owner(session, person, typed.owner, typed.answered)
    action.title, action.text, action.due_on = typed.title, typed.text, typed.due_on
    action.owner_id, action.post_id, action.owner_name = owner.person_id, owner.post_id, owner.name
    action.answered = [each.build_link(number) for number, each in enumerate(typed.answered, 1)]
    action.steps = _merge_steps(action.steps, typed.steps)


def _refuse_opening(session: Session, action: PlanAction, typed: TypedAction) -> None:
    """Refuse to part an action from a restricted question: what was written is for those named."""
    kept = {(each.assessment_id, key) for each in typed.answered for key in each.questions}
    parted = (
        (link.assessment_id, key)
        for link in action.answered
        for key in link.questions
        if link.assessment_id is not None and (link.assessment_id, key) not in kept
    )
    for assessment_id, question in parted:
        if load_named(session, assessment_id, question):
            raise UserError(
                "This action stays with {question}, which is restricted: what is written here is"
                " for those who are named. Make another action for the rest",
                question=question,
                field="answered",
            )


def _merge_steps(before: Sequence[ActionStep], typed: Sequence[str]) -> list[ActionStep]:
    """Number the steps anew; one whose words stand stays done."""
    done = {step.text: step.done_on for step in before}
    return [
        ActionStep(number=number, text=text, done_on=done.get(text))
        for number, text in enumerate(typed, 1)
    ]

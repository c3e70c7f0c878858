"""What is done to an action: progress reported, said to be done, decided by another, stopped."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.audit.idempotency import use_key
from checklist.core.errors import NotForThisRole, UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import may, require
from checklist.core.permissions.table import Scope
from checklist.core.plans.action_states import ActionEvent, decide_action
from checklist.evidence.models import Evidence, Revision
from checklist.evidence.service import get_evidence
from checklist.plans.models import ActionDeed, ActionProof, PlanAction
from checklist.plans.owners import Owners, load_owners
from checklist.plans.plan_queries import build_facts
from checklist.plans.service import keep_entry, lock_action
from checklist.web.filters import today_in_london

_DEEDS = {
    ActionEvent.REPORT_PROGRESS: ActionDeed.REPORTED,
    ActionEvent.FINISH: ActionDeed.DONE,
    ActionEvent.APPROVE: ActionDeed.APPROVED,
    ActionEvent.RETURN: ActionDeed.RETURNED,
    ActionEvent.STOP: ActionDeed.STOPPED,
}
_DECIDING = frozenset({ActionEvent.APPROVE, ActionEvent.RETURN})


@dataclass(frozen=True, slots=True)
class TypedProof:
    """Evidence that shows that an action is done, and what it shows."""

    evidence_id: UUID
    shows: str


@dataclass(frozen=True, slots=True)
class Sent:
    """What a form about an action sends: the version it was shown with, and its key."""

    base_version: int
    key: UUID
    text: str = ""
    steps: Collection[int] = ()
    proof: TypedProof | None = None


def move_action(
    session: Session, person: Person, action: PlanAction, event: ActionEvent, sent: Sent
) -> None:
    """Do something to an action; a repeat does nothing.

    Raises NotForThisRole, Locked, StaleAction, and UserError where something is missing.
    """
    field = "shows" if event is ActionEvent.FINISH else "text"
    refuse_moving(session, person, action, event)
    base, again = sent.base_version, event.value
    if not lock_action(session, person, action, base, field, sent.key, again):
        return
    use_key(session, person, sent.key)
    if sent.proof is not None:
        _add_proof(session, person, action, sent.proof)
    facts = build_facts(
        person,
        load_owners(session, person),
        action,
        has_text=bool(sent.text),
        has_proof=sent.proof is not None,
    )
    action.standing = decide_action(action.standing, event, facts)
    if event is ActionEvent.REPORT_PROGRESS:
        _tick_steps(action, sent.steps)
    if event is ActionEvent.FINISH:
        action.said_done_by = person.id
    action.version += 1
    keep_entry(session, person, action, _DEEDS[event], sent.text)


def refuse_moving(
    session: Session, person: Person, action: PlanAction, *events: ActionEvent
) -> None:
    """Refuse what a person may not do to an action, before its form is shown.

    Raises NotForThisRole, Locked where its state allows none of the events, and UserError where
    only another person may decide.
    """
    owners = load_owners(session, person)
    deciding = bool(_DECIDING.intersection(events))
    require(person, Action.APPROVE_ACTION if deciding else Action.KEEP_ACTIONS)
    if not deciding and not _reaches(person, owners, action):
        raise NotForThisRole("A contributor changes their own actions only")
    facts = build_facts(person, owners, action, has_text=True, has_proof=True)
    for event in events:
        decide_action(action.standing, event, facts)


def _reaches(person: Person, owners: Owners, action: PlanAction) -> bool:
    return may(person, Action.KEEP_ACTIONS) is Scope.YES or owners.owns(person, action)


def _add_proof(session: Session, person: Person, action: PlanAction, typed: TypedProof) -> None:
    evidence = get_evidence(session, person, typed.evidence_id)
    if evidence.force_id != action.force_id:
        raise UserError("Select evidence from the library", field="evidence")
    revision = _find_newest(session, evidence)
    if revision is not None and not revision.counts:
        raise UserError(
            "Select evidence that can be opened: this file is held back or was disposed of",
            field="evidence",
        )
    action.proofs.append(
        ActionProof(
            evidence_id=evidence.id,
            revision_id=revision.id if revision else None,
            shows=typed.shows,
            added_by=person.id,
        )
    )


def _find_newest(session: Session, evidence: Evidence) -> Revision | None:
    newest = select(Revision).where(Revision.evidence_id == evidence.id)
    return session.scalars(newest.order_by(Revision.number.desc()).limit(1)).first()


def _tick_steps(action: PlanAction, done: Collection[int]) -> None:
    """Mark the steps that are reported as done; one that is no longer is open again."""
    for step in action.steps:
        if step.number not in done:
            step.done_on = None
        elif step.done_on is None:
            step.done_on = today_in_london()

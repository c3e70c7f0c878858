"""The plan as rows of a table: each action, and all that was done to it, for copies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.plans.models import ActionEntry
from checklist.plans.plan_queries import (
    ListedAction,
    ShownProof,
    load_entries,
    load_plan,
    load_proofs,
)

ACTIONS = (
    *("Action", "What will be done", "More about it", "Answers", "Steps", "Owner", "Due"),
    *("Overdue since", "State", "Proof", "Made at", "Version"),
)
ENTRIES = (
    *("Action", "Version", "What was done", "In words", "What will be done", "More about it"),
    *("Steps", "Owner", "Due", "State", "By", "Role", "At"),
)
Cells = tuple[str | int | None, ...]
PlanRows = tuple[tuple[Cells, ...], tuple[Cells, ...]]


def list_plan_rows(session: Session, person: Person, assessment_id: UUID | None = None) -> PlanRows:
    """List the actions that a person sees and all that was done to them: two tables.

    These are those that answer questions of one assessment, or else the whole plan.
    """
    if not is_permitted(person, Action.READ_PLAN):
        return (), ()
    listed = [
        each
        for each in load_plan(session, person).actions
        if assessment_id is None or _answers(each, assessment_id)
    ]
    listed.sort(key=lambda each: each.action.number)
    ids = [each.action.id for each in listed]
    proofs, entries = load_proofs(session, person, ids), load_entries(session, ids)
    return (
        tuple(_write_action(each, proofs.get(each.action.id, ())) for each in listed),
        tuple(
            row for each in listed for row in _write_entries(each, entries.get(each.action.id, ()))
        ),
    )


def _answers(listed: ListedAction, assessment_id: UUID) -> bool:
    return any(link.assessment_id == assessment_id for link in listed.action.answered)


def _write_action(listed: ListedAction, proofs: Iterable[ShownProof]) -> Cells:
    action = listed.action
    return (
        action.number,
        action.title,
        action.text or None,
        "\n".join(each.label for each in listed.answered),
        "\n".join(
            f"{step.text} (done {step.done_on.isoformat()})" if step.done_on else step.text
            for step in action.steps
        )
        or None,
        listed.owner,
        action.due_on.isoformat() if action.due_on else None,
        listed.overdue_since.isoformat() if listed.overdue_since else None,
        action.standing.value,
        "\n".join(
            f"{each.proof.evidence.title}: {each.proof.shows}" if each.is_open else "restricted"
            for each in proofs
        )
        or None,
        action.made_at.isoformat(),
        action.version,
    )


def _write_entries(listed: ListedAction, entries: Sequence[ActionEntry]) -> Iterator[Cells]:
    for entry in entries:
        yield (
            listed.action.number,
            entry.version,
            entry.deed.value,
            entry.words or None,
            entry.title,
            entry.text or None,
            entry.steps or None,
            entry.owner_name,
            entry.due_on.isoformat() if entry.due_on else None,
            entry.standing.value,
            entry.author.name,
            entry.role,
            entry.saved_at.isoformat(),
        )

"""The plan as rows of a table: each action, and all that was done to it, for copies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.plans.finding_closures.closure_queries import ClosureStandings, load_standings
from checklist.plans.models import ActionEntry
from checklist.plans.plan_queries import (
    ListedAction,
    ShownProof,
    load_entries,
    load_plan,
    load_proofs,
)

ACTIONS = (
    *("Action", "What will be done", "More about it", "Answers", "How findings stand"),
    *("Steps", "Owner", "Due"),
    *("Overdue since", "State", "Proof", "Made at", "Version"),
)
ENTRIES = (
    *("Action", "Version", "What was done", "In words", "What will be done", "More about it"),
    *("Steps", "Owner", "Due", "State", "By", "Role", "At"),
)
Cells = tuple[str | int | None, ...]
Standings = Mapping[UUID, ClosureStandings]
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
    links = (link for each in listed for link in each.action.answered if link.finding is not None)
    standings = load_standings(
        session, person, {each.assessment_id for each in links if each.assessment_id}
    )
    return (
        tuple(_write_action(each, proofs.get(each.action.id, ()), standings) for each in listed),
        tuple(
            row for each in listed for row in _write_entries(each, entries.get(each.action.id, ()))
        ),
    )


def _answers(listed: ListedAction, assessment_id: UUID) -> bool:
    return any(link.assessment_id == assessment_id for link in listed.action.answered)


def _list_standings(listed: ListedAction, standings: Standings) -> Iterator[str]:
    """List how the published findings stand that an action answers, a line each."""
    for each in listed.answered:
        if each.assessment_id is None or each.finding is None:
            continue
        found = standings[each.assessment_id].find(each.finding, each.recommendation or 0)
        since = f" ({found.changed_on.isoformat()})" if found.changed_on else ""
        yield f"{each.short_name}: {found.state.value}{since}"


def _write_action(
    listed: ListedAction, proofs: Iterable[ShownProof], standings: Standings
) -> Cells:
    action = listed.action
    return (
        action.number,
        action.title,
        action.text or None,
        "\n".join(each.label for each in listed.answered),
        "\n".join(_list_standings(listed, standings)) or None,
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

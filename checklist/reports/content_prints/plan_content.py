"""Builds the content of a printed improvement plan from the actions that a person sees."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from checklist.core.organisations import Marking
from checklist.core.plans.action_states import ActionState
from checklist.plans.models import ActionDeed, ActionEntry
from checklist.plans.plan_queries import ListedAction, Plan, Shown, ShownProof
from checklist.reports.content import DocumentKind, serialise_content
from checklist.reports.content.cover import Term
from checklist.reports.content.printed_plan import (
    HeldChapter,
    HeldExhibit,
    PlanChapter,
    PrintedAction,
    PrintedPlan,
    PrintedProgress,
    PrintedStep,
)
from checklist.reports.content_builders.clipping import clip_text
from checklist.web.filters import format_day

_LEFT_OUT = "actions on restricted questions that are closed to whom it was printed for"
_CLOSED_PROOF = "Evidence that is closed to whom this was printed for"


def build_plan(
    force: str, plan: Plan, actions: Iterable[PrintedAction], today: date, *, leaves_out: bool
) -> PrintedPlan:
    """Build the plan of a force as it stands today."""
    return PrintedPlan(
        kind=DocumentKind.PLAN.value,
        force=force,
        marking=Marking.OFFICIAL_SENSITIVE.value,
        as_at=format_day(today),
        left_out=_LEFT_OUT if leaves_out else "",
        counts=(
            Term("Actions", str(plan.count(Shown.ALL))),
            Term("Still open", str(plan.count(Shown.OPEN))),
            Term("Overdue", str(plan.count(Shown.OVERDUE))),
        ),
        actions=tuple(actions),
    )


def add_plan_chapter(
    signed: bytes,
    actions: Iterable[PrintedAction],
    held: Iterable[HeldExhibit],
    today: date,
    *,
    leaves_out: bool,
) -> bytes:
    """Add to the content of a signed report the actions that answer it, and what is held since.

    Nothing else of it changes. It is another kind of document: the signed report stays as it is.
    """
    content = json.loads(signed)
    content["kind"] = DocumentKind.PLANNED_REPORT.value
    left_out = _LEFT_OUT if leaves_out else ""
    content["plan"] = PlanChapter(format_day(today), left_out, tuple(actions))
    content["held"] = HeldChapter(format_day(today), tuple(held))
    return serialise_content(content)


def build_action(
    listed: ListedAction, entries: Sequence[ActionEntry], proofs: Iterable[ShownProof]
) -> PrintedAction:
    """Build an action with all that was done to it, the oldest first."""
    action = listed.action
    return PrintedAction(
        number=action.number,
        title=action.title,
        text=clip_text(action.text),
        answers=tuple(Term(each.label, each.hint) for each in listed.answered),
        owner=listed.owner,
        due=_say_due(listed),
        standing=_say_standing(action.standing),
        overdue=f"Overdue since {format_day(listed.overdue_since)}" if listed.overdue_since else "",
        steps=tuple(
            PrintedStep(each.text, format_day(each.done_on) if each.done_on else "")
            for each in action.steps
        ),
        progress=tuple(_list_progress(entries)),
        proofs=tuple(_name_proof(each) for each in proofs),
    )


def _say_due(listed: ListedAction) -> str:
    if listed.action.due_on:
        return format_day(listed.action.due_on)
    if listed.action.standing.is_over:
        return "No due date"
    return f"No due date: overdue after {format_day(listed.last_day)}"


def _say_standing(standing: ActionState) -> str:
    return "Done, to be approved" if standing is ActionState.DONE else standing.value.capitalize()


def _list_progress(entries: Sequence[ActionEntry]) -> Iterator[PrintedProgress]:
    """Yield what was reported and decided; how its text was changed is for the history."""
    for entry in reversed(entries):
        if entry.deed is ActionDeed.CHANGED:
            continue
        deed = entry.deed.value.capitalize()
        heading = f"{format_day(entry.saved_at)}, {entry.author.name}: {deed}"
        yield PrintedProgress(heading, clip_text(entry.words))


def _name_proof(shown: ShownProof) -> str:
    if not shown.is_open:
        return _CLOSED_PROOF
    proof = shown.proof
    revision = f", revision {proof.revision.number}" if proof.revision else ""
    return f"{proof.evidence.title}{revision}: {clip_text(proof.shows)}"

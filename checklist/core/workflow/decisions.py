"""The answers of the workflow: what an event leads to, what it still lacks, what is offered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from checklist.core.assessment_states import AssessmentState, describe_state
from checklist.core.errors import NotInThisState, UserError
from checklist.core.messages import Sentence
from checklist.core.organisations import Person
from checklist.core.permissions.decisions import is_permitted
from checklist.core.workflow.events import Event
from checklist.core.workflow.facts import Facts
from checklist.core.workflow.guards import REVIEW_NOT_BEGUN, Guard
from checklist.core.workflow.table import TABLE, Effect, End, Mailed, Next, Row


class GuardUnmet(UserError):
    """Something is missing before the event; the sentence says what, and who can mend it."""


_WITHDRAWN_TOO_LATE = REVIEW_NOT_BEGUN.missing(Facts()).text
_INSTEAD: Mapping[tuple[AssessmentState, Event], str] = {
    (AssessmentState.UNDER_REVIEW, Event.WITHDRAW): _WITHDRAWN_TOO_LATE,
    (AssessmentState.CHANGES_REQUESTED, Event.WITHDRAW): _WITHDRAWN_TOO_LATE,
    (AssessmentState.FACTUAL_ACCURACY, Event.WITHDRAW): _WITHDRAWN_TOO_LATE,
}
"""What to do instead where an event comes too late, in place of where the assessment stands."""


@dataclass(frozen=True, slots=True)
class Transition:
    """What an event leads to. ``to_state`` is None where the assessment is gone."""

    event: Event
    from_state: AssessmentState
    to_state: AssessmentState | None
    effects: tuple[Effect, ...]
    mail: tuple[Mailed, ...]


def decide(state: AssessmentState, event: Event, facts: Facts) -> Transition:
    """Decide what an event leads to. Raises NotInThisState or GuardUnmet."""
    row = find_row(state, event)
    for guard in row.guards:
        if not guard.is_met(facts):
            sentence = guard.missing(facts)
            raise GuardUnmet(sentence.text, field=guard.field, **sentence.values)
    to_state = _find_next(state, row.next, facts)
    return Transition(event, state, to_state, row.effects, row.mail)


def find_row(state: AssessmentState, event: Event) -> Row:
    """Find the row of an event in a state. Raises NotInThisState, which says what can be done."""
    row = _ROWS.get((state, event))
    if row is None:
        raise NotInThisState(
            "Nobody can {event} now. {standing}",
            event=event.value,
            standing=_INSTEAD.get((state, event)) or describe_state(state).removesuffix("."),
        )
    return row


def may_lead_to(state: AssessmentState, event: Event, to_state: AssessmentState) -> bool:
    """Say whether the table lets an event lead from a state to another, whatever its guards say."""
    row = _ROWS.get((state, event))
    if row is None:
        return False
    leads_to = state if row.next.to is End.SAME else row.next.to
    return to_state in (leads_to, row.next.instead)


def list_missing(
    state: AssessmentState, event: Event, facts: Facts, *, but: tuple[Guard, ...] = ()
) -> list[Sentence]:
    """List all that an event still lacks, but for what its own form asks for.

    Raises NotInThisState.
    """
    guards = find_row(state, event).guards
    return [each.missing(facts) for each in guards if each not in but and not each.is_met(facts)]


def offered(state: AssessmentState, person: Person) -> list[Event]:
    """List the events that a person may bring about in a state, in the table's order."""
    return [
        row.event
        for row in TABLE
        if state in row.states and is_permitted(person, row.action, state)
    ]


def _find_next(state: AssessmentState, after: Next, facts: Facts) -> AssessmentState | None:
    if after.instead is not None and after.when is not None and after.when.is_so(facts):
        return after.instead
    if isinstance(after.to, End):
        return state if after.to is End.SAME else None
    return after.to


_ROWS: Mapping[tuple[AssessmentState, Event], Row] = {
    (state, row.event): row for row in TABLE for state in row.states
}

"""A small table of states: events, who may, what must be so before, and where each leads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from checklist.core.errors import Locked, UserError
from checklist.core.permissions.actions import Action

StateT = TypeVar("StateT", bound=StrEnum)
EventT = TypeVar("EventT", bound=StrEnum)
FactsT = TypeVar("FactsT")


@dataclass(frozen=True)  # with slots, Python 3.11 cannot call the alias of a generic class
class Guard(Generic[FactsT]):
    """What must be so before an event, and what is said where it is not."""

    is_met: Callable[[FactsT], bool]
    missing: str
    field: str | None = None


@dataclass(frozen=True)  # with slots, Python 3.11 cannot call the alias of a generic class
class Row(Generic[StateT, EventT, FactsT]):
    """One event: who may, from which states, under which guards, and where it leads."""

    event: EventT
    action: Action
    states: tuple[StateT, ...]
    guards: tuple[Guard[FactsT], ...]
    to_state: StateT


Rows = Mapping[tuple[StateT, EventT], Row[StateT, EventT, FactsT]]


def index_rows(table: Iterable[Row[StateT, EventT, FactsT]]) -> Rows[StateT, EventT, FactsT]:
    """Index the rows of a table by state and event."""
    return {(state, row.event): row for row in table for state in row.states}


def decide(
    rows: Rows[StateT, EventT, FactsT], state: StateT, event: EventT, facts: FactsT
) -> StateT:
    """Decide what state an event leads to.

    Raises Locked where the state allows it to nobody, and UserError where something is missing.
    """
    row = rows.get((state, event))
    if row is None:
        raise Locked("Nobody can {event} now. It is {state}", event=event.value, state=state.value)
    for guard in row.guards:
        if not guard.is_met(facts):
            raise UserError(guard.missing, field=guard.field)
    return row.to_state

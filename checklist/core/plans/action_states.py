"""The table of an action of an improvement plan: what may be done to it, and where that leads.

An action that is approved is closed by the force alone: an inspectorate closes its finding apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from checklist.core.permissions.actions import Action
from checklist.core.permissions.table import Scope
from checklist.core.plans.transitions import Guard, Row, decide, index_rows


class ActionState(StrEnum):
    """How far an action has come."""

    TO_DO = "to do"
    IN_PROGRESS = "in progress"
    DONE = "done"
    RETURNED = "returned"
    APPROVED = "approved"
    STOPPED = "stopped"

    @property
    def is_over(self) -> bool:
        """Say whether nothing more is to be done. What is done still awaits its approval."""
        return self in {ActionState.APPROVED, ActionState.STOPPED}


class ActionEvent(StrEnum):
    """What brings an action from state to state, in words that follow "can"."""

    REPORT_PROGRESS = "report progress on this action"
    FINISH = "say that this action is done"
    APPROVE = "approve this action as done"
    RETURN = "return this action"
    STOP = "stop this action"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionFacts:
    """What is so at the moment of an event. What is not told meets no guard.

    ``owns``: the person owns the action, or holds the post that does; ``said_done``: they said that
    it is done, whoever owns it now.
    """

    has_text: bool = False
    has_proof: bool = False
    owns: bool | None = None
    said_done: bool | None = None

    @property
    def is_anothers(self) -> bool:
        """Say whether another person owns the action, and another person did it."""
        return self.owns is False and self.said_done is False


ActionGuard = Guard[ActionFacts]
ActionRow = Row[ActionState, ActionEvent, ActionFacts]


_PROGRESS = ActionGuard(
    lambda facts: facts.has_text, "Enter what has been done since the last report", "text"
)
_REASON = ActionGuard(lambda facts: facts.has_text, "Enter a reason", "text")
_PROOF = ActionGuard(
    lambda facts: facts.has_proof,
    "Add evidence from the library that shows that the action is done",
)
_NOT_OWN = ActionGuard(
    lambda facts: facts.is_anothers,
    "Another coordinator or signatory must decide on this action: you own it, or said that it is"
    " done",
)

_TABLE: tuple[ActionRow, ...] = (
    ActionRow(
        ActionEvent.REPORT_PROGRESS,
        Action.KEEP_ACTIONS,
        (ActionState.TO_DO, ActionState.IN_PROGRESS, ActionState.RETURNED),
        (_PROGRESS,),
        ActionState.IN_PROGRESS,
    ),
    ActionRow(
        ActionEvent.FINISH,
        Action.KEEP_ACTIONS,
        (ActionState.IN_PROGRESS, ActionState.RETURNED),
        (_PROOF,),
        ActionState.DONE,
    ),
    ActionRow(
        ActionEvent.APPROVE,
        Action.APPROVE_ACTION,
        (ActionState.DONE,),
        (_NOT_OWN,),
        ActionState.APPROVED,
    ),
    ActionRow(
        ActionEvent.RETURN,
        Action.APPROVE_ACTION,
        (ActionState.DONE,),
        (_NOT_OWN, _REASON),
        ActionState.RETURNED,
    ),
    ActionRow(
        ActionEvent.STOP,
        Action.KEEP_ACTIONS,
        (ActionState.TO_DO, ActionState.IN_PROGRESS, ActionState.DONE, ActionState.RETURNED),
        (_REASON,),
        ActionState.STOPPED,
    ),
)
"""The rows, in the order in which an action meets them."""

_ROWS = index_rows(_TABLE)


def decide_action(state: ActionState, event: ActionEvent, facts: ActionFacts) -> ActionState:
    """Decide what state an event leads to.

    Raises Locked where the state allows it to nobody, and UserError where something is missing.
    """
    return decide(_ROWS, state, event, facts)


def list_action_events(
    state: ActionState, scopes: Mapping[Action, Scope], facts: ActionFacts
) -> list[ActionEvent]:
    """List what a person may do to an action in a state, in the table's order.

    ``scopes`` is how far their role goes; what only another person may decide is left out.
    """
    return [
        row.event
        for row in _TABLE
        if state in row.states
        and _covers(scopes.get(row.action, Scope.NO), facts)
        and (_NOT_OWN not in row.guards or facts.is_anothers)
    ]


def _covers(scope: Scope, facts: ActionFacts) -> bool:
    """Say whether a scope covers the action: a contributor's covers what they own."""
    return scope is Scope.YES or (scope is Scope.OWN and facts.owns is True)

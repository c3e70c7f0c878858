"""The table of a published finding or recommendation: how the inspectorate comes to close it.

It is apart from the actions that answer it: those the force closes by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from checklist.core.permissions.actions import Action
from checklist.core.permissions.table import Scope
from checklist.core.plans.transitions import Guard, Row, decide, index_rows


class ClosureState(StrEnum):
    """How a published finding or recommendation stands."""

    OPEN = "open"
    ASKED = "closure asked for"
    RETURNED = "returned"
    CLOSED = "closed"
    SUPERSEDED = "superseded"

    @property
    def is_over(self) -> bool:
        """Say whether nothing more is to be done about it."""
        return self in {ClosureState.CLOSED, ClosureState.SUPERSEDED}


class ClosureEvent(StrEnum):
    """What brings it from state to state, in words that follow "can"."""

    ASK = "ask for its closure"
    CLOSE = "close it"
    RETURN = "return it"
    REOPEN = "open it again"
    SUPERSEDE = "replace it by a later finding"


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosureFacts:
    """What is so at the moment of an event. What is not told meets no guard.

    ``has_open_recommendations`` is of a finding: each of its recommendations is closed for itself.
    ``is_finding_closed`` is of a recommendation: that the finding it belongs to is closed.
    """

    has_words: bool = False
    is_verified: bool = False
    has_open_actions: bool | None = None
    has_open_recommendations: bool | None = None
    is_finding_closed: bool | None = None


ClosureGuard = Guard[ClosureFacts]
ClosureRow = Row[ClosureState, ClosureEvent, ClosureFacts]


_NO_OPEN_ACTION = ClosureGuard(
    lambda facts: facts.has_open_actions is False,
    "An action that answers it is still open. The force has it approved, or stops it, first",
)
_NO_OPEN_RECOMMENDATION = ClosureGuard(
    lambda facts: facts.has_open_recommendations is False,
    "A recommendation of this finding is still open. Each is closed for itself, before the finding",
)
_FINDING_NOT_CLOSED = ClosureGuard(
    lambda facts: facts.is_finding_closed is False,
    "Open the finding again first. While it is closed, none of its recommendations can be open",
)
_REASON = ClosureGuard(lambda facts: facts.has_words, "Enter a reason", "text")

_TABLE: tuple[ClosureRow, ...] = (
    ClosureRow(
        ClosureEvent.ASK,
        Action.ASK_FOR_CLOSURE,
        (ClosureState.OPEN, ClosureState.RETURNED),
        (
            _NO_OPEN_ACTION,
            _NO_OPEN_RECOMMENDATION,
            ClosureGuard(lambda facts: facts.has_words, "Enter why it can be closed", "text"),
        ),
        ClosureState.ASKED,
    ),
    ClosureRow(
        ClosureEvent.CLOSE,
        Action.CLOSE_FINDING,
        (ClosureState.OPEN, ClosureState.ASKED, ClosureState.RETURNED),
        (
            _NO_OPEN_ACTION,
            _NO_OPEN_RECOMMENDATION,
            ClosureGuard(
                lambda facts: facts.is_verified, "Select how it was verified", "how_verified"
            ),
            ClosureGuard(lambda facts: facts.has_words, "Enter what was seen", "text"),
        ),
        ClosureState.CLOSED,
    ),
    ClosureRow(
        ClosureEvent.RETURN,
        Action.CLOSE_FINDING,
        (ClosureState.ASKED,),
        (_REASON,),
        ClosureState.RETURNED,
    ),
    ClosureRow(
        ClosureEvent.REOPEN,
        Action.CLOSE_FINDING,
        (ClosureState.CLOSED,),
        (_FINDING_NOT_CLOSED, _REASON),
        ClosureState.OPEN,
    ),
    # It follows from publishing the finding that repeats it.
    ClosureRow(
        ClosureEvent.SUPERSEDE,
        Action.PUBLISH,
        (ClosureState.OPEN, ClosureState.ASKED, ClosureState.RETURNED),
        (),
        ClosureState.SUPERSEDED,
    ),
)
"""The rows, in the order in which a finding meets them."""

_ROWS = index_rows(_TABLE)


def decide_closure(state: ClosureState, event: ClosureEvent, facts: ClosureFacts) -> ClosureState:
    """Decide what state an event leads to.

    Raises Locked where the state allows it to nobody, and UserError where something is missing.
    """
    return decide(_ROWS, state, event, facts)


def list_closure_events(state: ClosureState, scopes: Mapping[Action, Scope]) -> list[ClosureEvent]:
    """List what a person may do in a state, in the table's order; ``scopes``: how far they go."""
    return [row.event for row in _TABLE if state in row.states and scopes.get(row.action, Scope.NO)]

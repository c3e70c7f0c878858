"""An action's table is held against the practice, which is written here apart from it."""

from __future__ import annotations

from itertools import product

import pytest

from checklist.core.errors import Locked, UserError
from checklist.core.plans.action_states import (
    ActionEvent,
    ActionFacts,
    ActionState,
    decide_action,
    list_action_events,
)

ALL_MET = ActionFacts(has_text=True, has_proof=True, is_own=False)

# from | event | to
PRACTICE = {
    ("to do", "report progress on this action"): "in progress",
    ("to do", "stop this action"): "stopped",
    ("in progress", "report progress on this action"): "in progress",
    ("in progress", "say that this action is done"): "done",
    ("in progress", "stop this action"): "stopped",
    ("done", "approve this action as done"): "approved",
    ("done", "return this action"): "returned",
    ("done", "stop this action"): "stopped",
    ("returned", "report progress on this action"): "in progress",
    ("returned", "say that this action is done"): "done",
    ("returned", "stop this action"): "stopped",
}


@pytest.mark.parametrize(("state", "event"), list(product(ActionState, ActionEvent)))
def test_an_action_goes_where_the_practice_says(state: ActionState, event: ActionEvent) -> None:
    expected = PRACTICE.get((state.value, event.value))

    if expected is None:
        with pytest.raises(Locked) as refused:
            decide_action(state, event, ALL_MET)
        assert str(refused.value) == f"Nobody can {event.value} now. It is {state.value}"
    else:
        assert decide_action(state, event, ALL_MET).value == expected


@pytest.mark.parametrize("state", ActionState)
def test_what_a_state_allows_is_listed_and_nothing_else(state: ActionState) -> None:
    allowed = {event for of_state, event in PRACTICE if of_state == state.value}

    assert {event.value for event in list_action_events(state)} == allowed


@pytest.mark.parametrize("event", [ActionEvent.APPROVE, ActionEvent.RETURN])
def test_nobody_decides_on_their_own_action(event: ActionEvent) -> None:
    facts = ActionFacts(has_text=True, has_proof=True, is_own=True)

    with pytest.raises(UserError) as refused:
        decide_action(ActionState.DONE, event, facts)

    assert "Another coordinator or signatory must decide" in str(refused.value)


def test_an_action_is_not_done_without_proof() -> None:
    with pytest.raises(UserError) as refused:
        decide_action(ActionState.IN_PROGRESS, ActionEvent.FINISH, ActionFacts(has_text=True))

    assert "Add evidence from the library" in str(refused.value)


def test_an_owner_may_finish_and_stop_their_own_action() -> None:
    facts = ActionFacts(has_text=True, has_proof=True, is_own=True)

    assert decide_action(ActionState.IN_PROGRESS, ActionEvent.FINISH, facts) is ActionState.DONE
    assert decide_action(ActionState.TO_DO, ActionEvent.STOP, facts) is ActionState.STOPPED


@pytest.mark.parametrize(
    ("state", "event", "sentence"),
    [
        (ActionState.DONE, ActionEvent.RETURN, "Enter a reason"),
        (ActionState.IN_PROGRESS, ActionEvent.STOP, "Enter a reason"),
        (ActionState.TO_DO, ActionEvent.REPORT_PROGRESS, "Enter what has been done"),
    ],
)
def test_what_needs_words_is_refused_beside_their_field(
    state: ActionState, event: ActionEvent, sentence: str
) -> None:
    with pytest.raises(UserError) as refused:
        decide_action(state, event, ActionFacts(is_own=False))

    assert str(refused.value).startswith(sentence)
    assert refused.value.field == "text"

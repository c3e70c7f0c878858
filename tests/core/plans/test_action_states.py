"""An action's table is held against the practice, which is written here apart from it."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from checklist.core.errors import Locked, UserError
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import find_scope
from checklist.core.permissions.table import Scope
from checklist.core.plans.action_states import (
    ActionEvent,
    ActionFacts,
    ActionState,
    decide_action,
    list_action_events,
)

ALL_MET = ActionFacts(has_text=True, has_proof=True, owns=False, said_done=False)
OWN = replace(ALL_MET, owns=True)


def scopes_of(role: Role) -> dict[Action, Scope]:
    """How far a role of the force goes with the actions of its plan."""
    return {
        action: find_scope(OrganisationKind.FORCE, role, action)
        for action in (Action.KEEP_ACTIONS, Action.APPROVE_ACTION)
    }


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
@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.SIGNATORY])
def test_coordinators_and_signatories_may_do_all_that_the_state_of_anothers_action_allows(
    state: ActionState, role: Role
) -> None:
    allowed = {event for of_state, event in PRACTICE if of_state == state.value}

    assert set(list_action_events(state, scopes_of(role), ALL_MET)) == allowed


def test_contributors_report_and_finish_what_they_own_and_approve_nothing() -> None:
    scopes = scopes_of(Role.CONTRIBUTOR)

    assert list_action_events(ActionState.IN_PROGRESS, scopes, OWN) == [
        ActionEvent.REPORT_PROGRESS,
        ActionEvent.FINISH,
        ActionEvent.STOP,
    ]
    assert list_action_events(ActionState.IN_PROGRESS, scopes, ALL_MET) == []
    assert list_action_events(ActionState.DONE, scopes, ALL_MET) == []


@pytest.mark.parametrize("state", ActionState)
def test_readers_may_do_nothing(state: ActionState) -> None:
    assert list_action_events(state, scopes_of(Role.READER), OWN) == []


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.SIGNATORY])
@pytest.mark.parametrize(
    "facts", [OWN, replace(ALL_MET, said_done=True), ActionFacts(has_text=True)]
)
@pytest.mark.parametrize("event", [ActionEvent.APPROVE, ActionEvent.RETURN])
def test_nobody_decides_on_what_they_own_or_said_is_done(
    event: ActionEvent, facts: ActionFacts, role: Role
) -> None:
    with pytest.raises(UserError) as refused:
        decide_action(ActionState.DONE, event, facts)

    assert "Another coordinator or signatory must decide" in str(refused.value)
    assert event not in list_action_events(ActionState.DONE, scopes_of(role), facts)


def test_an_action_is_not_done_without_proof() -> None:
    with pytest.raises(UserError) as refused:
        decide_action(ActionState.IN_PROGRESS, ActionEvent.FINISH, ActionFacts(has_text=True))

    assert "Add evidence from the library" in str(refused.value)


def test_an_owner_may_finish_and_stop_their_own_action() -> None:
    assert decide_action(ActionState.IN_PROGRESS, ActionEvent.FINISH, OWN) is ActionState.DONE
    assert decide_action(ActionState.TO_DO, ActionEvent.STOP, OWN) is ActionState.STOPPED


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
        decide_action(state, event, ActionFacts(owns=False, said_done=False))

    assert str(refused.value).startswith(sentence)
    assert refused.value.field == "text"

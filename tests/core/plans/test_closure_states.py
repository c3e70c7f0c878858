"""The table of a finding's closure is held against the practice, written here apart from it."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import Any

import pytest

from checklist.core.assessment_states import AssessmentState
from checklist.core.errors import Locked, UserError
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import find_scope
from checklist.core.permissions.table import Scope
from checklist.core.plans.closure_states import (
    ClosureEvent,
    ClosureFacts,
    ClosureState,
    decide_closure,
    list_closure_events,
)

ALL_MET = ClosureFacts(
    has_words=True,
    is_verified=True,
    has_open_actions=False,
    has_open_recommendations=False,
    is_finding_closed=False,
)

# from | event | to
PRACTICE = {
    ("open", "ask for its closure"): "closure asked for",
    ("open", "close it"): "closed",
    ("open", "replace it by a later finding"): "superseded",
    ("closure asked for", "close it"): "closed",
    ("closure asked for", "return it"): "returned",
    ("closure asked for", "replace it by a later finding"): "superseded",
    ("returned", "ask for its closure"): "closure asked for",
    ("returned", "close it"): "closed",
    ("returned", "replace it by a later finding"): "superseded",
    ("closed", "open it again"): "open",
}


def scopes_of(kind: OrganisationKind, role: Role) -> dict[Action, Scope]:
    """How far a role goes with the findings of a published report."""
    return {
        action: find_scope(kind, role, action, AssessmentState.CLOSED_PUBLISHED)
        for action in (Action.ASK_FOR_CLOSURE, Action.CLOSE_FINDING, Action.PUBLISH)
    }


@pytest.mark.parametrize(("state", "event"), list(product(ClosureState, ClosureEvent)))
def test_a_finding_goes_where_the_practice_says(state: ClosureState, event: ClosureEvent) -> None:
    expected = PRACTICE.get((state.value, event.value))

    if expected is None:
        with pytest.raises(Locked):
            decide_closure(state, event, ALL_MET)
    else:
        assert decide_closure(state, event, ALL_MET).value == expected


@pytest.mark.parametrize(
    ("state", "event", "lacking", "says"),
    [
        ("open", "ASK", {"has_open_actions": True}, "An action that answers it is still open"),
        ("open", "ASK", {"has_open_recommendations": True}, "A recommendation of this finding"),
        ("open", "ASK", {"has_words": False}, "Enter why it can be closed"),
        ("open", "ASK", {"has_open_actions": None}, "An action that answers it is still open"),
        ("closure asked for", "CLOSE", {"has_open_actions": True}, "An action that answers it"),
        ("closure asked for", "CLOSE", {"has_open_recommendations": None}, "A recommendation of"),
        ("closure asked for", "CLOSE", {"is_verified": False}, "Select how it was verified"),
        ("closure asked for", "CLOSE", {"has_words": False}, "Enter what was seen"),
        ("closure asked for", "RETURN", {"has_words": False}, "Enter a reason"),
        ("closed", "REOPEN", {"has_words": False}, "Enter a reason"),
        ("closed", "REOPEN", {"is_finding_closed": True}, "Open the finding again first"),
        ("closed", "REOPEN", {"is_finding_closed": None}, "Open the finding again first"),
    ],
)
def test_what_is_missing_is_said(
    state: str, event: str, lacking: dict[str, Any], says: str
) -> None:
    with pytest.raises(UserError, match=says):
        decide_closure(ClosureState(state), ClosureEvent[event], replace(ALL_MET, **lacking))


@pytest.mark.parametrize(
    ("kind", "role", "state", "events"),
    [
        ("force", "coordinator", "open", ["ASK"]),
        ("force", "signatory", "returned", ["ASK"]),
        ("force", "coordinator", "closed", []),
        ("force", "contributor", "open", []),
        ("force", "reader", "open", []),
        ("inspectorate", "inspector", "open", ["CLOSE"]),
        ("inspectorate", "inspector", "closure asked for", ["CLOSE", "RETURN"]),
        ("inspectorate", "lead inspector", "closed", ["REOPEN"]),
        ("inspectorate", "lead inspector", "superseded", []),
        ("local policing body", "coordinator", "open", []),
    ],
)
def test_the_force_asks_and_the_inspectorate_decides(
    kind: str, role: str, state: str, events: list[str]
) -> None:
    scopes = scopes_of(OrganisationKind(kind), Role(role))

    found = list_closure_events(ClosureState(state), scopes)

    assert [event.name for event in found] == events


def test_closed_and_superseded_are_over() -> None:
    assert [state.value for state in ClosureState if state.is_over] == ["closed", "superseded"]

"""The answers of the table: how far a person may go with an action."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain

from checklist.core.assessment_states import AssessmentState, describe_state
from checklist.core.errors import NotForThisRole, NotInThisState
from checklist.core.organisations import SHARED_WITH, OrganisationKind, Person, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.table import TABLE, Column, Scope

Key = tuple[Column, Action, AssessmentState | None]


def may(person: Person, action: Action, state: AssessmentState | None = None) -> Scope:
    """Say how far the person may go with an action, in a state of the assessment if it is of one.

    Access to the force is another question: ``select_forces_for_person``.
    """
    return find_scope(person.organisation_kind, person.role, action, state)


def find_scope(
    kind: OrganisationKind, role: Role, action: Action, state: AssessmentState | None = None
) -> Scope:
    """Find the table's answer; to what it does not hold the answer is no."""
    return _SCOPES.get(((kind, role), action, state), Scope.NO)


def is_permitted(person: Person, action: Action, state: AssessmentState | None = None) -> bool:
    """Say whether the person may do this with all that is open to them of a force."""
    return _covers(person.organisation_kind, may(person, action, state))


def may_ever(kind: OrganisationKind, role: Role, action: Action) -> bool:
    """Say whether a role may do this in some state, so that a page for it is theirs to open."""
    return any(find_scope(kind, role, action, state) for state in (None, *AssessmentState))


def list_permitted_states(person: Person, action: Action) -> tuple[AssessmentState, ...]:
    """List the states in which the person may do this: the condition for rows of many."""
    return tuple(state for state in AssessmentState if is_permitted(person, action, state))


def require(person: Person, action: Action, state: AssessmentState | None = None) -> None:
    """Refuse a person who may not do this.

    Raises NotInThisState where they may in another state, and else NotForThisRole: also to an
    inspector who may in another state what only a lead may in this one.
    """
    if is_permitted(person, action, state):
        return
    if state is not None and list_permitted_states(person, action):
        kind = person.organisation_kind
        if person.role is Role.INSPECTOR and find_scope(kind, Role.LEAD_INSPECTOR, action, state):
            raise NotForThisRole("Only a lead inspector can {action} now", action=action.value)
        raise NotInThisState("{standing}", standing=describe_state(state).removesuffix("."))
    raise NotForThisRole("{roles} cannot {action}", roles=person.role.plural, action=action.value)


def _covers(kind: OrganisationKind, scope: Scope) -> bool:
    """Say whether a scope covers something of a force that is open to the person.

    For people of the force, and of a local policing body, "own" is what is shared with them:
    ``reach`` says which questions, and every list asks it. For inspectors it is what is assigned
    to them: whoever finds an assessment for them asks that (``reach.assigned``), so no other one
    comes as far as this.
    """
    if scope is Scope.OWN:
        return kind in SHARED_WITH or kind is OrganisationKind.INSPECTORATE
    return bool(scope)


def _build_scopes() -> Mapping[Key, Scope]:
    """Build the table's answer to each question that it answers."""
    return {
        (column, action, state): scope
        for row in chain.from_iterable(TABLE.values())
        for action in row.actions
        for state in row.states or (None,)
        for column, scope in row.scopes.items()
    }


_SCOPES = _build_scopes()

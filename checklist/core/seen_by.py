"""The line beside a box: who sees what is written there now, and who will later."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from checklist.core.assessment_states import AssessmentState
from checklist.core.audience import (
    OF_NO_ASSESSMENT,
    OF_THE_WHOLE,
    READ_BY,
    Audience,
    Body,
    Circle,
    Thing,
    describe_audience,
    find_audience,
    is_open_to_all,
    name_roles,
)
from checklist.core.messages import join_names
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import find_scope
from checklist.core.permissions.table import COLUMNS, Scope

_SEEN_LATER = {Thing.EVIDENCE: Action.READ_ASSESSMENT}
"""The title of evidence stands in the assessments that use it too."""

_MOMENTS = (
    (AssessmentState.SIGNED, "signed"),
    (AssessmentState.SUBMITTED, "sent"),
)
_SENT = AssessmentState.SUBMITTED
_ONCE_SENT = frozenset({Thing.NO_CHANGE})
"""What answers a request: inspectors read that before, and the answer once it is sent."""
_SHARED_WITH = "contributors it is shared with"
_ALL_CONTRIBUTORS = "all its contributors"
_INSPECTORS = {
    (Role.INSPECTOR, Scope.OWN): "assigned inspectors",
    (Role.INSPECTOR, Scope.YES): "inspectors",
    (Role.LEAD_INSPECTOR, Scope.YES): "lead inspectors",
    (Role.READER, Scope.YES): "readers",
}
"""Those of the inspectorate, which is named once after them all."""


def say_who_sees(
    thing: Thing, state: AssessmentState | None, force: Body, asked: Sequence[str] = ()
) -> str:
    """Say who sees what is written of a force's own now, and who will later.

    ``asked`` names those of other bodies to whom the question is put.
    """
    own = describe_audience(find_audience(thing, state, Circle([force])), [force], {})
    shared = [_SHARED_WITH] if _is_shared_out(thing, READ_BY.get(thing), state, force) else []
    now = _join([own, *shared, *_list_asked(thing, state, asked), *_list_others(thing, state)])
    later = "; ".join(_list_later(thing, state, force))
    return f"Seen by: {now}. {later}." if later else f"Seen by: {now}."


def describe_shared(audience: Audience, bodies: Sequence[Body], people: Mapping[UUID, str]) -> str:
    """Name an audience in which contributors stand by their role: those who see the question."""
    shared = {
        (body.id, Role.CONTRIBUTOR)
        for body in bodies
        if body.kind is OrganisationKind.FORCE and not body.contributors_read_all
    }
    others = replace(audience, roles=audience.roles - shared)
    parts: list[str] = []
    for body in bodies:
        parts += name_roles(others, body)
        if (body.id, Role.CONTRIBUTOR) in audience.roles & shared:
            parts.append(_SHARED_WITH)
    parts += sorted(people[member.person_id] for member in audience.people)
    return join_names(parts) or "nobody"


def _is_shared_out(
    thing: Thing, action: Action | None, state: AssessmentState | None, force: Body
) -> bool:
    """Say whether some of a force see a thing by its being shared with them, and others not."""
    if action is None:
        return False
    state = None if action in OF_NO_ASSESSMENT else state
    scope = find_scope(force.kind, Role.CONTRIBUTOR, action, state)
    is_force = force.kind is OrganisationKind.FORCE
    return is_force and scope is Scope.OWN and not is_open_to_all(thing, force, scope)


def _list_asked(thing: Thing, state: AssessmentState | None, asked: Sequence[str]) -> Sequence[str]:
    """List those of other bodies who are asked, where they see such a thing of the question."""
    action = _SEEN_LATER.get(thing) or READ_BY.get(thing)
    if action is None or state is None or thing in OF_THE_WHOLE:
        return ()
    kind, role = OrganisationKind.LOCAL_POLICING_BODY, Role.COORDINATOR
    return asked if find_scope(kind, role, action, state) is Scope.OWN else ()


def _list_others(thing: Thing, state: AssessmentState | None) -> Iterator[str]:
    """List who besides the force sees the thing in this state."""
    action = READ_BY.get(thing)
    if action is not None and state is not None and thing not in _ONCE_SENT:
        yield from _name_others(action, state)


def _list_later(thing: Thing, state: AssessmentState | None, force: Body) -> Iterator[str]:
    """List who else sees the thing later, with what must happen first."""
    action = _SEEN_LATER.get(thing) or READ_BY.get(thing)
    if action is None:
        return
    if thing in _ONCE_SENT:
        yield f"Once sent, also by {_join(list(_name_others(action, _SENT)))}"
        return
    begin = "Where an assessment uses it: once" if thing in _SEEN_LATER else "Once"
    order, present = list(AssessmentState), state or AssessmentState.PREPARING
    seeing = _find_seeing(thing, action, present, force)
    for moment, word in _MOMENTS:
        then = _find_seeing(thing, action, moment, force)
        new = [words for words in then if words not in seeing]
        # What is asked for again is signed and sent again.
        is_ahead = order.index(moment) > order.index(present)
        if new and (is_ahead or present is AssessmentState.CHANGES_REQUESTED):
            yield f"{begin} {word}, also by {_join(new)}"
            begin = "once"
        seeing += new


def _find_seeing(thing: Thing, action: Action, state: AssessmentState, force: Body) -> list[str]:
    """List in words who sees the thing in a state, besides those of the force who always do."""
    others = list(_name_others(action, state))
    return others if _is_shared_out(thing, action, state, force) else [_ALL_CONTRIBUTORS, *others]


def _name_others(action: Action, state: AssessmentState) -> Iterator[str]:
    """Name who of other organisations reads in a state: a body whole, inspectors by their role."""
    body, inspectorate = OrganisationKind.LOCAL_POLICING_BODY, OrganisationKind.INSPECTORATE
    of_body = [role for kind, role in COLUMNS if kind is body]
    if any(find_scope(body, role, action, state) is Scope.YES for role in of_body):
        yield "its local policing body"
    for (role, scope), words in _INSPECTORS.items():
        if find_scope(inspectorate, role, action, state) is scope:
            yield words


def _join(seeing: Sequence[str]) -> str:
    """Join who sees a thing, with the inspectorate after the last of its roles."""
    theirs = [words for words in seeing if words in _INSPECTORS.values()]
    named = {words: f"{words} of the inspectorate" for words in theirs[-1:]}
    return join_names([named.get(words, words) for words in seeing])

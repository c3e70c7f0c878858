"""Who sees what is written on a restricted question: those who are named, said beside the box."""

from __future__ import annotations

from collections.abc import Sequence

from checklist.core.assessment_states import AssessmentState
from checklist.core.audience import READ_BY, Thing
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import find_scope
from checklist.core.permissions.table import Scope

_NOW = "Seen by: {names}. It is restricted to them."
_LATER = f"{_NOW} Once sent, also by the inspectors of the review."
_SENT = "Seen by: {names}, and by the inspectors of the review. It is restricted to them."


def say_who_is_named(thing: Thing, state: AssessmentState, named: Sequence[str]) -> str:
    """Say who sees a thing on a question that is restricted to people, by their names."""
    *others, last = sorted(named)
    names = f"{', '.join(others)} and {last}" if others else last
    states = list(AssessmentState)
    is_sent = states.index(state) >= states.index(AssessmentState.SUBMITTED)
    text = _NOW
    if _do_inspectors_read(thing):
        text = _SENT if is_sent else _LATER
    return text.format(names=names)


def _do_inspectors_read(thing: Thing) -> bool:
    """Say whether inspectors read such a thing of a restricted question, once it is sent."""
    wanted = (READ_BY.get(thing), Action.READ_RESTRICTED)
    kind, role, sent = (
        OrganisationKind.INSPECTORATE,
        Role.LEAD_INSPECTOR,
        AssessmentState.SUBMITTED,
    )
    return all(
        action is not None and find_scope(kind, role, action, sent) is Scope.YES
        for action in wanted
    )

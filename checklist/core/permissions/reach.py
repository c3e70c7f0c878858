"""How far a person's own goes in an assessment: which of its questions they read and change."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import SHARED_WITH, OrganisationKind, Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted, may
from checklist.core.permissions.table import Scope


@dataclass(frozen=True, slots=True)
class Reach:
    """The questions of an assessment that a person reads, and those that they may change.

    None stands for every question. What may be done with them is for the table of roles to say.
    ``hides_others``: to people of another body the questions they do not read are not there.
    ``requested`` are those that an open request names: meanwhile nobody changes another one.
    """

    read: frozenset[str] | None = None
    own: frozenset[str] | None = None
    hides_others: bool = False
    requested: frozenset[str] | None = None

    @property
    def reads_all(self) -> bool:
        """Whether every question is open to them, and so what is told of the whole."""
        return self.read is None

    def reads(self, *question_ids: str) -> bool:
        """Say whether they read all of these questions."""
        return self.read is None or self.read.issuperset(question_ids)

    def owns(self, *question_ids: str) -> bool:
        """Say whether all of these questions are theirs to change."""
        return all(
            part is None or part.issuperset(question_ids) for part in (self.own, self.requested)
        )

    def is_locked(self, question_id: str) -> bool:
        """Say whether an open request leaves this question as it was sent."""
        return self.requested is not None and question_id not in self.requested


EVERYTHING = Reach()
_NOTHING = Reach(frozenset(), frozenset())
_BODY = OrganisationKind.LOCAL_POLICING_BODY


def is_narrowed(person: Person, state: AssessmentState) -> bool:
    """Say whether a person's role lets them read or change only what is shared with them."""
    scopes = {may(person, action, state) for action in (Action.READ_ASSESSMENT, Action.ANSWER)}
    return person.organisation_kind in SHARED_WITH and Scope.OWN in scopes


def is_open_by_shares(person: Person, state: AssessmentState) -> bool:
    """Say whether an assessment is open to a person only where something is shared with them.

    So it is to people of a local policing body before signature: of all others that are open to
    their body they know that they exist.
    """
    scope = may(person, Action.READ_ASSESSMENT, state)
    return person.organisation_kind is _BODY and scope is Scope.OWN


def list_narrowed_states(person: Person) -> tuple[AssessmentState, ...]:
    """List the states in which a person reads of an assessment only what is shared with them."""
    if person.organisation_kind not in SHARED_WITH or _reads_all(person):
        return ()
    return tuple(
        state
        for state in AssessmentState
        if may(person, Action.READ_ASSESSMENT, state) is Scope.OWN
    )


def find_reach(person: Person, state: AssessmentState, shared: Collection[str]) -> Reach:
    """Find how far a person's own goes, of the questions that are shared with them."""
    scope = may(person, Action.READ_ASSESSMENT, state)
    if person.organisation_kind not in SHARED_WITH:
        return EVERYTHING if is_permitted(person, Action.READ_ASSESSMENT, state) else _NOTHING
    if not scope:
        return _NOTHING
    own = frozenset(shared)
    return Reach(
        read=None if scope is Scope.YES or _reads_all(person) else own,
        own=own if is_narrowed(person, state) else None,
        hides_others=person.organisation_kind is _BODY,
    )


def _reads_all(person: Person) -> bool:
    """Say whether the force of a contributor lets them read what is not shared with them."""
    return person.organisation_kind is OrganisationKind.FORCE and person.contributors_read_all

"""Who sees a thing that somebody writes: decided here, said beside the box, and kept with notes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import chain
from uuid import UUID

from checklist.core.assessment_states import AssessmentState
from checklist.core.messages import join_names
from checklist.core.organisations import OrganisationKind, Person, Role, read_role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import find_scope
from checklist.core.permissions.table import COLUMNS, Scope


class Thing(StrEnum):
    """A kind of thing that people write."""

    ANSWER = "answer"
    EXHIBIT = "exhibit"
    TITLE = "title"
    EVIDENCE = "evidence"
    DISPOSAL = "disposal"
    MARK = "mark"
    NOTE = "note"
    NOTE_TO_INSPECTORS = "note to inspectors"
    DRAFT = "draft"
    PRIVATE_NOTE = "private note"
    DECLINING = "reason to decline"
    DELETING = "reason to delete"
    CLOSING = "reason to close"
    ENDING = "reason to end an assignment"
    JUDGEMENT = "judgement"
    WORKSHEET = "worksheet of inspectors"
    DRAFT_REPORT = "draft report"
    PUBLISHED_REPORT = "published report"
    REQUEST = "request for changes"
    NO_CHANGE = "reason for no change"
    EARLIER_FINDING = "earlier finding"
    CHIEF_OFFICERS_COMMENTS = "chief officer’s comments"
    RESPONSE = "response to a report"
    FINDING_TEXT = "finding text"
    ACTION = "action of a plan"


READ_BY: Mapping[Thing, Action] = {
    Thing.ANSWER: Action.READ_ASSESSMENT,
    Thing.EXHIBIT: Action.READ_ASSESSMENT,
    Thing.TITLE: Action.READ_ASSESSMENT,
    Thing.EVIDENCE: Action.READ_LIBRARY,
    Thing.DISPOSAL: Action.READ_LIBRARY,
    Thing.MARK: Action.READ_MARKS,
    Thing.DECLINING: Action.READ_RECORD,
    Thing.DELETING: Action.READ_OWN_RECORD,
    Thing.CLOSING: Action.READ_SUBMISSION,
    Thing.ENDING: Action.READ_ASSIGNMENTS,
    Thing.JUDGEMENT: Action.READ_JUDGEMENTS,
    Thing.WORKSHEET: Action.READ_WORKSHEETS,
    Thing.DRAFT_REPORT: Action.READ_DRAFT,
    Thing.PUBLISHED_REPORT: Action.READ_PUBLISHED_FINDINGS,
    Thing.REQUEST: Action.READ_REQUESTS,
    Thing.NO_CHANGE: Action.READ_REQUESTS,
    Thing.EARLIER_FINDING: Action.READ_EARLIER_FINDINGS,
    Thing.CHIEF_OFFICERS_COMMENTS: Action.WRITE_CHIEF_OFFICERS_COMMENTS,
    Thing.RESPONSE: Action.RESPOND,
    Thing.FINDING_TEXT: Action.READ_FINDING_TEXTS,
    Thing.ACTION: Action.READ_PLAN,
    Thing.NOTE: Action.READ_NOTES,
    Thing.NOTE_TO_INSPECTORS: Action.READ_NOTES_TO_INSPECTORS,
}
"""What a person must be allowed to do to see the thing; what is not here only its writer sees."""


OF_THE_WHOLE = frozenset({Thing.TITLE, Thing.DECLINING})
"""What is no question's own: contributors see it whatever is shared with them."""

OF_NO_ASSESSMENT = frozenset(
    {
        Action.READ_LIBRARY,
        Action.READ_OWN_RECORD,
        Action.READ_ASSIGNMENTS,
        Action.READ_EARLIER_FINDINGS,
        Action.READ_FINDING_TEXTS,
        Action.READ_PLAN,
    }
)
"""What people read of their organisation, in whatever state an assessment is."""


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation that may take part: the force, or one that the force is open to.

    ``contributors_read_all``: in this force, contributors read what is not shared with them too.
    ``is_asked``: the question around which it stands is put to this body as a whole.
    ``assigned_by_role``: inspectors stand by their role, where who is assigned is asked of whoever
    reads; else they stand by name, as ``assigned``.
    ``asks_no_assignment``: the thing is about no force, so that every inspector may see it.
    """

    id: UUID
    name: str
    kind: OrganisationKind
    contributors_read_all: bool = False
    is_asked: bool = False
    assigned_by_role: bool = False
    asks_no_assignment: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Member:
    """A person, acting in a role for an organisation."""

    person_id: UUID
    organisation_id: UUID
    role: Role


@dataclass(frozen=True, slots=True)
class Circle:
    """Those around a thing, of whom its audience is taken.

    ``named`` are the people that a restriction names: without one, None. ``assigned`` are those
    whose own it is: contributors with whom its question is shared, inspectors on the review, people
    of a policing body who are asked.
    """

    bodies: Sequence[Body] = ()
    writer: Member | None = None
    named: Collection[Member] | None = None
    assigned: Collection[Member] = ()


@dataclass(frozen=True, slots=True)
class Audience:
    """Who sees a thing: roles of organisations, and people by name. By default nobody."""

    roles: frozenset[tuple[UUID, Role]] = field(default=frozenset())
    people: frozenset[Member] = field(default=frozenset())

    def admits(self, person: Person) -> bool:
        """Say whether a person is among them, acting as they do."""
        return self.holds(Member(person.id, person.organisation_id, person.role))

    def narrow(self, other: Audience) -> Audience:
        """Return those who are in both: so what was written earlier is seen by nobody new."""
        return Audience(
            self.roles & other.roles,
            frozenset(member for member in self.people if other.holds(member))
            | frozenset(member for member in other.people if self.holds(member)),
        )

    def to_data(self) -> dict[str, list[list[str]]]:
        """Return it as it is kept with what was written, in a fixed order."""
        return {
            "roles": sorted([str(place), role.value] for place, role in self.roles),
            "people": sorted(
                [str(member.person_id), str(member.organisation_id), member.role.value]
                for member in self.people
            ),
        }

    def holds(self, member: Member) -> bool:
        """Say whether a member is among them, by role or by name."""
        return member in self.people or (member.organisation_id, member.role) in self.roles


def read_audience(data: Mapping[str, Sequence[Sequence[str]]]) -> Audience:
    """Read an audience as it was kept; what is left out is nobody."""
    return Audience(
        frozenset((UUID(place), read_role(role)) for place, role in data.get("roles", ())),
        frozenset(
            Member(UUID(person), UUID(place), read_role(role))
            for person, place, role in data.get("people", ())
        ),
    )


def find_audience(thing: Thing, state: AssessmentState | None, circle: Circle) -> Audience:
    """Find who sees a thing, in a state of its assessment, of those in the circle."""
    writer = frozenset({circle.writer} if circle.writer else ())
    if thing is Thing.DRAFT:
        return Audience(people=writer)
    if thing is Thing.PRIVATE_NOTE:
        return Audience(frozenset(_list_leads(circle)), writer)
    action = READ_BY[thing]
    state = None if action in OF_NO_ASSESSMENT else state
    roles = {
        (body.id, role)
        for body in _list_keeping(thing, circle)
        for kind, role in COLUMNS
        if kind is body.kind and is_open_to_all(thing, body, find_scope(kind, role, action, state))
    }
    people = {
        member
        for body in circle.bodies
        for member in circle.assigned
        if member.organisation_id == body.id
        and find_scope(body.kind, member.role, action, state) is Scope.OWN
    }
    audience = Audience(frozenset(roles), frozenset(people))
    return audience if circle.named is None else _restrict(audience, state, circle)


def describe_audience(
    audience: Audience, bodies: Sequence[Body], people: Mapping[UUID, str]
) -> str:
    """Name an audience: organisations, with their roles where not all who read there see it."""
    named = sorted(people[member.person_id] for member in audience.people)
    parts = [*chain.from_iterable(name_roles(audience, body) for body in bodies), *named]
    return join_names(parts) if parts else "nobody"


def is_open_to_all(thing: Thing, body: Body, scope: Scope) -> bool:
    """Say whether a scope opens a thing to all of a role; what is shared is open to some."""
    if scope is Scope.OWN and body.kind is OrganisationKind.FORCE:
        return thing in OF_THE_WHOLE or body.contributors_read_all
    if scope is Scope.OWN and body.kind is OrganisationKind.LOCAL_POLICING_BODY:
        return thing not in OF_THE_WHOLE and body.is_asked
    if scope is Scope.OWN and body.kind is OrganisationKind.INSPECTORATE:
        return body.assigned_by_role
    return scope is Scope.YES


def name_roles(audience: Audience, body: Body) -> Iterator[str]:
    """Name a body whole where all who may ever read there are meant, or else its roles."""
    seeing = [
        role for kind, role in COLUMNS if kind is body.kind and (body.id, role) in audience.roles
    ]
    if len(seeing) == len([kind for kind, _ in COLUMNS if kind is body.kind]):
        yield body.name
    elif seeing:
        # An inspector sees nothing of a force but what they are assigned to.
        by_assignment = set() if body.asks_no_assignment else {Role.INSPECTOR}
        roles = [
            f"{'assigned ' if role in by_assignment else ''}{role.plural.lower()}"
            for role in seeing
        ]
        yield f"{join_names(roles)} of {body.name}"


def _list_keeping(thing: Thing, circle: Circle) -> Iterator[Body]:
    """List the bodies that have the thing: the record of a force is that of no other."""
    for body in circle.bodies:
        if thing is not Thing.DELETING or body.kind is OrganisationKind.FORCE:
            yield body


def _list_leads(circle: Circle) -> Iterator[tuple[UUID, Role]]:
    """List the lead inspectors of the writer's own inspectorate."""
    for body in circle.bodies:
        is_own = circle.writer is not None and circle.writer.organisation_id == body.id
        if is_own and body.kind is OrganisationKind.INSPECTORATE:
            yield body.id, Role.LEAD_INSPECTOR


def _restrict(audience: Audience, state: AssessmentState | None, circle: Circle) -> Audience:
    """Leave those who read restricted questions by their role, and the people named."""
    kinds = {body.id: body.kind for body in circle.bodies}
    free = {
        (place, role)
        for place, role in audience.roles
        if _reads_restricted(kinds[place], role, state)
    }
    named = Audience(people=frozenset(circle.named or ()))
    assigned = frozenset(
        member
        for member in audience.people
        if kinds[member.organisation_id] is OrganisationKind.INSPECTORATE
    )
    return Audience(frozenset(free), assigned | audience.narrow(named).people)


def _reads_restricted(kind: OrganisationKind, role: Role, state: AssessmentState | None) -> bool:
    """Say whether a role reads restricted questions: inspectors, of what is assigned to them."""
    scope = find_scope(kind, role, Action.READ_RESTRICTED, state)
    return scope is Scope.YES or (scope is Scope.OWN and kind is OrganisationKind.INSPECTORATE)

"""Which questions of an assessment are closed to a person: the one place that decides it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, bindparam, false, func, select, tuple_
from sqlalchemy.orm import Session
from sqlalchemy.orm.util import AliasedClass

from checklist.accounts.models import Account, Membership, Organisation
from checklist.accounts.service import select_forces_for_person
from checklist.assessments.models import Assessment, Named, Restriction
from checklist.assessments.reach.assigned import load_reached
from checklist.core.assessment_states import AssessmentState
from checklist.core.audience import Member
from checklist.core.errors import NotForThisRole
from checklist.core.organisations import OrganisationKind, Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import find_scope, may
from checklist.core.permissions.table import Scope


class ClosedToPerson(NotForThisRole):
    """The question is closed to this person."""

    def __init__(self, question_id: str) -> None:
        super().__init__(
            "{question} is restricted to people who are named, and you are not among them",
            question=question_id,
        )


@dataclass(frozen=True, slots=True)
class Closed:
    """The questions of one assessment that are closed to one person, by their ids."""

    questions: frozenset[str] = field(default=frozenset())

    def __bool__(self) -> bool:
        return bool(self.questions)

    def __contains__(self, question_id: object) -> bool:
        return question_id in self.questions

    def refuse(self, question_id: str) -> None:
        """Refuse to show or take anything of a closed question. Raises ClosedToPerson."""
        if question_id in self.questions:
            raise ClosedToPerson(question_id)


NOTHING_CLOSED = Closed()


def questions_closed_to(session: Session, person: Person, assessment: Assessment) -> Closed:
    """Find the questions of an assessment that are closed to a person: one query."""
    return load_closed(session, person, [assessment])[assessment.id]


def load_closed(
    session: Session, person: Person | None, assessments: Collection[Assessment]
) -> dict[UUID, Closed]:
    """Load what is closed to a person in each of some assessments: two queries at most.

    For what is kept for all to read (None) it is all that is restricted.
    """
    if not assessments:
        return {}
    ids = [each.id for each in assessments]
    rows = session.execute(_select_named_in(), {"assessments": ids})
    named = _group_named(rows)
    if person is None:
        return {each.id: Closed(frozenset(named.get(each.id, ()))) for each in assessments}
    restricted = [each for each in assessments if each.id in named]
    reached = load_reached(session, person, Action.READ_RESTRICTED, restricted)
    return {
        each.id: find_closed(person, each, named.get(each.id, {}), is_reached=each.id in reached)
        for each in assessments
    }


def find_closed(
    person: Person,
    assessment: Assessment,
    named: Mapping[str, Collection[Named]],
    *,
    is_reached: bool = True,
) -> Closed:
    """Find what is closed to a person of the restrictions of an assessment, once they are read.

    ``named`` are the people who may see each restricted question. Who is named sees it acting for
    the organisation they are named in, and for no other. Inspectors read in full what is assigned
    to them (``is_reached``); of a report that is published they read what everybody does.
    """
    scope = may(person, Action.READ_RESTRICTED, assessment.state)
    is_inspector = person.organisation_kind is OrganisationKind.INSPECTORATE
    if scope is Scope.YES or (scope is Scope.OWN and is_inspector and is_reached):
        return NOTHING_CLOSED
    is_of_force = person.organisation_id == assessment.force_id
    own = Named(person.id, None if is_of_force else person.organisation_id)
    return Closed(
        frozenset(
            question
            for question, people in named.items()
            if not (scope is Scope.OWN and own in people)
        )
    )


def load_named(session: Session, assessment_id: UUID, question_id: str) -> tuple[str, ...]:
    """Load the names of those to whom a question is restricted; none where it is not."""
    rows = session.execute(
        select(Account.name, Organisation.name)
        .join(Restriction, Restriction.person_id == Account.id)
        .outerjoin(Organisation, Organisation.id == Restriction.organisation_id)
        .where(Restriction.assessment_id == assessment_id, Restriction.question_id == question_id)
        .order_by(Account.name, Account.id)
    )
    return tuple(f"{name} of {body}" if body else name for name, body in rows)


def list_closed(session: Session, person: Person) -> dict[UUID, Closed]:
    """List what is closed to a person in each assessment open to them: two queries at most."""
    rows = session.execute(
        _select_named()
        .add_columns(Assessment)
        .join(Assessment, Assessment.id == Restriction.assessment_id)
        .where(Assessment.force_id.in_(select_forces_for_person(person)))
    ).all()
    named = _group_named(rows)
    found = {row.Assessment.id: row.Assessment for row in rows}
    reached = load_reached(session, person, Action.READ_RESTRICTED, found.values())
    return {
        key: find_closed(person, found[key], named[key], is_reached=key in reached) for key in found
    }


def is_closed(person: Person, used: type[Any] | AliasedClass[Any]) -> ColumnElement[bool]:
    """Build the condition that an exhibit, or an action, is of a question closed to a person.

    ``used`` is a table with the columns ``assessment_id`` and ``question_id``.

    It is ``find_closed`` for the rows of many assessments, for those who read the library: people
    of the force. To all others everything that is restricted is closed.
    """
    question = tuple_(used.assessment_id, used.question_id)
    restricted = select(Restriction.assessment_id, Restriction.question_id)
    # A list of the few restricted questions, so that the exhibits on them are found by an index.
    is_restricted = question.in_(restricted)
    own = restricted.where(
        Restriction.person_id == person.id, Restriction.organisation_id.is_(None)
    )
    is_named = question.in_(own)
    # The state of an assessment does not matter to people of the force: a test of roles says so.
    scopes = {may(person, Action.READ_RESTRICTED, state) for state in AssessmentState}
    if scopes == {Scope.YES}:
        return false()
    if scopes == {Scope.OWN} and person.organisation_kind is OrganisationKind.FORCE:
        return is_restricted & ~is_named
    return is_restricted


def describe_closed(questions: Collection[str]) -> str:
    """Say what a report or a copy leaves out, as it stands on its first page."""
    named = ", ".join(sorted(questions))
    if len(questions) == 1:
        return (
            f"The answer to {named}, which is restricted: scores and grades count it all the same"
        )
    return (
        f"The answers to {named}, which are restricted: scores and grades count them all the same"
    )


def load_named_members(
    session: Session, assessment: Assessment, question_id: str
) -> frozenset[Member] | None:
    """Load those to whom a question is restricted, as members of where they are named.

    None where it is not restricted. Who is named and has left is none of them.
    """
    place = func.coalesce(Restriction.organisation_id, assessment.force_id)
    rows = session.execute(
        select(Restriction.person_id, Membership.organisation_id, Membership.role)
        .outerjoin(
            Membership,
            (Membership.account_id == Restriction.person_id)
            & (Membership.organisation_id == place)
            & Membership.ended_at.is_(None),
        )
        .where(Restriction.assessment_id == assessment.id, Restriction.question_id == question_id)
    ).all()
    if not rows:
        return None
    return frozenset(Member(*row) for row in rows if row.role)


def leave_out_unnamed(
    session: Session, assessment: Assessment, question_id: str, members: Collection[Member]
) -> frozenset[Member]:
    """Leave out those of some members to whom a question is closed, as ``find_closed``."""
    named = load_named_members(session, assessment, question_id)
    if named is None:
        return frozenset(members)
    places = {member.organisation_id for member in members}
    kinds = {
        row.id: row.kind
        for row in session.execute(
            select(Organisation.id, Organisation.kind).where(Organisation.id.in_(places))
        )
    }

    def reads(member: Member) -> bool:
        kind, state = kinds[member.organisation_id], assessment.state
        scope = find_scope(kind, member.role, Action.READ_RESTRICTED, state)
        is_inspector = kind is OrganisationKind.INSPECTORATE
        return scope is Scope.YES or (scope is Scope.OWN and (is_inspector or member in named))

    return frozenset(filter(reads, members))


def _select_named() -> Select[UUID, str, UUID, UUID | None]:
    """Select who may see each restricted question, a row for each of them."""
    return select(
        *(Restriction.assessment_id, Restriction.question_id),
        *(Restriction.person_id, Restriction.organisation_id),
    )


@cache
def _select_named_in() -> Select[UUID, str, UUID, UUID | None]:
    """Select the same of some assessments. Built once: a Save asks it while others wait."""
    return _select_named().where(
        Restriction.assessment_id.in_(bindparam("assessments", expanding=True))
    )


def _group_named(
    rows: Iterable[Row[*tuple[Any, ...]]],
) -> dict[UUID, dict[str, set[Named]]]:
    """Group who may see each restricted question, by assessment and question."""
    named: dict[UUID, dict[str, set[Named]]] = {}
    for assessment_id, question_id, person_id, place, *_ in rows:
        people = named.setdefault(assessment_id, {}).setdefault(question_id, set())
        people.add(Named(person_id, place))
    return named

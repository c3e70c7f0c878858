"""The restricted questions of an assessment, who may see each, and who could be named."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, contains_eager

from checklist.accounts.models import Account, Membership
from checklist.assessments.models import Assessment, Restriction
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.reach.closed import ClosedToPerson
from checklist.core.characters import fold
from checklist.core.errors import NotFound
from checklist.core.organisations import Person, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.question_sets.model import Question

_KEEPERS = frozenset({Role.COORDINATOR, Role.SIGNATORY})
"""One of these must be named and still there: else nobody could lift a restriction."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """A person of the force who may be named, with the roles they hold in it now."""

    id: UUID
    name: str
    roles: tuple[Role, ...]

    @property
    def label(self) -> str:
        roles = ", ".join(role.value for role in self.roles)
        return f"{self.name} ({roles})" if roles else f"{self.name} (no role any more)"


@dataclass(frozen=True, slots=True)
class RestrictedQuestion:
    """A restricted question and the people named, as its coordinators see them.

    ``is_abandoned``: no coordinator or signatory who is named is of the force any more, so that
    every coordinator may name people anew.
    """

    question: Question
    people: tuple[Colleague, ...]
    is_abandoned: bool

    @property
    def stamp(self) -> str:
        """What a page showed of the people named, to be held against who they are later."""
        ids = " ".join(sorted(str(person.id) for person in self.people))
        return sha256(ids.encode()).hexdigest()[:16]

    def may_change(self, person: Person) -> bool:
        """Say whether a coordinator may change who is named, or lift it."""
        return self.is_abandoned or person.id in {each.id for each in self.people}


def list_colleagues(session: Session, force_id: UUID) -> list[Colleague]:
    """List the people who act for a force now, by name."""
    held: dict[UUID, tuple[str, list[Role]]] = {}
    rows = session.scalars(
        select(Membership)
        .join(Membership.account)
        .options(contains_eager(Membership.account))
        .where(
            Membership.organisation_id == force_id,
            Membership.ended_at.is_(None),
            Account.is_active,
        )
    )
    for row in rows:
        held.setdefault(row.account_id, (row.account.name, []))[1].append(row.role)
    people = (
        Colleague(key, name, tuple(role for role in Role if role in roles))
        for key, (name, roles) in held.items()
    )
    return sorted(people, key=lambda each: (fold(each.name), str(each.id)))


def list_restricted(session: Session, assessment: Assessment) -> list[RestrictedQuestion]:
    """List the restricted questions of an assessment in the order of its set."""
    named: dict[str, set[UUID]] = {}
    names: dict[UUID, str] = {}
    rows = session.execute(
        select(Restriction.question_id, Account.id, Account.name)
        .join(Account, Account.id == Restriction.person_id)
        .where(Restriction.assessment_id == assessment.id)
    )
    for question_id, person_id, name in rows:
        named.setdefault(question_id, set()).add(person_id)
        names[person_id] = name
    if not named:
        return []
    present = {each.id: each for each in list_colleagues(session, assessment.force_id)}
    return [
        _build_restricted(question, named[question.id], present, names)
        for question in load_pinned_set(assessment).questions
        if question.id in named
    ]


def get_restricted(
    session: Session, person: Person, assessment: Assessment, question_id: str
) -> RestrictedQuestion:
    """Find a restricted question that a coordinator may change.

    Raises NotFound where it is not restricted, and ClosedToPerson where they are not named.
    """
    require(person, Action.RESTRICT, assessment.state)
    for restricted in list_restricted(session, assessment):
        if restricted.question.id == question_id:
            if not restricted.may_change(person):
                raise ClosedToPerson(question_id)
            return restricted
    raise NotFound("That question is not restricted")


def _build_restricted(
    question: Question,
    named: Collection[UUID],
    present: Mapping[UUID, Colleague],
    names: Mapping[UUID, str],
) -> RestrictedQuestion:
    people = [present.get(key) or Colleague(key, names[key], ()) for key in named]
    return RestrictedQuestion(
        question,
        tuple(sorted(people, key=lambda each: (fold(each.name), str(each.id)))),
        is_abandoned=not any(_KEEPERS & set(each.roles) for each in people),
    )

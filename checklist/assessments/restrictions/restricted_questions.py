"""The restricted questions of an assessment, who may see each, and who could be named."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, contains_eager

from checklist.accounts.models import Account, Membership, Organisation
from checklist.accounts.service import select_bodies_for_force
from checklist.assessments.models import Assessment, Named, Restriction
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.reach.closed import ClosedToPerson
from checklist.assessments.reach.models import name_recipient
from checklist.assessments.restrictions.taking_over import find_barred
from checklist.core.characters import fold
from checklist.core.errors import NotForThisRole, NotFound
from checklist.core.organisations import Person, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.core.question_sets.model import Question

_OTHERS = (
    "Nobody named has a role in the force any more. You ended a role of one of them, or joined by"
    " invitations that lead to who did, so another coordinator must say who may see it"
)


@dataclass(frozen=True, slots=True)
class Colleague:
    """A person who may be named, with the roles they hold now; ``id`` is how pages name them.

    ``body`` names the local policing body that they would see it for, if it is not for the force.
    """

    id: UUID
    name: str
    roles: tuple[Role, ...]
    named: Named | None = None
    body: str = ""

    @property
    def label(self) -> str:
        roles = ", ".join(role.value for role in self.roles) or "no role any more"
        return f"{self.name} ({roles} of {self.body})" if self.body else f"{self.name} ({roles})"

    @property
    def who(self) -> Named:
        """Who is named by them: the person, for the force or for another body."""
        return self.named or Named(self.id)


@dataclass(frozen=True, slots=True)
class RestrictedQuestion:
    """A restricted question and the people named, as its coordinators see them.

    ``is_abandoned``: nobody who is named has any role in the force any more, so that another
    coordinator may take it over, but for those who are ``barred``.
    """

    question: Question
    people: tuple[Colleague, ...]
    is_abandoned: bool
    barred: frozenset[UUID] = frozenset()

    @property
    def stamp(self) -> str:
        """What a page showed of the people named, to be held against who they are later."""
        ids = " ".join(sorted(str(person.id) for person in self.people))
        return sha256(ids.encode()).hexdigest()[:16]

    def may_change(self, person: Person) -> bool:
        """Say whether a coordinator may change who is named, or lift it."""
        return self.names(person) or (self.is_abandoned and person.id not in self.barred)

    def names(self, person: Person) -> bool:
        """Say whether a person of the force is named."""
        return person.id in {each.id for each in self.people}

    @property
    def has_coordinator(self) -> bool:
        """Whether somebody who is named may change it now."""
        return any(Role.COORDINATOR in each.roles for each in self.people if not each.body)


def list_nameable(session: Session, force_id: UUID) -> list[Colleague]:
    """List who may be named: people of the force, then those of the bodies that may see it."""
    is_of_body = Membership.organisation_id.in_(select_bodies_for_force(force_id))
    people = _list_members(session, is_of_body, force_id)
    others = sorted(people, key=lambda each: (fold(each.body), fold(each.name), str(each.id)))
    return [*_list_colleagues(session, force_id), *others]


def list_restricted(session: Session, assessment: Assessment) -> list[RestrictedQuestion]:
    """List the restricted questions of an assessment in the order of its set."""
    named: dict[str, set[UUID]] = {}
    since: dict[str, datetime] = {}
    gone: dict[UUID, Colleague] = {}
    rows = session.execute(
        select(Restriction.question_id, Restriction.set_at, Account.id, Account.name, Organisation)
        .join(Account, Account.id == Restriction.person_id)
        .outerjoin(Organisation, Organisation.id == Restriction.organisation_id)
        .where(Restriction.assessment_id == assessment.id)
    )
    for question_id, set_at, person_id, name, body in rows:
        since[question_id] = set_at
        left = _build_colleague(person_id, name, (), body)
        named.setdefault(question_id, set()).add(left.id)
        gone[left.id] = left
    if not named:
        return []
    present = {each.id: each for each in list_nameable(session, assessment.force_id)}
    found = [
        _build_restricted(question, [(gone | present)[key] for key in named[question.id]])
        for question in load_pinned_set(assessment).questions
        if question.id in named
    ]
    return [_bar(session, assessment, each, since[each.question.id]) for each in found]


def get_restricted(
    session: Session, person: Person, assessment: Assessment, question_id: str
) -> RestrictedQuestion:
    """Find a restricted question that a coordinator may change.

    Raises NotFound where it is not restricted, ClosedToPerson where they are not named, and
    NotForThisRole where they may not take it over.
    """
    require(person, Action.RESTRICT, assessment.state)
    for restricted in list_restricted(session, assessment):
        if restricted.question.id == question_id:
            if not restricted.may_change(person):
                raise (
                    NotForThisRole(_OTHERS)
                    if restricted.is_abandoned
                    else ClosedToPerson(question_id)
                )
            return restricted
    raise NotFound("That question is not restricted")


def _list_colleagues(session: Session, force_id: UUID) -> list[Colleague]:
    """List the people who act for a force now, by name."""
    is_own = Membership.organisation_id == force_id
    people = _list_members(session, is_own, force_id)
    return sorted(people, key=lambda each: (fold(each.name), str(each.id)))


def _list_members(
    session: Session, is_member: ColumnElement[bool], force_id: UUID
) -> Iterable[Colleague]:
    """List the people of some organisations, each with the roles held there now."""
    held: dict[tuple[UUID, UUID], tuple[Membership, list[Role]]] = {}
    rows = session.scalars(
        select(Membership)
        .join(Membership.account)
        .join(Membership.organisation)
        .options(contains_eager(Membership.account), contains_eager(Membership.organisation))
        .where(is_member, Membership.ended_at.is_(None), Account.is_active)
    )
    for row in rows:
        held.setdefault((row.account_id, row.organisation_id), (row, []))[1].append(row.role)
    for row, roles in held.values():
        body = None if row.organisation_id == force_id else row.organisation
        ordered = tuple(role for role in Role if role in roles)
        yield _build_colleague(row.account_id, row.account.name, ordered, body)


def _build_colleague(
    person_id: UUID, name: str, roles: tuple[Role, ...], body: Organisation | None
) -> Colleague:
    if body is None:
        return Colleague(person_id, name, roles)
    key = name_recipient(person_id, None, body.id)
    return Colleague(key, name, roles, Named(person_id, body.id), body.name)


def _build_restricted(question: Question, people: Iterable[Colleague]) -> RestrictedQuestion:
    ordered = sorted(people, key=lambda each: (fold(each.body), fold(each.name), str(each.id)))
    return RestrictedQuestion(
        question,
        tuple(ordered),
        is_abandoned=not any(each.roles for each in ordered if not each.body),
    )


def _bar(
    session: Session, assessment: Assessment, restricted: RestrictedQuestion, since: datetime
) -> RestrictedQuestion:
    """Add who may not take over a restriction that is abandoned."""
    if not restricted.is_abandoned:
        return restricted
    named = [each.who.person_id for each in restricted.people if not each.body]
    return replace(restricted, barred=find_barred(session, assessment.force_id, named, since))

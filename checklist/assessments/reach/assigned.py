"""Which assessments an inspector is assigned to today: the one place that decides it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Date,
    Select,
    Uuid,
    and_,
    bindparam,
    or_,
    select,
)
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from checklist.accounts.models import Account, Membership
from checklist.assessments.models import Assessment
from checklist.assessments.reach.models import Assignment
from checklist.assessments.reach.request_models import ChangeRequest, RequestOutcome
from checklist.assessments.reach.requested import find_open_request
from checklist.core.assessment_states import AssessmentState
from checklist.core.audience import Member
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted, may
from checklist.core.permissions.table import Scope
from checklist.web.filters import today_in_london

_WITH_REQUEST_ALONE = (AssessmentState.AWAITING_SIGN_OFF, AssessmentState.SIGNED)
"""The states in which an assessment is there for inspectors only while a request is open."""

_Id = UUID | BindParameter[UUID]


@dataclass(frozen=True, slots=True)
class ReachedStates:
    """The states in which an action reaches assessments: all of them, or those assigned.

    ``asks_for_request``: in some of these only while a request is open.
    """

    throughout: tuple[AssessmentState, ...]
    assigned: tuple[AssessmentState, ...]
    asks_for_request: bool


@cache  # Nearly every query of inspectors asks for it
def counts_today() -> ColumnElement[bool]:
    """Build the condition that an assignment opens the assessment of a row today."""
    return and_(
        _covers_assessment(),
        _runs_today(),
        _has_no_role_in_force(),
    )


@cache
def is_still_inspector() -> ColumnElement[bool]:
    """Build the condition that who is assigned still is an inspector of that inspectorate."""
    return (
        select(Membership.id)
        .join(Account, Account.id == Membership.account_id)
        .where(
            Membership.account_id == Assignment.person_id,
            Membership.organisation_id == Assignment.inspectorate_id,
            Membership.role == Role.INSPECTOR,
            Membership.ended_at.is_(None),
            Account.is_active,
        )
        .exists()
    )


def has_no_role_in(
    force: ColumnElement[UUID] | InstrumentedAttribute[UUID],
    person: ColumnElement[UUID] | InstrumentedAttribute[UUID] | UUID,
) -> ColumnElement[bool]:
    """Build the condition that a person has and had no role in the force of a row.

    It is asked again on each request: a role that is given later counts from then on.
    """
    in_force = aliased(Membership)
    return ~(
        select(in_force.id)
        .where(in_force.account_id == person, in_force.organisation_id == force)
        .correlate_except(in_force)
        .exists()
    )


def is_reached(person: Person, action: Action) -> ColumnElement[bool]:
    """Build the condition that a person may do this with the assessment of a row.

    In its state, and where their role lets an inspector do it on what is assigned, if it is. What
    awaits sign-off or is signed is there for inspectors while a request is open. That its force is
    open to them is another question: ``select_forces_for_person``.
    """
    return build_reached(find_reached_states(person, action), person.id, person.organisation_id)


def find_reached_states(person: Person, action: Action) -> ReachedStates:
    """Find in which states a person may do this, and whether with what is assigned alone."""
    states = tuple(AssessmentState)
    throughout = tuple(state for state in states if _is_throughout(person, action, state))
    assigned = tuple(state for state in states if needs_assignment(person, action, state))
    asks = any(_needs_request(person, state) for state in (*throughout, *assigned))
    return ReachedStates(throughout, assigned, asks)


def build_reached(
    states: ReachedStates, person_id: _Id, inspectorate_id: _Id
) -> ColumnElement[bool]:
    """Build the condition that the assessment of a row is reached, as ``is_reached`` says it."""
    found: ColumnElement[bool] = Assessment.state.in_(states.throughout)
    if states.assigned:
        is_assigned = _is_assigned(person_id, inspectorate_id)
        found = or_(found, and_(Assessment.state.in_(states.assigned), is_assigned))
    if states.asks_for_request:
        found = and_(found, or_(Assessment.state.not_in(_WITH_REQUEST_ALONE), _has_open_request()))
    return found


def load_reached(
    session: Session, person: Person, action: Action, assessments: Collection[Assessment]
) -> frozenset[UUID]:
    """Load with which of some assessments a person may do this: one query at most."""
    asked = [
        each.id
        for each in assessments
        if needs_assignment(person, action, each.state) or _needs_request(person, each.state)
    ]
    reached = {
        each.id
        for each in assessments
        if each.id not in asked and _is_throughout(person, action, each.state)
    }
    if asked:
        own = {"person_id": person.id, "organisation_id": person.organisation_id}
        found = _select_reached(find_reached_states(person, action))
        reached.update(session.scalars(found, own | {"assessments": asked}))
    return frozenset(reached)


def reaches(session: Session, person: Person, action: Action, assessment: Assessment) -> bool:
    """Say whether a person may do this with an assessment: no query but for inspectors."""
    return assessment.id in load_reached(session, person, action, [assessment])


def is_there_for_inspectors(session: Session, assessment: Assessment) -> bool:
    """Say whether an assessment is there for inspectors as it stands: no query in most states."""
    is_open = assessment.state not in _WITH_REQUEST_ALONE
    return is_open or find_open_request(session, assessment.id) is not None


def select_assigned_forces(person: Person) -> Select[UUID]:
    """Select the ids of the forces that a person is assigned to today, whole or in part."""
    return select(Assignment.force_id).where(
        Assignment.person_id == person.id,
        Assignment.inspectorate_id == person.organisation_id,
        _runs_today(),
        _has_no_role_in_force(),
    )


def load_assigned_members(session: Session, assessment: Assessment) -> frozenset[Member]:
    """Load the inspectors who are assigned to an assessment today and still have that role."""
    rows = session.execute(
        select(Assignment.person_id, Assignment.inspectorate_id)
        .join(Assessment, Assessment.id == assessment.id)
        .where(counts_today(), is_still_inspector())
        .distinct()
    )
    return frozenset(Member(person, place, Role.INSPECTOR) for person, place in rows)


def needs_assignment(person: Person, action: Action, state: AssessmentState | None) -> bool:
    """Say whether a person may do this in a state only with what is assigned to them."""
    is_inspector = person.organisation_kind is OrganisationKind.INSPECTORATE
    return is_inspector and may(person, action, state) is Scope.OWN


@cache  # Each page that an inspector opens asks it
def _select_reached(states: ReachedStates) -> Select[UUID]:
    """Select the ids of some assessments that a person reaches in these states."""
    mine = bindparam("person_id", type_=Uuid()), bindparam("organisation_id", type_=Uuid())
    return select(Assessment.id).where(
        Assessment.id.in_(bindparam("assessments", expanding=True)), build_reached(states, *mine)
    )


def _runs_today() -> ColumnElement[bool]:
    """Build the condition that an assignment runs on the day of the query, its last day too."""
    day = bindparam("today", callable_=today_in_london, type_=Date(), unique=True)
    return and_(Assignment.ended_at.is_(None), Assignment.begins <= day, Assignment.ends >= day)


def _covers_assessment() -> ColumnElement[bool]:
    """Build the condition that an assignment is to the assessment of a row, or to its force."""
    return and_(
        Assignment.force_id == Assessment.force_id,
        or_(Assignment.assessment_id.is_(None), Assignment.assessment_id == Assessment.id),
    )


def _has_no_role_in_force() -> ColumnElement[bool]:
    """Build the condition that who is assigned has and had no role in the force of the row."""
    return has_no_role_in(Assignment.force_id, Assignment.person_id)


def _is_assigned(person_id: _Id, inspectorate_id: _Id) -> ColumnElement[bool]:
    """Build the condition that a person is assigned today to the assessment of a row."""
    return (
        select(Assignment.id)
        .where(
            Assignment.person_id == person_id,
            Assignment.inspectorate_id == inspectorate_id,
            counts_today(),
        )
        .correlate(Assessment)  # of the row, also where this stands in a condition within another
        .exists()
    )


def _needs_request(person: Person, state: AssessmentState) -> bool:
    is_inspector = person.organisation_kind is OrganisationKind.INSPECTORATE
    return is_inspector and state in _WITH_REQUEST_ALONE


@cache
def _has_open_request() -> ColumnElement[bool]:
    """Build the condition that a request for changes to the assessment of a row is open."""
    return (
        select(ChangeRequest.id)
        .where(
            ChangeRequest.assessment_id == Assessment.id,
            ChangeRequest.outcome == RequestOutcome.OPEN,
        )
        .correlate(Assessment)
        .exists()
    )


def _is_throughout(person: Person, action: Action, state: AssessmentState) -> bool:
    is_allowed = is_permitted(person, action, state)
    return is_allowed and not needs_assignment(person, action, state)

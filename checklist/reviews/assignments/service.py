"""Assigning inspectors, and ending an assignment before its last day."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from checklist.accounts.models import Organisation
from checklist.accounts.service import refuse_ended, select_forces_for_person
from checklist.assessments.models import Assessment
from checklist.assessments.reach.models import Assignment
from checklist.audit.idempotency import is_key_used, lock_key, use_key
from checklist.audit.service import record
from checklist.core.contradictions.note_substance import says_something
from checklist.core.errors import Locked, NotFound, UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require
from checklist.db import now
from checklist.reviews.assignments.assignment_emails import (
    queue_assigned_email,
    queue_conflict_emails,
)
from checklist.reviews.assignments.inspectors import Inspector, list_inspectors
from checklist.web.filters import today_in_london


@dataclass(frozen=True, slots=True)
class NewAssignment:
    """Who is assigned from which day to which, to a force or to one assessment of it."""

    force_id: UUID
    assessment: Assessment | None
    people: Collection[UUID]
    begins: date
    ends: date
    key: UUID


def assign_inspectors(session: Session, person: Person, new: NewAssignment) -> None:
    """Assign inspectors; a repeat changes nothing. They are told by e-mail.

    Raises UserError where one belongs or belonged to the force, declared a conflict of interest,
    or is assigned to the same already.
    """
    state = new.assessment.state if new.assessment is not None else None
    require(person, Action.ASSIGN_INSPECTORS, state)
    lock_key(session, person, new.key)
    refuse_ended(session, person)
    if is_key_used(session, person, new.key):
        return
    force = _lock_force(session, person, new.force_id)
    if new.ends < today_in_london():
        raise UserError("The last day must be today or later", field="ends")
    found = [each for each in list_inspectors(session, person, force) if each.id in new.people]
    if len(found) != len(new.people):
        raise UserError("Select inspectors of your inspectorate", field="people")
    for inspector in found:
        _refuse_kept(session, inspector, person, new)
        _assign(session, person, force, inspector, new)
    use_key(session, person, new.key)


def end_assignment(
    session: Session, person: Person, assignment: Assignment, reason: str, key: UUID
) -> None:
    """End an assignment now, for a reason; a repeat changes nothing."""
    require(person, Action.ASSIGN_INSPECTORS)
    _end(session, person, assignment, reason, key)


def declare_conflict(
    session: Session, person: Person, assignment: Assignment, reason: str, key: UUID
) -> None:
    """Declare a conflict of interest: all the person's assignments to that force end now.

    Each end is on record, and leads are told once. It keeps them from being assigned to that force
    again. Raises NotFound.
    """
    require(person, Action.DECLARE_CONFLICT)
    if assignment.person_id != person.id:
        raise NotFound("We could not find that assignment")
    if _end(session, person, assignment, reason, key, is_conflict=True):
        for other in session.scalars(_select_running_beside(assignment)):
            _write_end(session, person, other, reason, is_conflict=True)
        queue_conflict_emails(session, assignment)


def _lock_force(session: Session, person: Person, force_id: UUID) -> Organisation:
    """Lock a force that is open to the person: one assignment of it is made at a time."""
    force = session.scalar(
        select(Organisation)
        .where(Organisation.id == force_id, Organisation.id.in_(select_forces_for_person(person)))
        .with_for_update()
    )
    if force is None:
        raise UserError("Select a force", field="force")
    return force


def _refuse_kept(
    session: Session, inspector: Inspector, person: Person, new: NewAssignment
) -> None:
    if inspector.kept_by:
        raise UserError(
            "{name} {kept_by}, so cannot be assigned. Select somebody else",
            field="people",
            name=inspector.name,
            kept_by=inspector.kept_by,
        )
    same = select(Assignment.id).where(
        Assignment.inspectorate_id == person.organisation_id,
        Assignment.person_id == inspector.id,
        Assignment.force_id == new.force_id,
        Assignment.assessment_id == (new.assessment.id if new.assessment else None),
        Assignment.ended_at.is_(None),
        Assignment.begins <= new.ends,
        Assignment.ends >= new.begins,
    )
    if session.scalar(select(same.exists())):
        raise UserError(
            "{name} is assigned to this on some of these days already. Choose other days, or end"
            " that assignment first",
            field="people",
            name=inspector.name,
        )


def _assign(
    session: Session,
    person: Person,
    force: Organisation,
    inspector: Inspector,
    new: NewAssignment,
) -> None:
    assignment = Assignment(
        inspectorate_id=person.organisation_id,
        person_id=inspector.id,
        force_id=force.id,
        assessment_id=new.assessment.id if new.assessment else None,
        begins=new.begins,
        ends=new.ends,
        assigned_by=person.id,
    )
    session.add(assignment)
    session.flush()
    days = f"{new.begins.isoformat()} to {new.ends.isoformat()}"
    part = f", assessment {new.assessment.id}" if new.assessment else ""
    _record(session, person, assignment, f"{inspector.name} to {force.name}{part}, {days}")
    queue_assigned_email(session, assignment)


def _end(
    session: Session,
    person: Person,
    assignment: Assignment,
    reason: str,
    key: UUID,
    *,
    is_conflict: bool = False,
) -> bool:
    """End an assignment under its lock; False for a repeat."""
    lock_key(session, person, key)
    refuse_ended(session, person)
    if is_key_used(session, person, key):
        return False
    session.refresh(assignment, with_for_update={"of": Assignment})
    if assignment.ended_at is not None or assignment.ends < today_in_london():
        raise Locked("This assignment is over already")
    if not says_something(reason):
        raise UserError("Enter a reason in words: what you wrote does not say why", field="reason")
    _write_end(session, person, assignment, reason, is_conflict=is_conflict)
    use_key(session, person, key)
    return True


def _select_running_beside(assignment: Assignment) -> Select[Assignment]:
    """Select, to be changed, what else of that force somebody is assigned to, now or later."""
    return (
        select(Assignment)
        .where(
            Assignment.inspectorate_id == assignment.inspectorate_id,
            Assignment.person_id == assignment.person_id,
            Assignment.force_id == assignment.force_id,
            Assignment.id != assignment.id,
            Assignment.ended_at.is_(None),
            Assignment.ends >= today_in_london(),
        )
        .order_by(Assignment.id)
        .with_for_update(of=Assignment)
        .execution_options(populate_existing=True)
    )


def _write_end(
    session: Session, person: Person, assignment: Assignment, reason: str, *, is_conflict: bool
) -> None:
    """Write that an assignment ends now, and record it."""
    assignment.ended_at, assignment.ended_by, assignment.ended_reason = now(), person.id, reason
    assignment.has_conflict = is_conflict
    force = session.get_one(Organisation, assignment.force_id)
    detail = f"{assignment.person.name} to {force.name}"
    deed = "declared a conflict of interest" if is_conflict else "ended an assignment"
    _record(session, person, assignment, detail, deed)


def _record(
    session: Session,
    person: Person,
    assignment: Assignment,
    detail: str,
    deed: str = "assigned an inspector",
) -> None:
    """Record a deed for the inspectorate alone: whom it assigns is not for the force to read."""
    record(session, person, deed, subject=f"assignment {assignment.id}", detail=detail)

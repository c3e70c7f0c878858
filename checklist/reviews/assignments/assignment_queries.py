"""Finding assignments: those of an inspectorate, of one inspector, and of one assessment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session, joinedload

from checklist.accounts.models import Organisation
from checklist.accounts.service import select_forces_for_person
from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import counts_today
from checklist.assessments.reach.models import Assignment
from checklist.core.errors import NotFound
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import may
from checklist.core.permissions.table import Scope

_PAGE_SIZE = 50


@dataclass(frozen=True, slots=True)
class ListedAssignment:
    """An assignment with its force, and the assessment where it is to one alone."""

    assignment: Assignment
    force: Organisation
    assessment: Assessment | None

    def runs(self, today: date) -> bool:
        """Say whether it is not over: it may begin later."""
        return self.assignment.ended_at is None and self.assignment.ends >= today


def list_assignments(
    session: Session, person: Person, *, page: int = 1
) -> tuple[Sequence[ListedAssignment], bool]:
    """List a page of the assignments that a person may see, those that end last first: one query.

    The second is whether there are more.
    """
    rows = session.execute(
        select(Assignment, Organisation, Assessment)
        .join(Organisation, Organisation.id == Assignment.force_id)
        .outerjoin(Assessment, Assessment.id == Assignment.assessment_id)
        .options(joinedload(Assignment.person))
        .where(_is_seen(person))
        .order_by(
            Assignment.ended_at.is_not(None),
            Assignment.ends.desc(),
            Organisation.name,
            Assignment.id,
        )
        .limit(_PAGE_SIZE + 1)
        .offset(_PAGE_SIZE * (page - 1))
    ).all()
    return [ListedAssignment(*row) for row in rows[:_PAGE_SIZE]], len(rows) > _PAGE_SIZE


def get_assignment(session: Session, person: Person, assignment_id: UUID) -> ListedAssignment:
    """Find an assignment that the person may see. Raises NotFound."""
    row = session.execute(
        select(Assignment, Organisation, Assessment)
        .join(Organisation, Organisation.id == Assignment.force_id)
        .outerjoin(Assessment, Assessment.id == Assignment.assessment_id)
        .options(joinedload(Assignment.person))
        .where(Assignment.id == assignment_id, _is_seen(person))
    ).one_or_none()
    if row is None:
        raise NotFound("We could not find that assignment")
    return ListedAssignment(*row)


def list_running(session: Session, person: Person, assessment: Assessment) -> Sequence[Assignment]:
    """List who of a person's own inspectorate is assigned to an assessment today, by name."""
    found = session.scalars(
        select(Assignment)
        .join(Assessment, Assessment.id == assessment.id)
        .options(joinedload(Assignment.person))
        .where(
            counts_today(),
            Assignment.inspectorate_id == person.organisation_id,
        )
    )
    return sorted(found, key=lambda each: (each.person.name, each.ends, str(each.id)))


def list_open_forces(session: Session, person: Person) -> Sequence[Organisation]:
    """List the forces that are open to a person, by name: one query."""
    return session.scalars(
        select(Organisation)
        .where(Organisation.id.in_(select_forces_for_person(person)))
        .order_by(Organisation.name)
    ).all()


def _is_seen(person: Person) -> ColumnElement[bool]:
    """Build the condition that a person sees an assignment: a lead all of theirs, others own."""
    is_own_body = Assignment.inspectorate_id == person.organisation_id
    if may(person, Action.READ_ASSIGNMENTS) is Scope.YES:
        return is_own_body
    return is_own_body & (Assignment.person_id == person.id)

"""Who decides on a published report and its findings: people of those who published it."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import has_no_role_in
from checklist.core.errors import NotForThisRole
from checklist.core.organisations import Person
from checklist.reviews.publishing.models import Publication


def find_publisher(session: Session, assessment: Assessment) -> UUID | None:
    """Find the inspectorate that published a report; a correction changes nothing of that."""
    return session.scalar(
        select(Publication.organisation_id).where(
            Publication.assessment_id == assessment.id, Publication.version == 1
        )
    )


def decides_on_findings(person: Person) -> ColumnElement[bool]:
    """Build the condition that a person may decide on the findings of the report of a row.

    They act for those who published it, and have and had no role in its force: nobody closes what
    they asked for, or worked on, themselves.
    """
    return _is_publisher(person) & has_no_role_in(Assessment.force_id, person.id)


def refuse_other_publishers(session: Session, person: Person, assessment: Assessment) -> None:
    """Refuse to correct a report that another inspectorate published. Raises NotForThisRole."""
    if not _holds(session, assessment, _is_publisher(person)):
        raise NotForThisRole("Only the inspectorate that published this report can do this")


def refuse_to_decide(session: Session, person: Person, assessment: Assessment) -> None:
    """Refuse those who may not decide on the findings of a report. Raises NotForThisRole."""
    refuse_other_publishers(session, person, assessment)
    if not _holds(session, assessment, decides_on_findings(person)):
        raise NotForThisRole(
            "You have or had a role in this force, so somebody else decides on its findings"
        )


def may_decide(session: Session, person: Person, assessment: Assessment) -> bool:
    """Say whether a person may decide on the findings of a report: one query."""
    return _holds(session, assessment, decides_on_findings(person))


def _is_publisher(person: Person) -> ColumnElement[bool]:
    """Build the condition that a person acts for those who published the report of a row."""
    return (
        select(Publication.id)
        .where(
            Publication.assessment_id == Assessment.id,
            Publication.organisation_id == person.organisation_id,
            Publication.version == 1,
        )
        .exists()
    )


def _holds(session: Session, assessment: Assessment, condition: ColumnElement[bool]) -> bool:
    found = select(Assessment.id).where(Assessment.id == assessment.id, condition)
    return session.scalar(found) is not None

"""What came in at an inspectorate: that it did, and what was withdrawn, without its contents."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, contains_eager

from checklist.accounts.service import select_forces_for_person
from checklist.assessments.models import Assessment
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.reach.assigned import is_reached
from checklist.assessments.submissions.models import Submission
from checklist.core.errors import Locked
from checklist.core.organisations import OrganisationKind, Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import may_ever

_PAGE_SIZE = 50


@dataclass(frozen=True, slots=True)
class CameInLine:
    """One submission; ``question_set`` names the set and its edition."""

    assessment: Assessment
    submission: Submission
    question_set: str


@dataclass(frozen=True, slots=True)
class CameIn:
    """One page of what came in, the newest first."""

    lines: tuple[CameInLine, ...] = ()
    page: int = 1
    has_more: bool = False


def name_set(assessment: Assessment) -> str:
    """Name the set and its edition; by its id where its file has changed since."""
    try:
        title = load_pinned_set(assessment).short_title
    except Locked:
        title = assessment.set_id
    return f"{title}, version {assessment.set_version}"


def list_came_in(session: Session, person: Person, page: int = 1) -> CameIn:
    """List for an inspector one page of the submissions of the forces open to them: one query.

    One of an assessment of which they may not know now is there only where it was withdrawn.
    """
    kind, role = person.organisation_kind, person.role
    is_of_inspectorate = kind is OrganisationKind.INSPECTORATE
    if not is_of_inspectorate or not may_ever(kind, role, Action.READ_SUBMISSION):
        return CameIn()
    rows = session.execute(
        select(Assessment, Submission)
        .join(Submission, Submission.assessment_id == Assessment.id)
        .join(Assessment.force)
        .options(contains_eager(Assessment.force))
        .where(
            Assessment.force_id.in_(select_forces_for_person(person)),
            or_(
                Submission.withdrawn_at.is_not(None),
                is_reached(person, Action.KNOW_OF_ASSESSMENT),
            ),
        )
        .order_by(Submission.sent_at.desc(), Submission.id)
        .limit(_PAGE_SIZE + 1)
        .offset(_PAGE_SIZE * (page - 1))
    ).all()
    lines = tuple(
        CameInLine(assessment, submission, name_set(assessment))
        for assessment, submission in rows[:_PAGE_SIZE]
    )
    return CameIn(lines, page, len(rows) > _PAGE_SIZE)

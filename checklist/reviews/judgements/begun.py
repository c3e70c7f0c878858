"""What an inspector began to write of a question, for who takes it over once they cannot go on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from checklist.accounts.directory.role_holders import list_holders
from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import load_assigned_members
from checklist.assessments.reach.models import Assignment
from checklist.core.organisations import Person, Role
from checklist.core.reviews.how_verified import Verification
from checklist.reviews.judgements.judgement_queries import QuestionJudgements
from checklist.reviews.judgements.readers import reads_private_note
from checklist.web.filters import LONDON, today_in_london


@dataclass(frozen=True, slots=True)
class BegunJudgement:
    """Notes of an inspector who is assigned no more, and judged nothing of the question yet.

    ``ended`` is the last day of their assignment; None where there was none. ``private_note`` is
    empty for who may not read it.
    """

    person_id: UUID
    name: str
    ended: date | None
    reason: str
    verification: Verification
    private_note: str
    note_to_force: str


def find_begun(
    session: Session, person: Person, assessment: Assessment, found: QuestionJudgements
) -> BegunJudgement | None:
    """Find what a person can take over of a question that nobody judged and they wrote nothing on.

    No query where nobody else began, and three where somebody did.
    """
    if found.row is not None or found.is_judged or not found.begun:
        return None
    at_work = _list_at_work(session, person, assessment)
    row = next((each for each in found.begun if each.person_id not in at_work), None)
    if row is None:
        return None
    return BegunJudgement(
        person_id=row.person_id,
        name=row.person.name,
        ended=_find_last_day(session, person, assessment, row.person_id),
        reason=row.reason,
        verification=row.verification,
        private_note=row.private_note if reads_private_note(person, row) else "",
        note_to_force=row.note_to_force,
    )


def _list_at_work(session: Session, person: Person, assessment: Assessment) -> set[UUID]:
    """List who of a person's inspectorate is assigned today, or leads."""
    own = person.organisation_id
    members = load_assigned_members(session, assessment)
    assigned = {each.person_id for each in members if each.organisation_id == own}
    return assigned.union(list_holders(session, own, (Role.LEAD_INSPECTOR,)))


def _find_last_day(
    session: Session, person: Person, assessment: Assessment, inspector: UUID
) -> date | None:
    """Find the last day on which an inspector was assigned to an assessment."""
    found = session.scalars(
        select(Assignment).where(
            Assignment.inspectorate_id == person.organisation_id,
            Assignment.person_id == inspector,
            Assignment.force_id == assessment.force_id,
            or_(Assignment.assessment_id.is_(None), Assignment.assessment_id == assessment.id),
            Assignment.begins <= today_in_london(),
        )
    )
    return max(_list_last_days(found), default=None)


def _list_last_days(assignments: Iterable[Assignment]) -> list[date]:
    return [
        min(each.ends, each.ended_at.astimezone(LONDON).date()) if each.ended_at else each.ends
        for each in assignments
    ]

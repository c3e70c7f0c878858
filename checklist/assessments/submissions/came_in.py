"""What came in at an inspectorate: that it did, and what was withdrawn, without its contents."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, contains_eager

from checklist.accounts.service import select_forces_for_person
from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import is_reached
from checklist.assessments.submissions.models import Submission
from checklist.core.organisations import OrganisationKind, Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import may_ever

_MOST_SHOWN = 50

CameIn = tuple[Assessment, Submission]


def list_came_in(session: Session, person: Person) -> Sequence[CameIn]:
    """List for an inspector the newest submissions of the forces open to them: one query.

    One of an assessment of which they may not know now is there only where it was withdrawn.
    """
    kind, role = person.organisation_kind, person.role
    is_of_inspectorate = kind is OrganisationKind.INSPECTORATE
    if not is_of_inspectorate or not may_ever(kind, role, Action.READ_SUBMISSION):
        return ()
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
        .limit(_MOST_SHOWN)
    )
    return [(assessment, submission) for assessment, submission in rows]

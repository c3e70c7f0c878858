"""Locking an assessment for somebody who judges it."""

from __future__ import annotations

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.reach.assigned import reaches
from checklist.assessments.service import lock_changeable_assessment
from checklist.core.errors import NotFound
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action


def lock_for_judging(
    session: Session, person: Person, assessment: Assessment, action: Action = Action.JUDGE
) -> None:
    """Lock an assessment that a person is to judge, or to do another thing with in its review.

    Raises NotFound where it is not theirs now.
    """
    lock_changeable_assessment(session, person, assessment, action)
    if not reaches(session, person, action, assessment):
        raise NotFound("We could not find that assessment")

"""What an inspector judges: the submission that stands, if it is theirs to judge today."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.submissions.sent_assessment import SentAssessment, read_sent
from checklist.assessments.submissions.submission_queries import (
    find_standing_submission,
    get_assessment_for,
)
from checklist.core.errors import NotFound
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import require


def get_sent(session: Session, person: Person, assessment_id: UUID) -> SentAssessment:
    """Find what was sent of an assessment that the person may judge now.

    Raises as ``get_assessment_for`` and ``require``, and as ``find_sent``.
    """
    assessment = get_assessment_for(session, person, assessment_id, Action.JUDGE)
    require(person, Action.JUDGE, assessment.state)
    return find_sent(session, assessment)


def find_sent(session: Session, assessment: Assessment) -> SentAssessment:
    """Find what stands of what was sent. Raises NotFound where there is none."""
    submission = find_standing_submission(session, assessment)
    if submission is None:
        raise NotFound("Nothing that was sent of this assessment stands")
    return read_sent(assessment, submission)

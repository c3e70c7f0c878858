"""A lead inspector sets the overall grade to the lowest one, or takes that back, for a reason."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.audit.idempotency import is_key_used, use_key
from checklist.audit.service import record
from checklist.core.contradictions.note_substance import says_something
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.stale_save import StaleSave
from checklist.reviews.findings.overall_models import OverallDecision
from checklist.reviews.findings.overall_queries import is_set_to_lowest, list_overall_decisions
from checklist.reviews.findings.saving import lock_review


def decide_overall(
    session: Session,
    person: Person,
    assessment: Assessment,
    reason: str,
    base_version: int,
    key: UUID,
) -> bool:
    """Set the overall grade to the lowest one, or take that back where it is set.

    Only a confirmed cause of concern allows it (2022 dossier, section 4). Returns whether it is set
    now; a repeat changes nothing. Raises StaleSave where another lead decided since the page was
    opened, and UserError without a reason or a confirmed cause.
    """
    reviewed = lock_review(session, person, assessment, Action.CONFIRM_CAUSE)
    found = list_overall_decisions(session, assessment.id, person.organisation_id)
    if is_key_used(session, person, key):
        return is_set_to_lowest(found)
    version = found[0].version if found else 0
    if version != base_version:
        raise StaleSave("The overall grade", field="reason", again="decide again")
    if not says_something(reason):
        raise UserError("Enter a reason in words", field="reason")
    is_lowest = not is_set_to_lowest(found)
    if is_lowest and not reviewed.confirmed:
        raise UserError("Confirm a cause of concern first", field="reason")
    session.add(
        OverallDecision(
            assessment_id=assessment.id,
            organisation_id=person.organisation_id,
            version=version + 1,
            is_lowest=is_lowest,
            reason=reason,
            saved_by=person.id,
            role=person.role.value,
        )
    )
    record(
        session,
        person,
        "set the overall grade" if is_lowest else "took back the overall grade",
        subject=f"assessment {assessment.id}",
    )
    use_key(session, person, key)
    return is_lowest

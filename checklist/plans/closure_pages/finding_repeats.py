"""Saying that a finding of a review repeats one of an earlier published report of the force."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.service import select_forces_for_person
from checklist.assessments.models import Assessment
from checklist.assessments.service import lock_changeable_assessment
from checklist.audit.idempotency import is_key_used, use_key
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import list_permitted_states
from checklist.db import now
from checklist.plans.finding_closures.counted_repeats import load_repeats
from checklist.plans.finding_closures.models import FindingRepeat
from checklist.plans.finding_closures.published_findings import (
    PublishedFinding,
    list_published_findings,
)
from checklist.plans.stale_version import StaleVersion
from checklist.reviews.findings.models import Finding

ONLY_FOLLOWED_UP = (
    "Only a cause of concern or an area for improvement can repeat an earlier finding: it takes"
    " the earlier one's place"
)


def list_repeatable(
    session: Session, person: Person, assessment: Assessment, finding: Finding
) -> Sequence[PublishedFinding]:
    """List the open findings of earlier reports on a force that a finding may repeat.

    An earlier report is of an earlier round, or of one as at the same day. Findings on the same
    questions come first, then those that came out last.
    """
    earlier = session.scalars(
        select(Assessment)
        .where(
            Assessment.force_id == assessment.force_id,
            Assessment.force_id.in_(select_forces_for_person(person)),
            Assessment.id != assessment.id,
            Assessment.state.in_(list_permitted_states(person, Action.READ_PUBLISHED_FINDINGS)),
            Assessment.published_on.is_not(None),
            Assessment.as_at <= assessment.as_at,
        )
        .order_by(Assessment.published_on.desc(), Assessment.id)
    ).all()
    own = load_repeats(session, person, assessment.id).get(finding.number)
    found = [
        each
        for each in list_published_findings(session, person, earlier)
        if each.recommendation is None
        and each.is_followed_up
        and (not each.standing.state.is_over or _is_named(own, each))
    ]
    about = set(finding.question_ids)
    return sorted(found, key=lambda each: about.isdisjoint(each.finding.questions))


def find_saved(session: Session, assessment_id: UUID, finding: int) -> FindingRepeat | None:
    """Find what was saved last of what a finding repeats."""
    return session.get(FindingRepeat, (assessment_id, finding), populate_existing=True)


def save_repeat(
    session: Session,
    person: Person,
    assessment: Assessment,
    finding: Finding,
    earlier: PublishedFinding | None,
    base_version: int,
    key: UUID,
) -> None:
    """Save what a finding repeats, or that it repeats none; a repeat of the form saves nothing.

    Raises UserError where the finding asks for nothing, StaleVersion, and as the lock does.
    """
    lock_changeable_assessment(session, person, assessment, Action.DRAFT_FINDING)
    if is_key_used(session, person, key):
        return
    session.refresh(finding)
    if earlier is not None and not finding.kind.is_followed_up:
        raise UserError(ONLY_FOLLOWED_UP, field="earlier")
    saved = find_saved(session, assessment.id, finding.number)
    version = saved.version if saved is not None else 0
    if version != base_version:
        raise StaleVersion("This finding", version, "earlier")
    if saved is None:
        saved = FindingRepeat(assessment_id=assessment.id, finding=finding.number)
    saved.version = version + 1
    saved.earlier_assessment_id = earlier.assessment.id if earlier else None
    saved.earlier_finding = earlier.finding.number if earlier else None
    saved.saved_by, saved.role, saved.saved_at = person.id, person.role.value, now()
    session.add(saved)
    deed = "said what a finding repeats"
    record(session, person, deed, subject=f"finding {finding.id}", detail=f"version {version + 1}")
    use_key(session, person, key)


def _is_named(own: FindingRepeat | None, found: PublishedFinding) -> bool:
    return own is not None and (own.earlier_assessment_id, own.earlier_finding) == (
        found.assessment.id,
        found.finding.number,
    )

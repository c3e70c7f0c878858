"""Finding what lead inspectors decided on the overall grade of a review."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from checklist.reviews.findings.overall_models import OverallDecision


def list_overall_decisions(
    session: Session, assessment_id: UUID, organisation_id: UUID
) -> Sequence[OverallDecision]:
    """List what the leads of an inspectorate decided, the newest first."""
    return session.scalars(
        select(OverallDecision)
        .where(
            OverallDecision.assessment_id == assessment_id,
            OverallDecision.organisation_id == organisation_id,
        )
        .options(joinedload(OverallDecision.saver))
        .order_by(OverallDecision.version.desc())
    ).all()


def is_set_to_lowest(decisions: Sequence[OverallDecision]) -> bool:
    """Say whether the last decision, if any, sets the overall grade to the lowest one."""
    return bool(decisions) and decisions[0].is_lowest

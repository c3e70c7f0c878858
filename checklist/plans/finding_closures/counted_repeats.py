"""Which published findings take the place of earlier ones that they repeat."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, contains_eager, joinedload

from checklist.assessments.models import Assessment
from checklist.core.assessment_states import AssessmentState
from checklist.core.reviews.findings import FindingState, PublishedKind
from checklist.plans.finding_closures.models import FindingRepeat
from checklist.reviews.findings.models import Finding
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.published_tables import PublishedFinding

FOLLOWED_UP = tuple(kind for kind in PublishedKind if kind.is_followed_up)
"""The kinds of which something is required: of the others none is open, closed or superseded."""


def select_counted() -> Select[FindingRepeat]:
    """Select the repeats that count, with the later assessment, its report and its finding.

    The later finding is published, and followed up by the newest version of its report: one that
    asks for nothing takes the place of none.
    """
    return (
        select(FindingRepeat)
        .join(FindingRepeat.assessment)
        .join(Publication, Publication.assessment_id == FindingRepeat.assessment_id)
        .join(
            PublishedFinding,
            (PublishedFinding.publication_id == Publication.id)
            & (PublishedFinding.number == FindingRepeat.finding),
        )
        .where(
            FindingRepeat.earlier_assessment_id.is_not(None),
            FindingRepeat.earlier_finding.is_not(None),
            Assessment.state == AssessmentState.CLOSED_PUBLISHED,
            PublishedFinding.kind.in_(FOLLOWED_UP),
            FindingRepeat.finding.in_(
                select(Finding.number).where(
                    Finding.assessment_id == FindingRepeat.assessment_id,
                    Finding.state == FindingState.DRAFTED,
                )
            ),
        )
    )


def load_counted(
    session: Session, assessment_ids: Collection[UUID]
) -> Mapping[UUID, Mapping[int, FindingRepeat]]:
    """Load what takes the place of findings of some reports, by these and their numbers."""
    rows = session.scalars(
        select_counted()
        .where(FindingRepeat.earlier_assessment_id.in_(assessment_ids))
        .options(contains_eager(FindingRepeat.assessment))
        .order_by(Assessment.published_on)
    )
    found: dict[UUID, dict[int, FindingRepeat]] = {}
    for each in rows:
        if each.earlier_assessment_id is not None and each.earlier_finding is not None:
            found.setdefault(each.earlier_assessment_id, {})[each.earlier_finding] = each
    return found


def load_repeats(session: Session, assessment_id: UUID) -> Mapping[int, FindingRepeat]:
    """Load which findings of an assessment repeat one of an earlier report, by their numbers."""
    rows = session.scalars(
        select(FindingRepeat)
        .where(
            FindingRepeat.assessment_id == assessment_id,
            FindingRepeat.earlier_assessment_id.is_not(None),
        )
        .options(joinedload(FindingRepeat.earlier))
    )
    return {each.finding: each for each in rows}

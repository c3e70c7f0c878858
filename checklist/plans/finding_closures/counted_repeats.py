"""Which published findings take the place of earlier ones that they repeat."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased, contains_eager, joinedload

from checklist.assessments.models import Assessment
from checklist.assessments.reach.closed import load_closed
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Person
from checklist.core.reviews.findings import FindingState, PublishedKind
from checklist.plans.finding_closures.models import FindingRepeat
from checklist.reviews.findings.models import Finding
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.published_tables import PublishedFinding, PublishedFindingQuestion

FOLLOWED_UP = tuple(kind for kind in PublishedKind if kind.is_followed_up)
"""The kinds of which something is required: of the others none is open, closed or superseded."""


def select_counted() -> Select[FindingRepeat]:
    """Select the repeats that count, with the later assessment, its report and its finding.

    The later finding is published, and followed up by the newest version of its report: one that
    asks for nothing takes the place of none, and one of an older round that of none of a newer.
    """
    earlier = aliased(Assessment)
    return (
        select(FindingRepeat)
        .join(FindingRepeat.assessment)
        .join(earlier, earlier.id == FindingRepeat.earlier_assessment_id)
        .join(Publication, Publication.assessment_id == FindingRepeat.assessment_id)
        .join(
            Finding,
            (Finding.assessment_id == FindingRepeat.assessment_id)
            & (Finding.number == FindingRepeat.finding)
            & (Finding.organisation_id == Publication.organisation_id),
        )
        .join(
            PublishedFinding,
            (PublishedFinding.publication_id == Publication.id)
            & (PublishedFinding.number == Finding.report_number),
        )
        .where(
            FindingRepeat.earlier_finding.is_not(None),
            earlier.as_at <= Assessment.as_at,
            earlier.published_on <= Assessment.published_on,
            Assessment.state == AssessmentState.CLOSED_PUBLISHED,
            PublishedFinding.kind.in_(FOLLOWED_UP),
            Finding.state == FindingState.DRAFTED,
        )
    )


def load_counted(
    session: Session, person: Person | None, assessment_ids: Collection[UUID]
) -> Mapping[UUID, Mapping[int, FindingRepeat]]:
    """Load what takes the place of findings of some reports, by these and their numbers.

    A later finding on a question that is closed to the person takes the place of none, as they see
    it: that it does would tell what it is about. What is kept for all (None) leaves out those on
    any restricted question. One query, and three more where there are any.
    """
    repeats = session.scalars(
        select_counted()
        .where(FindingRepeat.earlier_assessment_id.in_(assessment_ids))
        .options(contains_eager(FindingRepeat.assessment), contains_eager(FindingRepeat.drafted))
        .order_by(Assessment.published_on)
    ).all()
    later = {each.assessment_id: each.assessment for each in repeats}
    withheld = _find_withheld(session, person, later.values())
    found: dict[UUID, dict[int, FindingRepeat]] = {}
    for each in repeats:
        is_withheld = (each.assessment_id, each.report_number) in withheld
        if each.earlier_assessment_id and each.earlier_finding is not None and not is_withheld:
            found.setdefault(each.earlier_assessment_id, {})[each.earlier_finding] = each
    return found


def load_repeats(
    session: Session, person: Person, assessment_id: UUID
) -> Mapping[int, FindingRepeat]:
    """Load which findings of an assessment repeat one of an earlier report, by inspectors' numbers.

    Where the earlier one is on a question that is closed to the person, it is left out.
    """
    found = _load(session, person, assessment_id)
    return {each.finding: each for each, is_withheld in found if not is_withheld}


def list_repeats(
    session: Session, person: Person, assessment_id: UUID
) -> Mapping[int, FindingRepeat | None]:
    """List by their numbers in reports which findings repeat one: None where that is withheld."""
    return {
        each.report_number: None if is_withheld else each
        for each, is_withheld in _load(session, person, assessment_id)
        if each.report_number is not None
    }


def _load(
    session: Session, person: Person, assessment_id: UUID
) -> Sequence[tuple[FindingRepeat, bool]]:
    """Load which findings of an assessment repeat one, each with whether that is withheld."""
    repeats = session.scalars(
        select(FindingRepeat)
        .where(
            FindingRepeat.assessment_id == assessment_id,
            FindingRepeat.earlier_assessment_id.is_not(None),
        )
        .options(joinedload(FindingRepeat.earlier), joinedload(FindingRepeat.drafted))
        .order_by(FindingRepeat.finding)
    ).all()
    earlier = {each.earlier.id: each.earlier for each in repeats if each.earlier is not None}
    withheld = _find_withheld(session, person, earlier.values())
    return [
        (each, (each.earlier_assessment_id, each.earlier_finding) in withheld) for each in repeats
    ]


def _find_withheld(
    session: Session, person: Person | None, assessments: Collection[Assessment]
) -> set[tuple[UUID, int]]:
    """Find the published findings of some assessments that are withheld from a person."""
    closed = load_closed(session, person, assessments)
    partly = [key for key, questions in closed.items() if questions]
    if not partly:
        return set()
    rows = session.execute(
        select(
            Publication.assessment_id,
            PublishedFindingQuestion.finding,
            PublishedFindingQuestion.question_id,
        )
        .join(Publication, Publication.id == PublishedFindingQuestion.publication_id)
        .where(Publication.assessment_id.in_(partly))
    )
    return {(key, finding) for key, finding, question in rows if question in closed[key]}

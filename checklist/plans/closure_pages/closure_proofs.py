"""What a force gives as proof when it asks for the closure of a published finding.

Inspectors read what it is and what it shows. Its file stays in the library of the force, which is
not open to them; where it was sent as an exhibit too, they are led to that.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from checklist.assessments.models import Assessment, Exhibit
from checklist.assessments.reach.closed import is_closed
from checklist.core.organisations import Person
from checklist.core.plans.closure_states import ClosureState
from checklist.evidence.models import Evidence
from checklist.evidence.service import list_reading_conditions
from checklist.plans.finding_closures.published_findings import PublishedFinding
from checklist.plans.followed_actions import list_actions_on_finding
from checklist.plans.models import ActionProof, PlanAction


@dataclass(frozen=True, slots=True)
class GivenProof:
    """Proof that an action is done; of what is closed to the person only that it is there.

    ``exhibit`` is its number where it was sent with the assessment, else None.
    """

    action: PlanAction
    proof: ActionProof
    is_open: bool
    exhibit: int | None


def list_given_proofs(
    session: Session, person: Person, found: PublishedFinding
) -> Sequence[GivenProof]:
    """List the proof of the actions on a finding while its closure is asked for: four queries."""
    if found.standing.state is not ClosureState.ASKED:
        return ()
    actions = {
        each.id: each
        for each in list_actions_on_finding(session, person, found.assessment.id, *found.key)
    }
    proofs = session.scalars(
        select(ActionProof)
        .options(joinedload(ActionProof.evidence), joinedload(ActionProof.revision))
        .where(ActionProof.action_id.in_(actions))
        .order_by(ActionProof.added_at, ActionProof.id)
    ).all()
    used = {each.evidence_id for each in proofs}
    seen = _find_open(session, person, used)
    sent = _find_sent(session, person, found.assessment, seen)
    given = [
        GivenProof(
            actions[each.action_id],
            each,
            each.evidence_id in seen,
            sent.get(each.evidence_id),
        )
        for each in proofs
    ]
    return sorted(given, key=lambda each: each.action.number)


def _find_open(session: Session, person: Person, evidence: Collection[UUID]) -> set[UUID]:
    """Find which evidence no restriction closes to a person."""
    conditions = list_reading_conditions(person)
    return set(session.scalars(select(Evidence.id).where(Evidence.id.in_(evidence), *conditions)))


def _find_sent(
    session: Session, person: Person, assessment: Assessment, evidence: Collection[UUID]
) -> Mapping[UUID, int]:
    """Find the exhibits of an assessment that use some evidence: of each the first."""
    rows = session.execute(
        select(Exhibit.evidence_id, Exhibit.number)
        .where(
            Exhibit.assessment_id == assessment.id,
            Exhibit.evidence_id.in_(evidence),
            Exhibit.withdrawn_at.is_(None),
            ~is_closed(person, Exhibit),
        )
        .order_by(Exhibit.number.desc())
    )
    return {row.evidence_id: row.number for row in rows}

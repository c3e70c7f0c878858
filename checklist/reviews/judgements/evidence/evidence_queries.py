"""Finding what the inspectors of one inspectorate make of the evidence on what was sent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload

from checklist.assessments.models import Assessment
from checklist.core.organisations import Person
from checklist.reviews.judgements.evidence.models import LoweredStrength


@dataclass(frozen=True, slots=True)
class QuestionEvidence:
    """What one inspector makes of the evidence on a question: the lowered exhibits by number."""

    by: str = ""
    lowered: Mapping[int, LoweredStrength] = field(default_factory=dict)

    @property
    def changes_something(self) -> bool:
        """Whether the evidence counts otherwise than as the force sent it."""
        return bool(self.lowered)

    @property
    def fingerprint(self) -> Sequence[tuple[str, int, str | None]]:
        """What tells it from other evidence."""
        return [("lowered", number, row.strength) for number, row in sorted(self.lowered.items())]


AS_SENT = QuestionEvidence()
"""The evidence as the force sent it."""

EvidenceByPerson = Mapping[UUID, QuestionEvidence]


def load_evidence(
    session: Session, person: Person, assessment: Assessment, question_id: str | None = None
) -> Mapping[str, EvidenceByPerson]:
    """Load what each person of an inspectorate makes of the evidence, by question, or of one.

    One query. Who makes nothing of it is not there. The caller shows each only to who may see it.
    """
    found = _select(person, assessment)
    if question_id is not None:
        found = found.where(LoweredStrength.question_id == question_id)
    newest = {(row.person_id, row.exhibit_number): row for row in session.scalars(found)}
    lowered: dict[str, dict[UUID, dict[int, LoweredStrength]]] = defaultdict(dict)
    for row in newest.values():
        if row.strength is not None:
            of_person = lowered[row.question_id].setdefault(row.person_id, {})
            of_person[row.exhibit_number] = row
    return {
        key: {each: _build(rows) for each, rows in by_person.items()}
        for key, by_person in lowered.items()
    }


def load_lowerings(
    session: Session, person: Person, assessment: Assessment, exhibit_number: int
) -> Sequence[LoweredStrength]:
    """Load each time that somebody of an inspectorate lowered one exhibit, the oldest first."""
    found = _select(person, assessment).where(LoweredStrength.exhibit_number == exhibit_number)
    return session.scalars(found).all()


def _select(person: Person, assessment: Assessment) -> Select[LoweredStrength]:
    return (
        select(LoweredStrength)
        .where(
            LoweredStrength.assessment_id == assessment.id,
            LoweredStrength.organisation_id == person.organisation_id,
        )
        .options(joinedload(LoweredStrength.person))
        .order_by(LoweredStrength.saved_at, LoweredStrength.version)
    )


def _build(rows: Mapping[int, LoweredStrength]) -> QuestionEvidence:
    return QuestionEvidence(next(iter(rows.values())).person.name, rows)

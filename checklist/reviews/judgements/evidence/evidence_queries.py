"""Finding what the inspectors of one inspectorate make of the evidence on what was sent."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, joinedload

from checklist.assessments.models import Assessment
from checklist.core.organisations import Person
from checklist.reviews.judgements.evidence.models import LoweredStrength, OwnExhibit


@dataclass(frozen=True, slots=True)
class QuestionEvidence:
    """What one inspector makes of the evidence on a question.

    ``lowered`` are the exhibits of the force that they lowered, by number, ``own`` what they
    gathered themselves, withdrawn exhibits too.
    """

    by: str = ""
    lowered: Mapping[int, LoweredStrength] = field(default_factory=dict)
    own: tuple[OwnExhibit, ...] = ()

    @property
    def counting(self) -> tuple[OwnExhibit, ...]:
        """The person's own exhibits that count: those not withdrawn."""
        return tuple(each for each in self.own if each.withdrawn_at is None)

    @property
    def changes_something(self) -> bool:
        """Whether the evidence counts otherwise than as the force sent it."""
        return bool(self.lowered or self.counting)

    @property
    def fingerprint(self) -> Sequence[tuple[str, int, str | None]]:
        """What tells it from other evidence."""
        lowered = [(number, row.strength) for number, row in sorted(self.lowered.items())]
        own = [(each.number, each.strength) for each in self.counting]
        return [
            *(("lowered", number, strength) for number, strength in lowered),
            *(("own", number, strength) for number, strength in own),
        ]


AS_SENT = QuestionEvidence()
"""The evidence as the force sent it."""

EvidenceByPerson = Mapping[UUID, QuestionEvidence]


def load_evidence(
    session: Session, person: Person, assessment: Assessment, question_id: str | None = None
) -> Mapping[str, EvidenceByPerson]:
    """Load what each person of an inspectorate makes of the evidence, by question, or of one.

    Two queries. Who makes nothing of it is not there. The caller shows each only to who may see it.
    """
    lowerings, exhibits = _select_lowerings(person, assessment), _select_own(person, assessment)
    if question_id is not None:
        lowerings = lowerings.where(LoweredStrength.question_id == question_id)
        exhibits = exhibits.where(OwnExhibit.question_id == question_id)
    return gather_evidence(session.scalars(lowerings), session.scalars(exhibits))


def gather_evidence(
    lowerings: Iterable[LoweredStrength], exhibits: Iterable[OwnExhibit]
) -> Mapping[str, EvidenceByPerson]:
    """Gather the same from rows, the oldest lowering first and own exhibits by number."""
    newest = {(row.person_id, row.exhibit_number): row for row in lowerings}
    lowered: dict[tuple[str, UUID], dict[int, LoweredStrength]] = defaultdict(dict)
    own: dict[tuple[str, UUID], list[OwnExhibit]] = defaultdict(list)
    names: dict[UUID, str] = {}
    for row in newest.values():
        if row.strength is not None:
            lowered[row.question_id, row.person_id][row.exhibit_number] = row
            names[row.person_id] = row.person.name
    for exhibit in exhibits:
        own[exhibit.question_id, exhibit.person_id].append(exhibit)
        names[exhibit.person_id] = exhibit.person.name
    found: dict[str, dict[UUID, QuestionEvidence]] = defaultdict(dict)
    for question, by in {**lowered, **own}:
        lowered_by, own_by = lowered.get((question, by), {}), own.get((question, by), ())
        found[question][by] = QuestionEvidence(names[by], lowered_by, tuple(own_by))
    return found


def load_lowerings(
    session: Session, person: Person, assessment: Assessment, exhibit_number: int
) -> Sequence[LoweredStrength]:
    """Load each time that somebody of an inspectorate lowered one exhibit, the oldest first."""
    found = _select_lowerings(person, assessment)
    return session.scalars(found.where(LoweredStrength.exhibit_number == exhibit_number)).all()


def load_own_exhibits(
    session: Session, person: Person, assessment: Assessment
) -> Sequence[OwnExhibit]:
    """Load all exhibits that a person gathered on an assessment, by number."""
    found = _select_own(person, assessment).where(OwnExhibit.person_id == person.id)
    return session.scalars(found).all()


def _select_lowerings(person: Person, assessment: Assessment) -> Select[LoweredStrength]:
    return (
        select(LoweredStrength)
        .where(
            LoweredStrength.assessment_id == assessment.id,
            LoweredStrength.organisation_id == person.organisation_id,
        )
        .options(joinedload(LoweredStrength.person))
        .order_by(LoweredStrength.saved_at, LoweredStrength.version)
    )


def _select_own(person: Person, assessment: Assessment) -> Select[OwnExhibit]:
    return (
        select(OwnExhibit)
        .where(
            OwnExhibit.assessment_id == assessment.id,
            OwnExhibit.organisation_id == person.organisation_id,
        )
        .options(joinedload(OwnExhibit.person), joinedload(OwnExhibit.worksheet))
        .order_by(OwnExhibit.number)
        .execution_options(populate_existing=True)
    )

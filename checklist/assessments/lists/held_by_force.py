"""What the force holds itself and shows in person: each exhibit with its holder and place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from checklist.assessments.scored_assessment import ScoredAssessment
from checklist.core.question_sets.model import Question
from checklist.evidence.models import EvidenceKind


@dataclass(frozen=True, slots=True)
class HeldExhibit:
    """One exhibit that the force holds: which evidence, who holds it and where, for what."""

    evidence_id: UUID
    title: str
    place: str
    document_date: date | None
    number: int
    question: Question
    strength: str
    pinpoint: str
    shows: str
    is_restricted: bool = False


@dataclass(frozen=True, slots=True)
class HeldEvidence:
    """One record that the force holds, with the exhibits that use it: one for each question."""

    title: str
    document_date: date | None
    exhibits: tuple[HeldExhibit, ...]


@dataclass(frozen=True, slots=True)
class HeldPlace:
    """A holder and place, as the force wrote them, with the records that are seen there."""

    place: str
    evidence: tuple[HeldEvidence, ...]


def group_by_place(exhibits: Iterable[HeldExhibit]) -> tuple[HeldPlace, ...]:
    """Group exhibits by holder and place, and within a place by record, so that each is one stop.

    Places stand in the order of their names, what has none is last.
    """
    places: dict[str, dict[UUID, list[HeldExhibit]]] = {}
    for each in sorted(exhibits, key=lambda each: each.number):
        place = " ".join(each.place.split())
        places.setdefault(place, {}).setdefault(each.evidence_id, []).append(each)
    return tuple(
        HeldPlace(place, tuple(_describe_evidence(uses) for uses in places[place].values()))
        for place in sorted(places, key=lambda place: (not place, place.casefold(), place))
    )


def list_held_now(scored: ScoredAssessment) -> Iterator[HeldExhibit]:
    """List what the force holds for the answers that a person may see, as it is saved now.

    ``scored`` was scored with its evidence. What is withdrawn, or of a question that is not asked,
    is left out.
    """
    for question in scored.question_set.questions:
        if not scored.reach.reads(question.id) or not scored.is_asked(question):
            continue
        for used in scored.used_evidence.get(question.id, ()):
            exhibit, evidence = used.exhibit, used.evidence
            if evidence.kind is EvidenceKind.HELD_BY_FORCE and exhibit.withdrawn_at is None:
                yield HeldExhibit(
                    evidence_id=evidence.id,
                    title=evidence.title,
                    place=evidence.place,
                    document_date=used.document_date,
                    number=exhibit.number,
                    question=question,
                    strength=exhibit.strength,
                    pinpoint=exhibit.pinpoint,
                    shows=exhibit.shows,
                    is_restricted=question.id in scored.saved_answers.texts.restrictions,
                )


def _describe_evidence(uses: list[HeldExhibit]) -> HeldEvidence:
    return HeldEvidence(uses[0].title, uses[0].document_date, tuple(uses))

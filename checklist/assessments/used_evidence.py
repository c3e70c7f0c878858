"""Evidence as it is used: exhibits with all that pages, reports and copies tell of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from checklist.assessments.models import Exhibit
from checklist.assessments.saved_exhibits import find_held_because, name_exhibit
from checklist.core.answers.sheet import ExhibitGiven, HeldBecause
from checklist.evidence.models import Evidence, EvidenceKind, Revision

UsesByQuestion = Mapping[str, Sequence["UsedEvidence"]]


@dataclass(frozen=True, slots=True)
class UsedEvidence:
    """An exhibit with the evidence it uses, and the revision where the evidence is a file."""

    exhibit: Exhibit
    evidence: Evidence
    revision: Revision | None

    @property
    def is_held(self) -> bool:
        """Whether scoring leaves it out: withdrawn, disposed of, or held by the scanner."""
        return self.held_because is not None

    @property
    def held_because(self) -> HeldBecause | None:
        """Why scoring leaves it out; None where it does not."""
        revision = self.revision
        return find_held_because(
            is_withdrawn=self.exhibit.withdrawn_at is not None,
            scan=revision.scan if revision else None,
            is_disposed=revision is not None and revision.is_disposed,
        )

    @property
    def held_at(self) -> datetime | None:
        """Since when scoring leaves it out; None where it does not, or nobody knows."""
        if self.exhibit.withdrawn_at is not None or self.revision is None:
            return self.exhibit.withdrawn_at
        if self.revision.is_disposed:
            return self.revision.disposed_at
        return self.revision.scanned_at if self.is_held else None

    @property
    def names_revision(self) -> bool:
        """Whether it is certain which revision is meant; links and records have none."""
        return self.evidence.kind is not EvidenceKind.FILE or self.revision is not None

    @property
    def has_newer(self) -> bool:
        """Whether a newer revision has superseded the one it names."""
        return self.revision is not None and self.revision.superseded_at is not None

    def is_added_by(self, organisation_id: UUID) -> bool:
        """Say whether it is a file that people of another body added for that body."""
        return self.revision is not None and self.revision.organisation_id == organisation_id

    @property
    def document_date(self) -> date | None:
        """The date of the document; of a superseded revision, the date recorded with it."""
        dated = self.revision if self.revision and self.has_newer else self.evidence
        return dated.document_date

    @property
    def review_date(self) -> date | None:
        """The date of the next review; of a superseded revision, the date recorded with it."""
        dated = self.revision if self.revision and self.has_newer else self.evidence
        return dated.review_date


def select_used_evidence(assessment_id: UUID) -> Select[Exhibit, Evidence, Revision]:
    """Select the exhibits of an assessment with their evidence, as ``UsedEvidence`` takes them."""
    return (
        select(Exhibit, Evidence, Revision)
        .join(Evidence, Exhibit.evidence_id == Evidence.id)
        .outerjoin(Revision, Exhibit.revision_id == Revision.id)
        .where(Exhibit.assessment_id == assessment_id)
    )


def load_used_evidence(
    session: Session, assessment_id: UUID, question_id: str | None = None
) -> dict[str, list[UsedEvidence]]:
    """Load the exhibits of an assessment by question, or those of one question, in one query.

    They are in the order of their numbers, withdrawn ones too.
    """
    query = select_used_evidence(assessment_id).order_by(Exhibit.number)
    if question_id is not None:
        query = query.where(Exhibit.question_id == question_id)
    loaded: dict[str, list[UsedEvidence]] = {}
    for exhibit, evidence, revision in session.execute(query).all():
        used = UsedEvidence(exhibit, evidence, revision)
        loaded.setdefault(exhibit.question_id, []).append(used)
    return loaded


def build_exhibit_given(used: UsedEvidence) -> ExhibitGiven:
    """Build an exhibit as the core reads it."""
    return ExhibitGiven(
        strength=used.exhibit.strength,
        dated=used.document_date,
        review_date=used.review_date,
        tested_by=used.exhibit.tested_by,
        held=used.is_held,
        held_because=used.held_because,
        names_revision=used.names_revision,
        label=name_exhibit(used.exhibit.number),
        position_as_at=used.exhibit.position_as_at,
        source_kind=used.exhibit.source_kind,
    )

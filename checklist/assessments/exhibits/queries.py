"""Finding exhibits: one by its number, its history, what it counts for, where evidence is used."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.assessments.models import Assessment, Exhibit, ExhibitEntry
from checklist.assessments.pinned_set import question_set_of
from checklist.assessments.saved_answers import UsedEvidence
from checklist.assessments.scored_assessment import as_given
from checklist.assessments.service import get_assessment
from checklist.core.errors import NotFound, UserError
from checklist.core.messages import Sentence
from checklist.core.organisations import Person
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.scoring_model import Ceiling
from checklist.core.scoring.evidence_strength import weigh
from checklist.evidence.models import Evidence, Revision
from checklist.evidence.service import get_evidence


def ceiling_of(question_set: QuestionSet, strength: str) -> Ceiling | None:
    """What the set says of a strength."""
    ceilings = question_set.scoring.ceilings
    return next((one for one in ceilings if one.strength == strength), None)


def from_library(
    session: Session, person: Person, assessment: Assessment, evidence_id: UUID
) -> Evidence:
    """Evidence the force has already, to be used again; of another force it does not exist."""
    evidence = get_evidence(session, person, evidence_id)
    if evidence.force_id != assessment.force_id:
        raise NotFound("We could not find that evidence")
    if evidence.newest is not None and evidence.newest.is_disposed:
        raise UserError("Choose other evidence: this file was disposed of", field="evidence")
    return evidence


def get_exhibit(
    session: Session, person: Person, assessment_id: UUID, number: int
) -> tuple[Assessment, UsedEvidence]:
    """Find an exhibit of an assessment that is open to the person."""
    assessment = get_assessment(session, person, assessment_id)
    found = session.execute(
        select(Exhibit, Evidence, Revision)
        .join(Evidence, Exhibit.evidence_id == Evidence.id)
        .outerjoin(Revision, Exhibit.revision_id == Revision.id)
        .where(Exhibit.assessment_id == assessment.id, Exhibit.number == number)
    ).one_or_none()
    if found is None:
        raise NotFound("We could not find that exhibit")
    return assessment, UsedEvidence(*found)


def history_of_exhibit(session: Session, exhibit: Exhibit) -> list[tuple[ExhibitEntry, str]]:
    """The versions of an exhibit with who made them, the newest first."""
    rows = session.execute(
        select(ExhibitEntry, Account.name)
        .join(Account, ExhibitEntry.saved_by == Account.id)
        .where(ExhibitEntry.exhibit_id == exhibit.id)
        .order_by(ExhibitEntry.version.desc())
    )
    return [(entry, name) for entry, name in rows]


def remarks_on(assessment: Assessment, used: UsedEvidence) -> tuple[Sentence, ...]:
    """Why an exhibit counts for less than it claims, or not at all; nothing where it counts."""
    question_set = question_set_of(assessment)
    question = question_set.question(used.exhibit.question_id)
    scale = question_set.scale_of(question)
    return weigh(question_set.scoring, scale, as_given(used), assessment.as_at).remarks


def newest_number(session: Session, evidence: Evidence) -> int | None:
    """The number of a file's newest revision."""
    return session.scalar(
        select(func.max(Revision.number)).where(Revision.evidence_id == evidence.id)
    )

"""Queries on exhibits: one by its number, its history, and why it counts for less than claimed."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.assessments.models import Assessment, Exhibit, ExhibitEntry
from checklist.assessments.pinned_set import load_pinned_set
from checklist.assessments.reach.closed import questions_closed_to
from checklist.assessments.reach.questions import is_open_use, questions_open_to, require_open
from checklist.assessments.service import get_assessment
from checklist.assessments.used_evidence import (
    UsedEvidence,
    build_exhibit_given,
    select_used_evidence,
)
from checklist.core.errors import NotFound, UserError
from checklist.core.messages import Sentence
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.scoring_model import Ceiling
from checklist.core.scoring.evidence_strength import weigh_exhibit
from checklist.evidence.models import Evidence, Revision
from checklist.evidence.service import get_evidence, get_revision


def find_ceiling(question_set: QuestionSet, strength: str) -> Ceiling | None:
    """Find the ceiling that the set puts on a strength; None for a strength it does not have."""
    ceilings = question_set.scoring.ceilings
    return next((ceiling for ceiling in ceilings if ceiling.strength == strength), None)


def get_reusable_evidence(
    session: Session, person: Person, assessment: Assessment, evidence_id: UUID
) -> Evidence:
    """Find evidence in the force's library to be used again.

    Raises NotFound for evidence of another force, even where it is open to the person, and
    UserError for a file that was disposed of.
    """
    evidence = get_evidence(session, person, evidence_id)
    if evidence.force_id != assessment.force_id:
        raise NotFound("We could not find that evidence")
    if evidence.newest is not None and evidence.newest.is_disposed:
        raise UserError("Choose other evidence: this file was disposed of", field="evidence")
    return evidence


def get_exhibit(
    session: Session, person: Person, assessment_id: UUID, number: int
) -> tuple[Assessment, UsedEvidence]:
    """Find an exhibit by its number in an assessment open to the person.

    Raises NotFound, as for one of a closed question, and NotForThisRole where its question is not
    shared with them.
    """
    assessment = get_assessment(session, person, assessment_id)
    row = session.execute(
        select_used_evidence(assessment.id).where(Exhibit.number == number)
    ).one_or_none()
    if row is None:
        raise NotFound("We could not find that exhibit")
    used = UsedEvidence(*row)
    reach = questions_open_to(session, person, assessment)
    require_open(session, assessment, reach, used.exhibit.question_id)
    if used.exhibit.question_id in questions_closed_to(session, person, assessment):
        raise NotFound("We could not find that exhibit")
    return assessment, used


def get_exhibit_file(session: Session, person: Person, used: UsedEvidence) -> Revision:
    """Find the file of an exhibit that a person may see, where they may have its bytes too.

    Whoever reads the library may, as there; of another body its own people, of what it added.
    Raises NotFound.
    """
    if used.revision is None:
        raise NotFound("We could not find that file")
    if is_permitted(person, Action.READ_LIBRARY):
        return get_revision(session, person, used.evidence.id, used.revision.number)
    if not used.is_added_by(person.organisation_id):
        raise NotFound("We could not find that file")
    return used.revision


def find_questions_using(
    session: Session, assessment: Assessment, evidence_id: UUID
) -> frozenset[str]:
    """Find the ids of the questions of an assessment that use some evidence now."""
    used = select(Exhibit.question_id).where(
        Exhibit.assessment_id == assessment.id,
        Exhibit.evidence_id == evidence_id,
        Exhibit.withdrawn_at.is_(None),
    )
    return frozenset(session.scalars(used))


def find_last_use(session: Session, person: Person, evidence_id: UUID) -> Exhibit | None:
    """Find the exhibit that was last added of some evidence, of those that a person may see."""
    return session.scalar(
        select(Exhibit)
        .where(
            Exhibit.evidence_id == evidence_id,
            Exhibit.withdrawn_at.is_(None),
            is_open_use(person, Exhibit),
        )
        .order_by(Exhibit.added_at.desc(), Exhibit.number.desc())
        .limit(1)
    )


def list_exhibit_history(session: Session, exhibit: Exhibit) -> list[tuple[ExhibitEntry, str]]:
    """List the versions of an exhibit with the names of those who saved them, the newest first."""
    rows = session.execute(
        select(ExhibitEntry, Account.name)
        .join(Account, ExhibitEntry.saved_by == Account.id)
        .where(ExhibitEntry.exhibit_id == exhibit.id)
        .order_by(ExhibitEntry.version.desc())
    )
    return [(entry, name) for entry, name in rows]


def exhibit_remarks(assessment: Assessment, used: UsedEvidence) -> tuple[Sentence, ...]:
    """List why an exhibit counts for less than it claims, or not at all; empty where it counts."""
    question_set = load_pinned_set(assessment)
    question = question_set.get_question(used.exhibit.question_id)
    scale = question_set.get_scale(question)
    return weigh_exhibit(
        question_set.scoring, scale, build_exhibit_given(used), assessment.as_at
    ).remarks


def find_newest_revision_number(session: Session, evidence: Evidence) -> int | None:
    """Find the number of a file's newest revision; None for a link or a record."""
    return session.scalar(
        select(func.max(Revision.number)).where(Revision.evidence_id == evidence.id)
    )

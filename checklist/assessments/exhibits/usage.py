"""Where evidence is used: exhibits, as the library's pages show them."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from flask import url_for
from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session, aliased

from checklist.accounts.service import select_forces_for_person
from checklist.assessments.models import Assessment, Exhibit, ExhibitEntry
from checklist.assessments.reach.closed import is_closed
from checklist.assessments.reach.questions import is_library_narrowed, is_open_use, is_shared_use
from checklist.assessments.reach.request_models import ChangeRequest, RequestOutcome
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Person
from checklist.evidence.models import Evidence, Revision
from checklist.evidence.usage import EvidenceUse, Uses

_WITH_INSPECTORS = (
    AssessmentState.SUBMITTED,
    AssessmentState.UNDER_REVIEW,
    AssessmentState.CHANGES_REQUESTED,
    AssessmentState.FACTUAL_ACCURACY,
)
"""The states from sending to closing; while a request is open there are others between."""


class ExhibitUses:
    """The exhibits that use evidence; withdrawn ones are listed and not counted.

    Those of questions that are not shared with the person who asks, or closed to them, are left out
    everywhere.
    """

    def uses(self, session: Session, person: Person, evidence: Collection[UUID]) -> Uses:
        """Find the exhibits of open questions that use some evidence, as links, in one query."""
        rows = session.execute(
            select(Exhibit, Revision, Assessment.archived_at)
            .join(Assessment, Exhibit.assessment_id == Assessment.id)
            .outerjoin(Revision, Exhibit.revision_id == Revision.id)
            .where(Exhibit.evidence_id.in_(evidence), is_open_use(person, Exhibit))
            .order_by(Exhibit.assessment_id, Exhibit.number)
        )
        uses: dict[UUID, list[EvidenceUse]] = {}
        for exhibit, revision, archived_at in rows:
            use = _build_use(exhibit, revision, is_archived=archived_at is not None)
            uses.setdefault(exhibit.evidence_id, []).append(use)
        return uses

    def used_for(self, person: Person, question_id: str) -> Select[UUID]:
        """Select the ids of evidence that exhibits use for a question, archived work left out."""
        return (
            select(Exhibit.evidence_id)
            .join(Assessment, Exhibit.assessment_id == Assessment.id)
            .where(
                Exhibit.question_id == question_id,
                Exhibit.withdrawn_at.is_(None),
                Assessment.archived_at.is_(None),
                is_open_use(person, Exhibit),
            )
        )

    def narrow_library(self, person: Person) -> ColumnElement[bool] | None:
        """Build the condition that evidence is of a person's questions, or was added by them."""
        if not is_library_narrowed(person):
            return None
        used = select(Exhibit.evidence_id).where(is_open_use(person, Exhibit))
        return or_(Evidence.added_by == person.id, Evidence.id.in_(used))

    def used_often(self, person: Person, forces: Select[UUID], least: int) -> Select[UUID]:
        """Select the ids of evidence of some forces used for many questions of one assessment.

        ``least`` is the number of questions. Most assessments have no such evidence: a first
        condition on each, which an index answers, spares counting their questions.
        """
        counted = aliased(Exhibit)
        has_any = (
            select(counted.evidence_id)
            .where(counted.assessment_id == Assessment.id, counted.withdrawn_at.is_(None))
            .group_by(counted.evidence_id)
            .having(func.count() >= least)
            .exists()
        )
        candidates = select(Assessment.id).where(
            Assessment.force_id.in_(forces), Assessment.archived_at.is_(None), has_any
        )
        return (
            select(Exhibit.evidence_id)
            .where(
                Exhibit.assessment_id.in_(candidates),
                Exhibit.withdrawn_at.is_(None),
                is_open_use(person, Exhibit),
            )
            .group_by(Exhibit.assessment_id, Exhibit.evidence_id)
            .having(func.count(Exhibit.question_id.distinct()) >= least)
        )

    def closed_to(self, person: Person) -> Select[UUID]:
        """Select the ids of evidence whose only uses are closed, withdrawn ones too."""
        other = aliased(Exhibit)
        has_open = (
            select(other.id)
            .where(other.evidence_id == Exhibit.evidence_id, ~is_closed(person, other))
            .exists()
        )
        return select(Exhibit.evidence_id).where(is_closed(person, Exhibit), ~has_open)

    def find_in_review(self, session: Session, evidence_id: UUID) -> Collection[int]:
        """Find the revisions that exhibits name, or did, in what the inspectorate has open."""
        is_named_then = (
            select(ExhibitEntry.exhibit_id)
            .where(
                ExhibitEntry.exhibit_id == Exhibit.id,
                ExhibitEntry.revision_number == Revision.number,
            )
            .exists()
        )
        found = (
            select(Revision.number)
            .distinct()
            .join(Exhibit, Exhibit.evidence_id == Revision.evidence_id)
            .join(Assessment, Exhibit.assessment_id == Assessment.id)
            .where(
                Revision.evidence_id == evidence_id,
                or_(Exhibit.revision_id == Revision.id, is_named_then),
                or_(Assessment.state.in_(_WITH_INSPECTORS), _has_open_request()),
            )
        )
        return session.scalars(found).all()

    def leaves_out(self, person: Person) -> ColumnElement[bool]:
        """Build the condition that an exhibit of the forces open to a person is closed to them.

        Of exhibits that they may know of: a question that is not shared tells nothing of itself.
        """
        return (
            select(Exhibit.id)
            .join(Assessment, Exhibit.assessment_id == Assessment.id)
            .where(
                Assessment.force_id.in_(select_forces_for_person(person)),
                is_shared_use(person, Exhibit),
                is_closed(person, Exhibit),
            )
            .exists()
        )


def _has_open_request() -> ColumnElement[bool]:
    """Build the condition that inspectors asked for changes of an assessment, and wait for them.

    It holds while the force prepares and signs these, too.
    """
    return (
        select(ChangeRequest.id)
        .where(
            ChangeRequest.assessment_id == Assessment.id,
            ChangeRequest.outcome == RequestOutcome.OPEN,
        )
        .exists()
    )


def _build_use(exhibit: Exhibit, revision: Revision | None, *, is_archived: bool) -> EvidenceUse:
    """Build the link to an exhibit.

    It says if the revision is superseded, the exhibit withdrawn or its assessment archived.
    """
    text = f"Exhibit {exhibit.number}, {exhibit.question_id}"
    if revision is not None and revision.superseded_at is not None:
        text += f", revision {revision.number}"
    is_withdrawn = exhibit.withdrawn_at is not None
    if is_withdrawn:
        text += ", withdrawn"
    if is_archived:
        text += ", in an archived assessment"
    assessment_id, number = exhibit.assessment_id, exhibit.number
    return EvidenceUse(
        text,
        url_for("exhibits.exhibit", assessment_id=assessment_id, number=number),
        exhibit.assessment_id,
        exhibit.question_id,
        is_withdrawn,
    )

"""Where evidence is used, as the library's pages ask it."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from flask import url_for
from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from checklist.assessments.models import Assessment, Exhibit
from checklist.evidence.library.usage import Use, Uses
from checklist.evidence.models import Revision


class ExhibitUses:
    """Finds the exhibits that use evidence; those withdrawn are shown and not counted."""

    def uses(self, session: Session, evidence: Collection[UUID]) -> Uses:
        """The exhibits that use some evidence, as links, all in one query."""
        rows = session.execute(
            select(Exhibit, Revision)
            .outerjoin(Revision, Exhibit.revision_id == Revision.id)
            .where(Exhibit.evidence_id.in_(evidence))
            .order_by(Exhibit.assessment_id, Exhibit.number)
        )
        found: dict[UUID, list[Use]] = {}
        for exhibit, revision in rows:
            found.setdefault(exhibit.evidence_id, []).append(_use_in(exhibit, revision))
        return found

    def used_for(self, question_id: str) -> Select[UUID]:
        """The ids of evidence that exhibits use for a question."""
        return select(Exhibit.evidence_id).where(
            Exhibit.question_id == question_id, Exhibit.withdrawn_at.is_(None)
        )

    def used_often(self, forces: Select[UUID], least: int) -> Select[UUID]:
        """The ids of evidence of some forces used for so many questions of one assessment.

        Most assessments have none: that is told of each by counting exhibits, which an index does.
        """
        of_it = aliased(Exhibit)
        has_any = (
            select(of_it.evidence_id)
            .where(of_it.assessment_id == Assessment.id, of_it.withdrawn_at.is_(None))
            .group_by(of_it.evidence_id)
            .having(func.count() >= least)
            .exists()
        )
        theirs = select(Assessment.id).where(Assessment.force_id.in_(forces), has_any)
        return (
            select(Exhibit.evidence_id)
            .where(Exhibit.assessment_id.in_(theirs), Exhibit.withdrawn_at.is_(None))
            .group_by(Exhibit.assessment_id, Exhibit.evidence_id)
            .having(func.count(Exhibit.question_id.distinct()) >= least)
        )


def _use_in(exhibit: Exhibit, revision: Revision | None) -> Use:
    """An exhibit as a link that says what is odd about it."""
    words = f"Exhibit {exhibit.number}, {exhibit.question_id}"
    if revision is not None and revision.superseded_at is not None:
        words += f", revision {revision.number}"
    is_withdrawn = exhibit.withdrawn_at is not None
    assessment_id, number = exhibit.assessment_id, exhibit.number
    return Use(
        f"{words}, withdrawn" if is_withdrawn else words,
        url_for("exhibits.exhibit", assessment_id=assessment_id, number=number),
        exhibit.assessment_id,
        exhibit.question_id,
        is_withdrawn,
    )

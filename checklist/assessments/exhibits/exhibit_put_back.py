"""Putting the exhibits of an answer back as they were signed, where a request ended unanswered."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.exhibits.service import build_entry
from checklist.assessments.models import Assessment, Exhibit
from checklist.core.organisations import Person
from checklist.core.seals.content import SealedContent, SealedExhibit
from checklist.db import now
from checklist.evidence.models import Revision

_NEVER_SENT = "Added for a request that ended before this was sent"


def put_exhibits_back(
    session: Session,
    person: Person,
    assessment: Assessment,
    question_id: str,
    sealed: SealedContent,
) -> None:
    """Put the exhibits of a question back as sealed; one added since is withdrawn.

    What was saved since stays in the history of each. The caller holds the lock.
    """
    signed = {each.number: each for each in sealed.questions[question_id].exhibits}
    exhibits = session.scalars(
        select(Exhibit)
        .where(Exhibit.assessment_id == assessment.id, Exhibit.question_id == question_id)
        .order_by(Exhibit.number)
    )
    for exhibit in exhibits.all():
        before = signed.get(exhibit.number)
        if before is None and exhibit.withdrawn_at is None:
            exhibit.withdrawn_at, exhibit.withdrawn_reason = now(), _NEVER_SENT
        elif before is not None and before.version != exhibit.version:
            _put_back(session, exhibit, before)
        else:
            continue
        exhibit.version += 1
        revision = session.get(Revision, exhibit.revision_id) if exhibit.revision_id else None
        number = revision.number if revision else None
        dated = before.evidence.document_date if before else None
        session.add(build_entry(person, exhibit, number, dated))


def _put_back(session: Session, exhibit: Exhibit, before: SealedExhibit) -> None:
    exhibit.pinpoint, exhibit.shows = before.pinpoint, before.shows
    exhibit.strength, exhibit.tested_by = before.strength, before.tested_by
    exhibit.position_as_at, exhibit.source_kind = before.position_as_at, before.source_kind
    exhibit.withdrawn_at, exhibit.withdrawn_reason = before.withdrawn_at, before.withdrawn_reason
    if before.evidence.revision is not None:
        exhibit.revision_id = session.scalars(
            select(Revision.id).where(
                Revision.evidence_id == exhibit.evidence_id,
                Revision.number == before.evidence.revision.number,
            )
        ).one()

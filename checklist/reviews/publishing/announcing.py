"""Telling people that a report is out, once, as its day begins: by e-mail and in the record."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.sign_off.mailing_list import queue_state_emails
from checklist.assessments.sign_off.models import StateChange
from checklist.audit.service import record
from checklist.reviews.publishing.models import Publication
from checklist.web.filters import today_in_london


def announce(session: Session, publication: Publication, moment: datetime) -> None:
    """Tell people of a report that is out. The caller holds the write lock."""
    queue_state_emails(session, session.get_one(StateChange, publication.state_change_id))
    publication.announced_at = moment


def announce_due(session: Session, moment: datetime) -> int:
    """Tell of each report whose day has begun and of which nobody was told; returns how many.

    What was decided before its day stands in the force's record from now on.
    """
    due = session.scalars(
        select(Publication)
        .where(Publication.announced_at.is_(None), Publication.published_on <= today_in_london())
        .order_by(Publication.decided_at)
        .with_for_update()
    ).all()
    for publication in due:
        announce(session, publication, moment)
        _record(session, publication)
    return len(due)


def _record(session: Session, publication: Publication) -> None:
    assessment = session.get_one(Assessment, publication.assessment_id)
    record(
        session,
        None,
        "announce the report",
        force_id=assessment.force_id,
        subject=f"assessment {assessment.id}",
        detail=f"{publication.outcome.value}, {publication.short_digest}",
        bodies=(publication.organisation_id,),
    )

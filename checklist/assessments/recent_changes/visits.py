"""Visits to an assessment: when one begins and ends, and since when changes are new to a person."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from checklist.assessments.recent_changes.models import LastVisit
from checklist.core.organisations import Person
from checklist.db import advisory_lock, now

VISIT_GAP = timedelta(minutes=30)
"""How long a person is away before they come back to a new visit, with a new list.

A meeting or a meal: shorter, and the list would be gone after a telephone call; longer, and work
of the morning and of the afternoon would be one visit.
"""

_NOTED_EVERY = timedelta(minutes=5)
"""How often a visit is stored that goes on: to store each page would make every page a writer."""


def find_since(visit: LastVisit, moment: datetime) -> datetime:
    """Find since when changes are new to a person who opens a page at a moment."""
    return visit.began_at if _is_over(visit, moment) else visit.since


def load_visits(
    session: Session, person: Person, assessment_ids: Collection[UUID]
) -> dict[UUID, datetime]:
    """Load since when changes are new to a person, by assessment: those they were in before."""
    moment = now()
    visits = session.scalars(
        select(LastVisit).where(
            LastVisit.person_id == person.id, LastVisit.assessment_id.in_(assessment_ids)
        )
    )
    return {visit.assessment_id: find_since(visit, moment) for visit in visits}


def note_visit(session: Session, person: Person, assessment_id: UUID) -> bool:
    """Note that a person is in an assessment. Returns whether there is anything to commit."""
    moment = now()
    key = (assessment_id, person.id)
    visit = session.get(LastVisit, key)
    if visit is not None and moment - visit.here_at < _NOTED_EVERY:
        return False
    advisory_lock(session, f"visit of {person.id}")
    visit = session.get(LastVisit, key)
    if visit is None:
        session.add(
            LastVisit(
                assessment_id=assessment_id,
                person_id=person.id,
                since=moment,
                began_at=moment,
                here_at=moment,
            )
        )
    else:
        if _is_over(visit, moment):
            visit.since, visit.began_at = visit.began_at, moment
        visit.here_at = max(visit.here_at, moment)
    try:
        session.flush()
    except IntegrityError:  # the assessment was deleted meanwhile
        session.rollback()
        return False
    return True


def _is_over(visit: LastVisit, moment: datetime) -> bool:
    return moment - visit.here_at > VISIT_GAP

"""Visits to an assessment: when one begins and ends, and since when changes are new to a person."""

from __future__ import annotations

from collections import OrderedDict
from datetime import datetime, timedelta
from threading import Lock
from typing import Any
from uuid import UUID

from sqlalchemy import ScalarSelect, Uuid, bindparam, case, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from checklist.assessments.recent_changes.models import LastVisit
from checklist.core.organisations import Person
from checklist.db import UtcDateTime, advisory_lock, now
from checklist.registry import Entry

VISIT_GAP = timedelta(minutes=30)
"""How long a person is away before they come back to a new visit, with a new list.

A meeting or a meal: shorter, and the list would be gone after a telephone call; longer, and work
of the morning and of the afternoon would be one visit.
"""

_NOTED_EVERY = timedelta(minutes=5)
"""How often a visit is stored that goes on: to store each page would make every page a writer."""

_MOST_REMEMBERED = 4096  # visits that go on at the same time, some 300 bytes each


class NotedVisits:
    """The visits noted last, so that a page of one that goes on asks the database nothing.

    Each process remembers its own. Safe to use from several threads.
    """

    def __init__(self) -> None:
        self._noted: OrderedDict[tuple[UUID, UUID], datetime] = OrderedDict()
        self._lock = Lock()

    def is_new(self, key: tuple[UUID, UUID], moment: datetime) -> bool:
        """Say whether a visit was not noted within the last minutes."""
        with self._lock:
            noted = self._noted.get(key)
        return noted is None or not timedelta(0) <= moment - noted < _NOTED_EVERY

    def remember(self, key: tuple[UUID, UUID], moment: datetime) -> None:
        """Remember when a visit was noted."""
        with self._lock:
            self._noted[key] = moment
            self._noted.move_to_end(key)
            if len(self._noted) > _MOST_REMEMBERED:
                self._noted.popitem(last=False)

    def forget(self) -> None:
        """Forget all visits, as a new process does."""
        with self._lock:
            self._noted.clear()


NOTED_VISITS: Entry[NotedVisits] = Entry("visits noted last", NotedVisits)


def find_since(visit: LastVisit, moment: datetime) -> datetime:
    """Find since when changes are new to a person who opens a page at a moment."""
    return visit.began_at if _is_over(visit, moment) else visit.since


def load_since(session: Session, person: Person, assessment_id: UUID) -> datetime | None:
    """Load since when changes are new to a person; None where they were never there before."""
    visit = session.get(LastVisit, (assessment_id, person.id))
    return None if visit is None else find_since(visit, now())


def select_since(assessment_id: Any) -> ScalarSelect[datetime]:
    """Select, for a column of ids, since when changes are new to a person, as ``find_since``.

    Runs with ``person_id``, and with ``over_before`` as ``find_gap`` gives it.
    """
    is_over = LastVisit.here_at < bindparam("over_before", type_=UtcDateTime())
    of_person = LastVisit.person_id == bindparam("person_id", type_=Uuid())
    return (
        select(case((is_over, LastVisit.began_at), else_=LastVisit.since))
        .where(LastVisit.assessment_id == assessment_id, of_person)
        .scalar_subquery()
    )


def find_gap() -> datetime:
    """Find before which moment a person was there last whose visit is over."""
    return now() - VISIT_GAP


def note_visit(session: Session, person: Person, assessment_id: UUID) -> bool:
    """Note that a person is in an assessment. Returns whether there is anything to commit."""
    moment, key = now(), (assessment_id, person.id)
    noted = NOTED_VISITS.get()
    if not noted.is_new(key, moment):
        return False
    noted.remember(key, moment)
    advisory_lock(session, f"visit of {person.id}")
    visit = session.get(LastVisit, key)
    if visit is None:
        visit = LastVisit(assessment_id=assessment_id, person_id=person.id)
        visit.since = visit.began_at = visit.here_at = moment
        session.add(visit)
    elif _is_over(visit, moment):
        visit.since, visit.began_at, visit.here_at = visit.began_at, moment, moment
    else:
        visit.here_at = max(visit.here_at, moment)
    try:
        session.flush()
    except IntegrityError:  # the assessment was deleted meanwhile
        session.rollback()
        return False
    return True


def _is_over(visit: LastVisit, moment: datetime) -> bool:
    return moment - visit.here_at > VISIT_GAP

"""Where evidence is used: asked here, answered by the slice that uses it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID

from flask import Flask
from sqlalchemy import ColumnElement, Select, and_, select
from sqlalchemy.orm import Session

from checklist.core.organisations import Person
from checklist.evidence.models import Evidence
from checklist.registry import Entry

MANY_QUESTIONS = 9
"""A file used for so many questions of one assessment is pointed out: it may prove too much."""


@dataclass(frozen=True, slots=True)
class EvidenceUse:
    """One use of a piece of evidence, as a link: for which question of which assessment."""

    text: str
    href: str
    assessment_id: UUID
    question_id: str
    is_withdrawn: bool


Uses = Mapping[UUID, list[EvidenceUse]]


class UsageFinder(Protocol):
    """Finds the uses of evidence that a person may see, implemented by the slice that uses it."""

    def uses(self, session: Session, person: Person, evidence: Collection[UUID]) -> Uses:
        """Find the uses of some evidence in one query."""

    def used_for(self, person: Person, question_id: str) -> Select[UUID]:
        """Select the ids of evidence that is used for a question."""

    def used_often(self, person: Person, forces: Select[UUID], least: int) -> Select[UUID]:
        """Select the ids of the forces' evidence used for ``least`` questions of one assessment."""

    def narrow_library(self, person: Person) -> ColumnElement[bool] | None:
        """Build the condition on evidence that it is a person's own; None for who reads all."""

    def closed_to(self, person: Person) -> Select[UUID]:
        """Select the ids of evidence whose only uses are closed to a person."""

    def find_in_review(self, session: Session, evidence_id: UUID) -> Collection[int]:
        """Find the revisions that are evidence in what the inspectorate has open."""

    def leaves_out(self, person: Person) -> ColumnElement[bool]:
        """Build the condition that uses are closed to a person, so that the pages say so."""


_FINDER: Entry[UsageFinder] = Entry("finder of uses")


def set_usage_finder(app: Flask, finder: UsageFinder) -> None:
    """Set the usage finder of a service."""
    _FINDER.set(app, finder)


def get_usage_finder() -> UsageFinder:
    """Return the usage finder of the current service."""
    return _FINDER.get()


def find_uses(session: Session, person: Person, evidence: Collection[UUID]) -> Uses:
    """Find the uses of some evidence that a person may see, in one query."""
    return get_usage_finder().uses(session, person, evidence) if evidence else {}


def select_leaves_out(person: Person) -> Select[bool]:
    """Select whether uses of evidence are closed to a person."""
    return select(get_usage_finder().leaves_out(person))


def has_closed_uses(session: Session, person: Person) -> bool:
    """Say whether uses of evidence are closed to a person."""
    return bool(session.scalar(select_leaves_out(person)))


def is_open_to(person: Person) -> ColumnElement[bool]:
    """Build the condition that evidence is open to a person: not all its uses are closed to them.

    Where they read only what is shared, it is of that, or they added it. Evidence that is used
    nowhere is open to all others who read the library.
    """
    finder = get_usage_finder()
    own = finder.narrow_library(person)
    is_closed_nowhere = Evidence.id.not_in(finder.closed_to(person))
    return is_closed_nowhere if own is None else and_(is_closed_nowhere, own)


def most_questions(uses: Iterable[EvidenceUse]) -> int:
    """Return the largest number of questions of one assessment that evidence is used for."""
    pairs = {(use.assessment_id, use.question_id) for use in uses if not use.is_withdrawn}
    return max(Counter(assessment_id for assessment_id, _ in pairs).values(), default=0)

"""Searches the libraries open to a person, and summarises what needs attention."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from checklist.accounts.service import select_forces_for_person
from checklist.core.organisations import OrganisationKind, Person
from checklist.evidence.library.add import size_of_library
from checklist.evidence.library.usage import MANY_QUESTIONS, get_usage_finder
from checklist.evidence.models import Evidence, EvidenceKind


@dataclass(frozen=True, slots=True)
class EvidenceFilter:
    """The filter of a search; empty fields do not restrict it."""

    title: str = ""
    kind: EvidenceKind | None = None
    dated_from: date | None = None
    dated_to: date | None = None
    question: str = ""
    is_overdue: bool = False
    is_used_often: bool = False


@dataclass(frozen=True, slots=True)
class LibrarySummary:
    """The summary of a library: bytes used, overdue reviews, and evidence used very often."""

    used: int | None
    overdue: int
    used_often: int


def find(
    session: Session,
    person: Person,
    wanted: EvidenceFilter,
    today: date,
    *,
    limit: int,
    skip: int = 0,
) -> list[Evidence]:
    """Find evidence of the forces open to a person, the newest first.

    Its ids are put in order first, by an index alone, which is read backwards no further than the
    page goes: so both go down.
    """
    newest_first = (Evidence.added_at.desc(), Evidence.id.desc())
    ids = select(Evidence.id).where(*_conditions(person, wanted, today)).order_by(*newest_first)
    found = session.scalars(
        select(Evidence)
        .options(selectinload(Evidence.revisions), joinedload(Evidence.force))
        .where(Evidence.id.in_(ids.limit(limit).offset(skip)))
        .order_by(*newest_first)
    )
    return list(found)


def summarise_library(session: Session, person: Person, today: date) -> LibrarySummary:
    """Summarise the libraries open to a person; space used is of their own force only."""
    forces = select_forces_for_person(person)
    overdue = select(func.count()).where(Evidence.force_id.in_(forces), _is_overdue(today))
    often = get_usage_finder().used_often(forces, MANY_QUESTIONS).subquery()
    used_often = select(func.count(often.c.evidence_id.distinct()))
    counted = select(overdue.scalar_subquery(), used_often.scalar_subquery())
    overdue_now, used_often_now = session.execute(counted).one()
    is_force = person.organisation_kind is OrganisationKind.FORCE
    used = size_of_library(session, person.organisation_id) if is_force else None
    return LibrarySummary(used, overdue_now, used_often_now)


def _conditions(person: Person, wanted: EvidenceFilter, today: date) -> list[ColumnElement[bool]]:
    """Build the conditions of a search."""
    forces = select_forces_for_person(person)
    found: list[ColumnElement[bool]] = [Evidence.force_id.in_(forces)]
    found += [Evidence.title.icontains(word, autoescape=True) for word in wanted.title.split()]
    if wanted.kind:
        found.append(Evidence.kind == wanted.kind)
    if wanted.dated_from:
        found.append(Evidence.document_date >= wanted.dated_from)
    if wanted.dated_to:
        found.append(Evidence.document_date <= wanted.dated_to)
    if wanted.question:
        found.append(Evidence.id.in_(get_usage_finder().used_for(wanted.question)))
    if wanted.is_overdue:
        found.append(_is_overdue(today))
    if wanted.is_used_often:
        found.append(_is_used_often(forces))
    return found


def _is_overdue(today: date) -> ColumnElement[bool]:
    """Build the condition that a review is overdue."""
    return Evidence.review_date < today


def _is_used_often(forces: Select[UUID]) -> ColumnElement[bool]:
    """Build the condition that evidence is used for very many questions of one assessment."""
    return Evidence.id.in_(get_usage_finder().used_often(forces, MANY_QUESTIONS))

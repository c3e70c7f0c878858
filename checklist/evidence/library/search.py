"""Finding evidence in the libraries open to a person, and what there should be looked at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from checklist.accounts.service import forces_open_to
from checklist.core.organisations import OrganisationKind, Person
from checklist.evidence.library.add import size_of_library
from checklist.evidence.library.usage import MANY_QUESTIONS, finder
from checklist.evidence.models import Evidence, EvidenceKind


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody looks for; what is left empty does not matter."""

    title: str = ""
    kind: EvidenceKind | None = None
    dated_from: date | None = None
    dated_to: date | None = None
    question: str = ""
    is_overdue: bool = False
    is_used_often: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """How a library stands: bytes used, review dates passed, and files that prove too much."""

    used: int | None
    overdue: int
    used_often: int


def find(
    session: Session, person: Person, wanted: Wanted, today: date, *, limit: int, skip: int = 0
) -> list[Evidence]:
    """The evidence somebody looks for, of the forces open to them, the newest first.

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


def shape_of(session: Session, person: Person, today: date) -> Shape:
    """How the libraries open to a person stand; the room used is a force's own affair."""
    forces = forces_open_to(person)
    overdue = select(func.count()).where(Evidence.force_id.in_(forces), _is_overdue(today))
    often = finder().used_often(forces, MANY_QUESTIONS).subquery()
    used_often = select(func.count(often.c.evidence_id.distinct()))
    counted = select(overdue.scalar_subquery(), used_often.scalar_subquery())
    overdue_now, used_often_now = session.execute(counted).one()
    is_force = person.organisation_kind is OrganisationKind.FORCE
    used = size_of_library(session, person.organisation_id) if is_force else None
    return Shape(used, overdue_now, used_often_now)


def _conditions(person: Person, wanted: Wanted, today: date) -> list[ColumnElement[bool]]:
    """What must hold of the evidence that is wanted."""
    forces = forces_open_to(person)
    found: list[ColumnElement[bool]] = [Evidence.force_id.in_(forces)]
    found += [Evidence.title.icontains(word, autoescape=True) for word in wanted.title.split()]
    if wanted.kind:
        found.append(Evidence.kind == wanted.kind)
    if wanted.dated_from:
        found.append(Evidence.document_date >= wanted.dated_from)
    if wanted.dated_to:
        found.append(Evidence.document_date <= wanted.dated_to)
    if wanted.question:
        found.append(Evidence.id.in_(finder().used_for(wanted.question)))
    if wanted.is_overdue:
        found.append(_is_overdue(today))
    if wanted.is_used_often:
        found.append(_is_used_often(forces))
    return found


def _is_overdue(today: date) -> ColumnElement[bool]:
    """Whether a review date has passed."""
    return Evidence.review_date < today


def _is_used_often(forces: Select[UUID]) -> ColumnElement[bool]:
    """Whether evidence is used for very many questions of one assessment."""
    return Evidence.id.in_(finder().used_often(forces, MANY_QUESTIONS))

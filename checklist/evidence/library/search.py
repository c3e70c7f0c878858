"""Searches the libraries open to a person, and summarises what needs attention."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from checklist.accounts.service import select_forces_for_person
from checklist.core.characters import contains_words
from checklist.core.organisations import OrganisationKind, Person
from checklist.evidence.library.add import library_size
from checklist.evidence.models import Evidence, EvidenceKind
from checklist.evidence.service import list_reading_conditions
from checklist.evidence.usage import MANY_QUESTIONS, get_usage_finder, select_leaves_out


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
    """The summary of a library: bytes used, overdue reviews, and evidence used very often.

    ``leaves_out``: evidence may be left out, as questions are closed to the person.
    """

    used: int | None
    overdue: int
    used_often: int
    leaves_out: bool = False


def search_library(
    session: Session,
    person: Person,
    evidence_filter: EvidenceFilter,
    today: date,
    *,
    limit: int,
    offset: int = 0,
) -> list[Evidence]:
    """Search the evidence of the forces open to a person, the newest first.

    Both columns are in descending order, so that the ids of a page are read from the index alone,
    backwards, and no further than the page goes.
    """
    newest_first = (Evidence.added_at.desc(), Evidence.id.desc())
    conditions = _build_conditions(person, evidence_filter, today)
    ids: Select[UUID] | list[UUID]
    if evidence_filter.title:
        titles = select(Evidence.id, Evidence.title).where(*conditions).order_by(*newest_first)
        found = _find_by_title(session.execute(titles), evidence_filter.title)
        ids = list(islice(found, offset, offset + limit))
    else:
        every = select(Evidence.id).where(*conditions).order_by(*newest_first)
        ids = every.limit(limit).offset(offset)
    evidence = session.scalars(
        select(Evidence)
        .options(selectinload(Evidence.revisions), joinedload(Evidence.force))
        .where(Evidence.id.in_(ids))
        .order_by(*newest_first)
    )
    return list(evidence)


def summarise_library(session: Session, person: Person, today: date) -> LibrarySummary:
    """Summarise the libraries open to a person; space used is of their own force only."""
    forces = select_forces_for_person(person)
    readable = list_reading_conditions(person)
    overdue = select(func.count()).where(*readable, _is_overdue(today))
    used_often = select(func.count()).where(*readable, _is_used_often(person, forces))
    left_out = select_leaves_out(person).scalar_subquery()
    counted = select(overdue.scalar_subquery(), used_often.scalar_subquery(), left_out)
    overdue_now, used_often_now, leaves_out = session.execute(counted).one()
    is_force = person.organisation_kind is OrganisationKind.FORCE
    used = library_size(session, person.organisation_id) if is_force else None
    return LibrarySummary(used, overdue_now, used_often_now, bool(leaves_out))


def _build_conditions(
    person: Person, evidence_filter: EvidenceFilter, today: date
) -> list[ColumnElement[bool]]:
    forces = select_forces_for_person(person)
    conditions = list_reading_conditions(person)
    if evidence_filter.kind:
        conditions.append(Evidence.kind == evidence_filter.kind)
    if evidence_filter.dated_from:
        conditions.append(Evidence.document_date >= evidence_filter.dated_from)
    if evidence_filter.dated_to:
        conditions.append(Evidence.document_date <= evidence_filter.dated_to)
    if evidence_filter.question:
        used = get_usage_finder().used_for(person, evidence_filter.question)
        conditions.append(Evidence.id.in_(used))
    if evidence_filter.is_overdue:
        conditions.append(_is_overdue(today))
    if evidence_filter.is_used_often:
        conditions.append(_is_used_often(person, forces))
    return conditions


def _find_by_title(titles: Iterable[tuple[UUID, str]], words: str) -> Iterator[UUID]:
    """Yield the ids of titles with these words.

    They are compared here and not by the database, of which each kind folds case in its own way and
    none knows composition and apostrophes; a library has hundreds of titles, not millions.
    """
    return (evidence_id for evidence_id, title in titles if contains_words(title, words))


def _is_overdue(today: date) -> ColumnElement[bool]:
    """Build the condition that a review is overdue."""
    return Evidence.review_date < today


def _is_used_often(person: Person, forces: Select[UUID]) -> ColumnElement[bool]:
    """Build the condition that evidence is used for very many questions of one assessment."""
    return Evidence.id.in_(get_usage_finder().used_often(person, forces, MANY_QUESTIONS))

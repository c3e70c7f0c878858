"""Published reports across forces: the newest version of each, of the forces open to a person.

A report is out from its day in London on. Who is not assigned reads of it what everybody does:
what is restricted is left out of levels, findings and counts alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CTE,
    ColumnElement,
    Select,
    SQLColumnExpression,
    func,
    or_,
    select,
)
from sqlalchemy.orm import InstrumentedAttribute, Session

from checklist.accounts.models import Organisation
from checklist.accounts.service import select_forces_for_person
from checklist.assessments.models import Assessment, Restriction
from checklist.assessments.reach.assigned import is_reached
from checklist.core.organisations import Marking, Person
from checklist.core.permissions.actions import Action
from checklist.core.review_reports.report_content import Outcome
from checklist.reviews.moderation.judged_result import counts_as_worked_example
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.published_tables import PublishedLine

_PAGE_SIZE = 50
_MOST_ROWS = 10_000
"""Rows of a CSV file: ten years of forty-five forces have a fifth of that in findings."""


@dataclass(frozen=True, slots=True)
class Period:
    """The period of a round, which some forces or all have in common."""

    begins: date
    ends: date

    @property
    def key(self) -> str:
        """How an address names it."""
        return f"{self.begins.isoformat()}..{self.ends.isoformat()}"


@dataclass(frozen=True, slots=True)
class Selection:
    """Of which published reports a page tells: those of one question set, and of these some.

    Without a ``period`` it is that of each force that came out last, or with ``all_rounds`` any.
    """

    set_id: str
    all_rounds: bool = False
    period: Period | None = None
    force_id: UUID | None = None

    @property
    def is_newest(self) -> bool:
        """Whether only the report of each force counts that came out last."""
        return not self.all_rounds and self.period is None


@dataclass(frozen=True, slots=True)
class PublishedRound:
    """One published report: of which force and round, when it came out, and whether it counts.

    A worked example is of no inspection, so no mean and no count has it. ``version`` is above 1
    where it was corrected.
    """

    publication_id: UUID
    assessment_id: UUID
    force: str
    set_version: str
    period: Period
    as_at: date
    published_on: date
    version: int
    outcome: Outcome
    is_example: bool


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose among: question sets with a published report, rounds and forces.

    ``marking`` is the highest of the assessments of the set. ``has_counted``: one of its reports is
    of an inspection, and not a worked example.
    """

    sets: Sequence[str]
    periods: Sequence[Period]
    forces: Sequence[tuple[UUID, str]]
    marking: Marking | None
    has_counted: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """Which part of a long list is shown; ``limit`` rows from ``offset`` on."""

    page: int = 1
    limit: int = _PAGE_SIZE

    @property
    def offset(self) -> int:
        """How many rows stand on the pages before."""
        return self.limit * (self.page - 1)


WHOLE = Shown(limit=_MOST_ROWS)


def load_choices(session: Session, person: Person, set_id: str) -> Choices:
    """Load what a person can choose among; periods and forces of one set: three queries."""
    is_open = _is_published(person)
    sets = session.scalars(
        select(Assessment.set_id)
        .where(is_open)
        .group_by(Assessment.set_id)
        .order_by(func.max(Assessment.published_on).desc(), Assessment.set_id)
    ).all()
    chosen = is_open & (Assessment.set_id == (set_id if set_id in sets else next(iter(sets), "")))
    columns = (Assessment.period_begins, Assessment.period_ends, Assessment.marking)
    periods = session.execute(
        select(*columns, counts_as_worked_example())
        .where(chosen)
        .distinct()
        .order_by(Assessment.period_ends.desc(), Assessment.period_begins.desc())
    ).all()
    forces = session.execute(
        select(Organisation.id, Organisation.name)
        .where(Organisation.id.in_(select(Assessment.force_id).where(chosen)))
        .order_by(Organisation.name, Organisation.id)
    )
    return Choices(
        sets,
        list(dict.fromkeys(Period(begins, ends) for begins, ends, *_ in periods)),
        [(row.id, row.name) for row in forces],
        max((marking for _, _, marking, _ in periods), default=None),
        any(not is_example for *_, is_example in periods),
    )


def select_chosen(person: Person, selection: Selection, *, only_counted: bool = False) -> CTE:
    """Select the ids of the publications and assessments of a selection.

    ``only_counted`` leaves worked examples out, as every mean and count does.
    """
    is_example = counts_as_worked_example()
    place = func.row_number().over(
        partition_by=(Assessment.force_id, is_example),
        order_by=(
            Assessment.published_on.desc(),
            Assessment.period_ends.desc(),
            Assessment.id,
        ),
    )
    found = (
        select(
            Publication.id.label("publication_id"),
            Assessment.id.label("assessment_id"),
            place.label("place"),
        )
        .select_from(Publication)
        .join(Assessment, Assessment.id == Publication.assessment_id)
        .join(PublishedLine, _is_overall())
        .where(_is_published(person), Assessment.set_id == selection.set_id)
    )
    if selection.force_id is not None:
        found = found.where(Assessment.force_id == selection.force_id)
    if selection.period is not None:
        found = found.where(
            Assessment.period_begins == selection.period.begins,
            Assessment.period_ends == selection.period.ends,
        )
    if only_counted:
        found = found.where(~is_example)
    placed = found.subquery()
    chosen = select(placed.c.publication_id, placed.c.assessment_id)
    if selection.is_newest:
        chosen = chosen.where(placed.c.place == 1)
    return chosen.cte("chosen")


def select_rounds(chosen: CTE) -> Select[*tuple[Any, ...]]:
    """Select what is said of each chosen report, for ``read_round``."""
    return (
        select(
            *(Publication.id, Assessment.id, Organisation.name, Assessment.set_version),
            *(Assessment.period_begins, Assessment.period_ends, Assessment.as_at),
            *(Assessment.published_on, Publication.version, Publication.outcome),
            counts_as_worked_example(),
        )
        .select_from(chosen)
        .join(Publication, Publication.id == chosen.c.publication_id)
        .join(Assessment, Assessment.id == chosen.c.assessment_id)
        .join(Organisation, Organisation.id == Assessment.force_id)
    )


def read_round(row: Sequence[Any]) -> PublishedRound:
    """Read the columns of ``select_rounds``, which stand first in a row."""
    publication, assessment, force, version, begins, ends, *rest = row[:11]
    return PublishedRound(publication, assessment, force, version, Period(begins, ends), *rest)


def list_newest_first() -> tuple[SQLColumnExpression[Any], ...]:
    """List what sorts reports: that which came out last stands first."""
    return (Assessment.published_on.desc(), Organisation.name, Assessment.id)


def is_open_question(person: Person, question: InstrumentedAttribute[str]) -> ColumnElement[bool]:
    """Build the condition that a question is not restricted, or that the person reads it.

    Stands in a query that has the assessment; it is what ``find_closed`` says of inspectors.
    """
    restricted = (
        select(Restriction.question_id)
        .where(
            Restriction.assessment_id == Assessment.id,
            Restriction.question_id == question,
        )
        .correlate_except(Restriction)  # also where this stands in a condition within another
        .exists()
    )
    return or_(~restricted, is_reached(person, Action.READ_RESTRICTED))


def count_rows(session: Session, found: Select[*tuple[Any, ...]]) -> int:
    """Count the rows of all pages of a list."""
    return session.scalar(select(func.count()).select_from(found.subquery())) or 0


def _is_published(person: Person) -> ColumnElement[bool]:
    """Build the condition that the report of a row is out, of a force open to the person."""
    is_of_open_force = Assessment.force_id.in_(select_forces_for_person(person))
    return is_of_open_force & is_reached(person, Action.READ_PUBLISHED_FINDINGS)


def _is_overall() -> ColumnElement[bool]:
    """Build the condition that a line is of the whole: the newest version has one, others none."""
    return (PublishedLine.publication_id == Publication.id) & (PublishedLine.section == "")

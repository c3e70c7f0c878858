"""The grades of published reports: of each section and the whole, claimed beside final."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import SQLColumnExpression, case, func, select
from sqlalchemy.orm import Session

from checklist.accounts.models import Organisation
from checklist.across_forces.published_rounds import (
    PublishedRound,
    Selection,
    Shown,
    count_rows,
    list_newest_first,
    read_round,
    select_chosen,
    select_rounds,
)
from checklist.core.organisations import Person
from checklist.core.question_sets.model import QuestionSet
from checklist.core.scoring.grading import grade_in_words, list_grades
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.published_tables import PublishedLine


class GradeOrder(StrEnum):
    """By what the reports in the table of grades are sorted."""

    NEWEST = "newest"
    FORCE = "force"
    LOWEST = "lowest"


@dataclass(frozen=True, slots=True)
class GradeRow:
    """One report with its line of each section, and that of the whole under ""."""

    round: PublishedRound
    lines: Mapping[str, PublishedLine]


@dataclass(frozen=True, slots=True)
class GradeCount:
    """How many reports give a grade, and how many of these say that it is provisional."""

    number: int = 0
    provisional: int = 0


@dataclass(frozen=True, slots=True)
class GradesTable:
    """One page of the table. ``counts`` are by section and grade, over the reports of all pages.

    Without a grade ("") are the reports that are published ungraded. No worked example counts.
    """

    rows: Sequence[GradeRow]
    total: int
    counts: Mapping[tuple[str, str], GradeCount]

    def count(self, section: str, grade: str) -> GradeCount:
        """Count the reports that give a section this grade."""
        return self.counts.get((section, grade), GradeCount())

    @property
    def counted(self) -> int:
        """How many reports are counted."""
        return sum(each.number for (section, _), each in self.counts.items() if not section)


def load_grades(
    session: Session,
    person: Person,
    selection: Selection,
    question_set: QuestionSet,
    order: GradeOrder,
    shown: Shown,
) -> GradesTable:
    """Load one page of the table of grades: four queries."""
    found = select_rounds(select_chosen(person, selection))
    is_overall = (PublishedLine.publication_id == Publication.id) & (PublishedLine.section == "")
    ordered = (
        found.join(PublishedLine, is_overall)
        .order_by(*_list_order(question_set, order))
        .limit(shown.limit)
        .offset(shown.offset)
    )
    rounds = [read_round(row) for row in session.execute(ordered)]
    lines = _load_lines(session, [each.publication_id for each in rounds])
    return GradesTable(
        [GradeRow(each, lines.get(each.publication_id, {})) for each in rounds],
        count_rows(session, found),
        _count_grades(session, person, selection),
    )


def say_grade(question_set: QuestionSet, grade: str) -> str:
    """Write a grade inside a sentence; one that the newest edition no longer has by its id."""
    model = question_set.scoring
    return grade_in_words(model, grade) if grade in list_grades(model) else grade


def _list_order(
    question_set: QuestionSet, order: GradeOrder
) -> tuple[SQLColumnExpression[Any], ...]:
    if order is GradeOrder.FORCE:
        return (Organisation.name, *list_newest_first())
    if order is GradeOrder.LOWEST:
        places = {grade: place for place, grade in enumerate(list_grades(question_set.scoring))}
        lowest = case(places, value=PublishedLine.final, else_=len(places))
        return (lowest, *list_newest_first())
    return list_newest_first()


def _load_lines(
    session: Session, publications: Sequence[UUID]
) -> dict[UUID, dict[str, PublishedLine]]:
    found: dict[UUID, dict[str, PublishedLine]] = {}
    for line in session.scalars(
        select(PublishedLine).where(PublishedLine.publication_id.in_(publications))
    ):
        found.setdefault(line.publication_id, {})[line.section] = line
    return found


def _count_grades(
    session: Session, person: Person, selection: Selection
) -> dict[tuple[str, str], GradeCount]:
    chosen = select_chosen(person, selection, only_counted=True)
    rows = session.execute(
        select(
            PublishedLine.section,
            PublishedLine.final,
            func.count(),
            func.sum(case((PublishedLine.is_provisional, 1), else_=0)),
        )
        .join(chosen, chosen.c.publication_id == PublishedLine.publication_id)
        .group_by(PublishedLine.section, PublishedLine.final)
    )
    return {
        (section, grade or ""): GradeCount(number, provisional)
        for section, grade, number, provisional in rows
    }

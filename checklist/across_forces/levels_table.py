"""The levels of published reports by section and theme: of all forces, and force by force."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import SQLColumnExpression, Subquery, case, func, select
from sqlalchemy.orm import Session

from checklist.accounts.models import Organisation
from checklist.across_forces.published_rounds import (
    PublishedRound,
    Selection,
    Shown,
    count_rows,
    is_open_question,
    list_newest_first,
    read_round,
    select_chosen,
    select_rounds,
)
from checklist.across_forces.question_groups import QuestionGroup, get_only_scale, list_groups
from checklist.assessments.models import Assessment
from checklist.core.organisations import Person
from checklist.core.question_sets.model import QuestionSet, Scale
from checklist.core.reviews.levels_across import CountedLevels, LevelsAcross
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.published_tables import PublishedLevel


class LevelOrder(StrEnum):
    """By what the reports in the table of a theme are sorted."""

    LOWEST = "lowest"
    FORCE = "force"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True)
class GroupLevels:
    """The levels that published reports give to a section or theme."""

    group: QuestionGroup
    levels: LevelsAcross


@dataclass(frozen=True, slots=True)
class OneLevel:
    """The levels of one question in one report; none where it is restricted for the person."""

    claimed: str | None
    final: str | None
    is_restricted: bool


@dataclass(frozen=True)
class LevelRow:
    """One report with the levels of the questions of a group, by question."""

    round: PublishedRound
    levels: Mapping[str, OneLevel]
    scale: Scale

    @property
    def restricted(self) -> int:
        """How many questions are left out, as they are restricted."""
        return sum(each.is_restricted for each in self.levels.values())

    @cached_property
    def counted(self) -> LevelsAcross:
        """How many questions have which levels, and how they were claimed."""
        counted = (CountedLevels(each.claimed, each.final, 1) for each in self.levels.values())
        return LevelsAcross(self.scale, tuple(counted))


@dataclass(frozen=True, slots=True)
class LevelsTable:
    """One page of the reports of a selection, with what each says of one section or theme."""

    rows: Sequence[LevelRow]
    total: int


def load_counts(
    session: Session, person: Person, selection: Selection
) -> Mapping[str, Sequence[CountedLevels]]:
    """Load how many reports give each question these levels: one query.

    Worked examples do not count, and restricted questions only for who reads them.
    """
    chosen = select_chosen(person, selection, only_counted=True)
    levels = PublishedLevel
    rows = session.execute(
        select(levels.question_id, levels.claimed, levels.final, func.count())
        .select_from(chosen)
        .join(levels, levels.publication_id == chosen.c.publication_id)
        .join(Assessment, Assessment.id == chosen.c.assessment_id)
        .where(is_open_question(person, levels.question_id))
        .group_by(levels.question_id, levels.claimed, levels.final)
    )
    found: dict[str, list[CountedLevels]] = {}
    for question, claimed, final, number in rows:
        found.setdefault(question, []).append(CountedLevels(claimed, final, number))
    return found


def load_groups(
    session: Session, person: Person, selection: Selection, question_set: QuestionSet
) -> Sequence[GroupLevels]:
    """Load the levels of all reports of a selection, by section and theme: one query."""
    counts = load_counts(session, person, selection)
    return [
        GroupLevels(
            group,
            LevelsAcross(
                get_only_scale(question_set, group),
                tuple(each for key in sorted(group.questions) for each in counts.get(key, ())),
            ),
        )
        for group in list_groups(question_set)
    ]


def load_levels(
    session: Session,
    person: Person,
    selection: Selection,
    question_set: QuestionSet,
    group: QuestionGroup,
    order: LevelOrder,
    shown: Shown,
) -> LevelsTable:
    """Load one page of the reports with their levels in a section or theme: three queries."""
    scale = get_only_scale(question_set, group)
    found = select_rounds(select_chosen(person, selection))
    means = _select_means(person, group, scale)
    ordered = (
        found.outerjoin(means, means.c.assessment_id == Assessment.id)
        .order_by(*_list_order(means, order))
        .limit(shown.limit)
        .offset(shown.offset)
    )
    rounds = [read_round(row) for row in session.execute(ordered)]
    levels = _load_of_reports(session, person, group, [each.publication_id for each in rounds])
    rows = [LevelRow(each, levels.get(each.publication_id, {}), scale) for each in rounds]
    return LevelsTable(rows, count_rows(session, found))


def _select_means(person: Person, group: QuestionGroup, scale: Scale) -> Subquery:
    """Select the mean rank of the final levels of a group, as far as the person reads them."""
    ranks = {each.id: place for place, each in enumerate(scale.levels)}
    rank = case(ranks, value=PublishedLevel.final)
    return (
        select(Assessment.id.label("assessment_id"), func.avg(1.0 * rank).label("mean"))
        .select_from(PublishedLevel)
        .join(Publication, Publication.id == PublishedLevel.publication_id)
        .join(Assessment, Assessment.id == Publication.assessment_id)
        .where(
            PublishedLevel.question_id.in_(sorted(group.questions)),
            is_open_question(person, PublishedLevel.question_id),
        )
        .group_by(Assessment.id)
        .subquery()
    )


def _list_order(means: Subquery, order: LevelOrder) -> tuple[SQLColumnExpression[Any], ...]:
    if order is LevelOrder.FORCE:
        return (Organisation.name, *list_newest_first())
    if order is LevelOrder.LOWEST:
        return (means.c.mean.is_(None), means.c.mean, *list_newest_first())
    return list_newest_first()


def _load_of_reports(
    session: Session, person: Person, group: QuestionGroup, publications: Sequence[UUID]
) -> dict[UUID, dict[str, OneLevel]]:
    """Load the levels of a group in some reports; of a restricted question the fact alone."""
    is_open = is_open_question(person, PublishedLevel.question_id)
    rows = session.execute(
        select(
            PublishedLevel.publication_id,
            PublishedLevel.question_id,
            case((is_open, PublishedLevel.claimed)),
            case((is_open, PublishedLevel.final)),
            ~is_open,
        )
        .select_from(PublishedLevel)
        .join(Publication, Publication.id == PublishedLevel.publication_id)
        .join(Assessment, Assessment.id == Publication.assessment_id)
        .where(
            PublishedLevel.publication_id.in_(publications),
            PublishedLevel.question_id.in_(sorted(group.questions)),
        )
        .order_by(PublishedLevel.question_id)
    )
    found: dict[UUID, dict[str, OneLevel]] = {}
    for publication, question, *levels in rows:
        found.setdefault(publication, {})[question] = OneLevel(*levels)
    return found

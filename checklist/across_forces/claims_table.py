"""Which questions forces claim above what inspectors find, and in which reports one is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import case
from sqlalchemy.orm import Session

from checklist.across_forces.levels_table import load_counts
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
from checklist.across_forces.question_groups import QuestionGroup
from checklist.core.errors import NotFound
from checklist.core.organisations import Person
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.reviews.levels_across import LevelsAcross
from checklist.reviews.publishing.models import Publication
from checklist.reviews.publishing.published_tables import PublishedLevel


@dataclass(frozen=True, slots=True)
class QuestionClaims:
    """One question, and how its claims stand to the final levels in published reports."""

    question: Question
    levels: LevelsAcross


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """What one report says of a question; ``gap`` is claimed minus final, in levels."""

    round: PublishedRound
    claimed: str
    final: str
    gap: int


@dataclass(frozen=True, slots=True)
class ClaimsOfQuestion:
    """One page of the reports that have a claimed and a final level of a question.

    ``levels`` is over the reports of all pages that count.
    """

    question: Question
    rows: Sequence[ClaimRow]
    total: int
    levels: LevelsAcross


def load_claims(
    session: Session,
    person: Person,
    selection: Selection,
    question_set: QuestionSet,
    group: QuestionGroup | None,
) -> Sequence[QuestionClaims]:
    """Load the questions of a set, the most over-claimed first: one query.

    Those without a single answer to compare are left out.
    """
    counts = load_counts(session, person, selection)
    found = [
        QuestionClaims(
            question,
            LevelsAcross(question_set.get_scale(question), tuple(counts[question.id])),
        )
        for question in question_set.questions
        if question.id in counts and (group is None or question.id in group.questions)
    ]
    compared = [each for each in found if each.levels.compared]
    return sorted(compared, key=lambda each: each.levels.over_claimed, reverse=True)


def load_claims_of(
    session: Session,
    person: Person,
    selection: Selection,
    question_set: QuestionSet,
    question_id: str,
    shown: Shown,
) -> ClaimsOfQuestion:
    """Load one page of the reports on a question, the most over-claimed first: three queries.

    Raises NotFound where the set has no such question. A report in which it is restricted is no
    part of it for who does not read that, and a worked example for nobody: what that force would
    have claimed is not known.
    """
    question = next((each for each in question_set.questions if each.id == question_id), None)
    if question is None or question.type != "level":
        raise NotFound("We could not find that question")
    scale = question_set.get_scale(question)
    ranks = {each.id: place for place, each in enumerate(scale.levels)}
    gap = case(ranks, value=PublishedLevel.claimed) - case(ranks, value=PublishedLevel.final)
    found = (
        select_rounds(select_chosen(person, selection, only_counted=True))
        .join(PublishedLevel, PublishedLevel.publication_id == Publication.id)
        .add_columns(PublishedLevel.claimed, PublishedLevel.final)
        .where(
            PublishedLevel.question_id == question_id,
            is_open_question(person, PublishedLevel.question_id),
            gap.is_not(None),
        )
    )
    rows = session.execute(
        found.order_by(gap.desc(), *list_newest_first()).limit(shown.limit).offset(shown.offset)
    )
    return ClaimsOfQuestion(
        question,
        [
            ClaimRow(read_round(row), row.claimed, row.final, ranks[row.claimed] - ranks[row.final])
            for row in rows
        ],
        count_rows(session, found),
        LevelsAcross(scale, tuple(load_counts(session, person, selection).get(question_id, ()))),
    )

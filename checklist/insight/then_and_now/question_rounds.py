"""What earlier rounds published on one question, or on its theme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.core.organisations import Person
from checklist.core.question_sets.model import Question
from checklist.insight.then_and_now.earlier_found import FoundBefore, list_found, load_what_came
from checklist.insight.then_and_now.earlier_rounds import EarlierRound, load_earlier_rounds


@dataclass(frozen=True, slots=True)
class PastLevel:
    """The final level of a question in an earlier round.

    ``is_other_version``: the assessment of today is on another version of the set.
    """

    past: EarlierRound
    level: str
    is_other_version: bool


@dataclass(frozen=True, slots=True)
class QuestionRounds:
    """What was published before: findings on a question or its theme, and its final levels."""

    found: tuple[FoundBefore, ...]
    levels: tuple[PastLevel, ...]


def load_on_question(
    session: Session, person: Person, assessment: Assessment, question: Question
) -> QuestionRounds | None:
    """Load what earlier rounds published on a question or its theme; None where nothing is.

    As ``load_earlier_rounds``, and ``load_what_came`` where there was an earlier round.
    """
    rounds = load_earlier_rounds(session, person, assessment)
    same = [each for each in rounds if each.assessment.set_id == assessment.set_id]
    levels = tuple(_list_levels(same, assessment, question))
    if not same:
        return None
    came = load_what_came(session, person, assessment.force_id, same)
    found = _choose(question, list_found((), same, came))
    return QuestionRounds(found, levels) if found or levels else None


def _choose(question: Question, found: Iterable[FoundBefore]) -> tuple[FoundBefore, ...]:
    """Choose the findings on a question, or on its theme."""
    return tuple(
        each
        for each in found
        if question.id in each.questions or (question.theme and each.theme == question.theme)
    )


def _list_levels(
    rounds: Iterable[EarlierRound], assessment: Assessment, question: Question
) -> Iterator[PastLevel]:
    for past in rounds:
        level = past.name_level(question.id)
        if level:
            yield PastLevel(past, level, past.version != assessment.set_version)

"""What a sheet comes to, worked out once for as long as nothing in it changes.

Scoring is a pure function, so the same content, set and day have the same result.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache

from checklist.assessments.saved_answers import KEPT, Words, follow_up_key
from checklist.core.answers.sheet import EARLIER, AnswerSheet, ExhibitGiven, Response
from checklist.core.improvements.next_best import NextBest, next_best
from checklist.core.measures.values import FailedCheck, failed_checks, values
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.requirements import Known, know, unfinished
from checklist.core.scoring.results import Result
from checklist.core.scoring.score import score


class CachedScore:
    """A sheet's result, what is known from it, what it still wants, and the checks it fails.

    Each is worked out when first asked for: to save an answer takes no score.
    """

    def __init__(self, question_set: QuestionSet, sheet: AnswerSheet) -> None:
        self.question_set = question_set
        self.sheet = sheet

    @cached_property
    def result(self) -> Result:
        return score(self.question_set, self.sheet)

    @cached_property
    def known(self) -> Known:
        computed = (
            self.result.values  # which themes came back is known only once there are findings
            if self.sheet.earlier_themes
            else values(self.question_set, self.sheet)
        )
        return know(self.question_set, self.sheet, computed)

    @cached_property
    def unfinished(self) -> frozenset[str]:
        """The questions on which something is still wanted."""
        statuses = {key: one.status for key, one in self.result.questions.items()}
        return frozenset(unfinished(self.question_set, self.sheet, statuses, self.known))

    @cached_property
    def next_best(self) -> tuple[NextBest, ...]:
        """The answers that would raise the grade most."""
        return next_best(self.question_set, self.sheet, self.result)

    @cached_property
    def failed(self) -> tuple[FailedCheck, ...]:
        return tuple(failed_checks(self.question_set, self.sheet))


@dataclass(frozen=True, slots=True)
class ScoreInput:
    """A sheet to be worked out by one version of a set: the same where all its content is."""

    set_hash: str
    as_at: date
    today: date
    words: Words
    exhibits: tuple[tuple[str, tuple[ExhibitGiven, ...]], ...]
    question_set: QuestionSet = field(compare=False)


@lru_cache(maxsize=KEPT)
def cached_score(working: ScoreInput) -> CachedScore:
    """What a sheet comes to, the same for all who ask."""
    return CachedScore(working.question_set, _sheet_from(working))


def _sheet_from(working: ScoreInput) -> AnswerSheet:
    """What is said, as the core reads it."""
    words, exhibits = working.words, dict(working.exhibits)
    facts = {fact.id for fact in working.question_set.facts}
    return AnswerSheet(
        as_at=working.as_at,
        responses={
            question.id: _response_to(question, words, exhibits.get(question.id, ()))
            for question in working.question_set.questions
            if question.id in words.answers or question.id in exhibits
        },
        figures={
            key: value
            for key, value in words.figures.items()
            if key not in facts and not key.startswith(EARLIER)
        },
        facts={key: value for key, value in words.figures.items() if key in facts},
        earlier_themes=frozenset(
            key.removeprefix(EARLIER) for key in words.figures if key.startswith(EARLIER)
        ),
        today=working.today,
    )


def _response_to(question: Question, words: Words, exhibits: tuple[ExhibitGiven, ...]) -> Response:
    """All there is on one question."""
    saved = words.answers.get(question.id)
    return Response(
        given=saved.given if saved else None,
        exhibits=exhibits,
        follow_ups=dict(_follow_ups_to(question, words)),
    )


def _follow_ups_to(question: Question, words: Words) -> Iterator[tuple[str, str]]:
    """What is said to the follow-ups of a question."""
    for one in question.follow_ups:
        key = follow_up_key(question.id, one.id)
        if key in words.follow_ups:
            yield one.id, words.follow_ups[key]

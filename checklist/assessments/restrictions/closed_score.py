"""What is saved and scored in an assessment, as shown to whom some of its questions are closed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from operator import attrgetter
from threading import Lock
from typing import Any

from cachetools import LRUCache, cached

from checklist.assessments.pinned_set import find_asked_themes
from checklist.assessments.reach.closed import Closed
from checklist.assessments.saved_answers import SavedAnswers, SavedTexts
from checklist.assessments.saved_exhibits import SavedExhibits
from checklist.assessments.score_cache import CachedScore, ScoreInput, score_input
from checklist.core.answers.sheet import EARLIER_PREFIX
from checklist.core.improvements.next_best import NextBest
from checklist.core.measures.figure_checks import FailedCheck
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.question_sets.question_order import list_condition_references
from checklist.core.requirements import RequirementContext
from checklist.core.restricted_sentences import name_restricted
from checklist.core.scoring.closed_results import (
    build_closed_words,
    close_result,
    close_ungraded,
)
from checklist.core.scoring.grade_comparison import GradeComparison
from checklist.core.scoring.results import Result, UngradedResult

# Closed scores in memory, in bytes: they are of few people, and each weighs as much as its score.
_CLOSED_SCORES: LRUCache[Any, ClosedAnswers] = LRUCache(4 * 2**20, getsizeof=attrgetter("memory"))


class ClosedScore(CachedScore):
    """A score in which some questions are closed: totals count them, and nothing tells of them.

    ``open_part`` is the score of the open questions alone: what is shown in words follows from it.
    """

    def __init__(self, whole: CachedScore, open_part: CachedScore, closed: Closed) -> None:
        super().__init__(whole.question_set, lambda: open_part.sheet, "", open_part.memory)
        self._whole, self._open_part, self._closed = whole, open_part, closed

    @property
    def whole(self) -> CachedScore:
        return self._whole

    @property
    def open_part(self) -> CachedScore:
        return self._open_part

    @cached_property
    def digest(self) -> bytes:
        closed = " ".join(sorted(self._closed.questions))
        return sha256(self._whole.digest + closed.encode()).digest()

    @cached_property
    def ungraded(self) -> UngradedResult:
        closed = self._closed.questions
        return close_ungraded(self._whole.ungraded, self._open_part.ungraded, closed)

    @cached_property
    def result(self) -> Result:
        whole, open_part = self._whole.result, self._open_part.result
        return close_result(self.question_set, whole, open_part, self._closed.questions)

    @cached_property
    def coverage(self) -> dict[str, Any]:
        return self._whole.coverage

    @cached_property
    def requirement_context(self) -> RequirementContext:
        """What the rules need to know of all answers; the hints are those that may be shown."""
        known_values = self._whole.requirement_context.known_values
        return RequirementContext(known_values, self.ungraded.hints)

    @cached_property
    def unfinished(self) -> frozenset[str]:
        return self._whole.unfinished - self._closed.questions

    @cached_property
    def next_best(self) -> tuple[NextBest, ...]:
        whole = self._whole
        words = build_closed_words(whole.result, self._open_part.result, self._closed.questions)
        return tuple(
            replace(step, todo=restricted, lack=restricted, why=())
            if step.change.question.id in self._closed
            else replace(
                step,
                todo=words.close(step.todo),
                lack=words.close(step.lack),
                why=words.close_all(step.why),
            )
            for step in whole.next_best
            for restricted in [name_restricted([step.change.question.id])]
        )

    @cached_property
    def first_answers(self) -> tuple[Question, ...]:
        return tuple(
            question for question in self._whole.first_answers if question.id not in self._closed
        )

    @cached_property
    def grade_comparison(self) -> GradeComparison | None:
        compared = self._whole.grade_comparison
        if compared is None:
            return None
        shown = tuple(key for key in compared.questions if key not in self._closed)
        return replace(compared, questions=shown)

    @cached_property
    def failed_checks(self) -> tuple[FailedCheck, ...]:
        shown = self._open_part.failed_checks
        return tuple(failed for failed in self._whole.failed_checks if failed in shown)


@dataclass(frozen=True, slots=True)
class ClosedAnswers:
    """What is saved of the open questions, and the score that is shown with it."""

    saved: SavedAnswers
    score: ClosedScore

    @property
    def memory(self) -> int:
        """How many bytes of memory they take, about."""
        return self.score.memory


@cached(_CLOSED_SCORES, key=lambda given, whole, closed: (whole, closed), lock=Lock())
def close_answers(given: ScoreInput, whole: CachedScore, closed: Closed) -> ClosedAnswers:
    """Close some questions of what is saved and of its score, once for as long as none changes."""
    saved = _leave_out_closed(given.question_set, SavedAnswers(given.texts, given.exhibits), closed)
    open_part = score_input(replace(given, texts=saved.texts, exhibits=saved.exhibits))
    return ClosedAnswers(saved, ClosedScore(whole, open_part, closed))


def rests_on(question_set: QuestionSet, question: Question, closed: Closed) -> bool:
    """Say whether it follows from closed answers or figures if a question is asked, and how."""
    names = list_condition_references(question)
    measures = {key.partition(".")[0] for key in _list_closed_keys(question_set, closed)}
    return any(name in closed or name.partition(".")[0] in measures for name in names)


def _leave_out_closed(
    question_set: QuestionSet, saved: SavedAnswers, closed: Closed
) -> SavedAnswers:
    """Leave out all that is saved on the pages of closed questions."""
    keys = frozenset(_list_closed_keys(question_set, closed))
    texts, prefixes = saved.texts, tuple(f"{key}." for key in closed.questions)
    return SavedAnswers(
        SavedTexts(
            answers={key: each for key, each in texts.answers.items() if key not in closed},
            figures={key: each for key, each in texts.figures.items() if key not in keys},
            follow_ups={
                key: each for key, each in texts.follow_ups.items() if not key.startswith(prefixes)
            },
            marks={key: each for key, each in texts.marks.items() if key not in closed},
            asked=texts.asked,
            restrictions={
                key: each for key, each in texts.restrictions.items() if key not in closed
            },
        ),
        SavedExhibits(
            exhibit
            for question, exhibits in saved.exhibits.by_question.items()
            if question not in closed
            for exhibit in exhibits
        ),
    )


def _list_closed_keys(question_set: QuestionSet, closed: Closed) -> Iterator[str]:
    """List the keys of the figures and facts that are typed on the pages of closed questions."""
    for question in question_set.questions:
        if question.id not in closed:
            continue
        yield from (fact.id for fact in question_set.facts if fact.before == question.id)
        for theme in find_asked_themes(question_set, question):
            yield EARLIER_PREFIX + theme.id
        for measure_id in question.measures:
            if question_set.get_home_question(measure_id).id == question.id:
                measure = question_set.get_measure(measure_id)
                yield from (key for key, _, _ in list_figure_keys(measure))

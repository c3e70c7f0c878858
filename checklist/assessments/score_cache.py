"""The score cache: the results of the assessments read last.

Scoring is a pure function of a question set and what is saved, so the key of a cached result is
both: an answer that changes changes the key, and nothing has to be invalidated. It pays because one
person reads many pages of an assessment between two Saves: a page of a full assessment took 12 ms
with the cache, 36 ms without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import cached_property, partial
from hashlib import sha256
from operator import attrgetter
from threading import Lock
from typing import Any
from weakref import WeakKeyDictionary

from cachetools import LRUCache, cached

from checklist.assessments.saved_answers import SavedTexts, follow_up_key
from checklist.assessments.saved_exhibits import SavedExhibit, SavedExhibits
from checklist.core.answers.sheet import EARLIER_PREFIX, AnswerSheet, Response
from checklist.core.improvements.first_answers import find_first_answers
from checklist.core.improvements.next_best import NextBest, find_next_best
from checklist.core.measures.figure_checks import FailedCheck, find_failed_checks
from checklist.core.measures.values import MeasureValue, compute_values
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.requirements import RequirementContext, build_context, find_missing
from checklist.core.scoring.grade_comparison import GradeComparison, compare_grades
from checklist.core.scoring.grading import tally_weights
from checklist.core.scoring.results import Basis, Result, UngradedResult
from checklist.core.scoring.score import score, score_ungraded

# All scores kept in memory, in bytes: those of the 27 assessments read last where each has some 100
# exhibits and short notes. So many are seldom worked on at once, and it fits the memory budget.
SCORES: LRUCache[Any, CachedScore] = LRUCache(12 * 2**20, getsizeof=attrgetter("memory"))
# What the score itself takes in memory, with all its parts (measured).
_BYTES_A_SCORE = 160_000


@dataclass(slots=True)
class _KeptDigest:
    """The digest of a score, once it is known; it outlives the score."""

    digest: bytes | None = None


# Of each score whose texts and exhibits are in memory, by set and dates: to write the whole sheet
# anew for a digest cost home a third more once more assessments are in play than scores are kept.
_DIGESTS: WeakKeyDictionary[
    SavedTexts, WeakKeyDictionary[SavedExhibits, dict[tuple[str, date, date], _KeptDigest]]
] = WeakKeyDictionary()


class CachedScore:
    """What follows from a sheet: its result, its requirements, and the checks it fails.

    Each part is computed when it is first read: saving an answer reads no result.
    ``set_hash`` is the SHA-256 of the set's file. ``memory`` is how many bytes it takes, about,
    with what is saved in the assessment.
    """

    def __init__(
        self,
        question_set: QuestionSet,
        build_sheet: Callable[[], AnswerSheet],
        set_hash: str,
        memory: int = 0,
        kept: _KeptDigest | None = None,
    ) -> None:
        self.question_set = question_set
        self.memory = memory
        self._build_sheet = build_sheet
        self._set_hash = set_hash
        self._kept = kept or _KeptDigest()

    @property
    def whole(self) -> CachedScore:
        """The score of all questions, where this one is closed in part."""
        return self

    @property
    def open_part(self) -> CachedScore:
        """The score of what may be shown alone, as if nothing else was answered."""
        return self

    @cached_property
    def sheet(self) -> AnswerSheet:
        return self._build_sheet()

    @property
    def digest(self) -> bytes:
        """The SHA-256 of all that the score follows from: the set's file, and the whole sheet.

        It is taken of the sheet itself, so that nothing that is scored can be left out of it.
        """
        if self._kept.digest is None:
            self._kept.digest = sha256(f"{self._set_hash} {self.sheet!r}".encode()).digest()
        return self._kept.digest

    @cached_property
    def ungraded(self) -> UngradedResult:
        """The result question by question; the whole result where earlier themes are named."""
        if self.sheet.earlier_themes:  # which came back is known only once there are findings
            return self.result
        return score_ungraded(self.question_set, self.sheet, self._values)

    @cached_property
    def result(self) -> Result:
        known = None if self.sheet.earlier_themes else self.ungraded
        return score(self.question_set, self.sheet, known)

    @cached_property
    def coverage(self) -> dict[str, Fraction | None]:
        """The share of each section's applicable weight that is answered; None where none is."""
        results = self.ungraded.questions
        return {
            section.id: tally_weights(
                self.question_set, section.questions, results, Basis.FINAL
            ).coverage
            for section in self.question_set.sections
        }

    @cached_property
    def requirement_context(self) -> RequirementContext:
        return build_context(self.question_set, self.sheet, self._values)

    @cached_property
    def _values(self) -> Mapping[str, MeasureValue]:
        """The values of measures, which say without any score what is asked."""
        if self.sheet.earlier_themes:
            return self.result.values
        return compute_values(self.question_set, self.sheet)

    @cached_property
    def unfinished(self) -> frozenset[str]:
        """The ids of the questions whose answer is missing or lacks a part."""
        statuses = {key: result.status for key, result in self.ungraded.questions.items()}
        missing = find_missing(self.question_set, self.sheet, statuses, self.requirement_context)
        return frozenset(question.id for question, _ in missing)

    @cached_property
    def next_best(self) -> tuple[NextBest, ...]:
        """The answers that would raise the grade most."""
        return find_next_best(self.question_set, self.sheet, self.result)

    @cached_property
    def first_answers(self) -> tuple[Question, ...]:
        """The open questions that must be answered before a grade can be raised."""
        return find_first_answers(self.question_set, self.result)

    @cached_property
    def grade_comparison(self) -> GradeComparison | None:
        """The overall grade as claimed and as supported; None while there is none."""
        return compare_grades(self.question_set, self.sheet, self.result)

    @cached_property
    def failed_checks(self) -> tuple[FailedCheck, ...]:
        return tuple(find_failed_checks(self.question_set, self.sheet))


@dataclass(frozen=True, slots=True)
class ScoreInput:
    """All that a score follows from. Two are equal where it is the same, so none can be stale.

    ``set_hash`` is the SHA-256 of the set's file.
    """

    set_hash: str
    as_at: date
    today: date
    texts: SavedTexts
    exhibits: SavedExhibits
    question_set: QuestionSet = field(compare=False)


@cached(SCORES, lock=Lock())
def score_input(given: ScoreInput) -> CachedScore:
    """Score what is given, or find the score of the same."""
    memory = _BYTES_A_SCORE + given.texts.memory + given.exhibits.memory
    kept = _find_kept_digest(given)
    return CachedScore(
        given.question_set, partial(_build_sheet, given), given.set_hash, memory, kept
    )


def _find_kept_digest(given: ScoreInput) -> _KeptDigest:
    """Find the digest of what is given, or where to keep it."""
    of_texts = _DIGESTS.setdefault(given.texts, WeakKeyDictionary())
    of_exhibits = of_texts.setdefault(given.exhibits, {})
    return of_exhibits.setdefault((given.set_hash, given.as_at, given.today), _KeptDigest())


def _build_sheet(given: ScoreInput) -> AnswerSheet:
    texts, facts = given.texts, {fact.id for fact in given.question_set.facts}
    exhibits = given.exhibits.by_question
    return AnswerSheet(
        as_at=given.as_at,
        responses={
            question.id: _build_response(question, texts, exhibits.get(question.id, ()))
            for question in given.question_set.questions
            if question.id in texts.answers or question.id in exhibits
        },
        figures={
            key: value
            for key, value in texts.figures.items()
            if key not in facts and not key.startswith(EARLIER_PREFIX)
        },
        facts={key: value for key, value in texts.figures.items() if key in facts},
        earlier_themes=frozenset(
            key.removeprefix(EARLIER_PREFIX)
            for key in texts.figures
            if key.startswith(EARLIER_PREFIX)
        ),
        today=given.today,
    )


def _build_response(
    question: Question, texts: SavedTexts, exhibits: Sequence[SavedExhibit]
) -> Response:
    answer = texts.answers.get(question.id)
    return Response(
        given=answer.given if answer and answer.is_answered else None,
        exhibits=tuple(exhibit.given for exhibit in exhibits),
        follow_ups=dict(_find_follow_ups(question, texts)),
    )


def _find_follow_ups(question: Question, texts: SavedTexts) -> Iterator[tuple[str, str]]:
    """Find the saved answers to a question's follow-ups, by the follow-up's id."""
    for follow_up in question.follow_ups:
        key = follow_up_key(question.id, follow_up.id)
        if key in texts.follow_ups:
            yield follow_up.id, texts.follow_ups[key]

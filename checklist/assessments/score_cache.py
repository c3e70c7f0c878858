"""The score cache: the results of the assessments read last.

Scoring is a pure function of a question set and an answer sheet, so the key of a cached result is
a digest of both: an answer that changes changes the key, and nothing has to be invalidated. It
pays because one person reads many pages of an assessment between two Saves: a page of a full
assessment took 12 ms with the cache, 36 ms without it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from hashlib import sha256

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.improvements.first_answers import find_first_answers
from checklist.core.improvements.next_best import NextBest, find_next_best
from checklist.core.measures.figure_checks import FailedCheck, find_failed_checks
from checklist.core.measures.values import compute_values
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.requirements import RequirementContext, build_context, find_missing
from checklist.core.scoring.grade_comparison import GradeComparison, compare_grades
from checklist.core.scoring.results import Result
from checklist.core.scoring.score import score

# The 64 assessments read last: more than are worked on at the same time, few enough for the memory
# budget of a web process.
CACHE_SIZE = 64


class CachedScore:
    """What follows from a sheet: its result, its requirements, and the checks it fails.

    Each part is computed when it is first read: saving an answer reads no result.
    """

    def __init__(self, question_set: QuestionSet, sheet: AnswerSheet) -> None:
        self.question_set = question_set
        self.sheet = sheet

    @cached_property
    def result(self) -> Result:
        return score(self.question_set, self.sheet)

    @cached_property
    def requirement_context(self) -> RequirementContext:
        computed = (
            self.result.values  # which themes came back is known only once there are findings
            if self.sheet.earlier_themes
            else compute_values(self.question_set, self.sheet)
        )
        return build_context(self.question_set, self.sheet, computed)

    @cached_property
    def unfinished(self) -> frozenset[str]:
        """The ids of the questions whose answer is missing or lacks a part."""
        statuses = {key: result.status for key, result in self.result.questions.items()}
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
    """A question set and a sheet, equal to others whose content has the same digest."""

    set_hash: str
    sheet_digest: bytes
    question_set: QuestionSet = field(compare=False)
    sheet: AnswerSheet = field(compare=False)


def score_sheet(set_hash: str, question_set: QuestionSet, sheet: AnswerSheet) -> CachedScore:
    """Score a sheet, or find the score of an equal one. ``set_hash`` is the set file's SHA-256."""
    # The repr of frozen dataclasses shows every field, quoted, so no two contents share one.
    digest = sha256(repr(sheet).encode()).digest()
    return _find_or_score(ScoreInput(set_hash, digest, question_set, sheet))


@lru_cache(maxsize=CACHE_SIZE)
def _find_or_score(score_input: ScoreInput) -> CachedScore:
    return CachedScore(score_input.question_set, score_input.sheet)

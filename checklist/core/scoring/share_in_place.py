"""How many questions stand at each level, or rest on evidence of each strength."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from checklist.core.answers.visibility import QuestionStatus, is_scored
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.scoring.grading import level_of
from checklist.core.scoring.results import Basis, QuestionResult

NONE, APART = "none", "not-applicable"
_NOT_APPLICABLE = "Not applicable"
_UNANSWERED = "Unanswered"

Results = Mapping[str, QuestionResult]


@dataclass(frozen=True, slots=True)
class Count:
    """How many questions are at one level, or at none and why; ``at`` is the level's id."""

    label: str
    number: int
    at: str


def counts_on(
    question_set: QuestionSet, questions: Iterable[Question], results: Results, basis: Basis
) -> tuple[Count, ...]:
    """Counts of the scored questions by level, the highest first; hidden ones count nowhere."""
    found = Counter(level_at(one, results[one.id], basis) for one in counting(questions, results))
    return tuple(Count(label, found[at], at) for at, label in places(question_set))


def strengths_on(
    question_set: QuestionSet, questions: Iterable[Question], results: Results
) -> tuple[Count, ...]:
    """Counts of the answered scored questions by their strongest evidence, the strongest first."""
    found = Counter(results[one.id].strength for one in counting(questions, results))
    return tuple(
        Count(f"{one.strength} {one.label}", found[one.strength], one.strength)
        for one in reversed(question_set.scoring.ceilings)
    )


def counting(questions: Iterable[Question], results: Results) -> Iterator[Question]:
    """The scored questions that are not hidden."""
    for question in questions:
        if is_scored(question) and results[question.id].status is not QuestionStatus.HIDDEN:
            yield question


def level_at(question: Question, result: QuestionResult, basis: Basis) -> str:
    """The id of a question's level on a basis, or why it has none."""
    if result.status is QuestionStatus.NOT_APPLICABLE:
        return APART
    return level_of(result, basis) or NONE


def places(question_set: QuestionSet) -> Iterator[tuple[str, str]]:
    """Where a scored question may stand: each level from the highest, with its label, or none."""
    for level in reversed(question_set.scales[0].levels):
        yield level.id, level.label
    yield APART, _NOT_APPLICABLE
    yield NONE, _UNANSWERED

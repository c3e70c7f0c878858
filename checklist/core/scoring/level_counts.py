"""Level counts: how many questions are at each level, or rest on evidence of each strength."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checklist.core.answers.visibility import QuestionStatus, is_scored
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.scoring.grading import QuestionResults, find_level
from checklist.core.scoring.results import Basis, QuestionResult

# They stand in the addresses of filtered lists, so they stay as they are.
UNANSWERED_GROUP, NOT_APPLICABLE_GROUP = "none", "not-applicable"
_RESTRICTED_GROUP = "restricted"
"""The group of those closed to the person who asks: in no count by level, and under no filter."""

_NOT_APPLICABLE = "Not applicable"
_UNANSWERED = "Unanswered"


@dataclass(frozen=True, slots=True)
class Count:
    """How many questions are in one group; ``at`` is the id of its level or strength."""

    label: str
    number: int
    at: str


def count_by_level(
    question_set: QuestionSet, questions: Iterable[Question], results: QuestionResults, basis: Basis
) -> tuple[Count, ...]:
    """Count the scored questions by level, the highest first; hidden ones are left out."""
    counts = Counter(
        find_level_group(results[question.id], basis)
        for question in find_counted(questions, results)
    )
    return tuple(Count(label, counts[at], at) for at, label in list_level_groups(question_set))


def count_by_strength(
    question_set: QuestionSet, questions: Iterable[Question], results: QuestionResults
) -> tuple[Count, ...]:
    """Count the scored questions by their strongest evidence, the strongest first."""
    counts = Counter(results[question.id].strength for question in find_counted(questions, results))
    return tuple(
        Count(f"{ceiling.strength} {ceiling.label}", counts[ceiling.strength], ceiling.strength)
        for ceiling in reversed(question_set.scoring.ceilings)
    )


def find_counted(questions: Iterable[Question], results: QuestionResults) -> Iterator[Question]:
    """Find the scored questions that are neither hidden nor restricted."""
    for question in questions:
        result = results[question.id]
        is_shown = result.status is not QuestionStatus.HIDDEN and not result.is_restricted
        if is_scored(question) and is_shown:
            yield question


def find_level_group(result: QuestionResult, basis: Basis) -> str:
    """Find the group of a question: the id of its level on a basis, or why it has none."""
    if result.is_restricted:
        return _RESTRICTED_GROUP
    if result.status is QuestionStatus.NOT_APPLICABLE:
        return NOT_APPLICABLE_GROUP
    return find_level(result, basis) or UNANSWERED_GROUP


def list_level_groups(question_set: QuestionSet) -> Iterator[tuple[str, str]]:
    """List the groups of scored questions: each level from the highest, then those without."""
    for level in reversed(question_set.scales[0].levels):
        yield level.id, level.label
    yield NOT_APPLICABLE_GROUP, _NOT_APPLICABLE
    yield UNANSWERED_GROUP, _UNANSWERED

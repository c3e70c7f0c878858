"""How many questions stand at each level: the counts beside a share in place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from checklist.core.asking import is_scored
from checklist.core.grading import level_of
from checklist.core.question_set import Question, QuestionSet
from checklist.core.results import Basis, QuestionResult, Standing

NOT_APPLICABLE = "Not applicable"
UNANSWERED = "Unanswered"


@dataclass(frozen=True, slots=True)
class Count:
    """How many questions are at one level, or at none and why."""

    label: str
    number: int


def counts_on(
    question_set: QuestionSet,
    questions: Iterable[Question],
    results: Mapping[str, QuestionResult],
    basis: Basis,
) -> tuple[Count, ...]:
    """Counts of the scored questions by level, the highest first; hidden ones count nowhere."""
    found: Counter[str] = Counter()
    for question in questions:
        result = results[question.id]
        if is_scored(question) and result.standing is not Standing.HIDDEN:
            found[standing_in_words(question_set, question, result, basis)] += 1
    labels = [level.label for level in reversed(question_set.scales[0].levels)]
    return tuple(Count(one, found[one]) for one in (*labels, NOT_APPLICABLE, UNANSWERED))


def standing_in_words(
    question_set: QuestionSet, question: Question, result: QuestionResult, basis: Basis
) -> str:
    """A question's level by its label, or why it has none."""
    if result.standing is Standing.NOT_APPLICABLE:
        return NOT_APPLICABLE
    level = level_of(result, basis)
    return UNANSWERED if level is None else question_set.scale_of(question).level(level).label

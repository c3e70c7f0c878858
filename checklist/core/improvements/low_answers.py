"""Low answers: questions below the level from which nothing more needs to be done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checklist.core.question_sets.model import Level, Question, QuestionSet
from checklist.core.scoring.grading import QuestionResults


@dataclass(frozen=True, slots=True)
class LowAnswer:
    """A question, and the level at which it stands: final, or else supported, or else claimed."""

    question: Question
    level: Level


def list_low_answers(question_set: QuestionSet, results: QuestionResults) -> Iterator[LowAnswer]:
    """List the questions that stand low, in the order of the set.

    Low is what makes a candidate finding; in a set without such rules, all under the top level.
    """
    for question in question_set.questions:
        result = results[question.id]
        level = result.final or result.supported or result.claimed
        if level is not None and _is_low(question_set, question, level):
            yield LowAnswer(question, question_set.get_scale(question).get_level(level))


def _is_low(question_set: QuestionSet, question: Question, level: str) -> bool:
    scale, rules = question_set.get_scale(question), question_set.scoring.findings
    if rules is not None:
        return scale.rank(level) <= scale.rank(rules.at_most)
    return scale.rank(level) < len(scale.levels) - 1

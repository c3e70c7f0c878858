"""Low answers: questions below the level from which nothing more needs to be done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from checklist.core.question_sets.model import Level, Question, QuestionSet
from checklist.core.scoring.grading import QuestionResults
from checklist.core.scoring.results import QuestionResult


@dataclass(frozen=True, slots=True)
class LowAnswer:
    """A question, and the level at which it stands: final, or else supported, or else claimed."""

    question: Question
    level: Level


def list_low_answers(question_set: QuestionSet, results: QuestionResults) -> Iterator[LowAnswer]:
    """List the questions that stand low, in the order of the set."""
    for question in question_set.questions:
        level = find_low_level(question_set, question, results[question.id])
        if level is not None:
            yield LowAnswer(question, level)


def find_low_level(
    question_set: QuestionSet, question: Question, result: QuestionResult
) -> Level | None:
    """Find the level at which a question stands low; None where it does not.

    Low is what makes a candidate finding; in a set without such rules, all under the top level.
    """
    level = result.final or result.supported or result.claimed
    if level is None:
        return None
    scale, rules = question_set.get_scale(question), question_set.scoring.findings
    highest = scale.rank(rules.at_most) if rules is not None else len(scale.levels) - 2
    return scale.get_level(level) if scale.rank(level) <= highest else None

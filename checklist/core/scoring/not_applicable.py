"""Questions that do not apply: who agreed, how many may, and why one counts as unanswered."""

from __future__ import annotations

from collections.abc import Iterable

from checklist.core.answers.sheet import Response
from checklist.core.answers.visibility import QuestionStatus, is_scored
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import Question
from checklist.core.question_sets.scoring_model import ScoringModel
from checklist.core.scoring.grading import QuestionResults

NOT_YET_AGREED = "Not applicable, not yet agreed"
"""Beside a question that does not apply until a reviewer agrees, and over a list of them."""


def find_agreement(response: Response) -> bool | None:
    """Say whether a reviewer agreed that a question does not apply; None while not yet decided."""
    return response.judgement.not_applicable_agreed if response.judgement else None


def explain_not_yet_agreed(question: Question) -> Sentence:
    """Say that "not applicable" counts, and waits for a reviewer (dossier 4.2)."""
    return say("{question} does not apply: not yet agreed.", question=question.id)


def explain_excess(
    model: ScoringModel, part: str, questions: Iterable[Question], results: QuestionResults
) -> Sentence | None:
    """Say that too many questions of a part do not apply for a band; None where they may.

    Only scored questions that are asked count: hidden ones do not, nor those that the force was
    not asked because another answer fixes them. A part of which nothing is left does not apply.
    """
    limit = model.not_applicable_limit
    if limit is None:
        return None
    found = [results[question.id] for question in questions if is_scored(question)]
    asked = [
        result
        for result in found
        if result.status is not QuestionStatus.HIDDEN
        and (result.status is not QuestionStatus.FIXED or result.was_answered)
    ]
    number = sum(result.status is QuestionStatus.NOT_APPLICABLE for result in asked)
    is_fixed = any(result.status is QuestionStatus.FIXED for result in found)
    most = max(limit.fewest, int(limit.share * len(asked)))
    if number <= most or (number == len(asked) and not is_fixed):
        return None
    return say(
        "Too much of {part} does not apply for a band: {number} of the {asked} scored questions"
        " that are asked. At most {most} may.",
        part=part,
        number=number,
        asked=len(asked),
        most=most,
    )


def explain_unanswered(question: Question, response: Response) -> Sentence:
    """Say why an answer was given and yet the question counts as unanswered."""
    if response.given is None or not response.given.is_not_applicable:
        text = "{question} was given no level of its scale, so it counts as unanswered."
        return say(text, question=question.id)
    if not question.na_allowed:
        text = "{question} must be answered: not applicable is not allowed here."
        return say(text, question=question.id)
    if find_agreement(response) is False:
        text = "The reviewer did not agree that {question} does not apply: it needs an answer."
        return say(text, question=question.id)
    if response.given.note.strip():
        text = "{question} must be answered: its figures show that it applies."
        return say(text, question=question.id)
    return say("Give the reason why {question} does not apply.", question=question.id)

"""Questions that do not apply: whether a reviewer agreed, and why one counts as unanswered."""

from __future__ import annotations

from checklist.core.answers.sheet import Response
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import Question


def find_agreement(response: Response) -> bool | None:
    """Say whether a reviewer agreed that a question does not apply; None while not yet decided."""
    return response.judgement.not_applicable_agreed if response.judgement else None


def explain_not_yet_agreed(question: Question) -> Sentence:
    """Say that "not applicable" counts, and waits for a reviewer (dossier 4.2)."""
    return say("{question} does not apply: not yet agreed.", question=question.id)


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

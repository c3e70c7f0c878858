"""Second judgements: which questions need one, by the rule and by what a lead decided."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import StrEnum

from checklist.core.question_sets.model import QuestionSet


class SecondDecision(StrEnum):
    """What a lead decided of the second judgement of one question."""

    ASKED = "asked for"
    WAIVED = "waived"


class SecondBecause(StrEnum):
    """Why a question needs a second judgement, or needs none any more."""

    LIMITING = "limits the grade of its section"
    ASKED = "a lead asked for it"
    WAIVED = "a lead does without it"


def find_second_needs(
    question_set: QuestionSet,
    needing: Collection[str],
    decided: Mapping[str, SecondDecision],
) -> Mapping[str, SecondBecause]:
    """Find the questions that need a second judgement, or did, in the order of the set, and why.

    ``needing`` are those that need one by the rule; what a lead decided last comes before it.
    """
    found = {}
    for question in question_set.questions:
        decision = decided.get(question.id)
        if decision is SecondDecision.WAIVED:
            found[question.id] = SecondBecause.WAIVED
        elif question.id in needing:
            found[question.id] = SecondBecause.LIMITING
        elif decision is SecondDecision.ASKED:
            found[question.id] = SecondBecause.ASKED
    return found

"""Agreeing with a whole section: the questions it may be done for, and those left out, and why."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from checklist.core.answers.visibility import QuestionStatus
from checklist.core.question_sets.model import Question, Section
from checklist.core.scoring.grading import QuestionResults
from checklist.core.scoring.results import QuestionResult


class LeftOutBecause(StrEnum):
    """Why a question has to be judged by itself, or cannot be; its words follow "it"."""

    JUDGED = "already has a judgement"
    NOT_ANSWERED = "is not answered"
    NOT_ASKED = "was not asked"
    NOT_APPLICABLE = "does not apply, says the force"
    LIMITING = "limits the grade of its section"
    OVER_CLAIMED = "is claimed above what the evidence supports"
    BEGUN = "has a reason that you saved without a judgement"


@dataclass(frozen=True, slots=True)
class Agreeable:
    """A question that may be agreed with others: the levels as they are shown and recorded."""

    question: str
    claimed: str
    supported: str


@dataclass(frozen=True, slots=True)
class AgreeAll:
    """The questions of a section that may be agreed at once, and those left out."""

    questions: tuple[Agreeable, ...]
    left_out: tuple[tuple[str, LeftOutBecause], ...]


def list_agreeable(
    section: Section,
    results: QuestionResults,
    judged: Collection[str],
    begun: Collection[str] = (),
) -> AgreeAll:
    """List what an inspector may agree to at once.

    ``judged`` already have a judgement, ``begun`` a reason of the inspector alone: it would become
    that of a judgement unseen. Questions without levels and hidden ones are in neither list.
    """
    shown = [
        question
        for question in section.questions
        if question.type == "level" and results[question.id].status is not QuestionStatus.HIDDEN
    ]
    why = {
        question.id: _why_left_out(question, results[question.id], judged, begun)
        for question in shown
    }
    return AgreeAll(
        questions=tuple(
            Agreeable(key, results[key].claimed or "", results[key].supported or "")
            for key, reason in why.items()
            if reason is None
        ),
        left_out=tuple((key, reason) for key, reason in why.items() if reason is not None),
    )


def _why_left_out(
    question: Question,
    result: QuestionResult,
    judged: Collection[str],
    begun: Collection[str],
) -> LeftOutBecause | None:
    """Say why a question is left out, the reason that weighs most; None where it is not."""
    reasons = {
        LeftOutBecause.JUDGED: question.id in judged,
        LeftOutBecause.NOT_ANSWERED: result.status is QuestionStatus.UNANSWERED,
        LeftOutBecause.NOT_ASKED: result.status is QuestionStatus.FIXED,
        LeftOutBecause.NOT_APPLICABLE: result.status is QuestionStatus.NOT_APPLICABLE,
        LeftOutBecause.LIMITING: question.limiting,
        LeftOutBecause.OVER_CLAIMED: result.is_over_claimed,
        LeftOutBecause.BEGUN: question.id in begun,
    }
    return next((reason for reason, applies in reasons.items() if applies), None)

"""What the rules of contradiction look at: an answer sheet, its result and what it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.answers.visibility import QuestionStatus
from checklist.core.measures.values import condition_values
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.scoring.results import QuestionResult, Result


@dataclass(frozen=True, slots=True)
class EvidenceUse:
    """One piece of evidence, and the questions whose answers rest on it, once each."""

    title: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """What the rules look at: a sheet, its result, how its evidence is used, when it was saved."""

    question_set: QuestionSet
    sheet: AnswerSheet
    result: Result
    uses: Sequence[EvidenceUse] = field(default=())
    saved: Mapping[str, date] = field(default_factory=dict)


def answered(case: Case) -> Iterator[tuple[Question, QuestionResult]]:
    """The questions that are answered, whatever their type."""
    for question in case.question_set.questions:
        found = case.result.questions[question.id]
        if found.status is QuestionStatus.ANSWERED:
            yield question, found


def claims(case: Case) -> Iterator[tuple[Question, QuestionResult]]:
    """The answered level questions."""
    return ((question, found) for question, found in answered(case) if found.claimed is not None)


def claims_from(case: Case, points: Fraction) -> Iterator[tuple[Question, QuestionResult]]:
    """The claims of so many points or more."""
    for question, found in claims(case):
        if case.question_set.scale_of(question).level(found.claimed or "").points >= points:
            yield question, found


def claim_in_words(case: Case, question: Question, level: str | None) -> str:
    """A level as it is told."""
    return case.question_set.scale_of(question).level(level or "").in_words


def note_on(case: Case, question: Question) -> str:
    """The note of an answered question."""
    given = case.sheet.responses[question.id].given
    return given.note if given else ""


def said(case: Case) -> dict[str, str]:
    """What is given by what conditions name: answers that count, figures, values and facts."""
    given = condition_values(case.sheet, case.result.values)
    for question, found in answered(case):
        response = case.sheet.responses[question.id]
        given[question.id] = found.claimed or (response.given.value if response.given else "")
    return given

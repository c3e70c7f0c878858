"""Case: what contradiction rules look at, namely a sheet, its result and the use of evidence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from checklist.core.answers.sheet import AnswerSheet
from checklist.core.answers.visibility import EMPTY_RESPONSE, QuestionStatus
from checklist.core.contradictions.note_substance import says_something
from checklist.core.contradictions.rates import is_sample_check
from checklist.core.measures.figure_checks import find_failed_checks
from checklist.core.measures.values import condition_values
from checklist.core.messages import Sentence
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.scoring.results import QuestionResult, UngradedResult


@dataclass(frozen=True, slots=True)
class EvidenceItem:
    """An item of evidence, and the questions whose answers rest on it, once each."""

    title: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A sheet with its result, the uses of its evidence, and the day each answer was last saved."""

    question_set: QuestionSet
    sheet: AnswerSheet
    result: UngradedResult
    uses: Sequence[EvidenceItem] = field(default=())
    saved: Mapping[str, date] = field(default_factory=dict)


def find_answered(case: Case) -> Iterator[tuple[Question, QuestionResult]]:
    """Find the questions that are answered, whatever their type."""
    for question in case.question_set.questions:
        answered = case.result.questions[question.id]
        if answered.status is QuestionStatus.ANSWERED:
            yield question, answered


def find_claims(case: Case) -> Iterator[tuple[Question, QuestionResult]]:
    """Find the answered level questions."""
    return (
        (question, answered)
        for question, answered in find_answered(case)
        if answered.claimed is not None
    )


def find_high_claims(case: Case, points: Fraction) -> Iterator[tuple[Question, QuestionResult]]:
    """Find the claims whose level has so many points or more."""
    for question, answered in find_claims(case):
        if case.question_set.get_scale(question).get_level(answered.claimed or "").points >= points:
            yield question, answered


def describe_level(case: Case, question: Question, level: str | None) -> str:
    """Write a level as it stands inside a sentence."""
    return case.question_set.get_scale(question).get_level(level or "").in_words


def read_note(case: Case, question: Question) -> str:
    """Read the note of an answered question."""
    given = case.sheet.responses[question.id].given
    return given.note if given else ""


def has_note(case: Case, question_id: str) -> bool:
    """Say whether an answer has a note that says something: more than "see above" or "n/a"."""
    given = case.sheet.responses.get(question_id, EMPTY_RESPONSE).given
    return given is not None and says_something(given.note)


def find_open_checks(case: Case) -> Iterator[tuple[tuple[str, ...], Sentence]]:
    """Find the checks that figures fail, each with its questions in the order of the set.

    Those that ask for so many cases are left out: they say that a sample is small, not wrong.
    One that does not block asks for a note, and is closed once one of its answers has it.
    """
    for failed in find_failed_checks(case.question_set, case.sheet):
        if is_sample_check(case.question_set, failed.check):
            continue
        homes = dict.fromkeys(find_home(case.question_set, key) for key in failed.keys)
        questions = tuple(sorted(filter(None, homes), key=case.question_set.get_index))
        if failed.check.blocks or not any(has_note(case, each) for each in questions):
            yield questions, failed.message


def build_condition_values(case: Case) -> dict[str, str]:
    """Build the values conditions may name: answers that count, figures, measures and facts."""
    given = condition_values(case.sheet, case.result.values)
    for question, answered in find_answered(case):
        response = case.sheet.responses[question.id]
        given[question.id] = answered.claimed or (response.given.value if response.given else "")
    return given


def find_home(question_set: QuestionSet, key: str) -> str:
    """Find the question that a figure, value or answer belongs to; empty for the as-at date."""
    if any(question.id == key for question in question_set.questions):
        return key
    measures = {measure.id for measure in question_set.measures}
    measure = key.partition(".")[0]
    return question_set.get_home_question(measure).id if measure in measures else ""

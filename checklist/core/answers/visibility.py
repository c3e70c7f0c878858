"""The status of questions: hidden, fixed, not applicable, answered or unanswered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from graphlib import TopologicalSorter

from checklist.core.answers.sheet import NOT_APPLICABLE, AnswerSheet, Response
from checklist.core.question_sets.model import Question, QuestionSet

EMPTY_RESPONSE = Response()


class QuestionStatus(StrEnum):
    """How a question counts."""

    ANSWERED = "answered"
    FIXED = "fixed"
    UNANSWERED = "unanswered"
    NOT_APPLICABLE = "not applicable"
    HIDDEN = "hidden"


def evaluation_order(question_set: QuestionSet) -> tuple[Question, ...]:
    """Return the questions, each after those that its conditions rest on."""
    ids = {question.id for question in question_set.questions}
    rests_on = {
        question.id: [one for one in list_condition_references(question) if one in ids]
        for question in question_set.questions
    }
    return tuple(question_set.question(one) for one in TopologicalSorter(rests_on).static_order())


def list_condition_references(question: Question) -> Iterable[str]:
    """Return what the conditions on whether and how a question counts rest on."""
    fixed = question.fixed.when if question.fixed is not None else None
    conditions = (question.hidden_unless, question.na_refused_when, fixed)
    return (
        comparison.of
        for condition in conditions
        if condition is not None
        for comparison in condition.comparisons
    )


def find_statuses(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    besides: Mapping[str, str],
    order: Sequence[Question],
) -> tuple[dict[str, QuestionStatus], dict[str, str]]:
    """Return each question's status as claimed, and the values that conditions see.

    ``order`` is the settled one.
    """
    said = dict(besides)
    found: dict[str, QuestionStatus] = {}
    for question in order:
        response = sheet.responses.get(question.id, EMPTY_RESPONSE)
        found[question.id] = _status_of(question_set, question, response, said)
        match found[question.id]:
            case QuestionStatus.FIXED if question.fixed is not None:
                said[question.id] = question.fixed.level
            case QuestionStatus.NOT_APPLICABLE:
                said[question.id] = NOT_APPLICABLE
            case QuestionStatus.ANSWERED if response.given is not None:
                said[question.id] = response.given.value
    return found, said


def is_hidden(question: Question, said: Mapping[str, str]) -> bool:
    """Say whether a question is not asked and counts nowhere."""
    if question.retired:
        return True
    return question.hidden_unless is not None and not question.hidden_unless.holds(said)


def find_levels(
    order: Sequence[Question],
    own: Mapping[str, str],
    claimed: Mapping[str, QuestionStatus],
    besides: Mapping[str, str],
) -> tuple[dict[str, str], frozenset[str]]:
    """Return each question's level on one basis, and the questions that an answer there fixes.

    The questions come in settled order; ``own`` holds levels and typed values by question. What
    is fixed on the force's word was not asked, so where nothing fixes it on another basis it has
    no level there.
    """
    said = dict(besides)
    levels: dict[str, str] = {}
    fixed: set[str] = set()
    for question in order:
        status = claimed[question.id]
        if status in (QuestionStatus.HIDDEN, QuestionStatus.NOT_APPLICABLE):
            continue
        if question.fixed is not None and question.fixed.when.holds(said):
            levels[question.id] = said[question.id] = question.fixed.level
            fixed.add(question.id)
        elif status is QuestionStatus.ANSWERED:
            levels[question.id] = said[question.id] = own[question.id]
    return levels, frozenset(fixed)


def is_scored(question: Question) -> bool:
    """Say whether a question counts in scores at all; typed questions never do."""
    return question.scored and question.type == "level"


def _status_of(
    question_set: QuestionSet, question: Question, response: Response, said: Mapping[str, str]
) -> QuestionStatus:
    """Return one question's status, given the values its conditions rest on."""
    if is_hidden(question, said):
        return QuestionStatus.HIDDEN
    if question.fixed is not None and question.fixed.when.holds(said):
        return QuestionStatus.FIXED
    if response.given is None:
        return QuestionStatus.UNANSWERED
    if response.given.is_not_applicable:
        does_not_apply = _not_applicable_counts(question, response, said)
        return QuestionStatus.NOT_APPLICABLE if does_not_apply else QuestionStatus.UNANSWERED
    if question.type != "level":
        return (
            QuestionStatus.ANSWERED if response.given.value.strip() else QuestionStatus.UNANSWERED
        )
    levels = [level.id for level in question_set.scale_of(question).levels]
    return QuestionStatus.ANSWERED if response.given.value in levels else QuestionStatus.UNANSWERED


def _not_applicable_counts(question: Question, response: Response, said: Mapping[str, str]) -> bool:
    """Say whether "not applicable" is allowed here, has its reason, and was not refused.

    Figures that show it to apply refuse it as a reviewer would.
    """
    against = question.na_refused_when
    if against is not None and against.holds(said):
        return False
    has_reason = response.given is not None and bool(response.given.note.strip())
    refused = response.judgement is not None and response.judgement.not_applicable_agreed is False
    return question.na_allowed and has_reason and not refused

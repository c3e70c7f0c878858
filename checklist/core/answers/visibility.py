"""Which questions are visible: their status, and the levels that conditions fix."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from graphlib import TopologicalSorter

from checklist.core.answers.sheet import AnswerSheet, Response
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.question_sets.question_order import find_deciding_questions

EMPTY_RESPONSE = Response()


class QuestionStatus(StrEnum):
    """How a question counts: only an answered or fixed one has a level."""

    ANSWERED = "answered"
    FIXED = "fixed"
    UNANSWERED = "unanswered"
    NOT_APPLICABLE = "not applicable"
    HIDDEN = "hidden"


def sort_by_dependency(question_set: QuestionSet) -> tuple[Question, ...]:
    """Return the questions of a set, each after those that decide whether it is asked."""
    return _sort_by_dependency(_OneSet(question_set))


def find_statuses(
    question_set: QuestionSet,
    sheet: AnswerSheet,
    condition_values: Mapping[str, str],
    order: Sequence[Question],
) -> tuple[dict[str, QuestionStatus], dict[str, str]]:
    """Return each question's status as claimed, and the values that conditions see.

    ``condition_values`` holds facts, figures and measures; the values returned hold answers too.
    ``order`` is that of ``sort_by_dependency``.
    """
    values = dict(condition_values)
    statuses: dict[str, QuestionStatus] = {}
    for question in order:
        response = sheet.responses.get(question.id, EMPTY_RESPONSE)
        statuses[question.id] = _find_status(question_set, question, response, values)
        match statuses[question.id]:
            case QuestionStatus.FIXED if question.fixed is not None:
                values[question.id] = question.fixed.level
            case QuestionStatus.NOT_APPLICABLE:
                values[question.id] = NOT_APPLICABLE
            case QuestionStatus.ANSWERED if response.given is not None:
                values[question.id] = response.given.value
    return statuses, values


def is_hidden(question: Question, values: Mapping[str, str]) -> bool:
    """Say whether a question is hidden: retired, or its condition does not hold."""
    if question.retired:
        return True
    return question.hidden_unless is not None and not question.hidden_unless.holds(values)


def is_asked_always(question: Question) -> bool:
    """Say whether no other answer and no figure decides that a question is asked."""
    return not question.retired and question.hidden_unless is None and question.fixed is None


def find_levels(
    order: Sequence[Question],
    answered: Mapping[str, str],
    claimed: Mapping[str, QuestionStatus],
    condition_values: Mapping[str, str],
    *,
    fixes_unanswered: bool,
) -> tuple[dict[str, str], frozenset[str]]:
    """Return each question's level on one basis, and the questions fixed on that basis.

    ``order`` is that of ``sort_by_dependency``; ``answered`` holds levels and typed values by
    question. A question fixed by a claimed answer was not asked, so it has no level on a basis
    where nothing fixes it. One that was asked and has no answer is fixed on the other bases only
    where ``fixes_unanswered`` says so; else it goes on needing an answer.
    """
    values = dict(condition_values)
    levels: dict[str, str] = {}
    fixed: set[str] = set()
    passed_over = {QuestionStatus.HIDDEN, QuestionStatus.NOT_APPLICABLE}
    if not fixes_unanswered:
        passed_over.add(QuestionStatus.UNANSWERED)
    for question in order:
        status = claimed[question.id]
        if status in passed_over:
            continue
        if question.fixed is not None and question.fixed.when.holds(values):
            levels[question.id] = values[question.id] = question.fixed.level
            fixed.add(question.id)
        elif status is QuestionStatus.ANSWERED:
            levels[question.id] = values[question.id] = answered[question.id]
    return levels, frozenset(fixed)


def is_scored(question: Question) -> bool:
    """Say whether a question counts in scores; typed questions never do."""
    return question.scored and question.type == "level"


@dataclass(frozen=True, eq=False, slots=True)
class _OneSet:
    """A question set that is equal to itself alone: to compare two takes longer than to sort."""

    question_set: QuestionSet

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _OneSet) and self.question_set is other.question_set

    def __hash__(self) -> int:
        return id(self.question_set)


@lru_cache(maxsize=32)  # as many sets as are in use at once
def _sort_by_dependency(one: _OneSet) -> tuple[Question, ...]:
    ordered = TopologicalSorter(find_deciding_questions(one.question_set)).static_order()
    return tuple(one.question_set.get_question(question_id) for question_id in ordered)


def _find_status(
    question_set: QuestionSet, question: Question, response: Response, values: Mapping[str, str]
) -> QuestionStatus:
    if is_hidden(question, values):
        return QuestionStatus.HIDDEN
    if question.fixed is not None and question.fixed.when.holds(values):
        return QuestionStatus.FIXED
    if response.given is None:
        return QuestionStatus.UNANSWERED
    if response.given.is_not_applicable:
        does_not_apply = _is_not_applicable_accepted(question, response, values)
        return QuestionStatus.NOT_APPLICABLE if does_not_apply else QuestionStatus.UNANSWERED
    if question.type != "level":
        return (
            QuestionStatus.ANSWERED if response.given.value.strip() else QuestionStatus.UNANSWERED
        )
    levels = [level.id for level in question_set.get_scale(question).levels]
    return QuestionStatus.ANSWERED if response.given.value in levels else QuestionStatus.UNANSWERED


def _is_not_applicable_accepted(
    question: Question, response: Response, values: Mapping[str, str]
) -> bool:
    """Say whether "not applicable" is allowed, has its reason, and was not refused.

    Figures that contradict it refuse it as a reviewer would.
    """
    refusal = question.na_refused_when
    if refusal is not None and refusal.holds(values):
        return False
    has_reason = response.given is not None and bool(response.given.note.strip())
    refused = response.judgement is not None and response.judgement.not_applicable_agreed is False
    return question.na_allowed and has_reason and not refused

"""Completeness: what an answer sheet lacks, and what in it cannot be taken as given."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.core.answers.sheet import AnswerSheet, Response
from checklist.core.answers.visibility import EMPTY_RESPONSE, QuestionStatus
from checklist.core.measures.figure_checks import find_failed_checks, find_unreadable_figures
from checklist.core.messages import Sentence, say
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.requirements import build_context, find_missing
from checklist.core.scoring.findings import find_confirmed_causes
from checklist.core.scoring.results import QuestionResult, Result
from checklist.core.scoring.reviewer_level import why_not_asked, why_refused

_TYPE_NAMES = {"integer": "whole number", "decimal": "number", "date": "date, as 2022-03-04"}


def check_completeness(
    question_set: QuestionSet, sheet: AnswerSheet, result: Result
) -> Iterator[Sentence]:
    """List the problems of a scored sheet, each for a person to mend: none stops the scoring."""
    yield from _answer_problems(question_set, sheet, result)
    for key, figure in find_unreadable_figures(question_set, sheet):
        yield say("{key} must be a {kind}.", key=key, kind=_TYPE_NAMES[figure.type])
    for failed in find_failed_checks(question_set, sheet):
        yield failed.message
    statuses = {key: question_result.status for key, question_result in result.questions.items()}
    context = build_context(question_set, sheet, result.values)
    for _, sentence in find_missing(question_set, sheet, statuses, context):
        yield sentence
    yield from _cause_problems(question_set, sheet, result)


def _answer_problems(
    question_set: QuestionSet, sheet: AnswerSheet, result: Result
) -> Iterator[Sentence]:
    """The answers that were given and do not count, and the final levels that were refused."""
    for question in question_set.questions:
        response = sheet.responses.get(question.id, EMPTY_RESPONSE)
        question_result = result.questions[question.id]
        claimed = (
            QuestionStatus.ANSWERED if question_result.was_answered else question_result.status
        )
        refused = why_not_asked(question_set, question, response, claimed)
        if refused is not None:
            yield refused
        elif response.given is not None and question.type == "level":
            yield from _level_problems(question_set, question, response, sheet, question_result)


def _level_problems(
    question_set: QuestionSet,
    question: Question,
    response: Response,
    sheet: AnswerSheet,
    result: QuestionResult,
) -> Iterator[Sentence]:
    if result.status is QuestionStatus.UNANSWERED:
        yield result.remarks[0]
    elif result.status is QuestionStatus.ANSWERED:
        refused = why_refused(question_set, question, response, sheet.as_at)
        if refused is not None:
            yield refused


def _cause_problems(
    question_set: QuestionSet, sheet: AnswerSheet, result: Result
) -> Iterator[Sentence]:
    """Yield the confirmations of a cause of concern that no cause bears out."""
    causes = find_confirmed_causes(question_set, sheet, result.questions, result.sections)
    for cause in sorted(sheet.confirmed_causes - set(causes)):
        yield say("{cause} gives rise to no cause of concern, so none is confirmed.", cause=cause)
    if sheet.overall_inadequate and not causes:
        yield say("Overall can be set lower only with a confirmed cause of concern.")

"""Reads a file of answers, and reports all of its problems at once, each with its place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import partial

from checklist.core.answer_files.evidence_problems import (
    find_evidence_problems,
    find_record_problems,
)
from checklist.core.answer_files.model import AnswerEntry, AnswerFile
from checklist.core.answer_files.unseen_characters import find_unseen_characters
from checklist.core.answers.typed_values import InvalidValue, read_value
from checklist.core.answers.visibility import QuestionStatus, find_statuses, sort_by_dependency
from checklist.core.dates import LONGEST_PERIOD, is_period_too_long
from checklist.core.measures.figure_checks import find_failed_checks, find_unreadable_figures
from checklist.core.measures.values import compute_values, condition_values
from checklist.core.question_sets.advice.spelling import explain_unknown, quote
from checklist.core.question_sets.file_reader import read_model
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import Question, QuestionSet
from checklist.core.question_sets.validation.problem import Problem
from checklist.core.question_sets.yaml_reader import BadFile, Keys, Unreadable, YamlReader
from checklist.core.scoring.reviewer_level import why_not_asked, why_refused

_TYPE_NAMES = {
    "integer": "a whole number such as 6,294",
    "decimal": "a number such as 12.5",
    "date": "a date such as 2022-03-04",
}


class InvalidAnswerFile(BadFile):
    """A file cannot be read as answers."""


def read_answers(
    text: str, file: str, question_set: QuestionSet, today: date | None = None
) -> AnswerFile:
    """Read a file of answers to a set. Raises InvalidAnswerFile with every problem found.

    Values are read by the rules of pages, and stored as from there. ``today`` is used where the
    file names no day.
    """
    find_problems = partial(_find_problems, question_set, today)
    read = read_model(text, file, AnswerFile, find_problems, InvalidAnswerFile)
    return _store_values(question_set, read)


def find_named_set(text: str) -> tuple[str, str]:
    """Return the id and version of the set that a file of answers names; empty where none."""
    try:
        document = YamlReader(text).document()
    except Unreadable:
        return "", ""
    if not isinstance(document, dict):
        return "", ""
    return str(document.get("set", "")), str(document.get("version", ""))


def _store_values(question_set: QuestionSet, answers: AnswerFile) -> AnswerFile:
    """Return the answers with their values as they are stored: "1,250" as 1250."""
    stored = {
        key: entry
        if entry.value is None
        else entry.model_copy(
            update={"value": read_value(question_set.get_question(key), entry.value, None)}
        )
        for key, entry in answers.answers.items()
    }
    return answers.model_copy(update={"answers": stored})


def _find_problems(
    question_set: QuestionSet, today: date | None, answers: AnswerFile
) -> Iterator[Problem]:
    """Yield everything in a file that the set does not know or refuses.

    What is answered to another set is one problem, and not as many as it has answers.
    """
    other = _find_other_set(question_set, answers)
    if other is not None:
        yield other
        return
    yield from find_unseen_characters(answers)
    yield from _check_names(question_set, answers)
    yield from _check_dates(answers)
    yield from _check_figures(question_set, answers)
    yield from find_record_problems(answers)
    statuses = _find_statuses(question_set, answers)
    yield from _check_final_levels(question_set, answers, statuses)
    for key, entry in answers.answers.items():
        if statuses.get(key) is not QuestionStatus.HIDDEN:
            yield from _check_answer(question_set, answers, key, entry, today)
            continue
        if entry.given is not None:
            advice = f"remove this answer: {key} is not asked, given the other answers"
            yield Problem(("answers", key), advice)


def _find_other_set(question_set: QuestionSet, answers: AnswerFile) -> Problem | None:
    """Find another set or version than the file is read with."""
    if answers.set != question_set.id:
        advice = f"these are answers to {quote(answers.set)}, not to {question_set.id}"
        return Problem(("set",), advice + explain_unknown(answers.set, [question_set.id]))
    if answers.version and answers.version != question_set.version:
        advice = (
            f"these are answers to version {quote(answers.version)}, not {question_set.version}"
        )
        return Problem(("version",), advice)
    return None


def _check_names(question_set: QuestionSet, answers: AnswerFile) -> Iterator[Problem]:
    """Yield the questions, facts, themes and confirmed causes that the set does not have."""
    questions = [question.id for question in question_set.questions]
    facts = [fact.id for fact in question_set.facts]
    themes = [theme.id for theme in question_set.themes]
    sections = [section.id for section in question_set.sections]
    for key in answers.answers:
        yield from _check_name(question_set, ("answers", key), key, "question", questions)
    for key in answers.facts:
        yield from _check_name(question_set, ("facts", key), key, "fact", facts)
    for number, key in enumerate(answers.earlier_themes):
        yield from _check_name(question_set, ("earlier_themes", number), key, "theme", themes)
    for number, key in enumerate(answers.review.confirmed_causes):
        keys = ("review", "confirmed_causes", number)
        known = [*questions, *sections]
        yield from _check_name(question_set, keys, key, "question or section", known)


def _check_name(
    question_set: QuestionSet, keys: Keys, name: str, what: str, known: Iterable[str]
) -> Iterator[Problem]:
    """Yield a name that the set does not have."""
    known = list(known)
    if name not in known:
        end = explain_unknown(name, known)
        yield Problem(keys, f"{quote(name)} is no {what} of {question_set.id}{end}")


def _check_dates(answers: AnswerFile) -> Iterator[Problem]:
    """Yield dates that are out of order, by the rules of pages."""
    begins, ends, as_at = answers.period_from, answers.period_to, answers.as_at
    if begins and ends and ends < begins:
        yield Problem(("period_to",), "period_to must be the same as or after period_from")
    elif begins and ends and is_period_too_long(begins, ends):
        years = LONGEST_PERIOD // 12
        yield Problem(("period_to",), f"the period must be no longer than {years} years")
    if begins and as_at < begins:
        yield Problem(("as_at",), "as_at must be the same as or after period_from")
    if answers.today and answers.today < as_at:
        yield Problem(("today",), "today must be the same as or after as_at")


def _check_figures(question_set: QuestionSet, answers: AnswerFile) -> Iterator[Problem]:
    """Yield figures that no measure has, that cannot be read, or that fail a blocking check."""
    known = [key for measure in question_set.measures for key, _, _ in list_figure_keys(measure)]
    for key in answers.measures:
        yield from _check_name(question_set, ("measures", key), key, "figure", known)
    sheet = answers.build_sheet()
    for key, figure in find_unreadable_figures(question_set, sheet):
        yield Problem(("measures", key), f"write {_TYPE_NAMES[figure.type]} for {key}")
    for failed in find_failed_checks(question_set, sheet):
        if failed.check.blocks:
            key = failed.keys[0]
            where = "answers" if key in answers.answers else "measures"
            yield Problem((where, key), str(failed.message))


def _find_statuses(question_set: QuestionSet, answers: AnswerFile) -> dict[str, QuestionStatus]:
    """Find how each question counts by what the force claims."""
    sheet = answers.build_sheet()
    values = condition_values(sheet, compute_values(question_set, sheet))
    statuses, _ = find_statuses(question_set, sheet, values, sort_by_dependency(question_set))
    return statuses


def _check_final_levels(
    question_set: QuestionSet, answers: AnswerFile, statuses: Mapping[str, QuestionStatus]
) -> Iterator[Problem]:
    """Yield a reviewer's levels that are refused, each with the reason."""
    for key, status in statuses.items():
        entry, question = answers.answers.get(key), question_set.get_question(key)
        if entry is None:
            continue
        response = answers.build_response(entry)
        refused = why_not_asked(question_set, question, response, status)
        if refused is None and status is not QuestionStatus.HIDDEN:
            refused = why_refused(question_set, question, response, answers.as_at)
        if refused is not None:
            yield Problem(("answers", key, "review", "level"), str(refused))


def _check_answer(
    question_set: QuestionSet,
    answers: AnswerFile,
    question_id: str,
    entry: AnswerEntry,
    today: date | None,
) -> Iterator[Problem]:
    """Yield the problems of one answer, its evidence and its review."""
    if question_id not in {question.id for question in question_set.questions}:
        return
    question = question_set.get_question(question_id)
    keys = ("answers", question.id)
    yield from _check_given(question_set, question, entry, answers.today or today)
    follow_ups = [follow_up.id for follow_up in question.follow_ups]
    for name in entry.follow_ups:
        if name not in follow_ups:
            end = explain_unknown(name, follow_ups)
            advice = f"{question.id} has no follow-up {quote(name)}{end}"
            yield Problem((*keys, "follow_ups", name), advice)
    yield from find_evidence_problems(question_set, answers, keys, entry)


def _check_given(
    question_set: QuestionSet, question: Question, entry: AnswerEntry, today: date | None
) -> Iterator[Problem]:
    """Yield a level of a typed question, a value of a level question, or an invalid one."""
    level_keys, value_keys = (("answers", question.id, field) for field in ("level", "value"))
    if question.type != "level":
        if entry.level is not None:
            yield Problem(level_keys, f"{question.id} has no levels: give a value")
        elif entry.value is not None:
            try:
                read_value(question, entry.value, today)
            except InvalidValue as error:
                yield Problem(value_keys, f"{question.id}: {error}")
        return
    levels = [level.id for level in question_set.get_scale(question).levels]
    if entry.value is not None:
        yield Problem(value_keys, f"{question.id} is answered by a level")
    elif entry.level is not None and entry.level not in levels:
        end = explain_unknown(entry.level, levels)
        yield Problem(level_keys, f"choose one of the levels {', '.join(levels)}{end}")

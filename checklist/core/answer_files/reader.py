"""Reads a file of answers, and reports all of its problems at once, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from checklist.core.answer_files.model import AnswerEntry, AnswerFile, ExhibitEntry
from checklist.core.answers.typed_values import InvalidValue, read_amount
from checklist.core.dates import read_iso_date
from checklist.core.exact_numbers import read_typed_number
from checklist.core.measures.figure_checks import find_failed_checks, find_unreadable_figures
from checklist.core.question_sets.file_reader import read_model
from checklist.core.question_sets.measure_keys import list_figure_keys
from checklist.core.question_sets.model import NUMERIC_TYPES, Question, QuestionSet
from checklist.core.question_sets.validation.problem import Problem
from checklist.core.question_sets.yaml_reader import BadFile, Keys, Unreadable, YamlReader
from checklist.core.scoring.reviewer_level import why_refused

_TYPE_NAMES = {
    "integer": "a whole number such as 6,294",
    "decimal": "a number such as 12.5",
    "date": "a date such as 2022-03-04",
}


class InvalidAnswerFile(BadFile):
    """A file cannot be read as answers."""


def read_answers(text: str, file: str, question_set: QuestionSet) -> AnswerFile:
    """Read a file of answers to a set. Raises InvalidAnswerFile with every problem found."""
    return read_model(
        text, file, AnswerFile, partial(_find_problems, question_set), InvalidAnswerFile
    )


def find_named_set(text: str) -> tuple[str, str]:
    """Return the id and version of the set that a file of answers names; empty where none."""
    try:
        document = YamlReader(text).document()
    except Unreadable:
        return "", ""
    if not isinstance(document, dict):
        return "", ""
    return str(document.get("set", "")), str(document.get("version", ""))


def _find_problems(question_set: QuestionSet, answers: AnswerFile) -> Iterator[Problem]:
    """Yield everything in a file that the set does not know or refuses."""
    yield from _check_set(question_set, answers)
    yield from _check_figures(question_set, answers)
    ids = {question.id for question in question_set.questions}
    for key, entry in answers.answers.items():
        if key in ids:
            question = question_set.get_question(key)
            yield from _check_answer(question_set, answers, question, entry)
        else:
            yield Problem(("answers", key), f"{key} is no question of {question_set.id}")
    yield from _check_review(question_set, answers)


def _check_set(question_set: QuestionSet, answers: AnswerFile) -> Iterator[Problem]:
    """Yield another set or version than this one, and facts and themes that it does not have."""
    if answers.set != question_set.id:
        yield Problem(("set",), f"these are answers to {answers.set}, not to {question_set.id}")
    elif answers.version and answers.version != question_set.version:
        yield Problem(("version",), f"these are answers to version {answers.version}")
    facts = {fact.id for fact in question_set.facts}
    for fact_id in answers.facts.keys() - facts:
        yield Problem(("facts", fact_id), f"{fact_id} is no fact of {question_set.id}")
    themes = {theme.id for theme in question_set.themes}
    for number, theme_id in enumerate(answers.earlier_themes):
        if theme_id not in themes:
            keys = ("earlier_themes", number)
            yield Problem(keys, f"{theme_id} is no theme of {question_set.id}")


def _check_figures(question_set: QuestionSet, answers: AnswerFile) -> Iterator[Problem]:
    """Yield figures that no measure has, that cannot be read, or that fail a blocking check."""
    known = {key for measure in question_set.measures for key, _, _ in list_figure_keys(measure)}
    for key in answers.measures.keys() - known:
        yield Problem(("measures", key), f"{key} is no figure of {question_set.id}")
    sheet = answers.build_sheet()
    for key, figure in find_unreadable_figures(question_set, sheet):
        yield Problem(("measures", key), f"write {_TYPE_NAMES[figure.type]} for {key}")
    for failed in find_failed_checks(question_set, sheet):
        if failed.check.blocks:
            yield Problem(("measures", failed.keys[0]), str(failed.message))


def _check_answer(
    question_set: QuestionSet, answers: AnswerFile, question: Question, entry: AnswerEntry
) -> Iterator[Problem]:
    """Yield the problems of one answer, its exhibits and its review."""
    answer_keys = ("answers", question.id)
    yield from _check_given(question_set, question, entry)
    follow_ups = {follow_up.id for follow_up in question.follow_ups}
    for name in entry.follow_ups.keys() - follow_ups:
        yield Problem((*answer_keys, "follow_ups", name), f"{question.id} has no follow-up {name}")
    strengths = [ceiling.strength for ceiling in question_set.scoring.ceilings]
    for keys, strength in _list_strengths(answer_keys, entry):
        if strength not in strengths:
            yield Problem(keys, f"{strength} is no strength of evidence of {question_set.id}")
    for keys, exhibit in _list_exhibits(answer_keys, entry):
        if exhibit.evidence and exhibit.evidence not in answers.evidence:
            yield Problem((*keys, "evidence"), f"list {exhibit.evidence} under evidence")
        if exhibit.lowered_to and not exhibit.lowered_because.strip():
            yield Problem((*keys, "lowered_to"), "give the reason as lowered_because")
    refused = why_refused(question_set, question, answers.build_response(entry), answers.as_at)
    if refused is not None:
        yield Problem((*answer_keys, "review", "level"), str(refused))


def _check_given(
    question_set: QuestionSet, question: Question, entry: AnswerEntry
) -> Iterator[Problem]:
    """Yield a level of a typed question, a value of a level question, or an unknown level."""
    level_keys, value_keys = (("answers", question.id, field) for field in ("level", "value"))
    if question.type != "level":
        if entry.level is not None:
            yield Problem(level_keys, f"{question.id} has no levels: give a value")
        elif entry.value is not None:
            yield from _check_value(question, value_keys, entry.value)
        return
    levels = [level.id for level in question_set.get_scale(question).levels]
    if entry.value is not None:
        yield Problem(value_keys, f"{question.id} is answered by a level")
    elif entry.level is not None and entry.level not in levels:
        yield Problem(level_keys, f"choose one of the levels {', '.join(levels)}")


def _check_value(question: Question, keys: Keys, value: str) -> Iterator[Problem]:
    """Yield a value of another type than the question's, or a number outside its limits."""
    if not _is_valid_value(question, value):
        yield Problem(keys, f"{question.id} needs {_describe_valid_value(question)}")
    elif question.type in NUMERIC_TYPES:
        try:
            read_amount(question, value)
        except InvalidValue as error:
            yield Problem(keys, f"{question.id}: {error}")


def _is_valid_value(question: Question, value: str) -> bool:
    """Say whether a value is of the type that a typed question asks for."""
    if question.type in NUMERIC_TYPES:
        return read_typed_number(value) is not None
    if question.type == "date":
        return read_iso_date(value) is not None
    if question.type == "choice":
        return value in question.choices
    if question.type == "choices":
        return all(choice.strip() in question.choices for choice in value.split(";"))
    return len(value) <= question.character_limit


def _describe_valid_value(question: Question) -> str:
    if question.type in NUMERIC_TYPES:
        return _TYPE_NAMES["decimal"]
    if question.type == "date":
        return _TYPE_NAMES["date"]
    if question.choices:
        return f"one of: {'; '.join(question.choices)}"
    return f"{question.character_limit} characters or fewer"


def _list_exhibits(answer_keys: Keys, entry: AnswerEntry) -> Iterator[tuple[Keys, ExhibitEntry]]:
    """Yield the exhibits of an answer and of its review, each with its keys in the file."""
    for number, exhibit in enumerate(entry.exhibits):
        yield (*answer_keys, "exhibits", number), exhibit
    if entry.review is not None:
        for number, exhibit in enumerate(entry.review.exhibits):
            yield (*answer_keys, "review", "exhibits", number), exhibit


def _list_strengths(answer_keys: Keys, entry: AnswerEntry) -> Iterator[tuple[Keys, str]]:
    """Yield every strength that an answer names, with its keys in the file."""
    if entry.strength is not None:
        yield (*answer_keys, "strength"), entry.strength
    if entry.review is not None and entry.review.strength is not None:
        yield (*answer_keys, "review", "strength"), entry.review.strength
    for keys, exhibit in _list_exhibits(answer_keys, entry):
        yield (*keys, "strength"), exhibit.strength
        if exhibit.lowered_to is not None:
            yield (*keys, "lowered_to"), exhibit.lowered_to


def _check_review(question_set: QuestionSet, answers: AnswerFile) -> Iterator[Problem]:
    """Yield confirmed causes that name no question or section."""
    known = {section.id for section in question_set.sections}
    known |= {question.id for question in question_set.questions}
    for number, cause in enumerate(answers.review.confirmed_causes):
        if cause not in known:
            keys = ("review", "confirmed_causes", number)
            yield Problem(keys, f"{cause} is no question or section of {question_set.id}")

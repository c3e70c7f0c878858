"""Reads a file of answers, and reports all of its problems at once, each with its place."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import ValidationError

from checklist.core.answer_files.model import AnswerEntry, AnswerFile, ExhibitEntry
from checklist.core.measures.calculator import read_figure
from checklist.core.measures.values import find_failed_checks, find_unreadable_figures
from checklist.core.question_sets.library import (
    find_place,
    find_schema_problems,
    list_noted_problems,
    place_problem,
)
from checklist.core.question_sets.model import Figure, Question, QuestionSet, list_figure_keys
from checklist.core.question_sets.yaml_reader import BadFile, Keys, Unreadable, YamlReader
from checklist.core.scoring.reviewer_level import why_refused

Faults = Iterator[tuple[Keys, str]]
_NUMBERS = ("number", "money", "percentage")


class InvalidAnswerFile(BadFile):
    """A file that cannot be read as answers, with all that is wrong in it."""


def read_answers(text: str, file: str, question_set: QuestionSet) -> AnswerFile:
    """Read a file of answers to a set. Raises InvalidAnswerFile with all that is wrong in it."""
    yaml_reader = YamlReader(text)
    try:
        answers = AnswerFile.model_validate(yaml_reader.document())
    except Unreadable as error:
        raise InvalidAnswerFile(file, [*list_noted_problems(yaml_reader), error.problem]) from None
    except ValidationError as error:
        raise InvalidAnswerFile(
            file, [*list_noted_problems(yaml_reader), *find_schema_problems(error, yaml_reader)]
        ) from None
    found = [
        place_problem(find_place(keys, yaml_reader), advice)
        for keys, advice in _faults(question_set, answers)
    ]
    if found or yaml_reader.problems:
        raise InvalidAnswerFile(file, [*list_noted_problems(yaml_reader), *found])
    return answers


def find_named_set(text: str) -> tuple[str, str]:
    """The id and version of the set that a file of answers names, empty where it names none."""
    try:
        document = YamlReader(text).document()
    except Unreadable:
        return "", ""
    if not isinstance(document, dict):
        return "", ""
    return str(document.get("set", "")), str(document.get("version", ""))


_WORDS = {"integer": "a whole number", "decimal": "a number", "date": "a date such as 2022-03-04"}


def _faults(question_set: QuestionSet, answers: AnswerFile) -> Faults:
    """Yield all in a file that the set it answers does not know or refuses."""
    yield from _faults_of_set(question_set, answers)
    yield from _faults_of_figures(question_set, answers)
    ids = {question.id for question in question_set.questions}
    for key, entry in answers.answers.items():
        if key not in ids:
            yield ("answers", key), f"{key} is no question of {question_set.id}"
        else:
            yield from _faults_of_answer(question_set, answers, question_set.question(key), entry)
    yield from _faults_of_review(question_set, answers)


def _faults_of_set(question_set: QuestionSet, answers: AnswerFile) -> Faults:
    if answers.set != question_set.id:
        yield ("set",), f"these are answers to {answers.set}, not to {question_set.id}"
    elif answers.version and answers.version != question_set.version:
        yield ("version",), f"these are answers to version {answers.version}"
    facts = {fact.id for fact in question_set.facts}
    for fact in answers.facts.keys() - facts:
        yield ("facts", fact), f"{fact} is no fact of {question_set.id}"
    themes = {theme.id for theme in question_set.themes}
    for number, theme in enumerate(answers.earlier_themes):
        if theme not in themes:
            yield ("earlier_themes", number), f"{theme} is no theme of {question_set.id}"


def _faults_of_figures(question_set: QuestionSet, answers: AnswerFile) -> Faults:
    """Yield figures that no measure has, that cannot be read, or that cannot be right together."""
    known = {key for one in question_set.measures for key, _, _ in list_figure_keys(one)}
    for key in answers.measures.keys() - known:
        yield ("measures", key), f"{key} is no figure of {question_set.id}"
    sheet = answers.sheet()
    for key, figure in find_unreadable_figures(question_set, sheet):
        yield ("measures", key), f"write {_WORDS[figure.type]} for {key}"
    for failed in find_failed_checks(question_set, sheet):
        if failed.check.blocks:
            yield ("measures", failed.keys[0]), failed.check.message


def _faults_of_answer(
    question_set: QuestionSet, answers: AnswerFile, question: Question, entry: AnswerEntry
) -> Faults:
    """Yield what is wrong with one answer, its exhibits and its review."""
    here = ("answers", question.id)
    yield from _faults_of_given(question_set, question, entry)
    follow_ups = {one.id for one in question.follow_ups}
    for one in entry.follow_ups.keys() - follow_ups:
        yield (*here, "follow_ups", one), f"{question.id} has no follow-up {one}"
    for keys, strength in _strengths(here, entry):
        if strength not in [ceiling.strength for ceiling in question_set.scoring.ceilings]:
            yield keys, f"{strength} is no strength of evidence of {question_set.id}"
    for keys, exhibit in _exhibits(here, entry):
        if exhibit.evidence and exhibit.evidence not in answers.evidence:
            yield (*keys, "evidence"), f"list {exhibit.evidence} under evidence"
        if exhibit.lowered_to and not exhibit.lowered_because.strip():
            yield (*keys, "lowered_to"), "give the reason as lowered_because"
    refused = why_refused(question_set, question, answers.response(entry), answers.as_at)
    if refused is not None:
        yield (*here, "review", "level"), str(refused)


def _faults_of_given(question_set: QuestionSet, question: Question, entry: AnswerEntry) -> Faults:
    """Yield a level for what is typed, or the reverse, or one that the scale does not have."""
    here = ("answers", question.id)
    if question.type != "level":
        if entry.level is not None:
            yield (*here, "level"), f"{question.id} has no levels: give a value"
        elif entry.value is not None and not _fits(question, entry.value):
            yield (*here, "value"), f"{question.id} needs {_what_fits(question)}"
        return
    levels = [level.id for level in question_set.scale_of(question).levels]
    if entry.value is not None:
        yield (*here, "value"), f"{question.id} is answered by a level"
    elif entry.level is not None and entry.level not in levels:
        yield (*here, "level"), f"choose one of the levels {', '.join(levels)}"


def _fits(question: Question, value: str) -> bool:
    """Say whether a value is of the kind a typed question asks for."""
    if question.type in _NUMBERS:
        return read_figure(Figure(label="", type="decimal"), value) is not None
    if question.type == "date":
        return read_figure(Figure(label="", type="date"), value) is not None
    if question.type == "choice":
        return value in question.choices
    if question.type == "choices":
        return all(one.strip() in question.choices for one in value.split(";"))
    return len(value) <= question.character_limit


def _what_fits(question: Question) -> str:
    if question.type in _NUMBERS:
        return _WORDS["decimal"]
    if question.type == "date":
        return _WORDS["date"]
    if question.choices:
        return f"one of: {'; '.join(question.choices)}"
    return f"{question.character_limit} characters or fewer"


def _exhibits(here: Keys, entry: AnswerEntry) -> Iterator[tuple[Keys, ExhibitEntry]]:
    """Yield the exhibits of an answer and of its review, each with where it stands."""
    for number, exhibit in enumerate(entry.exhibits):
        yield (*here, "exhibits", number), exhibit
    if entry.review is not None:
        for number, exhibit in enumerate(entry.review.exhibits):
            yield (*here, "review", "exhibits", number), exhibit


def _strengths(here: Keys, entry: AnswerEntry) -> Iterator[tuple[Keys, str]]:
    """Yield every strength that an answer names, with where it stands."""
    if entry.strength is not None:
        yield (*here, "strength"), entry.strength
    if entry.review is not None and entry.review.strength is not None:
        yield (*here, "review", "strength"), entry.review.strength
    for keys, exhibit in _exhibits(here, entry):
        yield (*keys, "strength"), exhibit.strength
        if exhibit.lowered_to is not None:
            yield (*keys, "lowered_to"), exhibit.lowered_to


def _faults_of_review(question_set: QuestionSet, answers: AnswerFile) -> Faults:
    known = {section.id for section in question_set.sections}
    known |= {question.id for question in question_set.questions}
    for number, cause in enumerate(answers.review.confirmed_causes):
        if cause not in known:
            keys = ("review", "confirmed_causes", number)
            yield keys, f"{cause} is no question or section of {question_set.id}"

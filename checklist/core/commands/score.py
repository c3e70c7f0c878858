"""What ``checklist score`` does: find the set, read the answers, score them and tell the result."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from checklist.core.answer_files.model import AnswerFile
from checklist.core.answer_files.reader import BadAnswers, read_answers, set_named_in
from checklist.core.commands.score_json import as_json
from checklist.core.commands.score_text import as_text
from checklist.core.contradictions.case import Case, EvidenceUse
from checklist.core.contradictions.detect import contradictions
from checklist.core.contradictions.rules import FILE, read_rules_file
from checklist.core.question_sets.library import ShippedSet, load_library, read_file
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.yaml_reader import Unreadable, text_of
from checklist.core.scoring.score import score


class UnknownSet(Exception):
    """No set of that name ships; the words say which do."""


def print_of(folder: Path, name: str, answers: Path, today: date, *, wants_json: bool) -> str:
    """The result of a file of answers, as JSON or as a summary.

    Raises UnknownSet, BadQuestionSet or BadAnswers.
    """
    try:
        text = text_of(answers.read_bytes())
    except Unreadable as error:
        raise BadAnswers(str(answers), [error.problem]) from None
    question_set = _set_called(folder, name, set_named_in(text))
    file = read_answers(text, str(answers), question_set)
    sheet = file.sheet(today)
    result = score(question_set, sheet)
    case = Case(question_set, sheet, result, _uses_in(file), dict(_saved_in(file)))
    points = contradictions(read_rules_file(folder / FILE), case)
    if wants_json:
        told = as_json(question_set, sheet, result, points)
        return json.dumps(told, indent=2, ensure_ascii=False)
    return "\n".join(as_text(question_set, sheet, result, points))


def shipped_called(folder: Path, name: str) -> ShippedSet:
    """The set of a file, or one that ships, by id and perhaps version. Raises UnknownSet."""
    if name.endswith(".yaml"):
        path = Path(name)
        if not path.is_file():
            raise UnknownSet(f"There is no file {name}")
        return read_file(path)
    library = load_library(folder)
    set_id, _, version = name.partition("/")
    try:
        return library.get(set_id, version) if version else library.latest(set_id)
    except KeyError:
        ship = ", ".join(f"{one.question_set.id}/{one.question_set.version}" for one in library)
        raise UnknownSet(f"There is no set {name}. These ship: {ship}") from None


def _uses_in(file: AnswerFile) -> tuple[EvidenceUse, ...]:
    """Each record of evidence with the answers that cite it, in the order of the file."""
    questions: dict[str, dict[str, None]] = {}
    for question_id, entry in file.answers.items():
        for exhibit in entry.exhibits:
            if exhibit.evidence in file.evidence and not exhibit.held:
                questions.setdefault(exhibit.evidence, {})[question_id] = None
    return tuple(EvidenceUse(file.evidence[one].title, tuple(of)) for one, of in questions.items())


def _saved_in(file: AnswerFile) -> Iterator[tuple[str, date]]:
    """The day on which each answer was last saved, where the file says."""
    for question_id, entry in file.answers.items():
        if entry.saved is not None:
            yield question_id, entry.saved


def _set_called(folder: Path, name: str, named: tuple[str, str]) -> QuestionSet:
    """The set of that name, in the version that answers name if they do. Raises UnknownSet."""
    is_plain = "/" not in name and not name.endswith(".yaml")
    if is_plain and named[1] and named[0] == name:
        name = f"{name}/{named[1]}"
    return shipped_called(folder, name).question_set

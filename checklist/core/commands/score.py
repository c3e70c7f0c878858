"""``checklist score``: find the set, read the answers, score them and print the result."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from checklist.core.answer_files.evidence_problems import list_unused_evidence
from checklist.core.answer_files.model import AnswerFile
from checklist.core.answer_files.reader import InvalidAnswerFile, find_named_set, read_answers
from checklist.core.commands.score_json import build_json
from checklist.core.commands.score_text import build_text
from checklist.core.contradictions.case import Case, EvidenceItem
from checklist.core.contradictions.contradiction_list import find_contradictions
from checklist.core.contradictions.rules import FILE, read_rules_file
from checklist.core.question_sets.library import Library, ShippedSet, read_file
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.own_sets import load_installed_sets
from checklist.core.question_sets.yaml_reader import Unreadable, decode_text
from checklist.core.scoring.score import score


class UnknownSet(Exception):
    """No set has that name; the message lists those that are there."""


def build_output(
    folder: Path,
    name: str,
    answers: Path,
    today: date,
    *,
    wants_json: bool,
    own_folder: Path | None = None,
) -> str:
    """Build the output for a file of answers, as JSON or as a summary.

    Raises UnknownSet, BadQuestionSet or BadAnswers.
    """
    try:
        text = decode_text(answers.read_bytes())
    except Unreadable as error:
        raise InvalidAnswerFile(str(answers), [error.problem]) from None
    named = find_named_set(text)
    question_set = _find_pinned_set(folder, own_folder, name, named)
    file = read_answers(text, str(answers), question_set, today)
    sheet = file.build_sheet(today)
    result = score(question_set, sheet)
    case = Case(
        question_set, sheet, result, _collect_evidence_uses(file), dict(_collect_saved_dates(file))
    )
    contradictions = find_contradictions(read_rules_file(folder / FILE), case)
    if wants_json:
        document = build_json(question_set, sheet, result, contradictions)
        return json.dumps(document, indent=2, ensure_ascii=False)
    lines = [*build_text(question_set, sheet, result, contradictions), *_list_unused(file)]
    if _names_no_version(name) and not named[1]:
        lines += ["", f"The answers name no version: scored by {question_set.version}."]
    return "\n".join(lines)


def find_set(folder: Path, name: str, own_folder: Path | None = None) -> ShippedSet:
    """Find a set by its file, or one that ships or is one's own by id and perhaps version.

    Raises UnknownSet, or BadQuestionSet for a file with problems.
    """
    if name.endswith(".yaml"):
        path = Path(name)
        if not path.is_file():
            raise UnknownSet(f"There is no file {name}")
        return read_file(path)
    library = load_installed_sets(folder, own_folder)
    set_id, _, version = name.partition("/")
    try:
        return library.get(set_id, version) if version else library.latest(set_id)
    except KeyError:
        raise UnknownSet(_describe_unknown(library, name, own_folder)) from None


def _collect_evidence_uses(file: AnswerFile) -> tuple[EvidenceItem, ...]:
    """Collect the answers that cite each record of evidence, in the order of the file."""
    questions: dict[str, dict[str, None]] = {}
    for question_id, entry in file.answers.items():
        for exhibit in entry.exhibits:
            if exhibit.evidence in file.evidence and not exhibit.held:
                questions.setdefault(exhibit.evidence, {})[question_id] = None
    return tuple(
        EvidenceItem(file.evidence[evidence].title, tuple(cited_by))
        for evidence, cited_by in questions.items()
    )


def _list_unused(file: AnswerFile) -> Iterator[str]:
    """Write the records of evidence that no answer uses."""
    unused = list_unused_evidence(file)
    if unused:
        yield ""
        yield "Evidence that no answer uses"
        yield from (f"  {name}. {file.evidence[name].title}" for name in unused)


def _collect_saved_dates(file: AnswerFile) -> Iterator[tuple[str, date]]:
    """Yield the day on which each answer was last saved, where the file says."""
    for question_id, entry in file.answers.items():
        if entry.saved is not None:
            yield question_id, entry.saved


def _describe_unknown(library: Library, name: str, own_folder: Path | None) -> str:
    """Say that there is no such set, which there are, and what keeps those of that id away."""
    there = ", ".join(
        f"{shipped.question_set.id}/{shipped.question_set.version}" for shipped in library
    )
    set_id = name.partition("/")[0]
    kept_away = [
        line
        for error in library.left_out
        if Path(error.file).parent.name == set_id
        for line in error.lines()
    ]
    own = "Sets of your own are read from the folder that CHECKLIST_SETS names: "
    own += "it is not set" if own_folder is None else f"now {own_folder}"
    return "\n".join([f"There is no set {name}. These are there: {there}", *kept_away, own])


def _find_pinned_set(
    folder: Path, own_folder: Path | None, name: str, named: tuple[str, str]
) -> QuestionSet:
    """Find the set of that name, in the version that the answers name. Raises UnknownSet."""
    if _names_no_version(name) and named[1] and named[0] == name:
        name = f"{name}/{named[1]}"
    return find_set(folder, name, own_folder).question_set


def _names_no_version(name: str) -> bool:
    """Say whether a set is named by its id alone: neither a version nor a file."""
    return "/" not in name and not name.endswith(".yaml")

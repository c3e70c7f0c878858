"""Reads a YAML file as a model, and reports all problems of a stage at once, each with its place.

The stages: what is no YAML; what the shape lacks or has too much; what its parts say of each other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from checklist.core.question_sets.advice.place_names import find_value, name_place
from checklist.core.question_sets.lost_text import find_lost_text
from checklist.core.question_sets.validation.causes import keep_causes
from checklist.core.question_sets.validation.problem import Problem
from checklist.core.question_sets.yaml_reader import (
    MAX_BYTES,
    BadFile,
    Keys,
    Place,
    PlacedProblem,
    Unreadable,
    YamlReader,
    YamlValue,
    decode_text,
)

# Entries that stand at the top of one kind of file and of no other.
_KINDS = {
    "QuestionSet": ("a question set", {"sections", "scales", "scoring", "how_to_answer"}),
    "AnswerFile": ("a file of answers", {"set", "as_at", "answers"}),
    "ContradictionRules": ("a file of rules of contradiction", {"rules"}),
}

_Model = TypeVar("_Model", bound=BaseModel)


def read_text_file(path: Path, error: type[BadFile]) -> str:
    """Read the text of a file. Raises ``error`` where it is kept from us, too long or no UTF-8."""
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)  # one byte too many refuses a file of any size
        return decode_text(raw)
    except Unreadable as unreadable:
        raise error(str(path), [unreadable.problem]) from None
    except OSError as kept:
        advice = f"make this file readable ({kept.strerror})"
        raise error(str(path), [PlacedProblem(1, 1, advice)]) from None


def read_model(
    text: str,
    file: str,
    model: type[_Model],
    find_problems: Callable[[_Model], Iterable[Problem]],
    error: type[BadFile],
) -> _Model:
    """Read a text as a model and check it. Raises ``error`` with every problem found.

    ``find_problems`` finds what fits the model and is still wrong.
    """
    yaml_reader = YamlReader(text)
    document: YamlValue = None
    try:
        document = yaml_reader.document()
        parsed = model.model_validate(document)
    except Unreadable as unreadable:
        raise error(file, [unreadable.problem]) from None
    except ValidationError as invalid:
        other = _find_other_kind(document, model)
        if other:
            raise error(file, [PlacedProblem(1, 1, other)]) from None
        problems = list(_find_schema_problems(invalid, model, document, yaml_reader))
        problems.extend(find_lost_text(text))
    else:
        found = keep_causes(find_problems(parsed), document)
        problems = [_place_problem(problem, document, yaml_reader) for problem in found]
        problems.extend(find_lost_text(text))
        if not problems and not yaml_reader.problems:
            return parsed
    syntax_problems = [problem for _, problem in yaml_reader.problems]
    raise error(file, [*syntax_problems, *problems])


def place_problems(text: str, problems: Iterable[Problem]) -> Iterator[PlacedProblem]:
    """Yield problems of a text that was read, each with its place there."""
    yaml_reader = YamlReader(text)
    document = yaml_reader.document()
    for problem in problems:
        yield _place_problem(problem, document, yaml_reader)


def _find_other_kind(document: YamlValue, model: type[BaseModel]) -> str:
    """Say which kind of file this is, if it is another one than was asked for."""
    if not isinstance(document, dict):
        return ""
    asked, own = _KINDS.get(model.__name__, ("", set()))
    if not asked or own & document.keys():
        return ""
    kinds = (kind for kind, entries in _KINDS.values() if entries & document.keys())
    return next((f"this is {kind}; {asked} is needed here" for kind in kinds), "")


def _find_schema_problems(
    error: ValidationError,
    model: type[BaseModel],
    document: YamlValue,
    yaml_reader: YamlReader,
) -> Iterator[PlacedProblem]:
    """Yield what does not fit the schema, less what only follows from another problem."""
    from checklist.core.question_sets.advice.schema_advice import choose_advice  # seldom needed

    details = error.errors(include_url=False)
    noted_at = {keys for keys, _ in yaml_reader.problems}
    around = {
        keys[:length]
        for keys in (*noted_at, *(detail["loc"] for detail in details))
        for length in range(len(keys))
    }
    explained = around | noted_at
    kept = [detail for detail in details if detail["loc"] not in explained]
    for advice in choose_advice(model, kept, document, yaml_reader):
        name = name_place(document, advice.keys if advice.within is None else advice.within)
        place = _find_place(advice.keys, yaml_reader)
        if advice.is_on_name:
            place = yaml_reader.names.get(advice.keys, place)
        text = f"{name}: {advice.text}" if name else advice.text
        yield PlacedProblem(place.line, place.column, text, advice.text)


def _place_problem(problem: Problem, document: YamlValue, yaml_reader: YamlReader) -> PlacedProblem:
    """Place a problem, after the name of what it is in unless it says that itself."""
    place = _find_place(problem.keys, yaml_reader)
    keys = problem.keys[:-1] if problem.keys[-1:] == ("id",) else problem.keys
    name = name_place(document, keys)
    written = find_value(document, problem.keys)
    kind = problem.advice.replace(written, "·") if isinstance(written, str) else problem.advice
    text = problem.advice if _names(problem.advice, name) else f"{name}: {problem.advice}"
    return PlacedProblem(place.line, place.column, text, kind)


def _names(advice: str, name: str) -> bool:
    """Say whether advice names a place already, by the id with which that begins."""
    begins = name.partition(",")[0].rpartition(" ")[2]
    return bool(re.search(rf"(?<![\w.-]){re.escape(begins)}(?![\w-]|\.\w)", advice))


def _find_place(keys: Keys, yaml_reader: YamlReader) -> Place:
    """Find the place of some keys, or of the nearest value around them that is in the file."""
    while keys and keys not in yaml_reader.places:
        keys = keys[:-1]
    return yaml_reader.places.get(keys, Place(1, 1))

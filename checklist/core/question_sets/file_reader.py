"""Reads a YAML file as a model, and reports all of its problems at once, each with its place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from checklist.core.question_sets.lost_text import find_lost_text
from checklist.core.question_sets.validation.problem import Problem
from checklist.core.question_sets.yaml_reader import (
    MAX_BYTES,
    BadFile,
    Keys,
    Place,
    PlacedProblem,
    Unreadable,
    YamlReader,
    decode_text,
)

# For each kind of pydantic error what the author should do; its own message is for programmers.
_ADVICE = {
    "missing": "add the entry",
    "extra_forbidden": "remove this entry, or mend the spelling of its name",
    "model_type": "write entries here, each a name and a value",
    "tuple_type": "write a list here",
    "string_type": "write text here, not a list or further entries",
    "string_too_short": "write something here",
    "too_short": "add to this list; it is too short",
    "bool_parsing": "write yes or no",
    "int_parsing": "write a whole number",
}

_Model = TypeVar("_Model", bound=BaseModel)


def read_text_file(path: Path, error: type[BadFile]) -> str:
    """Read the text of a file. Raises ``error`` where it is too long or no UTF-8."""
    with path.open("rb") as file:
        raw = file.read(MAX_BYTES + 1)  # one byte too many is enough to refuse a file of any size
    try:
        return decode_text(raw)
    except Unreadable as unreadable:
        raise error(str(path), [unreadable.problem]) from None


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
    try:
        parsed = model.model_validate(yaml_reader.document())
    except Unreadable as unreadable:
        problems = [unreadable.problem]
    except ValidationError as invalid:
        problems = list(_find_schema_problems(invalid, yaml_reader))
    else:
        problems = [
            _place_problem(_find_place(problem.keys, yaml_reader), problem.advice)
            for problem in find_problems(parsed)
        ]
        problems.extend(find_lost_text(text))
        if not problems and not yaml_reader.problems:
            return parsed
    syntax_problems = [problem for _, problem in yaml_reader.problems]
    raise error(file, [*syntax_problems, *problems])


def place_problems(text: str, problems: Iterable[Problem]) -> Iterator[PlacedProblem]:
    """Yield problems of a text that was read, each with its place there."""
    yaml_reader = YamlReader(text)
    yaml_reader.document()
    for problem in problems:
        yield _place_problem(_find_place(problem.keys, yaml_reader), problem.advice)


def _find_schema_problems(
    error: ValidationError, yaml_reader: YamlReader
) -> Iterator[PlacedProblem]:
    """Yield what does not fit the schema, less what only follows from another problem."""
    details = error.errors(include_url=False, include_context=False)
    noted_at = {keys for keys, _ in yaml_reader.problems}
    around = {
        keys[:length]
        for keys in (*noted_at, *(detail["loc"] for detail in details))
        for length in range(len(keys))
    }
    explained = around | noted_at
    for detail in details:
        if detail["loc"] not in explained:
            yield _place_problem(
                _find_error_place(detail, yaml_reader),
                f"{_describe_path(detail['loc'])}: {_choose_advice(detail)}",
            )


def _place_problem(place: Place, advice: str) -> PlacedProblem:
    return PlacedProblem(place.line, place.column, advice)


def _find_error_place(detail: ErrorDetails, yaml_reader: YamlReader) -> Place:
    """Find the place of an error: for an entry too many that of its name."""
    if detail["type"] == "extra_forbidden":
        return yaml_reader.names.get(detail["loc"]) or _find_place(detail["loc"], yaml_reader)
    return _find_place(detail["loc"], yaml_reader)


def _find_place(keys: Keys, yaml_reader: YamlReader) -> Place:
    """Find the place of some keys, or of the nearest value around them that is in the file."""
    while keys and keys not in yaml_reader.places:
        keys = keys[:-1]
    return yaml_reader.places.get(keys, Place(1, 1))


def _describe_path(keys: Keys) -> str:
    return " → ".join(str(key) for key in keys) or "the file"


def _choose_advice(detail: ErrorDetails) -> str:
    return _ADVICE.get(detail["type"]) or detail["msg"].removeprefix("Value error, ")

"""The library of shipped question sets: reads them, reports their problems, finds versions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.validation import find_problems
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

RELEASED = "released.txt"
_DEMONSTRATION = "demonstration"
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


class BadQuestionSet(BadFile):
    """A file that cannot serve as a question set, with all that is wrong in it."""


@dataclass(frozen=True, slots=True)
class ShippedSet:
    """One version of a set as shipped: the set, the hash of its file, and where that is."""

    question_set: QuestionSet
    content_hash: str
    file: Path


class Library:
    """All versions of all sets that ship, found by id and version."""

    def __init__(self, shipped: Iterable[ShippedSet]) -> None:
        by_version = {_identity(one.question_set): one for one in shipped}
        self._shipped = dict(sorted(by_version.items(), key=lambda pair: _rank(*pair[0])))

    def __iter__(self) -> Iterator[ShippedSet]:
        return iter(self._shipped.values())

    def __len__(self) -> int:
        return len(self._shipped)

    def get(self, set_id: str, version: str) -> ShippedSet:
        """Return one version of a set. Raises KeyError where it does not ship."""
        return self._shipped[set_id, version]

    def latest(self, set_id: str) -> ShippedSet:
        """Return the newest version of a set. Raises KeyError where none ships."""
        versions = [one for one in self if one.question_set.id == set_id]
        if not versions:
            raise KeyError(set_id)
        return versions[-1]


def load_library(folder: Path) -> Library:
    """Read every set under a folder. Raises BadQuestionSet for the first bad file,
    or for a released one that was changed."""
    refuse_changed(folder)
    return Library(read_shipped(folder, path) for path in shipped_files(folder))


def shipped_files(folder: Path) -> list[Path]:
    """Return the files of sets under a folder, those of the demonstration's answers left out."""
    return [one for one in sorted(folder.glob("*/*.yaml")) if one.parent.name != _DEMONSTRATION]


def read_shipped(folder: Path, path: Path) -> ShippedSet:
    """Read a set from where it ships, ``id/version.yaml``. Raises BadQuestionSet."""
    shipped = read_file(path)
    set_id, version = _identity(shipped.question_set)
    if path != folder / set_id / f"{version}.yaml":
        advice = f"move the file to {set_id}/{version}.yaml, or mend its id and version"
        raise BadQuestionSet(str(path), [PlacedProblem(1, 1, advice)])
    return shipped


def read_file(path: Path) -> ShippedSet:
    """Read one version of a set from its file. Raises BadQuestionSet."""
    with path.open("rb") as file:
        raw = file.read(MAX_BYTES + 1)
    try:
        text = decode_text(raw)
    except Unreadable as error:
        raise BadQuestionSet(str(path), [error.problem]) from None
    return ShippedSet(read_question_set(text, str(path)), _content_hash(raw), path)


def read_question_set(text: str, file: str) -> QuestionSet:
    """Read one version of a set. Raises BadQuestionSet with all that is wrong in it."""
    yaml_reader = YamlReader(text)
    try:
        data = yaml_reader.document()
        question_set = QuestionSet.model_validate(data)
    except Unreadable as error:
        raise BadQuestionSet(file, [*list_noted_problems(yaml_reader), error.problem]) from None
    except ValidationError as error:
        raise BadQuestionSet(
            file, [*list_noted_problems(yaml_reader), *find_schema_problems(error, yaml_reader)]
        ) from None
    found = [
        place_problem(find_place(problem.keys, yaml_reader), problem.advice)
        for problem in find_problems(question_set)
    ]
    if found or yaml_reader.problems:
        raise BadQuestionSet(file, [*list_noted_problems(yaml_reader), *found])
    return question_set


def list_noted_problems(yaml_reader: YamlReader) -> list[PlacedProblem]:
    return [problem for _, problem in yaml_reader.problems]


def place_problem(where: Place, advice: str) -> PlacedProblem:
    return PlacedProblem(where.line, where.column, advice)


def find_schema_problems(
    error: ValidationError, yaml_reader: YamlReader
) -> Iterator[PlacedProblem]:
    """Yield what does not fit the schema, less what only follows from another problem."""
    errors = error.errors(include_url=False, include_context=False)
    noted_at = {keys for keys, _ in yaml_reader.problems}
    around = {
        keys[:length]
        for keys in (*noted_at, *(one["loc"] for one in errors))
        for length in range(len(keys))
    }
    explained = around | noted_at
    for one in errors:
        if one["loc"] not in explained:
            yield place_problem(
                _find_error_place(one, yaml_reader),
                f"{_describe_path(one['loc'])}: {_choose_advice(one)}",
            )


def find_place(keys: Keys, yaml_reader: YamlReader) -> Place:
    """Return the place of some keys, or of the nearest thing around them that is in the file."""
    while keys and keys not in yaml_reader.places:
        keys = keys[:-1]
    return yaml_reader.places.get(keys, Place(1, 1))


def refuse_changed(folder: Path) -> None:
    """Raise BadQuestionSet where a released set of a folder was changed or is gone.

    The list has a line ``sha256  path`` for each, as ``sha256sum`` prints it.
    """
    released = folder / RELEASED
    if not released.exists():
        return
    lines = released.read_text(encoding="utf-8").splitlines()
    found = [(number, _check_released_line(folder, line)) for number, line in enumerate(lines, 1)]
    problems = [PlacedProblem(number, 1, advice) for number, advice in found if advice]
    if problems:
        raise BadQuestionSet(str(released), problems)


def _content_hash(raw: bytes) -> str:
    """Return the SHA-256 of a set's file: what an assessment is pinned to."""
    return sha256(raw).hexdigest()


def _identity(question_set: QuestionSet) -> tuple[str, str]:
    return question_set.id, question_set.version


def _rank(set_id: str, version: str) -> tuple[str, list[int]]:
    """Order versions as numbers, so that 1.10.0 comes after 1.9.0."""
    return set_id, [int(part) for part in version.split(".")]


def _find_error_place(error: ErrorDetails, yaml_reader: YamlReader) -> Place:
    if error["type"] == "extra_forbidden":
        return yaml_reader.names.get(error["loc"]) or find_place(error["loc"], yaml_reader)
    return find_place(error["loc"], yaml_reader)


def _describe_path(keys: Keys) -> str:
    return " → ".join(str(key) for key in keys) or "the file"


def _choose_advice(error: ErrorDetails) -> str:
    return _ADVICE.get(error["type"]) or error["msg"].removeprefix("Value error, ")


def _check_released_line(folder: Path, line: str) -> str:
    """Return what is wrong with one line ``sha256  path`` of released sets; empty if nothing is."""
    digest, _, name = line.partition("  ")
    file = folder / name
    if not name or not file.is_file():
        return f"bring back {name or 'the file'}: a released set stays for ever"
    if _content_hash(file.read_bytes()) != digest:
        return f"undo the change to {name}, and make it a new version: it is released"
    return ""

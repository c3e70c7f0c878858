"""The library of question sets: reads those that ship, finds versions, refuses changed releases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from checklist.core.question_sets.file_reader import read_model, read_text_file
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.released_list import RELEASED, find_list_problems
from checklist.core.question_sets.validation import find_problems
from checklist.core.question_sets.version_numbers import rank_version
from checklist.core.question_sets.yaml_reader import BadFile, PlacedProblem

# The demonstration's answers stand beside the sets, in a folder of this name.
DEMONSTRATION = "demonstration"


class BadQuestionSet(BadFile):
    """A file cannot serve as a question set."""


@dataclass(frozen=True, slots=True)
class ShippedSet:
    """One version of a set as shipped: the set, the hash of its file, and its path.

    ``is_own``: it comes from the folder of one's own sets, and not with the service.
    """

    question_set: QuestionSet
    content_hash: str
    file: Path
    is_own: bool = False


class Library:
    """All versions of all sets, by id and version; ``left_out`` says which files could not be."""

    def __init__(self, shipped: Iterable[ShippedSet], left_out: Iterable[BadFile] = ()) -> None:
        by_version = {_identity(version.question_set): version for version in shipped}
        self._shipped = dict(sorted(by_version.items(), key=lambda pair: _rank(*pair[0])))
        self.left_out = tuple(left_out)

    def __iter__(self) -> Iterator[ShippedSet]:
        return iter(self._shipped.values())

    def __len__(self) -> int:
        return len(self._shipped)

    def get(self, set_id: str, version: str) -> ShippedSet:
        """Return one version of a set. Raises KeyError where it does not ship."""
        return self._shipped[set_id, version]

    def latest(self, set_id: str) -> ShippedSet:
        """Return the newest version of a set. Raises KeyError where none ships."""
        versions = [shipped for shipped in self if shipped.question_set.id == set_id]
        if not versions:
            raise KeyError(set_id)
        return versions[-1]


def load_library(folder: Path) -> Library:
    """Read every set under a folder.

    Raises BadQuestionSet for the first bad file, or for a released one that was changed.
    """
    refuse_changed(folder)
    return Library(read_shipped(folder, path) for path in list_shipped_files(folder))


def list_shipped_files(folder: Path) -> list[Path]:
    """List the files of sets under a folder, without the demonstration's answers."""
    return [path for path in sorted(folder.glob("*/*.yaml")) if path.parent.name != DEMONSTRATION]


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
    text = read_text_file(path, BadQuestionSet)
    return ShippedSet(read_question_set(text, str(path)), _content_hash(text.encode()), path)


def read_question_set(text: str, file: str) -> QuestionSet:
    """Read one version of a set. Raises BadQuestionSet with every problem found."""
    return read_model(text, file, QuestionSet, find_problems, BadQuestionSet)


def refuse_changed(folder: Path) -> None:
    """Raise BadQuestionSet where a released set of a folder was changed or is gone."""
    problems = find_list_problems(folder)
    if problems:
        raise BadQuestionSet(str(folder / RELEASED), problems)


def _content_hash(raw: bytes) -> str:
    """Return the SHA-256 of a set's file: what an assessment is pinned to."""
    return sha256(raw).hexdigest()


def _identity(question_set: QuestionSet) -> tuple[str, str]:
    return question_set.id, question_set.version


def _rank(set_id: str, version: str) -> tuple[str, list[int]]:
    return set_id, rank_version(version)

"""Sets of one's own: read from a folder beside those that ship, and left out where they are bad."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from checklist.core.question_sets.library import (
    BadQuestionSet,
    Library,
    ShippedSet,
    list_shipped_files,
    read_file,
    read_shipped,
)
from checklist.core.question_sets.released_list import (
    RELEASED,
    find_changed_files,
    find_list_problems,
)
from checklist.core.question_sets.yaml_reader import PlacedProblem

_SUFFIXES = {".yaml", ".yml"}


@dataclass(slots=True)
class _Found:
    """What a folder holds: the sets that can serve, and the files that cannot."""

    good: list[ShippedSet] = field(default_factory=list)
    left_out: list[BadQuestionSet] = field(default_factory=list)


def load_installed_sets(shipped_folder: Path, own_folder: Path | None) -> Library:
    """Load the sets that ship and those of one's own.

    A file that cannot serve is left out with its problems, so that it stops nothing else.
    """
    found = _read_folder(shipped_folder, list_shipped_files(shipped_folder), frozenset())
    shipped = Library(found.good, found.left_out)
    if own_folder is None:
        return shipped
    return add_own_sets(shipped, shipped_folder, own_folder)


def add_own_sets(shipped: Library, shipped_folder: Path, own_folder: Path) -> Library:
    """Load the sets of one's own beside those that ship, which were read already."""
    taken = list_set_ids(shipped_folder)
    own = _read_folder(own_folder, list_own_files(own_folder), taken)
    own_sets = [replace(version, is_own=True) for version in own.good]
    return Library([*shipped, *own_sets], [*shipped.left_out, *own.left_out])


def list_own_files(folder: Path) -> list[Path]:
    """List every YAML file under a folder, wherever it stands, but for hidden ones."""
    return sorted(
        path
        # The first also where a set's folder is a link, which the second does not follow.
        for path in {*folder.glob("*/*"), *folder.rglob("*")}
        if path.suffix.lower() in _SUFFIXES
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )


def list_set_ids(folder: Path) -> frozenset[str]:
    """List the ids of the sets under a folder, sound or not: each has a folder of its name."""
    return frozenset(path.parent.name for path in list_shipped_files(folder))


def read_own_set(folder: Path, path: Path, taken: frozenset[str]) -> ShippedSet:
    """Read one of one's own sets from its place. Raises BadQuestionSet.

    ``taken`` holds the ids of sets that ship, which no other may have.
    """
    if path.suffix != ".yaml":
        raise _refuse(path, f"name the file {path.stem}.yaml; only .yaml is read")
    if not path.is_file():
        raise _refuse(path, "put a plain file here, or remove this")
    if path.parent.parent != folder:
        misplaced = read_file(path).question_set
        raise _refuse(path, f"move the file to {misplaced.id}/{misplaced.version}.yaml")
    version = read_shipped(folder, path)
    if version.question_set.id in taken:
        advice = f"give the set an id of its own; {version.question_set.id} ships with the service"
        raise _refuse(path, advice)
    return version


def _read_folder(folder: Path, files: Iterable[Path], taken: frozenset[str]) -> _Found:
    """Read the sets of a folder; a released one that was changed is left out."""
    found = _Found()
    changed = find_changed_files(folder)
    problems = find_list_problems(folder)
    if problems:
        found.left_out.append(BadQuestionSet(str(folder / RELEASED), problems))
    for path in files:
        try:
            version = read_own_set(folder, path, taken)
        except BadQuestionSet as error:
            found.left_out.append(error)
        except OSError as error:
            found.left_out.append(_refuse(path, f"make this readable ({error.strerror})"))
        else:
            if path not in changed:
                found.good.append(version)
    return found


def _refuse(path: Path, advice: str) -> BadQuestionSet:
    return BadQuestionSet(str(path), [PlacedProblem(1, 1, advice)])

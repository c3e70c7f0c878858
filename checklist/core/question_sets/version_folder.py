"""The folder of a set, in which each version stands beside those before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from checklist.core.question_sets.file_reader import place_problems
from checklist.core.question_sets.library import BadQuestionSet, read_file
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.released_list import RELEASED, find_changed_files, is_released
from checklist.core.question_sets.version_numbers import VERSION_PATTERN, rank_version
from checklist.core.question_sets.version_rules import find_version_problems
from checklist.core.question_sets.yaml_reader import PlacedProblem

_SET_ID = re.compile(r"[a-z]+-[0-9]{4}")


def refuse_broken_history(path: Path) -> None:
    """Raise BadQuestionSet where a file does not fit its name, its folder or earlier versions."""
    place = path.absolute()
    question_set = read_file(path).question_set
    problems = _find_name_problems(place, question_set)
    if not problems and place.stem == question_set.version:
        problems = list(_find_history_problems(place, question_set))
    if problems:
        raise BadQuestionSet(str(path), problems)


def refuse_changed_release(path: Path) -> None:
    """Raise BadQuestionSet where a file is on the list of released ones, and was changed."""
    place = path.absolute()
    if place in find_changed_files(place.parent.parent):
        advice = "undo the change to this file, and make it a new version: it is released"
        raise BadQuestionSet(str(path), [_at_top(advice)])


def _find_name_problems(path: Path, question_set: QuestionSet) -> list[PlacedProblem]:
    """Find whether the name of a file or folder that looks like a version or set says another."""
    set_id, version = question_set.id, question_set.version
    has_set_name = _SET_ID.fullmatch(path.parent.name) is not None
    has_version_name = re.fullmatch(VERSION_PATTERN, path.stem) is not None
    if path.suffix == ".yml":
        return [_at_top(f"name the file {path.stem}.yaml; only .yaml is read")]
    if has_version_name and has_set_name and path.parent.name != set_id:
        return [_at_top(f"move the file to {set_id}/{version}.yaml, or mend its id")]
    in_its_folder = path.parent.name == set_id
    if path.stem != version and (has_version_name or in_its_folder):
        return [_at_top(f"name the file {version}.yaml, or mend its version")]
    return []


def _find_history_problems(path: Path, question_set: QuestionSet) -> Iterator[PlacedProblem]:
    """Find what a version owes the earlier ones beside it."""
    files = _list_versions(path)
    own_place = files.index(path)
    has_list = (path.parent.parent / RELEASED).is_file()
    if has_list and own_place + 1 < len(files) and not is_released(path.parent.parent, path):
        follows = files[own_place + 1].stem
        yield _at_top(f"list this file in {RELEASED}: {follows} follows it")
    changed = list(_find_changed_before(path))
    if changed:
        yield from (_at_top(advice) for advice in changed)
        return
    earlier = []
    for file in files[:own_place]:
        try:
            earlier.append(read_file(file).question_set)
        except BadQuestionSet:
            yield _at_top(f"mend {file.name} first: this version follows it")
            return
    if earlier:
        text = path.read_text(encoding="utf-8")
        yield from place_problems(text, find_version_problems(earlier, question_set))


def _find_changed_before(path: Path) -> Iterator[str]:
    """Find what to do about earlier released versions that were changed, or are gone."""
    for file, advice in find_changed_files(path.parent.parent).items():
        is_version = file.parent == path.parent and re.fullmatch(VERSION_PATTERN, file.stem)
        if is_version and rank_version(file.stem) < rank_version(path.stem):
            yield f"{advice}, and this version follows it"


def _list_versions(path: Path) -> list[Path]:
    """List the files of all versions in a folder, the oldest first."""
    named = [
        file for file in path.parent.glob("*.yaml") if re.fullmatch(VERSION_PATTERN, file.stem)
    ]
    return sorted(named, key=lambda file: rank_version(file.stem))


def _at_top(advice: str) -> PlacedProblem:
    return PlacedProblem(1, 1, advice)

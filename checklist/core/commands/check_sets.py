"""``checklist check``: find every problem of question-set files, for their authors."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from itertools import chain
from pathlib import Path

from checklist.core.commands.new_set import find_untouched_texts
from checklist.core.contradictions.rules import (
    FILE,
    ContradictionRule,
    ContradictionRules,
    read_rules_file,
)
from checklist.core.question_sets.file_reader import place_problems
from checklist.core.question_sets.library import (
    DEMONSTRATION,
    BadQuestionSet,
    list_shipped_files,
    read_file,
    read_shipped,
    refuse_changed,
)
from checklist.core.question_sets.lost_text import find_possibly_lost_text
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.own_sets import (
    list_own_files,
    list_set_ids,
    read_own_set,
)
from checklist.core.question_sets.released_list import RELEASED
from checklist.core.question_sets.validation.conditions import check_comparison
from checklist.core.question_sets.validation.names import Names
from checklist.core.question_sets.validation.remarks import find_remarks
from checklist.core.question_sets.version_folder import (
    refuse_broken_history,
    refuse_changed_release,
)
from checklist.core.question_sets.yaml_reader import PlacedProblem

CheckedFile = tuple[Path, list[str]]
"""A file, and a line for each problem in it: none if it is valid."""


def check_files(files: Iterable[Path]) -> Iterator[CheckedFile]:
    """Check files in any folder; a file of contradiction rules is known by its name."""
    for file in files:
        if file.name == FILE:
            yield file, _collect_problems(partial(read_rules_file, file))
        else:
            changed = _collect_problems(partial(refuse_changed_release, file))
            yield file, changed or _check_version(file, partial(read_file, file))


def check_installed(shipped_folder: Path, own_folder: Path | None) -> Iterator[CheckedFile]:
    """Check the sets that ship, and then those of one's own."""
    yield from check_shipped(shipped_folder)
    if own_folder is None:
        return
    yield from _check_released(own_folder)
    taken = list_set_ids(shipped_folder)
    for file in list_own_files(own_folder):
        yield file, _check_version(file, partial(read_own_set, own_folder, file, taken))


def list_remarks(file: Path) -> list[str]:
    """List what is sound in a file and may not be meant; nothing where it is not sound."""
    try:
        shipped = read_file(file)
    except BadQuestionSet:
        return []
    text = file.read_text(encoding="utf-8")
    found = chain(find_untouched_texts(shipped.question_set), find_remarks(shipped.question_set))
    placed = place_problems(text, found)
    remarks = [
        replace(remark, advice=f"remark: {remark.advice}")
        for remark in (*placed, *find_possibly_lost_text(text))
    ]
    return BadQuestionSet(str(file), remarks).lines()


def check_shipped(folder: Path) -> Iterator[CheckedFile]:
    """Check the sets and contradiction rules under a folder, and that no released set changed."""
    yield from _check_released(folder)
    if (folder / FILE).exists():
        problems = _collect_problems(partial(read_rules_file, folder / FILE))
        yield folder / FILE, problems or _collect_problems(partial(_refuse_misfits, folder))
    for file in list_own_files(folder):
        if DEMONSTRATION not in file.parts and file.name != FILE:
            yield file, _check_version(file, partial(read_own_set, folder, file, frozenset()))


def _check_version(file: Path, read: Callable[[], object]) -> list[str]:
    """Check a set by itself, and where it is sound beside the earlier versions of its folder."""
    return _collect_problems(read) or _collect_problems(partial(refuse_broken_history, file))


def _check_released(folder: Path) -> Iterator[CheckedFile]:
    if (folder / RELEASED).exists():
        yield folder / RELEASED, _collect_problems(partial(refuse_changed, folder))


def _refuse_misfits(folder: Path) -> None:
    """Raise BadQuestionSet where a rule's condition names something its question set lacks.

    A set that cannot be read is passed over: its own problems are told with its file.
    """
    rules = read_rules_file(folder / FILE)
    shipped = []
    for file in list_shipped_files(folder):
        with suppress(BadQuestionSet):
            shipped.append(read_shipped(folder, file).question_set)
    problems = [
        PlacedProblem(1, 1, f"rule {rule}: {advice}")
        for rule, advice in _find_misfits(folder, rules, shipped)
    ]
    if problems:
        raise BadQuestionSet(str(folder / FILE), problems)


def _find_misfits(
    folder: Path, rules: ContradictionRules, shipped: Iterable[QuestionSet]
) -> Iterator[tuple[str, str]]:
    """Find the rules that do not fit their set, each with advice on how to mend it."""
    names = [Names.from_set(question_set) for question_set in shipped]
    for rule in rules.rules:
        of_set = [known for known in names if known.question_set.id == rule.set]
        if rule.set is not None and rule.set not in list_set_ids(folder):
            yield rule.id, f"name a set that ships; {rule.set} is none"
        for known in of_set:
            version = known.question_set.version
            for advice in _find_misfits_in_set(rule, known):
                yield rule.id, f"{advice} ({rule.set} {version})"


def _find_misfits_in_set(rule: ContradictionRule, known: Names) -> Iterator[str]:
    """Find what a rule names and an edition of its set lacks."""
    if rule.question is not None and rule.question not in known.questions:
        yield f"name a question of its set; {rule.question} is none"
    for comparison in rule.when.comparisons if rule.when else ():
        _, advice = check_comparison(comparison, known)
        if advice:
            yield advice


def _collect_problems(read: Callable[[], object]) -> list[str]:
    try:
        read()
    except BadQuestionSet as error:
        return error.lines()
    return []

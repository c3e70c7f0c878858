"""``checklist check``: find every problem of question-set files, for their authors."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from checklist.core.contradictions.rules import FILE, ContradictionRules, read_rules_file
from checklist.core.question_sets.file_reader import place_problems
from checklist.core.question_sets.library import (
    RELEASED,
    BadQuestionSet,
    list_shipped_files,
    read_file,
    read_shipped,
    refuse_changed,
)
from checklist.core.question_sets.lost_text import find_possibly_lost_text
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.validation.conditions import check_comparison
from checklist.core.question_sets.validation.names import Names
from checklist.core.question_sets.validation.remarks import find_remarks
from checklist.core.question_sets.yaml_reader import PlacedProblem

CheckedFile = tuple[Path, list[str]]
"""A file, and a line for each problem in it: none if it is valid."""


def check_files(files: Iterable[Path]) -> Iterator[CheckedFile]:
    """Check files in any folder; a file of contradiction rules is known by its name."""
    for file in files:
        reader = read_rules_file if file.name == FILE else read_file
        yield file, _collect_problems(partial(reader, file))


def list_remarks(file: Path) -> list[str]:
    """List what is sound in a file and may not be meant; nothing where it is not sound."""
    try:
        shipped = read_file(file)
    except BadQuestionSet:
        return []
    text = file.read_text(encoding="utf-8")
    placed = place_problems(text, find_remarks(shipped.question_set))
    remarks = [
        replace(remark, advice=f"remark: {remark.advice}")
        for remark in (*placed, *find_possibly_lost_text(text))
    ]
    return BadQuestionSet(str(file), remarks).lines()


def check_shipped(folder: Path) -> Iterator[CheckedFile]:
    """Check the sets and contradiction rules under a folder, and that no released set changed."""
    if (folder / RELEASED).exists():
        yield folder / RELEASED, _collect_problems(partial(refuse_changed, folder))
    if (folder / FILE).exists():
        problems = _collect_problems(partial(read_rules_file, folder / FILE))
        yield folder / FILE, problems or _collect_problems(partial(_refuse_misfits, folder))
    for file in list_shipped_files(folder):
        yield file, _collect_problems(partial(read_shipped, folder, file))


def _refuse_misfits(folder: Path) -> None:
    """Raise BadQuestionSet where a rule's condition names something its question set lacks."""
    rules = read_rules_file(folder / FILE)
    shipped = [read_shipped(folder, file).question_set for file in list_shipped_files(folder)]
    problems = [
        PlacedProblem(1, 1, f"rule {rule}: {advice}")
        for rule, advice in _find_misfits(rules, shipped)
    ]
    if problems:
        raise BadQuestionSet(str(folder / FILE), problems)


def _find_misfits(
    rules: ContradictionRules, shipped: Iterable[QuestionSet]
) -> Iterator[tuple[str, str]]:
    """Find the rules that do not fit their set, each with advice on how to mend it."""
    names = [Names.from_set(question_set) for question_set in shipped]
    for rule in rules.rules:
        of_set = [known for known in names if known.question_set.id == rule.set]
        if rule.set is not None and not of_set:
            yield rule.id, f"name a set that ships; {rule.set} is none"
        for known in of_set:
            for comparison in rule.when.comparisons if rule.when else ():
                _, advice = check_comparison(comparison, known)
                if advice:
                    yield rule.id, advice


def _collect_problems(read: Callable[[], object]) -> list[str]:
    try:
        read()
    except BadQuestionSet as error:
        return error.lines()
    return []

"""Checking question-set files for their authors: every problem of every file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from checklist.core.contradictions.rules import FILE, ContradictionRules, read_rules_file
from checklist.core.question_sets.library import (
    RELEASED,
    BadQuestionSet,
    read_file,
    read_shipped,
    refuse_changed,
    shipped_files,
)
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.validation.conditions import amiss
from checklist.core.question_sets.validation.names import Names
from checklist.core.question_sets.yaml_reader import Problem

Checked = tuple[Path, list[str]]
"""A file, and the lines that say what is wrong in it: none if it is sound."""


def check_files(files: Iterable[Path]) -> Iterator[Checked]:
    """Check files from anywhere; one of rules is known by its name."""
    for file in files:
        reader = read_rules_file if file.name == FILE else read_file
        yield file, _problems_met(partial(reader, file))


def check_shipped(folder: Path) -> Iterator[Checked]:
    """Check every set under a folder, that none was changed once released, and the rules."""
    if (folder / RELEASED).exists():
        yield folder / RELEASED, _problems_met(partial(refuse_changed, folder))
    if (folder / FILE).exists():
        problems = _problems_met(partial(read_rules_file, folder / FILE))
        yield folder / FILE, problems or _problems_met(partial(_refuse_misfits, folder))
    for file in shipped_files(folder):
        yield file, _problems_met(partial(read_shipped, folder, file))


def _refuse_misfits(folder: Path) -> None:
    """Raise BadQuestionSet where a rule's condition names what its question set does not have."""
    rules = read_rules_file(folder / FILE)
    shipped = [read_shipped(folder, file).question_set for file in shipped_files(folder)]
    problems = [
        Problem(1, 1, f"rule {rule}: {advice}") for rule, advice in _misfits_in(rules, shipped)
    ]
    if problems:
        raise BadQuestionSet(str(folder / FILE), problems)


def _misfits_in(
    rules: ContradictionRules, shipped: Iterable[QuestionSet]
) -> Iterator[tuple[str, str]]:
    """The rules that do not fit their set, each with how to mend it."""
    names = [Names.of(question_set) for question_set in shipped]
    for rule in rules.rules:
        of_set = [one for one in names if one.question_set.id == rule.set]
        if rule.set is not None and not of_set:
            yield rule.id, f"name a set that ships; {rule.set} is none"
        for one in of_set:
            for comparison in rule.when.comparisons if rule.when else ():
                _, advice = amiss(comparison, one)
                if advice:
                    yield rule.id, advice


def _problems_met(read: Callable[[], object]) -> list[str]:
    try:
        read()
    except BadQuestionSet as error:
        return error.lines()
    return []

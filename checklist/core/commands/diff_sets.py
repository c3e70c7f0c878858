"""``checklist diff``: what changed between two versions of a set, as text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from textwrap import fill

from checklist.core.commands.score import UnknownSet, find_set
from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.version_changes import SubjectChanges, VersionChanges
from checklist.core.question_sets.version_comparison import compare_versions
from checklist.core.question_sets.version_numbers import rank_version

_WIDTH = 100
_NO_REASON = "The new file gives no reason."


def build_diff(folder: Path, own_folder: Path | None, set_id: str, old: str, new: str) -> list[str]:
    """Build the lines that say what changed. Raises UnknownSet, or BadQuestionSet for a file."""
    before, now = (_find(folder, own_folder, set_id, name) for name in (old, new))
    return list(_write(compare_versions(before, now)))


def _find(folder: Path, own_folder: Path | None, set_id: str, name: str) -> QuestionSet:
    """Find a version by its number or file. Raises UnknownSet where it is of another set."""
    named = name if name.endswith(".yaml") else f"{set_id}/{name}"
    found = find_set(folder, named, own_folder).question_set
    if found.id != set_id:
        raise UnknownSet(f"{name} is a version of {found.id}, and not of {set_id}")
    return found


def _write(changes: VersionChanges) -> Iterator[str]:
    old, new = changes.old, changes.new
    yield f"{new.id}: from {old.version} to {new.version}"
    if changes.step is None:
        yield "Nothing changed."
        return
    if rank_version(new.version) < rank_version(old.version):
        yield f"{new.version} came before {old.version}: this is what going back would change."
    else:
        raised = f"This raises the {changes.step.number} number"
        yield f"{raised}: {changes.calls_for} follows {old.version}."
    for subject in changes.subjects:
        yield ""
        yield from _write_subject(subject)


def _write_subject(subject: SubjectChanges) -> Iterator[str]:
    yield f"{subject.subject}: {subject.kinds}"
    if subject.title:
        yield _indent(subject.title)
    yield _indent(f"Why: {subject.why or _NO_REASON}")
    for change in subject.changes:
        yield f"  {change.what}"
        yield _indent(f"before: {change.before or 'nothing'}", "    ")
        yield _indent(f"now: {change.now or 'nothing'}", "    ")


def _indent(text: str, indent: str = "  ") -> str:
    return fill(text, _WIDTH, initial_indent=indent, subsequent_indent=f"{indent}  ")

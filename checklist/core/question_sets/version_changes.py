"""What changed from one version of a question set to another, part by part, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checklist.core.question_sets.model import QuestionSet
from checklist.core.question_sets.version_numbers import Step, next_version
from checklist.core.question_sets.yaml_reader import Keys


class ChangeKind(StrEnum):
    """What became of a part of a set, in the word that pages show."""

    ADDED = "added"
    REMOVED = "removed"
    RETIRED = "retired"
    RETURNED = "asked again"
    RESCORED = "rescored"
    ALTERED = "asked otherwise"
    REWORDED = "reworded"
    MOVED = "moved"

    @property
    def step(self) -> Step:
        """Which number of the version such a change raises."""
        if self is ChangeKind.RESCORED:
            return Step.SCORING
        is_small = self in (ChangeKind.REWORDED, ChangeKind.MOVED)
        return Step.WORDING if is_small else Step.QUESTIONS


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: of what, where it stands in the new file, and how it read before and now."""

    subject: str
    keys: Keys
    kind: ChangeKind
    what: str
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class SubjectChanges:
    """All that changed of one question, measure, section or other part, and why."""

    subject: str
    title: str
    changes: tuple[Change, ...]
    why: str

    @property
    def kinds(self) -> str:
        """What became of it, in words: "rescored, reworded"."""
        return ", ".join(dict.fromkeys(change.kind.value for change in self.changes))


@dataclass(frozen=True, slots=True)
class VersionChanges:
    """What changed from one version to another; ``calls_for`` is the version that asks for."""

    old: QuestionSet
    new: QuestionSet
    subjects: tuple[SubjectChanges, ...]

    @property
    def changes(self) -> tuple[Change, ...]:
        return tuple(change for subject in self.subjects for change in subject.changes)

    @property
    def step(self) -> Step | None:
        """The largest step that a change calls for; None where nothing changed."""
        return max((change.kind.step for change in self.changes), default=None)

    @property
    def calls_for(self) -> str:
        """The version number that the changes call for; that of the old where there are none."""
        return next_version(self.old.version, self.step) if self.step else self.old.version

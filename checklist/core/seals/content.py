"""What is signed: all that a force entered in an assessment, and the result that followed.

``docs/seal.md`` says the same to a stranger. A field that is added, renamed or left out makes
another form: then ``canonical.FORM`` gets another name, and the old one is still read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from checklist.core.answers.sheet import HeldBecause, SourceKind
from checklist.core.organisations import Marking
from checklist.core.seals.fields import Moment
from checklist.core.seals.sealed_result import SealedResult

FILE = "file"
"""The kind of evidence whose revisions have bytes, and so a digest."""


@dataclass(frozen=True, slots=True)
class SealedPerson:
    """A person by id, and by the name they had when it was sealed."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class SealedAnswer:
    """An answer as last saved; ``value`` is empty where only a note or figures were saved."""

    value: str
    note: str
    version: int
    saved_by: SealedPerson
    saved_at: Moment


@dataclass(frozen=True, slots=True)
class SealedRevision:
    """The revision of a file that an exhibit names; ``sha256`` is the digest of its bytes."""

    number: int
    name: str
    media_type: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class SealedEvidence:
    """The evidence of an exhibit. Its dates are those that count for the revision named."""

    id: UUID
    title: str
    kind: str
    marking: Marking
    place: str
    document_date: date | None
    review_date: date | None
    revision: SealedRevision | None

    @property
    def names_revision(self) -> bool:
        """Whether it is certain which revision is meant; links and records have none."""
        return self.kind != FILE or self.revision is not None


@dataclass(frozen=True, slots=True)
class SealedExhibit:
    """One use of evidence for one answer. ``held_because`` says why it did not count."""

    number: int
    evidence: SealedEvidence
    strength: str
    pinpoint: str
    shows: str
    tested_by: str
    position_as_at: date | None
    source_kind: SourceKind
    held_because: HeldBecause | None
    withdrawn_at: Moment | None
    withdrawn_reason: str
    version: int
    added_by: SealedPerson
    added_at: Moment
    saved_by: SealedPerson
    saved_at: Moment


@dataclass(frozen=True, slots=True)
class SealedRestriction:
    """The people who alone may see a question, and who named them last."""

    people: Mapping[UUID, str]
    set_by: SealedPerson
    set_at: Moment


@dataclass(frozen=True, slots=True)
class SealedQuestion:
    """All that was entered on one question. Its exhibits are in the order of their numbers."""

    answer: SealedAnswer | None = None
    figures: Mapping[str, str] = field(default_factory=dict)
    follow_ups: Mapping[str, str] = field(default_factory=dict)
    exhibits: tuple[SealedExhibit, ...] = ()
    restriction: SealedRestriction | None = None

    def __post_init__(self) -> None:
        ordered = tuple(sorted(self.exhibits, key=lambda exhibit: exhibit.number))
        object.__setattr__(self, "exhibits", ordered)


@dataclass(frozen=True, slots=True)
class SealedForce:
    """The force, by id and by the name it had."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class SealedSet:
    """The pinned version of the question set; ``sha256`` is the digest of its file."""

    id: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class SealedDetails:
    """What the assessment is. ``figures`` are those of no question, as earlier themes."""

    assessment_id: UUID
    force: SealedForce
    question_set: SealedSet
    title: str
    period_begins: date
    period_ends: date
    as_at: date
    marking: Marking
    notice: str
    facts: Mapping[str, str] = field(default_factory=dict)
    figures: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SealedContent:
    """An assessment as it is signed: every question of its set, and the result on a day.

    Marks, notes to colleagues, drafts and points to check are no part of it.
    """

    details: SealedDetails
    questions: Mapping[str, SealedQuestion]
    scored_on: date
    result: SealedResult

    @property
    def restricted(self) -> tuple[str, ...]:
        """The ids of the restricted questions."""
        return tuple(key for key, found in self.questions.items() if found.restriction)

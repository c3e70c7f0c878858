"""All that is saved in an assessment, read in two queries."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    CompoundSelect,
    Select,
    String,
    bindparam,
    exists,
    literal,
    null,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.orm import Session, aliased

from checklist.accounts.models import Account
from checklist.assessments.models import Answer, Exhibit, Figure, FollowUpAnswer, Mark, MarkKind
from checklist.core.answers.sheet import Given, HeldBecause
from checklist.evidence.models import Evidence, EvidenceKind, Revision, Scan


@dataclass(frozen=True, slots=True)
class SavedAnswer:
    """An answer as last saved: its version, and by whom and when.

    Figures or a note may be saved before the answer itself, and then its value is empty.
    """

    given: Given
    version: int
    saved_by: str
    saved_at: datetime
    author_id: UUID | None = None

    @property
    def is_answered(self) -> bool:
        """Whether a level or another answer is saved, and not figures or a note alone."""
        return self.given.value != ""


@dataclass(frozen=True, slots=True)
class CurrentMark:
    """The newest mark on a question: its version, and by whom and when it was set."""

    kind: MarkKind
    version: int
    set_by: str
    set_at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class UsedEvidence:
    """An exhibit with the evidence it uses, and the revision where the evidence is a file."""

    exhibit: Exhibit
    evidence: Evidence
    revision: Revision | None

    @property
    def is_held(self) -> bool:
        """Whether scoring leaves it out: withdrawn, disposed of, or held by the scanner."""
        return self.held_because is not None

    @property
    def held_because(self) -> HeldBecause | None:
        """Why scoring leaves it out; None where it does not."""
        if self.exhibit.withdrawn_at is not None:
            return HeldBecause.WITHDRAWN
        if self.revision is None or self.revision.counts:
            return None
        if self.revision.is_disposed:
            return HeldBecause.DISPOSED
        is_infected = self.revision.scan is Scan.INFECTED
        return HeldBecause.INFECTED if is_infected else HeldBecause.NOT_SCANNED

    @property
    def names_revision(self) -> bool:
        """Whether it is certain which revision is meant; links and records have none."""
        return self.evidence.kind is not EvidenceKind.FILE or self.revision is not None

    @property
    def has_newer(self) -> bool:
        """Whether a newer revision has superseded the one it names."""
        return self.revision is not None and self.revision.superseded_at is not None

    @property
    def document_date(self) -> date | None:
        """The date of the document; of a superseded revision, the date recorded with it."""
        dated = self.revision if self.revision and self.has_newer else self.evidence
        return dated.document_date

    @property
    def review_date(self) -> date | None:
        """The date of the next review; of a superseded revision, the date recorded with it."""
        dated = self.revision if self.revision and self.has_newer else self.evidence
        return dated.review_date


@dataclass(frozen=True, slots=True, eq=False)
class SavedTexts:
    """Answers and marks by question; figures, facts and follow-ups by key.

    Two are equal where they are one object: a cached score is found by it.
    """

    answers: dict[str, SavedAnswer] = field(default_factory=dict)
    figures: dict[str, str] = field(default_factory=dict)
    follow_ups: dict[str, str] = field(default_factory=dict)
    marks: dict[str, CurrentMark] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SavedAnswers:
    """All that is saved in an assessment: its texts, and the exhibits by question."""

    texts: SavedTexts = field(default_factory=SavedTexts)
    exhibits: dict[str, list[UsedEvidence]] = field(default_factory=dict)

    @property
    def answers(self) -> dict[str, SavedAnswer]:
        return self.texts.answers

    @property
    def figures(self) -> dict[str, str]:
        return self.texts.figures

    @property
    def follow_ups(self) -> dict[str, str]:
        return self.texts.follow_ups

    @property
    def marks(self) -> dict[str, CurrentMark]:
        return self.texts.marks


def follow_up_key(question_id: str, follow_up_id: str) -> str:
    """Return the key of a follow-up's answer: its own id is unique within its question only."""
    return f"{question_id}.{follow_up_id}"


def load_saved_answers(session: Session, assessments: Collection[UUID]) -> dict[UUID, SavedAnswers]:
    """Load what is saved in each of some assessments: two queries, however many they are."""
    rows: dict[UUID, list[_Row]] = {assessment_id: [] for assessment_id in assessments}
    these = {"assessments": list(assessments)}
    for row in session.connection().execute(_SAVED_TEXTS, these):
        rows[row[0]].append(row[1:])
    loaded = {key: SavedAnswers(_collect(tuple(of_one))) for key, of_one in rows.items()}
    for exhibit, evidence, revision in session.execute(_EXHIBITS, these).all():
        used = UsedEvidence(exhibit, evidence, revision)
        exhibits = loaded[exhibit.assessment_id].exhibits
        exhibits.setdefault(exhibit.question_id, []).append(used)
    return loaded


_Row = tuple[str, str, str, str, int, str, datetime, UUID | None]


# As many as have a cached score: each page reads its rows anew, and most often they are the same.
@lru_cache(maxsize=64)
def _collect(rows: tuple[_Row, ...]) -> SavedTexts:
    """Collect what the rows of one assessment say, once for as long as none of them changes."""
    texts = SavedTexts()
    for kind, key, text, note, version, name, moment, author in rows:
        match kind:
            case "answer":
                texts.answers[key] = SavedAnswer(Given(text, note), version, name, moment, author)
            case "mark":
                texts.marks[key] = CurrentMark(MarkKind(text), version, name, moment, note)
            case "figure":
                texts.figures[key] = text
            case "follow-up":
                texts.follow_ups[key] = text
    return texts


def _select_saved_texts() -> CompoundSelect[UUID, str, str, str, str, int, str, datetime, UUID]:
    """Select answers, newest marks, figures and follow-ups as rows of the same nine columns.

    One query, for a query for each table would exceed the budget of three for an assessment.
    """
    newer = aliased(Mark)
    is_superseded = exists().where(
        newer.assessment_id == Mark.assessment_id,
        newer.question_id == Mark.question_id,
        newer.version > Mark.version,
    )
    answers = (
        select(
            Answer.assessment_id,
            literal("answer"),
            Answer.question_id,
            Answer.value,
            Answer.note,
            Answer.version,
            Account.name,
            Answer.saved_at,
            Answer.saved_by,
        )
        .join(Account, Account.id == Answer.saved_by)
        .where(Answer.assessment_id.in_(_THESE))
    )
    marks = (
        select(
            Mark.assessment_id,
            literal("mark"),
            Mark.question_id,
            type_coerce(Mark.kind, String),
            Mark.reason,
            Mark.version,
            Account.name,
            Mark.set_at,
            null(),
        )
        .join(Account, Account.id == Mark.set_by)
        .where(Mark.assessment_id.in_(_THESE), ~is_superseded)
    )
    figures = _select_keyed("figure", Figure.assessment_id, Figure.key, Figure.value)
    key, text = FollowUpAnswer.follow_up_id, FollowUpAnswer.text
    follow_ups = _select_keyed("follow-up", FollowUpAnswer.assessment_id, key, text)
    return union_all(answers, marks, figures, follow_ups)


def _select_keyed(kind: str, assessment_id: Any, key: Any, text: Any) -> Select[Any]:
    """Select texts under a key, which have neither a version nor an author of their own."""
    without = (literal(""), literal(0), null(), null(), null())
    return select(assessment_id, literal(kind), key, text, *without).where(
        assessment_id.in_(_THESE)
    )


def _select_exhibits() -> Select[Exhibit, Evidence, Revision]:
    """Select the exhibits with their evidence, in the order of their numbers."""
    return (
        select(Exhibit, Evidence, Revision)
        .join(Evidence, Exhibit.evidence_id == Evidence.id)
        .outerjoin(Revision, Exhibit.revision_id == Revision.id)
        .where(Exhibit.assessment_id.in_(_THESE))
        .order_by(Exhibit.assessment_id, Exhibit.number)
    )


_THESE: BindParameter[UUID] = bindparam("assessments", expanding=True)

# Every page of an assessment runs these two, so they are built once.
_SAVED_TEXTS = _select_saved_texts()
_EXHIBITS = _select_exhibits()

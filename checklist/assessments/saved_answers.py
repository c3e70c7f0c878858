"""All that is saved in an assessment, read in two queries."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BindParameter, Select, and_, bindparam, exists, select, union
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


@dataclass(frozen=True, slots=True)
class SavedAnswers:
    """Answers, marks and exhibits by question; figures, facts and follow-ups by key."""

    answers: dict[str, SavedAnswer] = field(default_factory=dict)
    figures: dict[str, str] = field(default_factory=dict)
    follow_ups: dict[str, str] = field(default_factory=dict)
    marks: dict[str, CurrentMark] = field(default_factory=dict)
    exhibits: dict[str, list[UsedEvidence]] = field(default_factory=dict)


def follow_up_key(question_id: str, follow_up_id: str) -> str:
    """Return the key of a follow-up's answer: its own id is unique within its question only."""
    return f"{question_id}.{follow_up_id}"


def load_saved_answers(session: Session, assessments: Collection[UUID]) -> dict[UUID, SavedAnswers]:
    """Load what is saved in each of some assessments: two queries, however many they are."""
    loaded = {assessment_id: SavedAnswers() for assessment_id in assessments}
    these = {"assessments": list(assessments)}
    for assessment_id, *row in session.connection().execute(_SAVED_BY_KEY, these):
        _add_row(loaded[assessment_id], row)
    for exhibit, evidence, revision in session.execute(_EXHIBITS, these):
        used = UsedEvidence(exhibit, evidence, revision)
        exhibits = loaded[exhibit.assessment_id].exhibits
        exhibits.setdefault(exhibit.question_id, []).append(used)
    return loaded


def _select_saved_by_key() -> Select[*tuple[Any, ...]]:
    """Select one row for each key under which something is saved, with what each table holds.

    A key is the id of a question (answers and marks), or the key of a figure, fact or follow-up.
    Joining the four tables to their keys fetches them together, each column with its own type; a
    query for each table would exceed the budget of three queries for a whole assessment.
    """
    keys = union(
        *(
            select(assessment_id.label("assessment_id"), key.label("key")).where(
                assessment_id.in_(_THESE)
            )
            for assessment_id, key in (
                (Answer.assessment_id, Answer.question_id),
                (Mark.assessment_id, Mark.question_id),
                (Figure.assessment_id, Figure.key),
                (FollowUpAnswer.assessment_id, FollowUpAnswer.follow_up_id),
            )
        )
    ).subquery("keys")
    author, marker, newer = aliased(Account), aliased(Account), aliased(Mark)
    is_superseded = exists().where(
        newer.assessment_id == Mark.assessment_id,
        newer.question_id == Mark.question_id,
        newer.version > Mark.version,
    )

    def at(assessment_id: Any, key: Any) -> Any:
        return and_(assessment_id == keys.c.assessment_id, key == keys.c.key)

    return (
        select(
            keys.c.assessment_id,
            keys.c.key,
            Answer.value,
            Answer.note,
            Answer.version,
            author.name,
            Answer.saved_at,
            Mark.kind,
            Mark.version,
            marker.name,
            Mark.set_at,
            Figure.value,
            FollowUpAnswer.text,
        )
        .select_from(keys)
        .outerjoin(Answer, at(Answer.assessment_id, Answer.question_id))
        .outerjoin(author, author.id == Answer.saved_by)
        .outerjoin(Mark, and_(at(Mark.assessment_id, Mark.question_id), ~is_superseded))
        .outerjoin(marker, marker.id == Mark.set_by)
        .outerjoin(Figure, at(Figure.assessment_id, Figure.key))
        .outerjoin(FollowUpAnswer, at(FollowUpAnswer.assessment_id, FollowUpAnswer.follow_up_id))
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
_SAVED_BY_KEY = _select_saved_by_key()
_EXHIBITS = _select_exhibits()


def _add_row(saved: SavedAnswers, row: list[Any]) -> None:
    """Add what each of the four tables holds under the key of a row."""
    key, value, note, version, saved_by, saved_at, *others = row
    mark, mark_version, set_by, set_at, figure, follow_up = others
    if version is not None:
        saved.answers[key] = SavedAnswer(Given(value, note), version, saved_by, saved_at)
    if mark_version is not None:
        saved.marks[key] = CurrentMark(mark, mark_version, set_by, set_at)
    if figure is not None:
        saved.figures[key] = figure
    if follow_up is not None:
        saved.follow_ups[key] = follow_up

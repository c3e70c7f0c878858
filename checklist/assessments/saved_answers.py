"""All that a force has said in an assessment, read in two queries however much it is."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import cache, lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    CompoundSelect,
    Select,
    String,
    Uuid,
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
from checklist.core.answers.sheet import Given
from checklist.db import in_utc
from checklist.evidence.models import Evidence, EvidenceKind, Revision

KEPT = 64
"""So much is worked out and kept: of so many assessments, as they were last read."""

Row = tuple[Any, ...]
_THIS: BindParameter[UUID] = bindparam("assessments", type_=Uuid())
_THESE: BindParameter[UUID] = bindparam("assessments", expanding=True)


@dataclass(frozen=True, slots=True)
class SavedAnswer:
    """An answer as last saved: its version, and by whom and when."""

    given: Given
    version: int
    saved_by: str
    saved_at: datetime


@dataclass(frozen=True, slots=True)
class Marked:
    """The mark on a question as it stands: its version, and by whom it was set and when."""

    kind: MarkKind
    version: int
    set_by: str
    set_at: datetime


@dataclass(frozen=True, slots=True)
class UsedEvidence:
    """An exhibit with the evidence it uses, and of a file the revision."""

    exhibit: Exhibit
    evidence: Evidence
    revision: Revision | None

    @property
    def is_held(self) -> bool:
        """Whether it is kept out of scoring: withdrawn, disposed of, or held by the scanner."""
        if self.exhibit.withdrawn_at is not None:
            return True
        return self.revision is not None and not self.revision.counts

    @property
    def names_revision(self) -> bool:
        """Whether it is certain which revision is meant; links and records have none."""
        return self.evidence.kind is not EvidenceKind.FILE or self.revision is not None

    @property
    def has_newer(self) -> bool:
        """Whether a newer revision has taken the place of the one it names."""
        return self.revision is not None and self.revision.superseded_at is not None

    @property
    def document_date(self) -> date | None:
        """The date of the document; of an older revision, the date that one bears."""
        dated = self.revision if self.revision and self.has_newer else self.evidence
        return dated.document_date

    @property
    def review_date(self) -> date | None:
        """When it was to be reviewed; of an older revision, as it was then."""
        dated = self.revision if self.revision and self.has_newer else self.evidence
        return dated.review_date


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """Answers and marks by question, and figures, facts and follow-ups by key.

    Read from the same rows it is the same object, and nothing in it changes.
    """

    answers: Mapping[str, SavedAnswer] = field(default_factory=dict)
    figures: Mapping[str, str] = field(default_factory=dict)
    follow_ups: Mapping[str, str] = field(default_factory=dict)
    marks: Mapping[str, Marked] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class SavedAnswers:
    """All that was said: the words, and by question the exhibits."""

    words: Words = field(default_factory=Words)
    exhibits: dict[str, list[UsedEvidence]] = field(default_factory=dict)

    @property
    def answers(self) -> Mapping[str, SavedAnswer]:
        return self.words.answers

    @property
    def figures(self) -> Mapping[str, str]:
        return self.words.figures

    @property
    def follow_ups(self) -> Mapping[str, str]:
        return self.words.follow_ups

    @property
    def marks(self) -> Mapping[str, Marked]:
        return self.words.marks


def follow_up_key(question_id: str, follow_up_id: str) -> str:
    """What a follow-up's answer is kept under: follow-ups are numbered within their question."""
    return f"{question_id}.{follow_up_id}"


def load_saved_answers(session: Session, assessments: Collection[UUID]) -> dict[UUID, SavedAnswers]:
    """What was said in each of some assessments: two queries, however many they are."""
    rows: dict[UUID, list[Row]] = {assessment_id: [] for assessment_id in assessments}
    as_kept = rows | {assessment_id.hex: one for assessment_id, one in rows.items()}
    is_one = len(rows) == 1
    of_these = {"assessments": next(iter(rows)) if is_one else list(rows)}
    for row in session.connection().execute(_words(is_one=is_one), of_these).all():
        as_kept[row[0]].append(row[1:])
    said = {
        assessment_id: SavedAnswers(_words_in(tuple(one))) for assessment_id, one in rows.items()
    }
    for exhibit, evidence, revision in session.execute(_exhibits_in(is_one=is_one), of_these):
        used = UsedEvidence(exhibit, evidence, revision)
        said[exhibit.assessment_id].exhibits.setdefault(exhibit.question_id, []).append(used)
    return said


@lru_cache(maxsize=KEPT)
def _words_in(rows: tuple[Row, ...]) -> Words:
    """What the rows of one assessment say, made out once for as long as all of them are the same.

    They are read anew for every page; most of the time nothing has changed since the last.
    """
    answers, figures, follow_ups, marks = {}, {}, {}, {}
    for kind, key, value, note, version, name, at in rows:
        match kind:
            case "answer":
                answers[key] = SavedAnswer(Given(value, note), version, name, in_utc(at))
            case "mark":
                marks[key] = Marked(MarkKind(value), version, name, in_utc(at))
            case "figure":
                figures[key] = value
            case "follow-up":
                follow_ups[key] = value
    return Words(answers, figures, follow_ups, marks)


def _among(assessment_id: Any, *, is_one: bool) -> ColumnElement[bool]:
    """Of the one assessment, or of some: a list is written into the query each time anew."""
    of: ColumnElement[bool] = assessment_id == _THIS if is_one else assessment_id.in_(_THESE)
    return of


@cache
def _words(*, is_one: bool) -> CompoundSelect[*tuple[Any, ...]]:
    """Answers, marks, figures and follow-ups as one table, so that one query fetches them all.

    Ids and moments come as each database keeps them, perhaps as texts: to make an UUID and a
    moment of them for every answer takes longer than all else about the answer.
    """
    answers = (
        select(
            type_coerce(Answer.assessment_id, String),
            literal("answer"),
            Answer.question_id,
            Answer.value,
            Answer.note,
            Answer.version,
            Account.name,
            type_coerce(Answer.saved_at, String),
        )
        .join(Account, Answer.saved_by == Account.id)
        .where(_among(Answer.assessment_id, is_one=is_one))
    )
    figures = select(*_row_of("figure", Figure.assessment_id, Figure.key, Figure.value)).where(
        _among(Figure.assessment_id, is_one=is_one)
    )
    given = FollowUpAnswer
    follow_ups = select(
        *_row_of("follow-up", given.assessment_id, given.follow_up_id, given.text)
    ).where(_among(given.assessment_id, is_one=is_one))
    return union_all(answers, _marks(is_one=is_one), figures, follow_ups)


def _marks(*, is_one: bool) -> Select[str, str, str, str, str, int, str, str]:
    """The newest mark on each question, in the columns of an answer."""
    newer = aliased(Mark)
    is_newest = ~exists().where(
        newer.assessment_id == Mark.assessment_id,
        newer.question_id == Mark.question_id,
        newer.version > Mark.version,
    )
    return (
        select(
            type_coerce(Mark.assessment_id, String),
            literal("mark"),
            Mark.question_id,
            type_coerce(Mark.kind, String),
            literal(""),
            Mark.version,
            Account.name,
            type_coerce(Mark.set_at, String),
        )
        .join(Account, Mark.set_by == Account.id)
        .where(_among(Mark.assessment_id, is_one=is_one), is_newest)
    )


def _row_of(kind: str, of: Any, key: Any, value: Any) -> list[Any]:
    """The columns of an answer, for what has neither note nor author of its own."""
    return [
        type_coerce(of, String),
        literal(kind),
        key,
        value,
        literal(""),
        literal(0),
        null(),
        null(),
    ]


@cache
def _exhibits_in(*, is_one: bool) -> Select[Exhibit, Evidence, Revision]:
    """The exhibits with their evidence, in the order of their numbers."""
    return (
        select(Exhibit, Evidence, Revision)
        .join(Evidence, Exhibit.evidence_id == Evidence.id)
        .outerjoin(Revision, Exhibit.revision_id == Revision.id)
        .where(_among(Exhibit.assessment_id, is_one=is_one))
        .order_by(Exhibit.assessment_id, Exhibit.number)
    )

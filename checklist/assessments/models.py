"""The tables of assessments: answers, drafts, marks, figures, exhibits, restrictions and seals."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import ClassVar, NamedTuple
from uuid import UUID, uuid4

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Date,
    ForeignKey,
    Index,
    String,
    Text,
    UniqueConstraint,
    and_,
    bindparam,
    case,
    literal,
)
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import Mapped, attribute_keyed_dict, mapped_column, relationship

from checklist.accounts.models import Organisation
from checklist.core.answers.sheet import SourceKind
from checklist.core.assessment_states import AssessmentState, find_state_on
from checklist.core.organisations import Marking
from checklist.core.signature import Capacity, describe_capacity, shorten_seal
from checklist.db import Model, Stamped, now
from checklist.web.filters import today_in_london


class Assessment(Model):
    """One force's work on one pinned version of a question set, for a period, as at a date.

    ``set_hash`` is the SHA-256 of the pinned file. ``notice`` is printed on every page and in
    the report, as for a worked example made from published reports. An archived one can be read
    and not changed. ``sign_off/service.py:change_state`` alone writes ``state``.
    """

    __tablename__ = "assessment"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    force_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"), index=True)
    set_id: Mapped[str] = mapped_column(String(40))
    set_version: Mapped[str] = mapped_column(String(20))
    set_hash: Mapped[str] = mapped_column(String(64))
    title: Mapped[str] = mapped_column(String(120))
    period_begins: Mapped[date]
    period_ends: Mapped[date]
    as_at: Mapped[date]
    marking: Mapped[Marking] = mapped_column(default=Marking.OFFICIAL_SENSITIVE)
    notice: Mapped[str] = mapped_column(String(400), default="")
    started_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    started_at: Mapped[datetime] = mapped_column(default=now)
    archived_at: Mapped[datetime | None]
    archived_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    decided_state: Mapped[AssessmentState] = mapped_column(
        "state", default=AssessmentState.PREPARING
    )
    published_on: Mapped[date | None]

    force: Mapped[Organisation] = relationship()
    answers: Mapped[dict[str, Answer]] = relationship(
        back_populates="assessment",
        cascade="all, delete-orphan",
        collection_class=attribute_keyed_dict("question_id"),
    )
    figures: Mapped[dict[str, Figure]] = relationship(
        cascade="all, delete-orphan", collection_class=attribute_keyed_dict("key")
    )
    follow_ups: Mapped[dict[str, FollowUpAnswer]] = relationship(
        cascade="all, delete-orphan", collection_class=attribute_keyed_dict("follow_up_id")
    )
    exhibits: Mapped[list[Exhibit]] = relationship(
        cascade="all, delete-orphan", order_by="Exhibit.number"
    )

    @property
    def is_archived(self) -> bool:
        """Whether it is archived, and so can be read and not changed."""
        return self.archived_at is not None

    @property
    def is_publication_ahead(self) -> bool:
        """Whether a lead decided on publishing its report, on a day that has not begun."""
        return self.decided_state is not self.state

    @hybrid_property
    def state(self) -> AssessmentState:
        """The state in which it is today: what every page, list and query asks."""
        return find_state_on(today_in_london(), self.decided_state, self.published_on)

    @state.inplace.setter
    def _set_state(self, state: AssessmentState) -> None:
        self.decided_state = state

    @state.inplace.expression
    @classmethod
    def _state_today(cls) -> ColumnElement[AssessmentState]:
        """Say it for the rows of a query, as ``find_state_on`` does for one."""
        return _select_state() if cls is Assessment else _build_state(cls)


class Answer(Model):
    """The force's saved answer to one question. ``version`` grows with each Save."""

    __tablename__ = "answer"
    __table_args__ = (UniqueConstraint("assessment_id", "question_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    question_id: Mapped[str] = mapped_column(String(20))
    value: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(default=1)
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    saved_at: Mapped[datetime] = mapped_column(default=now)

    assessment: Mapped[Assessment] = relationship(back_populates="answers")


class DraftContent:
    """A person's own unsaved text: shown to no other person and counted nowhere.

    ``fields`` is the form as typed, in JSON: half-typed figures belong to no column, and it is
    replaced whole and never searched. ``page`` is the key of the page it was typed on,
    ``base_version`` the version that the page showed, and ``sequence`` when it was typed, in
    milliseconds since 1970.
    """

    page: Mapped[UUID]
    base_version: Mapped[int]
    sequence: Mapped[int] = mapped_column(BigInteger)
    fields: Mapped[str] = mapped_column(Text)
    kept_at: Mapped[datetime] = mapped_column(default=now)


class Draft(DraftContent, Model):
    """A draft of the answer to a question."""

    __tablename__ = "draft"

    assessment_id: Mapped[UUID] = mapped_column(
        ForeignKey("assessment.id", ondelete="CASCADE"), primary_key=True
    )
    question_id: Mapped[str] = mapped_column(String(20), primary_key=True)
    person_id: Mapped[UUID] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), primary_key=True
    )


class AnswerEntry(Model):
    """One Save in the history of an answer: its content, its author and the author's role."""

    __tablename__ = "answer_entry"
    __table_args__ = (UniqueConstraint("assessment_id", "question_id", "version"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    question_id: Mapped[str] = mapped_column(String(20))
    version: Mapped[int]
    value: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    saved_at: Mapped[datetime] = mapped_column(default=now)

    figures: Mapped[list[AnswerEntryFigure]] = relationship(cascade="all, delete-orphan")


class MarkKind(StrEnum):
    """What a mark tells colleagues about a question."""

    DONE = "done"
    LOOK = "needs another look"
    NONE = "no mark"


class Mark(Model):
    """One marking of a question, or the clearing of its mark. All are kept; the newest is current.

    A mark is for colleagues: it is never scored and is no part of the answer. ``reason`` says why
    a question needs another look.
    """

    __tablename__ = "mark"

    assessment_id: Mapped[UUID] = mapped_column(
        ForeignKey("assessment.id", ondelete="CASCADE"), primary_key=True
    )
    question_id: Mapped[str] = mapped_column(String(20), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[MarkKind]
    reason: Mapped[str] = mapped_column(Text, default="")
    set_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    set_at: Mapped[datetime] = mapped_column(default=now)


class AnswerEntryFigure(Model):
    """A figure or follow-up as it was saved at one Save."""

    __tablename__ = "answer_entry_figure"

    entry_id: Mapped[UUID] = mapped_column(
        ForeignKey("answer_entry.id", ondelete="CASCADE"), primary_key=True
    )
    key: Mapped[str] = mapped_column(String(60), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class Figure(Model):
    """A figure that the force typed, as part of a measure, in canonical text; or a fact."""

    __tablename__ = "figure"

    assessment_id: Mapped[UUID] = mapped_column(
        ForeignKey("assessment.id", ondelete="CASCADE"), primary_key=True
    )
    key: Mapped[str] = mapped_column(String(60), primary_key=True)
    value: Mapped[str] = mapped_column(String(40))


class FollowUpAnswer(Model):
    """The force's answer to a follow-up, by its question's id and its own: ``vet-05.gaps``."""

    __tablename__ = "follow_up_answer"

    assessment_id: Mapped[UUID] = mapped_column(
        ForeignKey("assessment.id", ondelete="CASCADE"), primary_key=True
    )
    follow_up_id: Mapped[str] = mapped_column(String(60), primary_key=True)
    text: Mapped[str] = mapped_column(Text)


class Exhibit(Stamped, Model):
    """One use of evidence for one answer: where to look, what it shows, and its strength.

    ``number`` is its number within the assessment, never reused. ``tested_by`` says who tested it,
    or names the two unrelated sources; ``position_as_at`` is the date of the position it reports,
    ``source_kind`` who found it. A withdrawn one stays, and does not count.
    """

    __tablename__ = "exhibit"
    __table_args__ = (
        UniqueConstraint("assessment_id", "number"),
        Index(None, "assessment_id", "evidence_id", "question_id", "withdrawn_at"),
        Index(None, "assessment_id", "evidence_id", "revision_id", "stamp"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    question_id: Mapped[str] = mapped_column(String(20))
    number: Mapped[int]
    evidence_id: Mapped[UUID] = mapped_column(ForeignKey("evidence.id"), index=True)
    revision_id: Mapped[UUID | None] = mapped_column(ForeignKey("revision.id"))
    pinpoint: Mapped[str] = mapped_column(String(200), default="")
    shows: Mapped[str] = mapped_column(Text, default="")
    strength: Mapped[str] = mapped_column(String(2))
    tested_by: Mapped[str] = mapped_column(String(400), default="")
    position_as_at: Mapped[date | None]
    source_kind: Mapped[SourceKind] = mapped_column(default=SourceKind.FORCE)
    added_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    added_at: Mapped[datetime] = mapped_column(default=now)
    withdrawn_at: Mapped[datetime | None]
    withdrawn_reason: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(default=1)


class ExhibitEntry(Model):
    """One version of an exhibit: its content, its author and the author's role.

    ``revision_number`` is the revision of a file that it named. ``reason`` is why it was
    withdrawn, in the version that withdrew it.
    """

    __tablename__ = "exhibit_entry"

    exhibit_id: Mapped[UUID] = mapped_column(
        ForeignKey("exhibit.id", ondelete="CASCADE"), primary_key=True
    )
    version: Mapped[int] = mapped_column(primary_key=True)
    revision_number: Mapped[int | None]
    document_date: Mapped[date | None]
    pinpoint: Mapped[str] = mapped_column(String(200))
    shows: Mapped[str] = mapped_column(Text)
    strength: Mapped[str] = mapped_column(String(2))
    tested_by: Mapped[str] = mapped_column(String(400))
    position_as_at: Mapped[date | None]
    source_kind: Mapped[SourceKind] = mapped_column(default=SourceKind.FORCE)
    reason: Mapped[str] = mapped_column(Text, default="")
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    saved_at: Mapped[datetime] = mapped_column(default=now)


class Named(NamedTuple):
    """A person who may see a restricted question, for another body or else for the force."""

    person_id: UUID
    organisation_id: UUID | None = None


class Restriction(Model):
    """A person who may see a restricted question: with at least one, it is closed to all others.

    ``organisation_id`` is the other body that they see it acting for, and None for the force.
    ``set_by`` is who named them last, and ``set_at`` when.
    """

    __tablename__ = "restriction"

    assessment_id: Mapped[UUID] = mapped_column(
        ForeignKey("assessment.id", ondelete="CASCADE"), primary_key=True
    )
    question_id: Mapped[str] = mapped_column(String(20), primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("account.id"), primary_key=True)
    organisation_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("organisation.id", ondelete="CASCADE")
    )
    set_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    set_at: Mapped[datetime] = mapped_column(default=now)


class Seal(Model):
    """What a signatory signed, whole and for ever, with their name and offices as they were.

    ``number`` counts the seals of the assessment, ``content`` is its canonical text and ``digest``
    the SHA-256 of that. ``capacity`` is the kind of office, ``authority`` names another than the
    three. A seal is never changed: reopening marks it, and what is signed later is another,
    of the same digest where nothing changed.
    """

    __tablename__ = "seal"
    __table_args__ = (
        UniqueConstraint("assessment_id", "number"),
        Index(None, "assessment_id", "digest"),
    )
    LONGEST_AUTHORITY: ClassVar[int] = 200

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    number: Mapped[int]
    digest: Mapped[str] = mapped_column(String(64))
    content: Mapped[str] = mapped_column(Text, deferred=True)
    rule_version: Mapped[str] = mapped_column(String(20))
    statement: Mapped[str] = mapped_column(Text)
    signed_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    signatory_name: Mapped[str] = mapped_column(String(120))
    organisation_name: Mapped[str] = mapped_column(String(120))
    role: Mapped[str] = mapped_column(String(40))
    capacity: Mapped[Capacity]
    authority: Mapped[str] = mapped_column(String(LONGEST_AUTHORITY), default="")
    signed_at: Mapped[datetime]
    reopened_at: Mapped[datetime | None]
    reopened_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    reopened_reason: Mapped[str] = mapped_column(Text, default="")

    @property
    def is_reopened(self) -> bool:
        """Whether the assessment was reopened since, so that this seal is an earlier one."""
        return self.reopened_at is not None

    @property
    def short_digest(self) -> str:
        """The digits of the seal that people are shown."""
        return shorten_seal(self.digest)

    @property
    def capacity_in_words(self) -> str:
        """The capacity in which it was signed, as it is printed."""
        return describe_capacity(self.capacity, self.authority)


def _build_state(assessment: type[Assessment]) -> ColumnElement[AssessmentState]:
    """Build the state of the rows of a query, on the day on which it runs."""
    closed = AssessmentState.CLOSED_PUBLISHED
    today = bindparam("today", callable_=today_in_london, type_=Date(), unique=True)
    is_ahead = and_(assessment.decided_state == closed, assessment.published_on > today)
    checked = literal(AssessmentState.FACTUAL_ACCURACY, assessment.decided_state.type)
    return case((is_ahead, checked), else_=assessment.decided_state)


@cache  # Nearly every query of assessments asks for it
def _select_state() -> ColumnElement[AssessmentState]:
    return _build_state(Assessment)

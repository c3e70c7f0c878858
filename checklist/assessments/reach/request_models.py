"""The tables of requests: what inspectors ask a force to change, question by question."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account
from checklist.db import Model, now

_OPEN = "outcome = 'open'"


class RequestOutcome(StrEnum):
    """What became of a request."""

    OPEN = "open"
    ANSWERED = "answered"
    WITHDRAWN = "withdrawn"
    NOT_ANSWERED = "not answered"


class ChangeRequest(Model):
    """A request for changes; ``number`` counts them within the assessment. One is open at most.

    ``due`` is the last day for the force, in London. ``submission_id`` is what answered it.
    ``ended_by`` and ``ended_reason`` are of who withdrew it or closed it as not answered.
    """

    __tablename__ = "change_request"
    __table_args__ = (
        UniqueConstraint("assessment_id", "number"),
        Index(
            "uq_change_request_open",
            "assessment_id",
            unique=True,
            sqlite_where=text(_OPEN),
            postgresql_where=text(_OPEN),
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    number: Mapped[int]
    due: Mapped[date]
    asked_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    asked_at: Mapped[datetime] = mapped_column(default=now)
    outcome: Mapped[RequestOutcome] = mapped_column(default=RequestOutcome.OPEN)
    submission_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("submission.id", ondelete="CASCADE"), index=True
    )
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    ended_reason: Mapped[str] = mapped_column(Text, default="")

    asker: Mapped[Account] = relationship(foreign_keys=[asked_by])
    ender: Mapped[Account | None] = relationship(foreign_keys=[ended_by])
    questions: Mapped[list[RequestedQuestion]] = relationship(order_by="RequestedQuestion.position")


class RequestedQuestion(Model):
    """One question that a request names, what is asked there, and “no change” with its reason."""

    __tablename__ = "requested_question"
    __table_args__ = (UniqueConstraint("request_id", "question_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    request_id: Mapped[UUID] = mapped_column(ForeignKey("change_request.id", ondelete="CASCADE"))
    question_id: Mapped[str] = mapped_column(String(20))
    position: Mapped[int]
    asked: Mapped[str] = mapped_column(Text)
    no_change_reason: Mapped[str] = mapped_column(Text, default="")
    no_change_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    no_change_at: Mapped[datetime | None]

    request: Mapped[ChangeRequest] = relationship(viewonly=True)
    unchanged_by: Mapped[Account | None] = relationship()

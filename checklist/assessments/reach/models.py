"""The tables of what is whose: posts and shares of a force, and who inspects it."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account
from checklist.db import Model, now


class Post(Model):
    """A named position in a force, and who holds it now: what is shared with it is theirs."""

    __tablename__ = "post"
    __table_args__ = (UniqueConstraint("force_id", "name"),)
    LONGEST_NAME: ClassVar[int] = 80

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    force_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(String(LONGEST_NAME))
    held_by: Mapped[UUID | None] = mapped_column(
        ForeignKey("account.id", ondelete="SET NULL"), index=True
    )
    created_at: Mapped[datetime] = mapped_column(default=now)

    holder: Mapped[Account | None] = relationship()


class Share(Model):
    """One question of an assessment, shared with a person or else a post, to be answered by a day.

    It is taken back by deleting it; the audit record keeps that it was there.
    """

    __tablename__ = "share"
    __table_args__ = (
        UniqueConstraint("assessment_id", "question_id", "person_id"),
        UniqueConstraint("assessment_id", "question_id", "post_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    question_id: Mapped[str] = mapped_column(String(20))
    person_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), index=True
    )
    post_id: Mapped[UUID | None] = mapped_column(ForeignKey("post.id"), index=True)
    due: Mapped[date | None]
    shared_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    shared_at: Mapped[datetime] = mapped_column(default=now)


class Assignment(Model):
    """An inspector's to a force, or to one assessment of it, from and to a day in London.

    ``assessment_id`` is None for all that the force sends. It is never deleted: ending it early
    marks it, with the reason; ``has_conflict`` where the inspector declared one.
    """

    __tablename__ = "assignment"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    inspectorate_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    person_id: Mapped[UUID] = mapped_column(ForeignKey("account.id"), index=True)
    force_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"), index=True)
    assessment_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("assessment.id", ondelete="CASCADE"), index=True
    )
    begins: Mapped[date]
    ends: Mapped[date]
    assigned_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    assigned_at: Mapped[datetime] = mapped_column(default=now)
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    ended_reason: Mapped[str] = mapped_column(Text, default="")
    has_conflict: Mapped[bool] = mapped_column(default=False)

    person: Mapped[Account] = relationship(foreign_keys=[person_id])
    assigner: Mapped[Account] = relationship(foreign_keys=[assigned_by])

"""The tables of what is whose: posts and shares of a force, and who inspects it."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID, uuid4, uuid5

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account
from checklist.db import Model, now

_IN_FORCE = "organisation_id IS NULL"
_OF_BODY = "organisation_id IS NOT NULL AND person_id IS NULL"
_IN_BODY = "organisation_id IS NOT NULL AND person_id IS NOT NULL"


def _unique_where(condition: str, *columns: str) -> Index:
    """Build the index by which a question is shared with somebody once."""
    name = f"uq_share_{'_'.join(columns[2:])}" + ("_in_force" if condition == _IN_FORCE else "")
    where = text(condition)
    return Index(name, *columns, unique=True, sqlite_where=where, postgresql_where=where)


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
    """One question of an assessment, shared with a person, a post or an organisation, by a day.

    ``organisation_id`` is the other body for which it is answered: by all who answer for that, or
    by the person alone where one is named. It is None within the force. A share is taken back by
    deleting it; the audit record keeps that it was there.
    """

    __tablename__ = "share"
    __table_args__ = (
        UniqueConstraint("assessment_id", "question_id", "post_id"),
        _unique_where(_IN_FORCE, "assessment_id", "question_id", "person_id"),
        _unique_where(_OF_BODY, "assessment_id", "question_id", "organisation_id"),
        _unique_where(_IN_BODY, "assessment_id", "question_id", "organisation_id", "person_id"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    question_id: Mapped[str] = mapped_column(String(20))
    person_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), index=True
    )
    post_id: Mapped[UUID | None] = mapped_column(ForeignKey("post.id"), index=True)
    organisation_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("organisation.id", ondelete="CASCADE"), index=True
    )
    due: Mapped[date | None]
    shared_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    shared_at: Mapped[datetime] = mapped_column(default=now)

    @property
    def recipient_id(self) -> UUID:
        """The id by which pages name with whom it is shared."""
        return name_recipient(self.person_id, self.post_id, self.organisation_id)


def name_recipient(
    person_id: UUID | None, post_id: UUID | None, organisation_id: UUID | None
) -> UUID:
    """Name with whom a question is shared: by one id, which one and the same always has.

    A person of another body has one of both, since they may answer for the force as well.
    """
    if person_id and organisation_id:
        return uuid5(organisation_id, str(person_id))
    found = person_id or post_id or organisation_id
    if found is None:
        raise ValueError("shared with nobody")
    return found


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

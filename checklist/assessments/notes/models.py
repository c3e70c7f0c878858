"""The tables of notes: threads on a question, the notes in them, and who is mentioned."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account, Organisation
from checklist.core.audience import Thing
from checklist.db import Model, now

_BETWEEN: Mapping[Thing, str] = MappingProxyType(
    {Thing.NOTE: "Without the inspectors", Thing.NOTE_TO_INSPECTORS: "With the inspectors"}
)


class NoteThread(Model):
    """A note on a question with the replies to it; ``thing`` says whether inspectors read it.

    A resolved one is closed to replies until it is reopened.
    """

    __tablename__ = "note_thread"
    __table_args__ = (Index(None, "assessment_id", "question_id"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    question_id: Mapped[str] = mapped_column(String(20))
    thing: Mapped[Thing]
    begun_at: Mapped[datetime] = mapped_column(default=now)
    resolved_at: Mapped[datetime | None]
    resolved_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))

    resolver: Mapped[Account | None] = relationship()
    notes: Mapped[list[Note]] = relationship(order_by="Note.number")

    @property
    def between(self) -> str:
        """Whether inspectors read it, in words: who else does is said with each note."""
        return _BETWEEN[self.thing]

    @property
    def is_resolved(self) -> bool:
        return self.resolved_at is not None


class Note(Model):
    """What one person wrote in a thread. A withdrawn one is kept and its text shown to nobody.

    ``audience`` is the JSON of who could see it when it was written. It is no wider than that of
    the first note, and never changed: what was written is seen by nobody new.
    """

    __tablename__ = "note"
    __table_args__ = (UniqueConstraint("thread_id", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    thread_id: Mapped[UUID] = mapped_column(ForeignKey("note_thread.id", ondelete="CASCADE"))
    number: Mapped[int]
    text: Mapped[str] = mapped_column(Text)
    audience: Mapped[str] = mapped_column(Text)
    written_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    role: Mapped[str] = mapped_column(String(40))
    written_at: Mapped[datetime] = mapped_column(default=now)
    edited_at: Mapped[datetime | None]
    version: Mapped[int] = mapped_column(default=1)
    withdrawn_at: Mapped[datetime | None]
    withdrawn_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))

    author: Mapped[Account] = relationship(foreign_keys=[written_by])
    organisation: Mapped[Organisation] = relationship()
    withdrawer: Mapped[Account | None] = relationship(foreign_keys=[withdrawn_by])

    @property
    def is_withdrawn(self) -> bool:
        return self.withdrawn_at is not None


class Mention(Model):
    """A person whom a note names with @, so that they are told of it."""

    __tablename__ = "mention"

    note_id: Mapped[UUID] = mapped_column(
        ForeignKey("note.id", ondelete="CASCADE"), primary_key=True
    )
    person_id: Mapped[UUID] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), primary_key=True, index=True
    )

"""The table of submissions: what was sent to the inspectorate, by whom, and what was withdrawn."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account
from checklist.assessments.models import Seal
from checklist.db import Model, now


class Submission(Model):
    """One sending of a seal. ``number`` counts them within the assessment, for ever.

    ``reference`` is what people quote. ``restricted`` are the ids of the restricted questions that
    the declaration names, with a blank between them. Withdrawing marks it, and keeps the number.
    """

    __tablename__ = "submission"
    __table_args__ = (UniqueConstraint("assessment_id", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    number: Mapped[int]
    seal_id: Mapped[UUID] = mapped_column(ForeignKey("seal.id", ondelete="CASCADE"), index=True)
    reference: Mapped[str] = mapped_column(String(20), unique=True)
    sent_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    sent_at: Mapped[datetime] = mapped_column(default=now)
    declaration: Mapped[str] = mapped_column(Text)
    restricted: Mapped[str] = mapped_column(Text, default="")
    withdrawn_at: Mapped[datetime | None]
    withdrawn_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    withdrawn_reason: Mapped[str] = mapped_column(Text, default="")

    seal: Mapped[Seal] = relationship()
    sender: Mapped[Account] = relationship(foreign_keys=[sent_by])
    withdrawer: Mapped[Account | None] = relationship(foreign_keys=[withdrawn_by])

    @property
    def is_withdrawn(self) -> bool:
        """Whether it was withdrawn, so that its contents are closed to inspectors."""
        return self.withdrawn_at is not None

"""The tables of finding texts: each as it is now, and each time it was saved."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account
from checklist.core.reviews.findings import PublishedKind
from checklist.db import Model, now

LONGEST_NAME = 120


class TextContent:
    """What is kept of a text, and whether it is withdrawn: no longer offered for a finding."""

    version: Mapped[int]
    name: Mapped[str] = mapped_column(String(LONGEST_NAME))
    kind: Mapped[PublishedKind]
    text: Mapped[str] = mapped_column(Text)
    is_withdrawn: Mapped[bool] = mapped_column(default=False)
    saved_at: Mapped[datetime] = mapped_column(default=now)


class FindingText(TextContent, Model):
    """A finding text as it is now. It belongs to an inspectorate, and no other reads it.

    ``folded_name`` is what names are compared by: no two that look alike are kept.
    """

    __tablename__ = "finding_text"
    __table_args__ = (
        UniqueConstraint("organisation_id", "folded_name", name="uq_finding_text_name"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    folded_name: Mapped[str] = mapped_column(Text)
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))

    saver: Mapped[Account] = relationship()


class FindingTextEntry(TextContent, Model):
    """One Save in the history of a finding text. Rows are added and never changed."""

    __tablename__ = "finding_text_entry"

    text_id: Mapped[UUID] = mapped_column(
        ForeignKey("finding_text.id", ondelete="CASCADE"), primary_key=True
    )
    version: Mapped[int] = mapped_column(primary_key=True)
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))

    saver: Mapped[Account] = relationship()

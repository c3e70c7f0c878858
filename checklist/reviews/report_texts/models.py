"""The tables of a report's two texts: as they are now, and each time they were saved."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account
from checklist.db import Model, now


class ReportTexts(Model):
    """What inspectors wrote for the report of a review, in one Save. Rows are added, never changed.

    The last version counts. ``method`` says how the review was done, ``how_reliable`` how far the
    force's own answers could be relied on; either may be empty.
    """

    __tablename__ = "report_texts"
    __table_args__ = (
        UniqueConstraint(
            "assessment_id", "organisation_id", "version", name="uq_report_texts_version"
        ),
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    version: Mapped[int]
    method: Mapped[str] = mapped_column(Text)
    how_reliable: Mapped[str] = mapped_column(Text)
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    saved_at: Mapped[datetime] = mapped_column(default=now)

    saver: Mapped[Account] = relationship()

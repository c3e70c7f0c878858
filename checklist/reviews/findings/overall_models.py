"""The table of what a lead inspector decided on the overall grade of a review."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account
from checklist.db import Model, now


class OverallDecision(Model):
    """That a lead set the overall grade to the lowest one, or took that back, and why.

    Rows are added and never changed; the last version counts.
    """

    __tablename__ = "overall_decision"
    __table_args__ = (
        UniqueConstraint(
            "assessment_id", "organisation_id", "version", name="uq_overall_decision_version"
        ),
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    version: Mapped[int]
    is_lowest: Mapped[bool]
    reason: Mapped[str] = mapped_column(Text)
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    saved_at: Mapped[datetime] = mapped_column(default=now)

    saver: Mapped[Account] = relationship()

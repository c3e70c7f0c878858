"""The tables of moderation: what a lead decided of second judgements, and how one settled."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account
from checklist.core.reviews.second_judgements import SecondDecision
from checklist.db import Model, now


class SecondChoice(Model):
    """A lead's decision that a question is judged twice, or need not be; the last one counts."""

    __tablename__ = "second_choice"
    __table_args__ = (
        UniqueConstraint(
            *("assessment_id", "organisation_id", "question_id", "number"),
            name="uq_second_choice_number",
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    question_id: Mapped[str] = mapped_column(String(20))
    number: Mapped[int]
    decision: Mapped[SecondDecision]
    reason: Mapped[str] = mapped_column(Text, default="")
    decided_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    decided_at: Mapped[datetime] = mapped_column(default=now)

    decider: Mapped[Account] = relationship()


class Settlement(Model):
    """What a lead made of a difference, and why. Rows are added; the last one may count.

    ``basis`` is the digest of the judgements that were settled, and of the answer as it was sent:
    where another is computed now, the question was judged or sent anew since. One of ``level`` and
    ``not_applicable_agreed`` is set.
    """

    __tablename__ = "settlement"
    __table_args__ = (
        UniqueConstraint(
            *("assessment_id", "organisation_id", "question_id", "number"),
            name="uq_settlement_number",
        ),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    question_id: Mapped[str] = mapped_column(String(20))
    number: Mapped[int]
    level: Mapped[str | None] = mapped_column(String(20))
    not_applicable_agreed: Mapped[bool | None]
    reason: Mapped[str] = mapped_column(Text)
    basis: Mapped[str] = mapped_column(String(64))
    settled_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    settled_at: Mapped[datetime] = mapped_column(default=now)

    settler: Mapped[Account] = relationship()

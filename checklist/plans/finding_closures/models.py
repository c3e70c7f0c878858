"""The table of closures: all that was asked and decided of a published finding."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account
from checklist.core.plans.closure_states import ClosureEvent, ClosureState
from checklist.core.reviews.how_verified import Verification
from checklist.db import Model, now


class ClosureEntry(Model):
    """One thing that was asked or decided of a published finding. Rows are added, never changed.

    ``recommendation`` is 0 where it is of the finding itself; ``version`` counts the entries of
    each. ``words`` are why it can be closed, what was seen, or the reason; ``how_verified`` is of a
    closure. A superseded finding is repeated by ``later_finding`` of another report.
    """

    __tablename__ = "closure_entry"
    __table_args__ = (
        UniqueConstraint(
            "assessment_id", "finding", "recommendation", "version", name="uq_closure_entry_version"
        ),
    )  # fmt: skip

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    finding: Mapped[int]
    recommendation: Mapped[int] = mapped_column(default=0)
    version: Mapped[int]
    event: Mapped[ClosureEvent]
    standing: Mapped[ClosureState]
    words: Mapped[str] = mapped_column(Text, default="")
    how_verified: Mapped[Verification | None]
    later_assessment_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("assessment.id", ondelete="SET NULL"), index=True
    )
    later_finding: Mapped[int | None]
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    saved_at: Mapped[datetime] = mapped_column(default=now)

    author: Mapped[Account] = relationship()

"""The tables of published findings: what was asked and decided of each, and which repeats one."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, foreign, mapped_column, relationship

from checklist.accounts.models import Account
from checklist.assessments.models import Assessment
from checklist.core.plans.closure_states import ClosureEvent, ClosureState
from checklist.core.reviews.how_verified import Verification
from checklist.db import Model, now
from checklist.reviews.findings.models import Finding


class ClosureEntry(Model):
    """One thing that was asked or decided of a published finding. Rows are added, never changed.

    ``recommendation`` is 0 where it is of the finding itself; ``version`` counts the entries of
    each. ``words`` are why it can be closed, what was seen, or the reason; ``how_verified`` is of a
    closure.
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
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    saved_at: Mapped[datetime] = mapped_column(default=now)

    author: Mapped[Account] = relationship()


class FindingRepeat(Model):
    """That a finding of a review repeats one of an earlier published report, as inspectors say now.

    Both are named by assessment and number: ``finding`` by that of inspectors, as it is said before
    any report tells of it, the earlier one by that of its report. Where nothing is named as
    earlier, it repeats none. It counts from the day on which the finding itself is published.
    ``version`` counts the saves.
    """

    __tablename__ = "finding_repeat"

    assessment_id: Mapped[UUID] = mapped_column(
        ForeignKey("assessment.id", ondelete="CASCADE"), primary_key=True
    )
    finding: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    version: Mapped[int]
    earlier_assessment_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("assessment.id", ondelete="SET NULL"), index=True
    )
    earlier_finding: Mapped[int | None]
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    saved_at: Mapped[datetime] = mapped_column(default=now)

    assessment: Mapped[Assessment] = relationship(foreign_keys=[assessment_id])
    earlier: Mapped[Assessment | None] = relationship(foreign_keys=[earlier_assessment_id])
    drafted: Mapped[Finding | None] = relationship(
        primaryjoin=lambda: (
            (foreign(FindingRepeat.finding) == Finding.number)
            & (foreign(FindingRepeat.assessment_id) == Finding.assessment_id)
        ),
        viewonly=True,
    )

    @property
    def report_number(self) -> int | None:
        """The number under which reports tell of the finding; None until one does."""
        return self.drafted.report_number if self.drafted else None

"""The tables of draft reports: each as it was sent, and who was told of it by e-mail."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account
from checklist.db import Model, now
from checklist.web.filters import today_in_london


class DraftReport(Model):
    """A draft report as it was sent to the force. Rows are added and never changed.

    ``number`` counts those of the assessment. ``content`` is its canonical text and ``digest`` the
    SHA-256 of that; lists that only name a draft do not load it. It can be opened from ``sent_at``
    on; ``last_day`` is the force's last to comment on it, in London.
    """

    __tablename__ = "draft_report"
    __table_args__ = (UniqueConstraint("assessment_id", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    number: Mapped[int]
    content: Mapped[str] = mapped_column(Text, deferred=True)
    digest: Mapped[str] = mapped_column(String(64))
    last_day: Mapped[date]
    sent_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    sent_at: Mapped[datetime] = mapped_column(default=now)

    sender: Mapped[Account] = relationship()
    told: Mapped[list[DraftReportEmail]] = relationship(cascade="all, delete-orphan")

    @property
    def told_names(self) -> list[str]:
        """The names of those whom an e-mail told of it."""
        return sorted(each.account.name for each in self.told)

    @property
    def is_over(self) -> bool:
        """Whether the last day for comments has passed; that day is still the force's own."""
        return self.last_day < today_in_london()

    @property
    def short_digest(self) -> str:
        """The first digits of its digest, as people compare them."""
        return self.digest[:12]


class DraftReportEmail(Model):
    """That an e-mail told somebody of a draft report."""

    __tablename__ = "draft_report_email"

    draft_report_id: Mapped[UUID] = mapped_column(
        ForeignKey("draft_report.id", ondelete="CASCADE"), primary_key=True
    )
    account_id: Mapped[UUID] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), primary_key=True
    )

    account: Mapped[Account] = relationship()

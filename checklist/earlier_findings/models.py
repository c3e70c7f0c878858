"""The tables of earlier findings: each as it is now, and each time it was saved."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account, Organisation
from checklist.db import Model, now
from checklist.earlier_findings.kinds import EarlierKind, Precision, PublicationDate, Standing


class FindingContent:
    """What is entered of an earlier finding.

    ``theme`` is one of a question set, in whatever version. ``published_last`` is the day of the
    report, or the last of the month or year where no more is known of it. ``standing_note`` says
    how it is known where the finding stands: how a closing was verified, or where it was read.
    """

    version: Mapped[int]
    set_id: Mapped[str] = mapped_column(String(60))
    theme: Mapped[str] = mapped_column(String(60))
    kind: Mapped[EarlierKind]
    report: Mapped[str] = mapped_column(String(200))
    address: Mapped[str] = mapped_column(Text, default="")
    published_last: Mapped[date]
    published_precision: Mapped[Precision]
    text: Mapped[str] = mapped_column(Text)
    standing: Mapped[Standing]
    closed_on: Mapped[date | None]
    standing_note: Mapped[str] = mapped_column(Text, default="")
    saved_at: Mapped[datetime] = mapped_column(default=now)

    @property
    def published(self) -> PublicationDate:
        """When the report was published."""
        return PublicationDate(self.published_last, self.published_precision)


class EarlierFinding(FindingContent, Model):
    """A finding of an earlier inspection of a force, as it is now.

    It belongs to the organisation that entered it, ``organisation_id``: the force, or an
    inspectorate. Both read it, and only the people of that organisation change it.
    """

    __tablename__ = "earlier_finding"
    __table_args__ = (Index(None, "force_id", "set_id", "theme"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    force_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    entered_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    entered_at: Mapped[datetime] = mapped_column(default=now)

    force: Mapped[Organisation] = relationship(foreign_keys=[force_id])
    organisation: Mapped[Organisation] = relationship(foreign_keys=[organisation_id])


class EarlierFindingEntry(FindingContent, Model):
    """One Save in the history of an earlier finding. Rows are added and never changed."""

    __tablename__ = "earlier_finding_entry"

    finding_id: Mapped[UUID] = mapped_column(
        ForeignKey("earlier_finding.id", ondelete="CASCADE"), primary_key=True
    )
    version: Mapped[int] = mapped_column(primary_key=True)
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))

    author: Mapped[Account] = relationship()

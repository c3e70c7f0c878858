"""The table of published reports: each version as it came out, or is to come out on its day."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account
from checklist.core.review_reports.report_content import Outcome
from checklist.core.review_reports.report_places import Part, Place
from checklist.db import Model, now


class Publication(Model):
    """One version of the published report. Nothing that is out is ever changed or taken away.

    The first is version 1, each correction a version more. ``published_on`` is the day in London
    at whose beginning it is out; ``content`` is its canonical text, ``digest`` the SHA-256 of that.
    ``own_reason`` is why somebody published what they alone reviewed, ``correction`` why this
    version takes the place of the one before, and ``part`` with ``place_key`` where it differs.
    ``announced_at``: when people were told of it.
    """

    __tablename__ = "publication"
    __table_args__ = (UniqueConstraint("assessment_id", "version", name="uq_publication_version"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID] = mapped_column(ForeignKey("assessment.id", ondelete="CASCADE"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    version: Mapped[int]
    outcome: Mapped[Outcome]
    content: Mapped[str] = mapped_column(Text, deferred=True)
    digest: Mapped[str] = mapped_column(String(64))
    published_on: Mapped[date]
    own_reason: Mapped[str] = mapped_column(Text, default="")
    correction: Mapped[str] = mapped_column(Text, default="")
    part: Mapped[Part | None]
    place_key: Mapped[str] = mapped_column(String(40), default="")
    state_change_id: Mapped[UUID] = mapped_column(ForeignKey("state_change.id"))
    decided_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    decided_at: Mapped[datetime] = mapped_column(default=now)
    announced_at: Mapped[datetime | None]

    decider: Mapped[Account] = relationship()

    @property
    def is_correction(self) -> bool:
        """Whether it takes the place of an earlier version."""
        return self.version > 1

    @property
    def place(self) -> Place | None:
        """The place that a correction is about."""
        return None if self.part is None else Place(self.part, self.place_key)

    @property
    def short_digest(self) -> str:
        """The first digits of its digest, as people compare them."""
        return self.digest[:12]

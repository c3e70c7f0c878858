"""The tables of what inspectors make of the evidence: lowered strengths, and own exhibits."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Account
from checklist.assessments.worksheets.models import Worksheet
from checklist.db import Model, now
from checklist.reviews.judgements.models import OfInspector


class LoweredStrength(OfInspector, Model):
    """One time that an inspector lowered an exhibit of the force. Rows are added, never changed.

    The newest of a person counts. ``strength`` is None where they took it back: the exhibit counts
    as the force graded it, which ``graded`` says.
    """

    __tablename__ = "lowered_strength"
    __table_args__ = (
        UniqueConstraint(
            *("assessment_id", "exhibit_number", "person_id", "organisation_id", "version"),
            name="uq_lowered_strength_version",
        ),
    )

    exhibit_number: Mapped[int]
    role: Mapped[str] = mapped_column(String(40))
    version: Mapped[int]
    graded: Mapped[str] = mapped_column(String(10))
    strength: Mapped[str | None] = mapped_column(String(10))
    reason: Mapped[str] = mapped_column(Text)
    saved_at: Mapped[datetime] = mapped_column(default=now)

    person: Mapped[Account] = relationship()


class OwnExhibit(OfInspector, Model):
    """Something that an inspector gathered on a question: evidence in their own judgement.

    ``number`` is that among the person's own of the assessment, never reused. ``place`` is where
    the inspectorate keeps it. It is not changed, and may be withdrawn for a reason: then it counts
    no more. ``worksheet_id`` is the dip sample that it cites, as its ``worksheet_version`` said.
    """

    __tablename__ = "own_exhibit"
    __table_args__ = (
        UniqueConstraint(
            *("assessment_id", "person_id", "organisation_id", "number"),
            name="uq_own_exhibit_number",
        ),
    )

    role: Mapped[str] = mapped_column(String(40))
    number: Mapped[int]
    title: Mapped[str] = mapped_column(String(200))
    shows: Mapped[str] = mapped_column(Text)
    pinpoint: Mapped[str] = mapped_column(String(200))
    place: Mapped[str] = mapped_column(String(200))
    strength: Mapped[str] = mapped_column(String(10))
    tested_by: Mapped[str] = mapped_column(String(400))
    document_date: Mapped[date]
    position_as_at: Mapped[date | None]
    added_at: Mapped[datetime] = mapped_column(default=now)
    withdrawn_at: Mapped[datetime | None]
    withdrawn_reason: Mapped[str] = mapped_column(Text, default="")
    worksheet_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("worksheet.id", ondelete="CASCADE"), index=True
    )
    worksheet_version: Mapped[int | None]

    person: Mapped[Account] = relationship()
    worksheet: Mapped[Worksheet | None] = relationship()

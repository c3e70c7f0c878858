"""The tables of what the newest version of each published report says, to be read across forces.

The canonical text of a report takes long to read, so what is compared stands in rows as well. They
say nothing that the text does not, and are written with it (``published_rows.py``).
"""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from checklist.core.reviews.findings import PublishedKind
from checklist.db import Model


class PublishedLine(Model):
    """The grades of a section, or of the whole where ``section`` is empty; none if not graded."""

    __tablename__ = "published_line"

    publication_id: Mapped[UUID] = mapped_column(
        ForeignKey("publication.id", ondelete="CASCADE"), primary_key=True
    )
    section: Mapped[str] = mapped_column(String(20), primary_key=True)
    claimed: Mapped[str | None] = mapped_column(String(40))
    final: Mapped[str | None] = mapped_column(String(40))
    is_provisional: Mapped[bool]


class PublishedLevel(Model):
    """The levels of a question that has any."""

    __tablename__ = "published_level"

    publication_id: Mapped[UUID] = mapped_column(
        ForeignKey("publication.id", ondelete="CASCADE"), primary_key=True
    )
    question_id: Mapped[str] = mapped_column(String(20), primary_key=True)
    claimed: Mapped[str | None] = mapped_column(String(40))
    final: Mapped[str | None] = mapped_column(String(40))


class PublishedFinding(Model):
    """A finding; ``section`` is set where the score of a whole section gave rise to it."""

    __tablename__ = "published_finding"

    publication_id: Mapped[UUID] = mapped_column(
        ForeignKey("publication.id", ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[PublishedKind]
    section: Mapped[str] = mapped_column(String(20))
    text: Mapped[str] = mapped_column(Text)


class PublishedFindingQuestion(Model):
    """A question that a finding is about; ``position`` is its place among them."""

    __tablename__ = "published_finding_question"

    publication_id: Mapped[UUID] = mapped_column(
        ForeignKey("publication.id", ondelete="CASCADE"), primary_key=True
    )
    finding: Mapped[int] = mapped_column(primary_key=True)
    question_id: Mapped[str] = mapped_column(String(20), primary_key=True)
    position: Mapped[int]


class PublishedRecommendation(Model):
    """A recommendation of a finding: what must change, by whom and by when."""

    __tablename__ = "published_recommendation"

    publication_id: Mapped[UUID] = mapped_column(
        ForeignKey("publication.id", ondelete="CASCADE"), primary_key=True
    )
    finding: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str] = mapped_column(Text)
    addressee: Mapped[str] = mapped_column(Text)
    due: Mapped[date]

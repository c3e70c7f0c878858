"""Evidence in a force's library, and the revisions of its files."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import BigInteger, ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Organisation
from checklist.core.people import Marking
from checklist.db import Model, now


class EvidenceKind(StrEnum):
    """In what form the service holds evidence."""

    FILE = "file"
    LINK = "link"
    HELD_BY_FORCE = "held by the force"


class Scan(StrEnum):
    """What the virus scanner has said of a revision."""

    NOT_SCANNED = "not scanned"
    HELD = "held"
    CLEAN = "clean"
    INFECTED = "infected"


class Evidence(Model):
    """A document, a link, or a record of what the force holds and shows in person.

    ``document_date`` is the date the document bears; ``place`` is the link's address, or who
    holds the record and where.
    """

    __tablename__ = "evidence"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    force_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"), index=True)
    kind: Mapped[EvidenceKind]
    title: Mapped[str] = mapped_column(String(200))
    document_date: Mapped[date | None]
    review_date: Mapped[date | None]
    marking: Mapped[Marking] = mapped_column(default=Marking.OFFICIAL_SENSITIVE)
    place: Mapped[str] = mapped_column(Text, default="")
    added_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    added_at: Mapped[datetime] = mapped_column(default=now)

    force: Mapped[Organisation] = relationship()
    revisions: Mapped[list[Revision]] = relationship(
        back_populates="evidence", cascade="all, delete-orphan", order_by="Revision.number"
    )

    @property
    def is_file(self) -> bool:
        return self.kind is EvidenceKind.FILE


class Revision(Model):
    """One version of a file, known by its SHA-256. ``name`` is the display name as uploaded."""

    __tablename__ = "revision"
    __table_args__ = (UniqueConstraint("evidence_id", "number"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    evidence_id: Mapped[UUID] = mapped_column(ForeignKey("evidence.id", ondelete="CASCADE"))
    number: Mapped[int]
    name: Mapped[str] = mapped_column(String(400))
    media_type: Mapped[str] = mapped_column(String(120))
    size: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    scan: Mapped[Scan] = mapped_column(default=Scan.NOT_SCANNED)
    added_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    added_at: Mapped[datetime] = mapped_column(default=now)

    evidence: Mapped[Evidence] = relationship(back_populates="revisions")

    @property
    def is_set_aside(self) -> bool:
        """Whether the scanner keeps it back."""
        return self.scan in (Scan.HELD, Scan.INFECTED)

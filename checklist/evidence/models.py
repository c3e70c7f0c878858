"""Evidence in a force's library, the revisions of its files, and files not described yet."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from checklist.accounts.models import Organisation
from checklist.core.organisations import Marking
from checklist.db import Model, Stamped, now


class EvidenceKind(StrEnum):
    """In what form the service holds evidence."""

    FILE = "file"
    LINK = "link"
    HELD_BY_FORCE = "held by the force"


class Scan(StrEnum):
    """The result of a revision's virus scan."""

    NOT_SCANNED = "not scanned"
    HELD = "held"
    CLEAN = "clean"
    INFECTED = "infected"


class Evidence(Stamped, Model):
    """A document, a link, or a record of what the force holds and shows in person.

    ``document_date`` is the date the document bears; ``place`` is the link's address, or who
    holds the record and where. Of a file, both dates are those of its newest revision.
    ``retention_date`` is when the force has to decide whether to keep it. ``version`` counts the
    changes of its description.
    """

    __tablename__ = "evidence"
    __table_args__ = (
        Index(None, "force_id", "added_at", "id"),
        Index(None, "force_id", "review_date"),
        Index(None, "id", "stamp"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    force_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    kind: Mapped[EvidenceKind]
    title: Mapped[str] = mapped_column(String(200))
    document_date: Mapped[date | None]
    review_date: Mapped[date | None]
    retention_date: Mapped[date | None]
    marking: Mapped[Marking] = mapped_column(default=Marking.OFFICIAL_SENSITIVE)
    place: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int] = mapped_column(default=1)
    added_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    added_at: Mapped[datetime] = mapped_column(default=now)

    force: Mapped[Organisation] = relationship()
    revisions: Mapped[list[Revision]] = relationship(
        back_populates="evidence", cascade="all, delete-orphan", order_by="Revision.number"
    )

    @property
    def is_file(self) -> bool:
        return self.kind is EvidenceKind.FILE

    @property
    def newest(self) -> Revision | None:
        """The newest revision of a file; a link or a record has none."""
        return self.revisions[-1] if self.revisions else None


class EvidenceEntry(Model):
    """One version of the description of a piece of evidence, with its author and their role."""

    __tablename__ = "evidence_entry"

    evidence_id: Mapped[UUID] = mapped_column(
        ForeignKey("evidence.id", ondelete="CASCADE"), primary_key=True
    )
    version: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(200))
    document_date: Mapped[date | None]
    review_date: Mapped[date | None]
    retention_date: Mapped[date | None]
    marking: Mapped[Marking]
    saved_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    role: Mapped[str] = mapped_column(String(40))
    saved_at: Mapped[datetime] = mapped_column(default=now)


class Revision(Stamped, Model):
    """One version of a file, known by its SHA-256. ``name`` is the display name as uploaded.

    A superseded revision keeps its dates. Of one disposed of only the bytes are gone.
    ``scan_result`` names the virus found, or why the scanner gave no verdict yet. ``force_id`` is
    that of its evidence, so that a library's size is read from an index alone. ``organisation_id``
    is the other body whose people added it, and None for the force.
    """

    __tablename__ = "revision"
    __table_args__ = (
        UniqueConstraint("evidence_id", "number"),
        Index(None, "force_id", "disposed_at", "size"),
        Index(None, "id", "stamp"),
    )

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    evidence_id: Mapped[UUID] = mapped_column(ForeignKey("evidence.id", ondelete="CASCADE"))
    force_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"))
    number: Mapped[int]
    name: Mapped[str] = mapped_column(String(400))
    media_type: Mapped[str] = mapped_column(String(120))
    size: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    scan: Mapped[Scan] = mapped_column(default=Scan.NOT_SCANNED, index=True)
    scan_result: Mapped[str] = mapped_column(String(200), default="")
    scanned_at: Mapped[datetime | None]
    added_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    organisation_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisation.id"))
    added_at: Mapped[datetime] = mapped_column(default=now)
    superseded_at: Mapped[datetime | None]
    document_date: Mapped[date | None]
    review_date: Mapped[date | None]
    disposed_at: Mapped[datetime | None]
    disposed_by: Mapped[UUID | None] = mapped_column(ForeignKey("account.id"))
    disposed_reason: Mapped[str] = mapped_column(Text, default="")

    evidence: Mapped[Evidence] = relationship(back_populates="revisions")

    @property
    def is_quarantined(self) -> bool:
        """Whether it is held for the scanner, or infected."""
        return self.scan in (Scan.HELD, Scan.INFECTED)

    @property
    def is_disposed(self) -> bool:
        """Whether its bytes were disposed of."""
        return self.disposed_at is not None

    @property
    def counts(self) -> bool:
        """Whether it can be read, and so may support an answer."""
        return not self.is_quarantined and not self.is_disposed


class WaitingFile(Model):
    """A file that a person sent to a force's library and has not described yet.

    Its bytes are stored, and collected as garbage unless it is described.
    """

    __tablename__ = "waiting_file"
    __table_args__ = (Index(None, "force_id", "person_id", "received_at"),)

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    force_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id", ondelete="CASCADE"))
    person_id: Mapped[UUID] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(String(400))
    media_type: Mapped[str] = mapped_column(String(120))
    size: Mapped[int] = mapped_column(BigInteger)
    sha256: Mapped[str] = mapped_column(String(64))
    received_at: Mapped[datetime] = mapped_column(default=now)

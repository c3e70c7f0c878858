"""The table of requested reports, forms and copies, and of what was made of them."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from checklist.db import Model, now
from checklist.reports.content import DocumentKind


class Progress(StrEnum):
    """How far the printing of a report has come, from request to end."""

    WAITING = "waiting"
    PRINTING = "printing"
    READY = "ready"
    FAILED = "failed"


class ReviewSource(StrEnum):
    """What a report on a review is printed from; it stands as frozen bytes."""

    DRAFT = "draft"
    PUBLICATION = "publication"


class Report(Model):
    """A requested report, form or copy; a blank form belongs to no assessment.

    ``pages`` counts the pages of a PDF, the tables of a workbook, or the files of evidence so far.
    ``content`` is the SHA-256 of its content, ``started_at`` when a worker last began to print
    it, and ``attempts`` how often one did. ``problem`` says why it failed, what it lacks or, while
    a long one is printed, how long it is: ``pages`` is then a first guess. ``left_out`` are the
    ids of the questions that were closed to whom it was made for. ``printed_sha256`` is the SHA-256
    of the PDF, empty before it is printed and of those printed before it was kept. One with a
    ``seal_id`` was made from that seal, is kept as long as it, and is for all who may read the
    assessment. ``source`` and ``source_id`` name the draft or publication that a report on a review
    was printed from; those of a publication are kept as long as it.
    """

    __tablename__ = "report"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    assessment_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("assessment.id", ondelete="CASCADE"), index=True
    )
    kind: Mapped[DocumentKind] = mapped_column(default=DocumentKind.REPORT)
    content: Mapped[str] = mapped_column(String(64), default="", index=True)
    progress: Mapped[Progress] = mapped_column(default=Progress.WAITING)
    problem: Mapped[str] = mapped_column(String(400), default="")
    pages: Mapped[int | None]
    size: Mapped[int | None]
    requested_by: Mapped[UUID] = mapped_column(ForeignKey("account.id"))
    requested_at: Mapped[datetime] = mapped_column(default=now)
    started_at: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    ended_at: Mapped[datetime | None]
    left_out: Mapped[str] = mapped_column(Text, default="", server_default="")
    printed_sha256: Mapped[str] = mapped_column(String(64), default="", server_default="")
    seal_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("seal.id", ondelete="CASCADE"), index=True
    )
    source: Mapped[ReviewSource | None]
    source_id: Mapped[UUID | None] = mapped_column(index=True)

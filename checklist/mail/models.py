"""The outbox: what is to be mailed to whom. The text is written when it is sent, and not kept."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from checklist.db import Model, now


class EmailStatus(StrEnum):
    """How far an e-mail has come. One that may have arrived is never sent again.

    One that is begun was not handed over yet; under way it may be.
    """

    WAITING = "waiting"
    BEGUN = "begun"
    UNDER_WAY = "under way"
    SENT = "sent"
    UNSURE = "unsure"
    FAILED = "failed"


class OutboxEmail(Model):
    """One e-mail to one person; ``subject_id`` is the id of what it is about, and no secret."""

    __tablename__ = "outbox_email"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    kind: Mapped[str] = mapped_column(String(40))
    account_id: Mapped[UUID] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), index=True
    )
    subject_id: Mapped[str] = mapped_column(String(80), default="")
    status: Mapped[EmailStatus] = mapped_column(default=EmailStatus.WAITING, index=True)
    problem: Mapped[str] = mapped_column(String(200), default="")
    attempts: Mapped[int] = mapped_column(default=0)
    queued_at: Mapped[datetime] = mapped_column(default=now)
    not_before: Mapped[datetime] = mapped_column(default=now)
    ended_at: Mapped[datetime | None]

"""The outbox: what is to be mailed to whom. What the letter says is written when it is sent."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from checklist.db import Model, now


class Sending(StrEnum):
    """How far a letter has come. One that may have arrived is never sent again."""

    WAITING = "waiting"
    UNDER_WAY = "under way"
    SENT = "sent"
    UNSURE = "unsure"
    FAILED = "failed"


class Outgoing(Model):
    """One letter to one person; ``about`` is the id of what it is about, and no secret."""

    __tablename__ = "outgoing"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    kind: Mapped[str] = mapped_column(String(40))
    account_id: Mapped[UUID] = mapped_column(
        ForeignKey("account.id", ondelete="CASCADE"), index=True
    )
    about: Mapped[str] = mapped_column(String(80), default="")
    sending: Mapped[Sending] = mapped_column(default=Sending.WAITING, index=True)
    problem: Mapped[str] = mapped_column(String(200), default="")
    tries: Mapped[int] = mapped_column(default=0)
    posted_at: Mapped[datetime] = mapped_column(default=now)
    not_before: Mapped[datetime] = mapped_column(default=now)
    ended_at: Mapped[datetime | None]

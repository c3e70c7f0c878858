"""Who is at work outside of requests, on what, and when things done now and then were done."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from checklist.db import Model, now


class Worker(Model):
    """A process that does work. It is gone once it has not been seen for a while."""

    __tablename__ = "worker"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    begun_at: Mapped[datetime] = mapped_column(default=now)
    seen_at: Mapped[datetime] = mapped_column(default=now)


class Lease(Model):
    """A piece of work that a worker has in hand. It is free again when that worker is gone."""

    __tablename__ = "in_hand"

    work: Mapped[str] = mapped_column(String(40), primary_key=True)
    subject: Mapped[str] = mapped_column(String(80), primary_key=True)
    worker_id: Mapped[UUID] = mapped_column(ForeignKey("worker.id", ondelete="CASCADE"), index=True)
    since: Mapped[datetime] = mapped_column(default=now)


class Routine(Model):
    """When something that is done now and then was done last, by whichever worker."""

    __tablename__ = "routine"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    done_at: Mapped[datetime]

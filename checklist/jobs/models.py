"""The workers that are alive, the jobs they hold a lease of, and when periodic jobs last ran."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID, uuid4

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from checklist.db import Model, now


class Worker(Model):
    """A worker process. It counts as gone once it has missed its heartbeats for a while."""

    __tablename__ = "worker"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    started_at: Mapped[datetime] = mapped_column(default=now)
    last_seen_at: Mapped[datetime] = mapped_column(default=now)


class Lease(Model):
    """A job that a worker runs. The lease ends with the job, or when its worker is gone."""

    __tablename__ = "lease"

    job_type: Mapped[str] = mapped_column(String(40), primary_key=True)
    subject: Mapped[str] = mapped_column(String(80), primary_key=True)
    worker_id: Mapped[UUID] = mapped_column(ForeignKey("worker.id", ondelete="CASCADE"), index=True)
    taken_at: Mapped[datetime] = mapped_column(default=now)


class PeriodicJob(Model):
    """When a periodic job was last run, by whichever worker."""

    __tablename__ = "periodic_job"

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    done_at: Mapped[datetime]

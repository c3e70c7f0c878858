"""The audit record, which is only ever added to, and the idempotency keys used."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from checklist.db import Model, now


class AuditEvent(Model):
    """One action of one person. Rows are never changed or removed: triggers refuse it.

    ``subject`` and ``detail`` hold ids and plain words, never answers, file names or secrets.
    """

    __tablename__ = "audit_event"

    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(default=now, index=True)
    action: Mapped[str] = mapped_column(String(80))
    person_id: Mapped[UUID | None] = mapped_column(index=True)
    organisation_id: Mapped[UUID | None]
    role: Mapped[str | None] = mapped_column(String(40))
    force_id: Mapped[UUID | None] = mapped_column(index=True)
    subject: Mapped[str] = mapped_column(String(120), default="")
    detail: Mapped[str] = mapped_column(String(400), default="")


class IdempotencyKey(Model):
    """A form's key that has had its effect; ``result`` is where it led."""

    __tablename__ = "idempotency_key"

    person_id: Mapped[UUID] = mapped_column(primary_key=True)
    key: Mapped[UUID] = mapped_column(primary_key=True)
    result: Mapped[str] = mapped_column(String(400), default="")
    used_at: Mapped[datetime] = mapped_column(default=now)

"""The audit record, which is only ever added to, and the idempotency keys used."""

from __future__ import annotations

from datetime import datetime
from secrets import token_hex
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from checklist.core.audit_chain import NO_DIGEST
from checklist.db import Model, now

_DIGEST_LENGTH = 64
_SALT_BYTES = 16  # as many as nobody can try out


def _make_salt() -> str:
    return token_hex(_SALT_BYTES)


class AuditEvent(Model):
    """The words of one deed: one action of one person.

    Triggers refuse that a row is changed or removed, but for the erasing of its words once the
    retention of every chain that it stands in is over: ``erasure.py``. ``subject`` and ``detail``
    hold ids and plain words, never answers, file names or secrets.
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
    salt: Mapped[str] = mapped_column(String(_DIGEST_LENGTH), default=_make_salt, server_default="")

    @property
    def words(self) -> tuple[UUID | str | None, ...]:
        """What the digest of the words is of, in its order."""
        return (
            self.action,
            self.person_id,
            self.organisation_id,
            self.role,
            self.force_id,
            self.subject,
            self.detail,
        )

    @property
    def is_erased(self) -> bool:
        """Whether the words are gone; every deed has an action."""
        return not self.action


class AuditLink(Model):
    """One deed in the chain of one organisation, or of the service itself.

    ``digest`` is that of the row, ``words_digest`` that of the deed's words. Triggers refuse that
    a row is changed or removed, and one that does not follow the head.
    """

    __tablename__ = "audit_link"
    __table_args__ = (Index(None, "assessment_id", "kind", "number"),)

    chain_id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    event_id: Mapped[int] = mapped_column(ForeignKey("audit_event.id"), index=True)
    at: Mapped[datetime]
    kind: Mapped[str] = mapped_column(String(40))
    assessment_id: Mapped[UUID | None]
    words_digest: Mapped[str] = mapped_column(String(_DIGEST_LENGTH))
    previous: Mapped[str] = mapped_column(String(_DIGEST_LENGTH))
    digest: Mapped[str] = mapped_column(String(_DIGEST_LENGTH))


class AuditHead(Model):
    """The last number and digest of a chain: moved on by a trigger as a row is added.

    ``words_erased_before`` is the moment before which the words of the chain may be erased.
    """

    __tablename__ = "audit_head"

    chain_id: Mapped[UUID] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(default=0)
    digest: Mapped[str] = mapped_column(String(_DIGEST_LENGTH), default=NO_DIGEST)
    words_erased_before: Mapped[datetime | None]


class IdempotencyKey(Model):
    """A form's key that has had its effect; ``result`` is where it led.

    ``typed`` is the digest of what was typed, where a page sent it.
    """

    __tablename__ = "idempotency_key"

    person_id: Mapped[UUID] = mapped_column(primary_key=True)
    key: Mapped[UUID] = mapped_column(primary_key=True)
    result: Mapped[str] = mapped_column(String(400), default="")
    typed: Mapped[str] = mapped_column(String(64), default="")
    used_at: Mapped[datetime] = mapped_column(default=now)

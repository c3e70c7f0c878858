"""E-mails that may not have arrived, found for who can send them anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from checklist.mail.models import EmailStatus, OutboxEmail
from checklist.mail.outbox import NOTHING_TO_SAY

_MOST_LISTED = 100


@dataclass(frozen=True, slots=True)
class Undelivered:
    """The e-mails that may not have arrived: the newest of them, and how many there are."""

    newest: Sequence[OutboxEmail]
    total: int


def load_undelivered(session: Session) -> Undelivered:
    """Load the e-mails that may not have arrived, were given up, or wait as one was not taken."""
    found = select(OutboxEmail).where(_is_undelivered())
    newest = found.order_by(OutboxEmail.queued_at.desc(), OutboxEmail.id).limit(_MOST_LISTED)
    return Undelivered(session.scalars(newest).all(), count_undelivered(session))


def count_undelivered(session: Session) -> int:
    """Count the e-mails that may not have arrived."""
    count = select(func.count()).select_from(OutboxEmail).where(_is_undelivered())
    return session.scalar(count) or 0


def find_last_email(session: Session, kind: str, subject_id: str) -> OutboxEmail | None:
    """Find the e-mail of a kind that was queued last about something; None where none is kept."""
    return session.scalar(
        select(OutboxEmail)
        .where(OutboxEmail.kind == kind, OutboxEmail.subject_id == subject_id)
        .order_by(OutboxEmail.queued_at.desc())
        .limit(1)
    )


def _is_undelivered() -> ColumnElement[bool]:
    """Pick e-mails whose sending ended badly; one that was not needed any more is none of them."""
    has_failed = OutboxEmail.status == EmailStatus.FAILED
    is_put_off = OutboxEmail.status == EmailStatus.WAITING
    return or_(
        OutboxEmail.status == EmailStatus.UNSURE,
        and_(has_failed, OutboxEmail.problem != NOTHING_TO_SAY),
        and_(is_put_off, OutboxEmail.problem != ""),
    )

"""Posting letters with what they are about, and sending each once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from flask import Flask, current_app
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from checklist.db import begin_write, now
from checklist.mail.models import Outgoing, Sending
from checklist.mail.smtp import NotSent, PerhapsSent, hand_over, written
from checklist.settings import MailServer, Settings

_LONGEST_TRYING = timedelta(hours=24)
_LONGEST_PAUSE = timedelta(hours=1)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Email:
    """A letter as it is written when it is sent."""

    to: str
    subject: str
    text: str


Writer = Callable[[Session, Outgoing], Email | None]
"""Writes a letter, in the transaction that sends it; None where there is nothing to say now."""


def register(app: Flask) -> None:
    """Keep the kinds of letters that slices add."""
    app.extensions["letters"] = {}


def add_email(app: Flask, kind: str, writer: Writer) -> None:
    """Say how letters of a kind are written."""
    app.extensions["letters"][kind] = writer


def is_set() -> bool:
    """Say whether this service sends mail."""
    return _mail_server() is not None


def post(session: Session, kind: str, account_id: UUID, about: str = "") -> UUID:
    """Put a letter in the outbox; it stands or falls with the deed it is about."""
    letter = Outgoing(kind=kind, account_id=account_id, about=about)
    session.add(letter)
    session.flush()
    return letter.id


def unsent(session: Session) -> list[str]:
    """The letters to send now, and those whose sending was broken off."""
    due = select(Outgoing.id).where(
        or_(
            Outgoing.sending == Sending.UNDER_WAY,
            (Outgoing.sending == Sending.WAITING) & (Outgoing.not_before <= now()),
        )
    )
    return [str(one) for one in session.scalars(due.order_by(Outgoing.posted_at))]


def send(session: Session, letter_id: str) -> None:
    """Send a letter, and note how that ended. Commits each step; nothing is held meanwhile.

    One found under way was broken off in the middle: it may have arrived, so it stays unsent.
    """
    server = _mail_server()
    letter = _take_up(session, UUID(letter_id)) if server else None
    if server is None or letter is None:
        return
    try:
        message = written(server, letter.to, letter.subject, letter.text)
        hand_over(server, letter.to, message)
    except PerhapsSent:
        _end(session, letter_id, Sending.UNSURE, "the line broke after it was handed over")
    except ValueError:
        _end(session, letter_id, Sending.FAILED, "it would not do as a letter")
    except NotSent as error:
        _put_off(session, letter_id, error)
    else:
        _end(session, letter_id, Sending.SENT)


def _mail_server() -> MailServer | None:
    settings: Settings = current_app.extensions["settings"]
    return settings.mail


def _take_up(session: Session, letter_id: UUID) -> Email | None:
    """Write a letter and note that it is under way; None where there is nothing to send."""
    begin_write(session)
    outgoing = session.get(Outgoing, letter_id, with_for_update=True, populate_existing=True)
    if outgoing is not None and outgoing.sending is Sending.UNDER_WAY:
        _end(session, str(letter_id), Sending.UNSURE, "its sending was broken off")
    if outgoing is None or outgoing.sending is not Sending.WAITING:
        session.rollback()
        return None
    writer: Writer = current_app.extensions["letters"][outgoing.kind]
    letter = writer(session, outgoing)
    if letter is None:
        _end(session, str(letter_id), Sending.FAILED, "there was nothing to say any more")
        return None
    outgoing.sending = Sending.UNDER_WAY
    outgoing.tries += 1
    session.commit()
    return letter


def _put_off(session: Session, letter_id: str, error: NotSent) -> None:
    """Try a letter again after a pause that grows, or give it up."""
    begin_write(session)
    outgoing = session.get_one(Outgoing, UUID(letter_id), with_for_update=True)
    if error.is_final or outgoing.posted_at < now() - _LONGEST_TRYING:
        _end(session, letter_id, Sending.FAILED, str(error))
        return
    pause = min(timedelta(minutes=2 ** min(outgoing.tries, 10)), _LONGEST_PAUSE)
    outgoing.sending, outgoing.problem = Sending.WAITING, str(error)
    outgoing.not_before = now() + pause
    session.commit()
    log.warning("Letter %s waits: %s", letter_id, error)


def _end(session: Session, letter_id: str, sending: Sending, problem: str = "") -> None:
    """Note how the sending of a letter ended. Commits."""
    begin_write(session)
    outgoing = session.get_one(Outgoing, UUID(letter_id), with_for_update=True)
    outgoing.sending, outgoing.problem, outgoing.ended_at = sending, problem, now()
    session.commit()
    if problem:
        log.error("Letter %s is %s: %s", letter_id, sending, problem)

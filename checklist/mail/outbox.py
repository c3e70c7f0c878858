"""The outbox: e-mails are queued in the transaction of their cause, and each is sent once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from flask import Flask, current_app
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from checklist.db import begin_write, now
from checklist.mail.models import EmailStatus, OutboxEmail
from checklist.registry import SETTINGS, Entry
from checklist.settings import MailServer

if TYPE_CHECKING:
    from checklist.mail.smtp import NotSent

# Mail servers are mended within a day; a link to set a password is of no use after that.
_GIVE_UP_AFTER = timedelta(hours=24)
_LONGEST_PAUSE = timedelta(hours=1)
NOTHING_TO_SAY = "there was nothing to say any more"
"""Why an e-mail was not sent that was not needed any more."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Email:
    """An e-mail as it is written when it is sent."""

    to: str
    subject: str
    text: str


def write_deed_email(to: str, subject: str, sentence: str, path: str) -> Email:
    """Write an e-mail that says what was done, and where to read of it once signed in.

    It says nothing of a force, of a question or of what is in it.
    """
    template = current_app.jinja_env.get_template("mail/state_change.txt")
    return Email(to, subject, template.render(sentence=sentence, address=SETTINGS.get().url + path))


EmailWriter = Callable[[Session, OutboxEmail], Email | None]
"""Writes an e-mail in the transaction that sends it; None where there is no longer a reason to."""


_EMAIL_WRITERS: Entry[dict[str, EmailWriter]] = Entry("e-mail writers", dict)
_EMAIL_TITLES: Entry[dict[str, str]] = Entry("what e-mails are about", dict)


def add_email_type(app: Flask, kind: str, writer: EmailWriter, about: str = "") -> None:
    """Add a type of e-mail and how it is written; ``about`` says more than its kind does."""
    _EMAIL_WRITERS.get(app)[kind] = writer
    _EMAIL_TITLES.get(app)[kind] = about or kind.capitalize()


def name_email_type(kind: str) -> str:
    """Name what a type of e-mail is about, for a page."""
    return _EMAIL_TITLES.get().get(kind, kind.capitalize())


def sends_mail() -> bool:
    """Say whether this service sends mail."""
    return _mail_server() is not None


def say_told(done: str, told: str, otherwise: str = "") -> str:
    """Add to what was done who is told of it, which is so only where this service sends mail.

    ``otherwise`` stands in its place elsewhere.
    """
    more = told if sends_mail() else otherwise
    return f"{done}. {more}" if more else done


def queue_email(session: Session, kind: str, account_id: UUID, subject_id: str = "") -> UUID:
    """Queue an e-mail, and return its id. It is sent only if the caller's transaction commits."""
    email = OutboxEmail(kind=kind, account_id=account_id, subject_id=subject_id)
    session.add(email)
    session.flush()
    return email.id


def find_due_emails(session: Session) -> list[str]:
    """Return the ids of e-mails to send now, and of those whose sending was broken off."""
    moment, not_before = now(), OutboxEmail.not_before
    # What waits longer than any pause was put off before the clock was set back.
    is_over = (not_before <= moment) | (not_before > moment + _LONGEST_PAUSE)
    due = select(OutboxEmail.id).where(
        or_(
            OutboxEmail.status.in_([EmailStatus.BEGUN, EmailStatus.UNDER_WAY]),
            (OutboxEmail.status == EmailStatus.WAITING) & is_over,
        )
    )
    return [str(email_id) for email_id in session.scalars(due.order_by(OutboxEmail.queued_at))]


def send_email(session: Session, email_id: str) -> None:
    """Send an e-mail and note the outcome. Commits each step; no lock is held while it is sent.

    One found under way was broken off in the middle: it may have arrived, so it is not sent again.
    One that was only begun certainly has not.
    """
    from checklist.mail.smtp import NotSent, PerhapsSent, compose, deliver

    server = _mail_server()
    email = _begin_sending(session, UUID(email_id)) if server else None
    if server is None or email is None:
        return
    try:
        message = compose(server, email.to, email.subject, email.text)
        deliver(server, email.to, message, lambda: _note_under_way(session, email_id))
    except PerhapsSent:
        _end(session, email_id, EmailStatus.UNSURE, "the line broke after it was handed over")
    except ValueError:
        _end(session, email_id, EmailStatus.FAILED, "its text cannot be an e-mail")
    except NotSent as error:
        _put_off(session, email_id, error)
    else:
        _end(session, email_id, EmailStatus.SENT)


def _mail_server() -> MailServer | None:
    settings = SETTINGS.get()
    return settings.mail


def _begin_sending(session: Session, email_id: UUID) -> Email | None:
    """Write an e-mail and note that it is begun; None where there is nothing to send."""
    begin_write(session)
    queued = session.get(OutboxEmail, email_id, with_for_update=True, populate_existing=True)
    if queued is not None and queued.status is EmailStatus.UNDER_WAY:
        _end(session, str(email_id), EmailStatus.UNSURE, "its sending was broken off")
    if queued is None or queued.status not in (EmailStatus.WAITING, EmailStatus.BEGUN):
        session.rollback()
        return None
    writer = _EMAIL_WRITERS.get()[queued.kind]
    email = writer(session, queued)
    if email is None:
        _end(session, str(email_id), EmailStatus.FAILED, NOTHING_TO_SAY)
        return None
    queued.status = EmailStatus.BEGUN
    queued.attempts += 1
    session.commit()
    return email


def _note_under_way(session: Session, email_id: str) -> None:
    """Note that an e-mail may have arrived from now on. Commits."""
    begin_write(session)
    queued = session.get_one(OutboxEmail, UUID(email_id), with_for_update=True)
    queued.status = EmailStatus.UNDER_WAY
    session.commit()


def _put_off(session: Session, email_id: str, error: NotSent) -> None:
    """Put an e-mail off by a pause that doubles, or give it up."""
    begin_write(session)
    queued = session.get_one(OutboxEmail, UUID(email_id), with_for_update=True)
    if error.is_final or queued.queued_at < now() - _GIVE_UP_AFTER:
        _end(session, email_id, EmailStatus.FAILED, str(error))
        return
    pause = min(timedelta(minutes=2 ** min(queued.attempts, 10)), _LONGEST_PAUSE)
    queued.status, queued.problem = EmailStatus.WAITING, str(error)
    queued.not_before = now() + pause
    session.commit()
    log.warning("E-mail %s waits: %s", email_id, error)


def _end(session: Session, email_id: str, status: EmailStatus, problem: str = "") -> None:
    """Note how the sending of an e-mail ended. Commits."""
    begin_write(session)
    queued = session.get_one(OutboxEmail, UUID(email_id), with_for_update=True)
    queued.status, queued.problem, queued.ended_at = status, problem, now()
    session.commit()
    if problem:
        log.error("E-mail %s is %s: %s", email_id, status, problem)

"""Deletes what has had its use: sign-ins, failed ones, links, emails and idempotency keys."""

from __future__ import annotations

from datetime import timedelta

from flask import Flask
from sqlalchemy import delete
from sqlalchemy.orm import Session

from checklist.accounts.failed_sign_ins import WINDOW
from checklist.accounts.models import FailedSignIn, PasskeyChallenge, PasswordLink, SignIn
from checklist.audit.idempotency import delete_keys_before
from checklist.db import begin_write, now
from checklist.jobs.job_types import add_job_type, periodic_job
from checklist.mail.models import OutboxEmail
from checklist.registry import SETTINGS

_EVERY = timedelta(hours=24)
EMAILS_KEPT = timedelta(days=30)
"""How long it is known how the sending of an e-mail ended."""
_RETENTION = timedelta(days=30)
"""Longer than any sign-in lasts, so that no form whose idempotency key is gone can be sent."""


def register(app: Flask) -> None:
    """Have a worker clean up once a day."""
    add_job_type(app, periodic_job("clearing accounts", _EVERY, _clean_up))


def _clean_up(session: Session) -> None:
    """Delete failed sign-ins and challenges that no longer count, and what is long out of use.

    A sign-in is good for hours, and is kept for at least a day: the one used last tells as what a
    person acts at first.
    """
    kept_since = now() - timedelta(days=SETTINGS.get().keep_days)
    begin_write(session)
    session.execute(delete(FailedSignIn).where(FailedSignIn.at <= now() - WINDOW))
    session.execute(delete(PasskeyChallenge).where(PasskeyChallenge.created_at < now() - WINDOW))
    session.execute(delete(SignIn).where(SignIn.created_at < kept_since))
    session.execute(delete(PasswordLink).where(PasswordLink.expires_at < now() - _RETENTION))
    session.execute(delete(OutboxEmail).where(OutboxEmail.ended_at < now() - EMAILS_KEPT))
    delete_keys_before(session, now() - _RETENTION)
    session.commit()

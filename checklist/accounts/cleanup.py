"""Clears away what has had its use: attempts, links, letters and one-time keys of forms."""

from __future__ import annotations

from datetime import timedelta

from flask import Flask
from sqlalchemy import delete
from sqlalchemy.orm import Session

from checklist.accounts.failed_sign_ins import WINDOW
from checklist.accounts.models import Attempt, PasswordLink
from checklist.audit.service import delete_keys_before
from checklist.db import begin_write, now
from checklist.jobs.job_types import add_job_type, periodic_job
from checklist.mail.models import Outgoing

_EVERY = timedelta(hours=24)
_KEPT = timedelta(days=30)
"""Longer than anybody stays signed in, so that no form whose key is forgotten can be sent."""


def register(app: Flask) -> None:
    """Have a worker clear up once a day."""
    add_job_type(app, periodic_job("clearing accounts", _EVERY, _clear))


def _clear(session: Session) -> None:
    """Remove attempts that no longer count, and links, letters and keys long out of use."""
    begin_write(session)
    session.execute(delete(Attempt).where(Attempt.at <= now() - WINDOW))
    session.execute(delete(PasswordLink).where(PasswordLink.expires_at < now() - _KEPT))
    session.execute(delete(Outgoing).where(Outgoing.ended_at < now() - _KEPT))
    delete_keys_before(session, now() - _KEPT)
    session.commit()

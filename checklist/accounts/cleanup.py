"""Clears away what has had its use: attempts, links, letters and one-time keys of forms."""

from __future__ import annotations

from datetime import timedelta

from flask import Flask
from sqlalchemy import delete
from sqlalchemy.orm import Session

from checklist.accounts.failed_sign_ins import WINDOW
from checklist.accounts.models import Attempt, PasswordLink
from checklist.audit.service import forget_keys
from checklist.db import now, writing
from checklist.jobs import add_work, now_and_then
from checklist.mail.models import Outgoing

EVERY = timedelta(hours=24)
KEPT = timedelta(days=30)
"""Longer than anybody stays signed in, so that no form whose key is forgotten can be sent."""


def register(app: Flask) -> None:
    """Have a worker clear up once a day."""
    add_work(app, now_and_then("clearing accounts", EVERY, clear))


def clear(session: Session) -> None:
    """Remove attempts that no longer count, and links, letters and keys long out of use."""
    writing(session)
    session.execute(delete(Attempt).where(Attempt.at <= now() - WINDOW))
    session.execute(delete(PasswordLink).where(PasswordLink.expires_at < now() - KEPT))
    session.execute(delete(Outgoing).where(Outgoing.ended_at < now() - KEPT))
    forget_keys(session, now() - KEPT)
    session.commit()

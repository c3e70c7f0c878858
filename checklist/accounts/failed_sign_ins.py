"""Failed attempts at signing in, counted for each account name, known or not."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from checklist.accounts.models import Attempt
from checklist.accounts.service import hashed
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.db import advisory_lock, now

MOST = 5
WINDOW = timedelta(minutes=15)


class TooManyAttempts(UserError):
    """This name was tried too often of late; whether it is known is not said."""

    def __init__(self, field: str) -> None:
        super().__init__(
            "There were too many attempts to sign in with this email address. Wait 15 minutes,"
            " then try again",
            field=field,
        )


def count_attempt(session: Session, email: str, browser: str = "", *, field: str = "email") -> None:
    """Note an attempt before it is judged, so that guesses sent all at once are counted too.

    A refused one is not counted, so that nobody is kept out by another's trying for longer than
    the window; and a browser in which the person signed in before is counted apart, so that
    a stranger's guesses do not keep the person out of it at all. Raises TooManyAttempts.
    """
    name = hashed(email)
    advisory_lock(session, f"attempts {name}")
    moment = now()
    session.execute(delete(Attempt).where(Attempt.at <= moment - WINDOW))
    tried = session.scalar(
        select(func.count()).where(Attempt.email_hash == name, Attempt.browser == browser)
    )
    if (tried or 0) >= MOST:
        raise TooManyAttempts(field)
    session.add(Attempt(email_hash=name, browser=browser, at=moment))
    record(session, None, "tried to sign in", subject=name[:12])


def forget_attempts(session: Session, email: str, browser: str | None = None) -> None:
    """Begin the count anew: of a browser where the right password was given, or of all."""
    of_name = delete(Attempt).where(Attempt.email_hash == hashed(email))
    session.execute(of_name if browser is None else of_name.where(Attempt.browser == browser))

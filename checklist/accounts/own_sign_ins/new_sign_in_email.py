"""The email by which a person is told that somebody signed in as them in a new browser."""

from __future__ import annotations

from uuid import UUID

from flask import Flask, current_app
from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.models import Account, SignIn
from checklist.accounts.service import hash_token
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import Email, add_email_type, queue_email, sends_mail
from checklist.registry import SETTINGS

_NEW_SIGN_IN = "new sign-in"


def register(app: Flask) -> None:
    """Register how the email is written."""
    add_email_type(app, _NEW_SIGN_IN, _write_new_sign_in_email)


def tell_of_new_browser(session: Session, token: str, browser: str) -> None:
    """Have the person told of their sign-in, unless it is in a browser in which they were before.

    ``browser`` is what ``find_known_browser`` gave before they signed in.
    """
    if browser or not sends_mail():
        return
    session.flush()
    begun = session.scalars(select(SignIn).where(SignIn.token_hash == hash_token(token))).one()
    queue_email(session, _NEW_SIGN_IN, begun.account_id, str(begun.id))


def _write_new_sign_in_email(session: Session, queued: OutboxEmail) -> Email | None:
    """Write when and with what it was; nothing where its row has been cleared away."""
    found = session.get(SignIn, UUID(queued.subject_id))
    if found is None:
        return None
    account = session.get_one(Account, queued.account_id)
    template = current_app.jinja_env.get_template("mail/new_sign_in.txt")
    text = template.render(
        name=account.name,
        device=found.device,
        moment=found.created_at,
        address=SETTINGS.get().url,
    )
    return Email(account.email, "New sign-in to Checklist", text)

"""The email by which a person is told that their second factor was reset."""

from __future__ import annotations

from flask import Flask, current_app
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import Email, add_email_type, queue_email, sends_mail
from checklist.registry import SETTINGS

_RESET = "second factor reset"


def register(app: Flask) -> None:
    """Register how the email is written."""
    add_email_type(app, _RESET, _write_reset_email)


def queue_reset_email(session: Session, account: Account) -> None:
    """Have the owner of an account told that its second factor was reset, where mail is sent."""
    if sends_mail():
        queue_email(session, _RESET, account.id)


def _write_reset_email(session: Session, queued: OutboxEmail) -> Email:
    account = session.get_one(Account, queued.account_id)
    template = current_app.jinja_env.get_template("mail/second_factor_reset.txt")
    text = template.render(name=account.name, address=SETTINGS.get().url)
    return Email(account.email, "Your second factor for Checklist was reset", text)

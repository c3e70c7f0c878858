"""The email with a link to set a password: written as it is sent, so that no table holds it."""

from __future__ import annotations

from flask import Flask, current_app
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.accounts.password_links import LINK_HOURS, create_link_address
from checklist.accounts.service import load_memberships
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import Email, add_email_type, queue_email, sends_mail
from checklist.registry import SETTINGS

_SET_PASSWORD = "set password"  # noqa: S105  # the kind of email


def register(app: Flask) -> None:
    """Register how the emails of this slice are written."""
    add_email_type(app, _SET_PASSWORD, _write_link_email)


def request_link_email(session: Session, account: Account) -> None:
    """Have a link to set a password mailed to its owner. Raises UserError without a mail server."""
    if not sends_mail():
        raise UserError("Set CHECKLIST_MAIL to mail a link, or leave out --mail to have it printed")
    queue_email(session, _SET_PASSWORD, account.id)
    record(session, None, "asked for a link to be mailed", subject=str(account.id))


def _write_link_email(session: Session, queued: OutboxEmail) -> Email | None:
    """Write the email with a new link; none where its owner could not sign in any more."""
    account = session.get_one(Account, queued.account_id)
    if not load_memberships(session, account.id):
        return None
    settings = SETTINGS.get()
    template = current_app.jinja_env.get_template("mail/set_password.txt")
    text = template.render(
        name=account.name,
        hours=LINK_HOURS,
        address=create_link_address(session, settings, account),
    )
    return Email(account.email, "Set your password for Checklist", text)

"""The email with a link to set a password: written as it is sent, so that no table holds it."""

from __future__ import annotations

from flask import Flask, current_app
from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.email_addresses import canonicalise
from checklist.accounts.failed_sign_ins import count_failed_sign_in
from checklist.accounts.models import Account
from checklist.accounts.password_links import LINK_HOURS, create_link_address
from checklist.accounts.service import load_memberships
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import Email, add_email_type, queue_email, sends_mail
from checklist.registry import SETTINGS

_SET_PASSWORD = "set password"  # noqa: S105  # the kind of email
_FORGOTTEN = "forgotten password"
_ASKED = "asked for a forgotten password"


def register(app: Flask) -> None:
    """Register how the emails of this slice are written."""
    add_email_type(app, _SET_PASSWORD, _write_link_email, "Link to set a password")
    add_email_type(app, _FORGOTTEN, _write_link_email, "Link to set a new password")


def request_link_email(session: Session, account: Account) -> None:
    """Have a link to set a password mailed to its owner. Raises UserError without a mail server."""
    if not sends_mail():
        raise UserError("Set CHECKLIST_MAIL to mail a link, or leave out --mail to have it printed")
    queue_email(session, _SET_PASSWORD, account.id)
    record(session, None, "asked for a link to be mailed", subject=str(account.id))


def request_forgotten_password(session: Session, typed_email: str, address_hash: str) -> None:
    """Have a link mailed to whoever has that address; where nobody has, it is only counted.

    The link is made when the email is written, by a worker, so that both take as long here.
    Raises TooManyFailedSignIns, and TooManyRequests.
    """
    email = canonicalise(typed_email)
    count_failed_sign_in(session, email, address_hash=address_hash, purpose=_ASKED)
    account = session.scalar(select(Account).where(Account.email == email, Account.is_active))
    if account is not None:
        queue_email(session, _FORGOTTEN, account.id)


def _write_link_email(session: Session, queued: OutboxEmail) -> Email | None:
    """Write the email with a new link; none where its owner could not sign in any more."""
    account = session.get_one(Account, queued.account_id)
    if not load_memberships(session, account.id):
        return None
    settings = SETTINGS.get()
    is_forgotten = queued.kind == _FORGOTTEN
    name = "forgotten_password" if is_forgotten else "set_password"
    template = current_app.jinja_env.get_template(f"mail/{name}.txt")
    text = template.render(
        name=account.name,
        hours=LINK_HOURS,
        address=create_link_address(session, settings, account),
    )
    subject = (
        "Set a new password for Checklist" if is_forgotten else "Set your password for Checklist"
    )
    return Email(account.email, subject, text)

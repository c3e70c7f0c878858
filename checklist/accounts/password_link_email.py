"""The letter with a link to set a password: written as it is sent, so no table holds the link."""

from __future__ import annotations

from flask import Flask, current_app
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.accounts.sign_in import address_of_link, hours_of_link
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.mail.models import Outgoing
from checklist.mail.outbox import Email, add_email, is_set, post
from checklist.settings import Settings

_SET_PASSWORD = "set password"  # noqa: S105  # what the letter is for


def register(app: Flask) -> None:
    """Say how the letters of this slice are written."""
    add_email(app, _SET_PASSWORD, _invite)


def post_link(session: Session, account: Account) -> None:
    """Have a link to set a password mailed to its owner. Raises UserError where no mail is sent."""
    if not is_set():
        raise UserError("Set CHECKLIST_MAIL to mail a link, or leave out --mail to have it printed")
    post(session, _SET_PASSWORD, account.id)
    record(session, None, "asked for a link to be mailed", subject=str(account.id))


def _invite(session: Session, outgoing: Outgoing) -> Email | None:
    """The letter with a new link; none where the account was closed meanwhile."""
    account = session.get_one(Account, outgoing.account_id)
    if not account.active:
        return None
    settings: Settings = current_app.extensions["settings"]
    template = current_app.jinja_env.get_template("mail/set_password.txt")
    text = template.render(
        name=account.name,
        hours=hours_of_link(),
        address=address_of_link(session, settings, account),
    )
    return Email(account.email, "Set your password for Checklist", text)

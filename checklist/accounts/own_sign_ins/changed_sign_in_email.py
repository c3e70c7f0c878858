"""The email by which a person is told that how they sign in was changed."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from uuid import UUID

from flask import Flask, current_app
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.mail.models import OutboxEmail
from checklist.mail.outbox import Email, add_email_type, queue_email, sends_mail
from checklist.registry import SETTINGS

_CHANGED = "changed how somebody signs in"


class SignInChange(StrEnum):
    """What was changed of how a person signs in."""

    PASSWORD = "password"  # noqa: S105  # what was changed, and no password
    APP_SET_UP = "app set up"
    APP_REMOVED = "app removed"
    PASSKEY_ADDED = "passkey added"
    PASSKEY_REMOVED = "passkey removed"


_IN_WORDS: Mapping[SignInChange, str] = {
    SignInChange.PASSWORD: "the password of your account was changed",
    SignInChange.APP_SET_UP: "an authenticator app was set up for your account",
    SignInChange.APP_REMOVED: "the authenticator app of your account was removed",
    SignInChange.PASSKEY_ADDED: "a passkey was added to your account",
    SignInChange.PASSKEY_REMOVED: "a passkey of your account was removed",
}


_IF_NOT_YOU: Mapping[SignInChange, str] = {
    SignInChange.APP_SET_UP: (
        "You are then asked for a code of that app. If you do not have it, ask an administrator of"
        " the service to reset your second factor."
    ),
    SignInChange.PASSKEY_ADDED: (
        "That does not shut out whoever has the passkey: it signs in alone. Remove it under “Second"
        " factor”. If you cannot get there, ask an administrator of the service to reset your"
        " second factor."
    ),
}
"""What to do besides setting a new password, which does not undo these changes."""


def register(app: Flask) -> None:
    """Register how the email is written."""
    add_email_type(app, _CHANGED, _write_changed_email)


def tell_of_change(session: Session, account_id: UUID, change: SignInChange) -> None:
    """Have the owner of an account told what was changed, where mail is sent."""
    if sends_mail():
        queue_email(session, _CHANGED, account_id, change.value)


def _write_changed_email(session: Session, queued: OutboxEmail) -> Email:
    account = session.get_one(Account, queued.account_id)
    template = current_app.jinja_env.get_template("mail/changed_sign_in.txt")
    change = SignInChange(queued.subject_id)
    text = template.render(
        name=account.name,
        change=_IN_WORDS[change],
        advice=_IF_NOT_YOU.get(change, ""),
        moment=queued.queued_at,
        address=SETTINGS.get().url,
    )
    return Email(account.email, "How you sign in to Checklist was changed", text)

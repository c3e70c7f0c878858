"""A person who is signed in proves again who they are."""

from __future__ import annotations

from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.accounts.passwords import check_password
from checklist.accounts.second_factor.service import (
    check_code,
    lock_open_sign_in,
    replace_sign_in,
)
from checklist.accounts.service import CurrentSignIn
from checklist.core.errors import UserError
from checklist.db import begin_write


def confirm_identity(
    session: Session, current: CurrentSignIn, token: str, password: str, code: str, browser: str
) -> str:
    """Take the password, and a code of who has a second factor; gives the token of a new sign-in.

    It lasts as long as any: who is at work when theirs ends goes on by this. The caller has
    counted it as a failed sign-in, in a transaction of its own; here that is taken back. Raises
    UserError.
    """
    account = session.get_one(Account, current.person.id)
    if not check_password(session, account, password).is_correct:
        raise UserError("Enter the password you sign in with", field="password")
    begin_write(session)
    found = lock_open_sign_in(session, token, field="password")
    factor = check_code(session, account.id, code) if current.facts.has_factor else ""
    return replace_sign_in(session, found, "proved who they are again", factor, browser)

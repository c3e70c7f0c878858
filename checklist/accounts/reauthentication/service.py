"""A person who is signed in proves again who they are."""

from __future__ import annotations

from sqlalchemy.orm import Session

from checklist.accounts.failed_sign_ins import clear_failed_sign_ins
from checklist.accounts.models import Account, SignIn
from checklist.accounts.passwords import check_password
from checklist.accounts.second_factor.service import check_code, lock_open_sign_in
from checklist.accounts.service import CurrentSignIn, begin_sign_in, end_sign_in
from checklist.audit.service import record
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
    return _go_on(session, current, found, token, factor, browser)


def _go_on(
    session: Session, current: CurrentSignIn, found: SignIn, token: str, factor: str, browser: str
) -> str:
    """Put a new sign-in in the place of one whose person has just proved who they are."""
    clear_failed_sign_ins(session, current.person.email, browser)
    end_sign_in(session, token)
    record(session, current.person, "proved who they are again", detail=factor)
    return begin_sign_in(session, found.membership, second_factor=factor, device=found.device)

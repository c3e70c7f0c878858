"""Setting a password by a link and changing a known one: each ends what rested on the old one.

Both read, hash and write in transactions of their own. To hash inside one holds up other writers,
and on SQLite fails whenever another request saves while it runs.
"""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.failed_sign_ins import clear_failed_sign_ins
from checklist.accounts.models import Account, SignIn
from checklist.accounts.password_links import end_links, find_link_owner, use_link
from checklist.accounts.password_strength import refuse_weak_password
from checklist.accounts.passwords import check_password, hash_password
from checklist.accounts.service import (
    begin_sign_in,
    end_all_sign_ins,
    hash_token,
    load_memberships,
)
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.db import begin_write


def set_password(session: Session, token: str, password: str) -> UUID | None:
    """Set a password by a link, which is then used up; every sign-in of the account ends.

    Returns the id of an account that had one before, and None for the first.
    """
    owner = find_link_owner(session, token)
    _refuse_weak(session, owner, password)
    password_hash = hash_password(password)
    begin_write(session)
    account = use_link(session, token)
    is_first = account.password_hash is None
    _replace_password(session, account, password_hash)
    record(session, None, "set a password by a link", subject=str(account.id))
    return None if is_first else account.id


def change_password(session: Session, person: Person, token: str, current: str, new: str) -> str:
    """Change the password of a person who knows it; all sign-ins end but the new one given here."""
    account = session.get_one(Account, person.id)
    if not check_password(session, account, current).is_correct:
        raise UserError("Enter the password you use now", field="current")
    _refuse_weak(session, account, new)
    password_hash = hash_password(new)
    begin_write(session)
    found = session.scalars(select(SignIn).where(SignIn.token_hash == hash_token(token))).one()
    session.refresh(found.membership.account, with_for_update=True)
    _replace_password(session, found.membership.account, password_hash)
    record(session, person, "changed the password")
    return begin_sign_in(session, found.membership, continues=found)


def _refuse_weak(session: Session, account: Account, password: str) -> None:
    """Refuse a weak password for an account, its transaction ended. Raises UserError."""
    memberships = load_memberships(session, account.id)
    organisations = [membership.organisation.name for membership in memberships]
    person = (account.name, account.email)
    session.rollback()
    refuse_weak_password(password, person, organisations)


def _replace_password(session: Session, account: Account, password_hash: str) -> None:
    """Store another hash, and end the links, sign-ins and counts that rested on the old one."""
    account.password_hash = password_hash
    end_links(session, account.id)
    end_all_sign_ins(session, account.id)
    clear_failed_sign_ins(session, account.email)

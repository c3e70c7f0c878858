"""Passkeys of an account: added, used, renamed, removed."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from checklist.accounts.failed_sign_ins import clear_failed_sign_ins
from checklist.accounts.models import Account, Passkey
from checklist.accounts.own_sign_ins.changed_sign_in_email import SignInChange, tell_of_change
from checklist.accounts.second_factor.passkey_ceremonies import (
    NewPasskey,
    WrongPasskey,
    read_credential_id,
    verify_use,
)
from checklist.accounts.second_factor.recovery_codes import count_codes_left, replace_codes
from checklist.accounts.second_factor.service import (
    PASSKEY,
    SetUp,
    delete_useless_codes,
    lock_open_sign_in,
    refuse_to_remove_last,
    replace_sign_in,
)
from checklist.accounts.service import CurrentSignIn, begin_sign_in, end_all_sign_ins
from checklist.accounts.sign_in import StartedSignIn, WrongPassword, open_sign_in
from checklist.audit.service import record
from checklist.core.errors import NotFound, UserError
from checklist.core.organisations import Person
from checklist.db import begin_write, now
from checklist.registry import SETTINGS

_MOST = 20
"""Passkeys of one account: more than anybody has devices."""


def list_passkeys(session: Session, account_id: UUID) -> Sequence[Passkey]:
    """List the passkeys of an account that can be used at this service's address, by name."""
    return session.scalars(
        select(Passkey)
        .where(Passkey.account_id == account_id, Passkey.host == SETTINGS.get().host)
        .order_by(Passkey.name, Passkey.created_at)
    ).all()


def get_passkey(session: Session, person: Person, passkey_id: UUID) -> Passkey:
    """Find a passkey of a person's own. Raises NotFound for anybody else's."""
    found = session.get(Passkey, passkey_id)
    if found is None or found.account_id != person.id:
        raise NotFound("We could not find that passkey")
    return found


def add_passkey(
    session: Session, current: CurrentSignIn, token: str, new: NewPasskey, name: str
) -> SetUp:
    """Add a passkey; every other sign-in of the account ends.

    Recovery codes are made with the first second factor alone. Raises UserError.
    """
    begin_write(session)
    found = lock_open_sign_in(session, token, field="name")
    account_id = found.account_id
    if len(list_passkeys(session, account_id)) >= _MOST:
        raise UserError("Remove a passkey before you add another", field="name")
    known = select(Passkey.id).where(Passkey.credential_id == new.credential_id)
    if session.scalar(known) is not None:
        raise UserError("This passkey is added already", field="name")
    passkey = Passkey(
        account_id=account_id,
        credential_id=new.credential_id,
        public_key=new.public_key,
        sign_count=new.sign_count,
        host=SETTINGS.get().host,
        name=name,
    )
    session.add(passkey)
    session.flush()
    has_codes = count_codes_left(session, account_id) > 0
    codes = [] if has_codes else replace_codes(session, account_id)
    end_all_sign_ins(session, account_id)
    clear_failed_sign_ins(session, current.person.email)
    record(session, current.person, "added a passkey", subject=str(passkey.id))
    tell_of_change(session, account_id, SignInChange.PASSKEY_ADDED)
    goes_on = begin_sign_in(session, found.membership, second_factor=PASSKEY, device=found.device)
    return SetUp(goes_on, codes)


def rename_passkey(session: Session, person: Person, passkey_id: UUID, name: str) -> None:
    """Give a passkey another name."""
    begin_write(session)
    get_passkey(session, person, passkey_id).name = name
    record(session, person, "renamed a passkey", subject=str(passkey_id))


def remove_passkey(session: Session, current: CurrentSignIn, token: str, passkey_id: UUID) -> str:
    """Remove a passkey: it may be lost. All sign-ins end but the new one given here.

    Raises UserError where the person must keep one.
    """
    begin_write(session)
    found = lock_open_sign_in(session, token)
    passkey = get_passkey(session, current.person, passkey_id)
    refuse_to_remove_last(session, current, PASSKEY)
    session.delete(passkey)
    session.flush()
    delete_useless_codes(session, found.account_id)
    end_all_sign_ins(session, found.account_id)
    record(session, current.person, "removed a passkey", subject=str(passkey_id))
    tell_of_change(session, found.account_id, SignInChange.PASSKEY_REMOVED)
    return begin_sign_in(session, found.membership, continues=found)


def find_owner_email(session: Session, answer: str) -> str:
    """Find whose passkey a browser's answer claims to be of; "" where it is nobody's."""
    claimed = select(Account.email).join(Passkey, Passkey.account_id == Account.id)
    try:
        credential_id = read_credential_id(answer)
    except WrongPasskey:
        return ""
    return session.scalar(claimed.where(Passkey.credential_id == credential_id)) or ""


def sign_in_by_passkey(
    session: Session, answer: str, challenge: bytes, browser: str, device: str
) -> StartedSignIn:
    """Begin a sign-in by a passkey alone, of a device that knows who uses it. Raises WrongPasskey.

    The caller has counted it as failed, in a transaction of its own; here that is taken back.
    """
    passkey = _use(session, answer, challenge, is_alone=True)
    try:
        return open_sign_in(session, passkey.account_id, browser, device, PASSKEY)
    except WrongPassword:
        raise WrongPasskey from None


def give_passkey(session: Session, token: str, answer: str, challenge: bytes, browser: str) -> str:
    """Finish a sign-in by a passkey, after the password. Raises WrongPasskey, as above."""
    passkey = _use(session, answer, challenge, is_alone=False)
    found = lock_open_sign_in(session, token, field=None)
    if passkey.account_id != found.account_id:
        raise WrongPasskey
    return replace_sign_in(session, found, "signed in", PASSKEY, browser)


def confirm_by_passkey(
    session: Session, token: str, answer: str, challenge: bytes, browser: str
) -> str:
    """Take a passkey for the password and second factor of a person signed in. As above."""
    passkey = _use(session, answer, challenge, is_alone=True)
    found = lock_open_sign_in(session, token, field=None)
    if passkey.account_id != found.account_id:
        raise WrongPasskey
    return replace_sign_in(session, found, "proved who they are again", PASSKEY, browser)


def _use(session: Session, answer: str, challenge: bytes, *, is_alone: bool) -> Passkey:
    """Verify a passkey, then store under the lock that it was used. Raises WrongPasskey."""
    credential_id = read_credential_id(answer)
    same = select(Passkey).where(
        Passkey.credential_id == credential_id, Passkey.host == SETTINGS.get().host
    )
    passkey = session.scalar(same)
    if passkey is None:
        raise WrongPasskey
    counted = verify_use(SETTINGS.get(), answer, challenge, passkey, is_alone=is_alone)
    begin_write(session)
    passkey = session.scalar(same.with_for_update())
    if passkey is None or (passkey.sign_count and counted <= passkey.sign_count):
        raise WrongPasskey  # removed, or used again, since it was verified
    passkey.sign_count, passkey.last_used_at = counted, now()
    return passkey

"""Setting up, giving, removing and resetting the second factor of an account."""

from __future__ import annotations

import re
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from checklist.accounts.failed_sign_ins import clear_failed_sign_ins
from checklist.accounts.models import Account, Authenticator, Passkey, RecoveryCode, SignIn
from checklist.accounts.own_sign_ins.changed_sign_in_email import SignInChange, tell_of_change
from checklist.accounts.sealed_texts import find_key_id, seal, unseal
from checklist.accounts.second_factor.recovery_codes import replace_codes, use_code
from checklist.accounts.second_factor.reset_email import queue_reset_email
from checklist.accounts.second_factor.time_codes import find_counter, make_secret
from checklist.accounts.service import (
    CurrentSignIn,
    begin_sign_in,
    build_person,
    end_all_sign_ins,
    hash_token,
)
from checklist.audit.service import record
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.db import begin_write, now
from checklist.registry import SETTINGS

_APP = "authenticator app"
PASSKEY = "passkey"
_RECOVERY_CODE = "recovery code"

_WRONG_CODE = (
    "Enter the 6 digits that your app shows now. A code works once: if you have used it, wait for"
    " the next one"
)
_WRONG_CODE_OF_EITHER = (
    "Enter the 6 digits that your app shows now, or a recovery code that you have not used. Each"
    " works once: if you have used the code of your app, wait for the next one"
)


class WrongCode(UserError):
    """The code is none that this account could give now; it is not said why."""

    def __init__(self, text: str = _WRONG_CODE) -> None:
        super().__init__(text, field="code")


@dataclass(frozen=True, slots=True)
class SetUp:
    """A second factor that was set up: the token of the sign-in that goes on, and the codes."""

    token: str
    recovery_codes: list[str]


def offer_secret(current: CurrentSignIn) -> str:
    """Make a secret, sealed, for a form of this sign-in: nothing is kept until it is confirmed."""
    return seal(SETTINGS.get(), make_secret(), _name_offer(current))


def open_offer(current: CurrentSignIn, offer: str) -> str | None:
    """Open the secret of a form; None where it was made in another sign-in, or not by us."""
    return unseal(SETTINGS.get(), offer, _name_offer(current))


def set_up_app(
    session: Session, current: CurrentSignIn, token: str, secret: str, code: str
) -> SetUp:
    """Set an app up in place of any before; every other sign-in of the account ends.

    Raises WrongCode where the app does not have the secret.
    """
    counter = find_counter(secret, _read_code(code), now())
    if counter is None:
        raise WrongCode
    begin_write(session)
    found = lock_open_sign_in(session, token)
    account_id = found.account_id
    session.execute(delete(Authenticator).where(Authenticator.account_id == account_id))
    session.add(
        Authenticator(
            account_id=account_id,
            secret=seal(SETTINGS.get(), secret, _name_owner(account_id)),
            key_id=find_key_id(SETTINGS.get()),
            last_counter=counter,
        )
    )
    codes = replace_codes(session, account_id)
    end_all_sign_ins(session, account_id)
    clear_failed_sign_ins(session, current.person.email)
    record(session, current.person, "set up a second factor", detail=_APP)
    tell_of_change(session, account_id, SignInChange.APP_SET_UP)
    goes_on = begin_sign_in(session, found.membership, second_factor=_APP, device=found.device)
    return SetUp(goes_on, codes)


def give_code(session: Session, token: str, typed: str, browser: str) -> str:
    """Finish a sign-in with a code of the app or a recovery code, under a new token.

    The caller has counted it as failed, in a transaction of its own; here that is taken back.
    Raises WrongCode.
    """
    begin_write(session)
    found = lock_open_sign_in(session, token)
    factor = check_code(session, found.account_id, typed)
    return replace_sign_in(session, found, "signed in", factor, browser)


def replace_sign_in(session: Session, found: SignIn, action: str, factor: str, browser: str) -> str:
    """Put a new sign-in in the place of one whose person has just proved who they are."""
    membership = found.membership
    clear_failed_sign_ins(session, membership.account.email, browser)
    found.ended_at = now()
    record(session, build_person(membership), action, detail=factor)
    return begin_sign_in(session, membership, second_factor=factor, device=found.device)


def renew_recovery_codes(session: Session, person: Person) -> list[str]:
    """Make new recovery codes for a person, in place of the old ones."""
    begin_write(session)
    if not list_factors(session, person.id):
        raise UserError("Set up a second factor first")
    codes = replace_codes(session, person.id)
    record(session, person, "made new recovery codes")
    return codes


def remove_app(session: Session, current: CurrentSignIn) -> None:
    """Remove the app of a person who may sign in without one; their other sign-ins end.

    Raises UserError.
    """
    begin_write(session)
    account_id = current.person.id
    refuse_to_remove_last(session, current, _APP)
    session.execute(delete(Authenticator).where(Authenticator.account_id == account_id))
    delete_useless_codes(session, account_id)
    end_all_sign_ins(session, account_id, but=current.sign_in_id)
    record(session, current.person, "removed the second factor", detail=_APP)
    tell_of_change(session, account_id, SignInChange.APP_REMOVED)


def refuse_to_remove_last(session: Session, current: CurrentSignIn, factor: str) -> None:
    """Refuse to remove the only second factor of a person who must have one. Raises UserError."""
    if current.facts.is_needed and list_factors(session, current.person.id) == [factor]:
        raise UserError(
            "You must have a second factor to work as {role} in {organisation}. Set up another"
            " before you remove this one",
            role=current.person.role.value,
            organisation=current.person.organisation_name,
        )


def delete_useless_codes(session: Session, account_id: UUID) -> None:
    """Delete the recovery codes of an account that has nothing left for which they stand in."""
    if not list_factors(session, account_id):
        session.execute(delete(RecoveryCode).where(RecoveryCode.account_id == account_id))


def has_app(session: Session, account_id: UUID) -> bool:
    """Say whether an account has an app whose secret this installation can read."""
    found = session.get(Authenticator, account_id)
    return found is not None and found.key_id == find_key_id(SETTINGS.get())


def list_factors(session: Session, account_id: UUID) -> list[str]:
    """List what an account has as a second factor: "authenticator app", a "passkey" for each."""
    passkeys = session.scalars(select(Passkey.id).where(Passkey.account_id == account_id))
    app = [_APP] if session.get(Authenticator, account_id) is not None else []
    return [*app, *(PASSKEY for _ in passkeys)]


def is_app_lost(session: Session, account_id: UUID) -> bool:
    """Say whether an account had an app whose secret went with the key of another secrets.json."""
    found = session.get(Authenticator, account_id)
    return found is not None and found.key_id != find_key_id(SETTINGS.get())


def reset_second_factor(session: Session, account: Account, by: Person | None) -> None:
    """Take the second factor from an account whose owner has lost it; its sign-ins end.

    ``by`` is the administrator, or nobody where it is done at the console. Raises UserError.
    """
    if by is not None and by.id == account.id:
        raise UserError("Ask another administrator: nobody resets a second factor of their own")
    account_id = account.id
    begin_write(session)
    if not list_factors(session, account_id):
        raise UserError("{name} has no second factor", name=account.name)
    for table in (Authenticator, Passkey, RecoveryCode):
        session.execute(delete(table).where(table.account_id == account_id))
    end_all_sign_ins(session, account_id)
    record(session, by, "reset a second factor", subject=str(account_id))
    queue_reset_email(session, account)


def check_code(session: Session, account_id: UUID, typed: str) -> str:
    """Use up a code, and say what it was of. Raises WrongCode."""
    app = session.get(Authenticator, account_id, with_for_update=True, populate_existing=True)
    secret = unseal(SETTINGS.get(), app.secret, _name_owner(account_id)) if app else None
    if app is not None and secret is not None:
        counter = find_counter(secret, _read_code(typed), now(), app.last_counter)
        if counter is not None:
            app.last_counter = counter
            return _APP
    if use_code(session, account_id, typed):
        return _RECOVERY_CODE
    raise WrongCode(_WRONG_CODE_OF_EITHER)


def lock_open_sign_in(session: Session, token: str, field: str | None = "code") -> SignIn:
    """Find a sign-in that is open, under a lock. Raises UserError."""
    found = session.scalar(
        select(SignIn)
        .where(SignIn.token_hash == hash_token(token), SignIn.ended_at.is_(None))
        .with_for_update()
    )
    if found is None:
        raise UserError("Sign in again: this sign-in has ended", field=field)
    return found


def _read_code(typed: str) -> str:
    """Read a code as it was meant: apps show it in two groups. What is no code becomes none."""
    code = re.sub(r"\s", "", typed)
    return code if code.isascii() else ""


def _name_offer(current: CurrentSignIn) -> str:
    return f"offered in sign-in {current.sign_in_id}"


def _name_owner(account_id: UUID) -> str:
    return f"authenticator of {account_id}"

"""Idempotency keys: one a form, so that sending it twice has one effect.

A form carries a key that no other has. Look it up after the write lock is held, and use it last, in
the transaction that has the effect: a form sent again then leads to the first result, and one whose
effect was rolled back can be sent again. One that comes again with something else typed into it is
no repeat: its text is given back.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import Enum
from typing import TypeVar
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.orm import Session

from checklist.audit.models import IdempotencyKey
from checklist.core.errors import SentBefore, UserError
from checklist.core.form_key import read_typed
from checklist.core.organisations import Person
from checklist.db import advisory_lock

Result = TypeVar("Result")


class Sent(Enum):
    """Whether a form that comes had its effect before, and with what typed into it."""

    NEVER = "never"
    BEFORE = "before"
    OTHERWISE = "otherwise"


class KeyOfAnotherForm(UserError):
    """A form came with the key of another one, which no page of ours sends."""

    def __init__(self) -> None:
        super().__init__("This was sent before, as another form. Go back and reload the page")


def find_key_result(session: Session, person: Person, key: UUID) -> str | None:
    """Find the result of a used key, such as where its form led; None for an unused one.

    Whatever was typed: who calls this compares that. All others ask ``is_key_used``.
    """
    row = session.get(IdempotencyKey, (person.id, key))
    return None if row is None else row.result


def read_key_result(
    session: Session, person: Person, key: UUID, read: Callable[[str], Result]
) -> Result | None:
    """Read the result of a used key; None for an unused one.

    Raises KeyOfAnotherForm, and SentBefore where something else was typed.
    """
    row = _find_repeat(session, person, key)
    try:
        return None if row is None else read(row.result)
    except ValueError:
        raise KeyOfAnotherForm from None


def read_numbered_result(session: Session, person: Person, key: UUID, place: UUID) -> int | None:
    """Read the number that a used key led to within a place, such as a seal of an assessment.

    Raises as above: the key of another place's form must not lead to a thing of this one.
    """

    def read(result: str) -> int:
        found, _, number = result.partition(" ")
        if found != str(place):
            raise ValueError("the key of another form")
        return int(number)

    return read_key_result(session, person, key, read)


def is_key_used(session: Session, person: Person, key: UUID) -> bool:
    """Say whether a form with this key has had its effect.

    Raises SentBefore where it had it with something else typed into it.
    """
    return _find_repeat(session, person, key) is not None


def find_sent_before(session: Session, person: Person, key: UUID) -> Sent:
    """Find whether a form had its effect, for whoever says themselves what is saved instead."""
    try:
        return Sent.BEFORE if is_key_used(session, person, key) else Sent.NEVER
    except SentBefore:
        return Sent.OTHERWISE


def use_key(session: Session, person: Person, key: UUID, result: str = "") -> None:
    """Mark a key as used, with its result. Raises KeyOfAnotherForm where it was used before.

    A second use at the same moment fails as the transaction is committed.
    """
    if is_key_used(session, person, key):
        raise KeyOfAnotherForm
    use_new_key(session, person, key, result)


def use_key_for_number(
    session: Session, person: Person, key: UUID, place: UUID, number: int
) -> None:
    """Mark a key as used, with the number that it led to. Raises as ``use_key`` does."""
    use_key(session, person, key, f"{place} {number}")


def use_new_key(session: Session, person: Person, key: UUID, result: str) -> None:
    """Mark a key as used that this transaction has looked up, and found unused."""
    typed = read_typed(key)
    session.add(IdempotencyKey(person_id=person.id, key=key, result=result, typed=typed))


def change_key_result(session: Session, person: Person, key: UUID, result: str) -> None:
    """Change where a used key leads, as a repeat of its form moves that on."""
    session.get_one(IdempotencyKey, (person.id, key)).result = result


def lock_key(session: Session, person: Person, key: UUID) -> None:
    """Begin a transaction for writing in which nobody else uses this key.

    For a form that locks no row before its key is looked up: of two presses at the same moment the
    second then finds it used, on PostgreSQL too.
    """
    advisory_lock(session, f"key {key} of {person.id}")


def act_once(session: Session, person: Person, key: UUID, act: Callable[[], object]) -> None:
    """Do what a form asks for, unless a form with its key had its effect."""
    lock_key(session, person, key)
    if not is_key_used(session, person, key):
        act()
        use_key(session, person, key)


def delete_keys_before(session: Session, moment: datetime) -> None:
    """Delete keys used before a moment, when no form that carries one can be sent any more."""
    session.execute(delete(IdempotencyKey).where(IdempotencyKey.used_at < moment))


def _find_repeat(session: Session, person: Person, key: UUID) -> IdempotencyKey | None:
    row = session.get(IdempotencyKey, (person.id, key))
    typed = read_typed(key)
    if row is not None and row.typed and typed and row.typed != typed:
        raise SentBefore
    return row

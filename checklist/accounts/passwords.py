"""Hashes passwords with argon2id, by argon2-cffi: a check needs the hash and nothing else."""

from __future__ import annotations

import secrets
import unicodedata
from dataclasses import dataclass
from functools import cached_property

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from flask import Flask
from sqlalchemy.orm import Session

from checklist.accounts.models import Account
from checklist.registry import Entry

MAX_LENGTH = 256

# The least that OWASP's Password Storage Cheat Sheet advises for argon2id: about 30 ms and 19 MiB
# a sign-in, so that forty people who sign in at once do not use up a small machine's memory.
_MEMORY_KIB = 19 * 1024
_PASSES = 2
_LANES = 1
_QUICK_MEMORY_KIB = 8  # the least that argon2 takes for one lane; for tests only


class PasswordHashing:
    """The argon2id hasher of a service, and a hash to compare with where an account has none."""

    def __init__(self, *, is_quick: bool) -> None:
        self.hasher = PasswordHasher(
            memory_cost=_QUICK_MEMORY_KIB if is_quick else _MEMORY_KIB,
            time_cost=1 if is_quick else _PASSES,
            parallelism=_LANES,
        )

    @cached_property
    def dummy_hash(self) -> str:
        """The hash of a random password that no account has."""
        return self.hasher.hash(secrets.token_urlsafe())


@dataclass(frozen=True, slots=True)
class PasswordCheck:
    """Whether a password is an account's, which hash it was checked against, and a newer one.

    ``new_hash`` is set where the hash was made with other parameters than today's.
    """

    is_correct: bool
    checked_hash: str | None = None
    new_hash: str | None = None


_HASHING: Entry[PasswordHashing] = Entry("password hashing")


def register(app: Flask, *, is_quick: bool) -> None:
    """Choose how this service hashes passwords: slowly, or quickly for tests."""
    _HASHING.set(app, PasswordHashing(is_quick=is_quick))


def hash_password(password: str) -> str:
    """Hash a password for the database. Slow by design: hold no transaction while it runs."""
    return _HASHING.get().hasher.hash(_normalise(password))


def check_password(session: Session, account: Account | None, password: str) -> PasswordCheck:
    """Compare a password with the account's, taking as long where there is no account.

    Ends the session's transaction before it hashes, so that other writers need not wait.
    """
    password_hash = account.password_hash if account is not None else None
    session.rollback()
    hashing = _HASHING.get()
    dummy_hash = hashing.dummy_hash  # made by the first check of any name, known or not
    is_possible = 0 < len(password) <= MAX_LENGTH and "\0" not in password
    typed = _normalise(password) if is_possible else "-"
    is_equal = _verify(hashing.hasher, password_hash or dummy_hash, typed)
    if not (is_equal and is_possible and password_hash):
        return PasswordCheck(is_correct=False)
    is_outdated = hashing.hasher.check_needs_rehash(password_hash)
    new_hash = hashing.hasher.hash(typed) if is_outdated else None
    return PasswordCheck(is_correct=True, checked_hash=password_hash, new_hash=new_hash)


def _verify(hasher: PasswordHasher, password_hash: str, password: str) -> bool:
    """Say whether a hash is that of a password; a text that is no argon2 hash is none's."""
    try:
        return hasher.verify(password_hash, password)
    except (VerificationError, InvalidHashError):
        return False


def _normalise(password: str) -> str:
    """Give one text (NFKC) for the same characters, however a keyboard composed them."""
    return unicodedata.normalize("NFKC", password)

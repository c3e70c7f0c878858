"""Which passwords will do, and how they are kept: as argon2, never in clear."""

from __future__ import annotations

import re
import secrets
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from flask import current_app
from flask_security.core import Security
from flask_security.utils import hash_password, verify_password
from sqlalchemy.orm import Session

from checklist.accounts.common_words import COMMON_WORDS, RUNS
from checklist.accounts.models import Account
from checklist.core.errors import UserError

SHORTEST = 15
_LONGEST = 256
_FEWEST_OWN_LETTERS = 6
_FEWEST_KINDS = 6
_MOST_IN_RUNS = 0.6
_LOOKALIKES = str.maketrans("0134578@$!|", "oleastbasii")


class Checked(NamedTuple):
    """Whether a password fits, and its hash made anew where the kept one is out of fashion."""

    fits: bool
    better: str | None = None


def refuse_weak(password: str, *known_of_person: str, field: str = "password") -> None:
    """Refuse a password that is short, or that a guesser tries first. Raises UserError."""
    if "\0" in password:
        raise UserError("Password must not contain the null character", field=field)
    if len(password) < SHORTEST:
        raise UserError("Password must be 15 characters or more", field=field)
    if len(password) > _LONGEST:
        raise UserError("Password must be 256 characters or fewer", field=field)
    if _is_of_person(password, known_of_person):
        raise UserError("Choose a password that is not your name or email address", field=field)
    if _is_guessable(password):
        raise UserError(
            "Choose a password that is harder to guess, such as four words that have nothing to"
            " do with each other or with your work",
            field=field,
        )


def hashed_password(password: str) -> str:
    """What the database keeps of a password. Slow by design: hold no transaction meanwhile."""
    return str(hash_password(_normalised(password)))


def check_password(session: Session, account: Account | None, password: str) -> Checked:
    """Compare a password with the account's, taking as long where there is no account.

    The read ends before the slow part, or nobody could write meanwhile.
    """
    kept = account.password if account is not None else None
    session.rollback()
    will_do = bool(password) and len(password) <= _LONGEST and "\0" not in password
    typed = _normalised(password) if will_do else "-"
    fits = verify_password(typed, kept or _nobodys_password())
    if not (fits and will_do and kept):
        return Checked(fits=False)
    is_old = _security().pwd_context.needs_update(kept)
    return Checked(fits=True, better=hashed_password(password) if is_old else None)


def _is_of_person(password: str, known_of_person: tuple[str, ...]) -> bool:
    """Say whether a password is little more than what is known of its owner."""
    words = {word for known in known_of_person for word in re.findall(r"[^\W\d_]+", known.lower())}
    typed = password.lower()
    is_named = any(len(word) > 1 and word in typed for word in words)
    return is_named and len(_own_letters(typed, words)) < _FEWEST_OWN_LETTERS


def _is_guessable(password: str) -> bool:
    """Say whether it is made of common words, words of the trade, runs of keys or repetition."""
    plain = password.casefold()
    if (
        len(set(plain)) < _FEWEST_KINDS
        or _is_repeated(plain)
        or _share_in_runs(plain) > _MOST_IN_RUNS
    ):
        return True
    readings = (plain, plain.translate(_LOOKALIKES))
    return any(len(_own_letters(text, COMMON_WORDS)) < _FEWEST_OWN_LETTERS for text in readings)


def _own_letters(text: str, words: set[str] | frozenset[str]) -> str:
    """What letters are left when known words, the longest first, and all else are taken out."""
    pattern = _pattern_of(frozenset(word for word in words if len(word) > 1))
    return "".join(re.findall(r"[^\W\d_]", pattern.sub(" ", text)))


@cache
def _pattern_of(words: frozenset[str]) -> re.Pattern[str]:
    """Any of these words; nothing where there are none."""
    return re.compile("|".join(map(re.escape, sorted(words, key=len, reverse=True))) or r"(?!)")


def _is_repeated(text: str) -> bool:
    """Say whether it is a short text over and over, the last time perhaps cut off."""
    return any((text[:size] * len(text))[: len(text)] == text for size in range(1, SHORTEST // 2))


def _share_in_runs(text: str) -> float:
    """The share of steps from one character to the next that follow a keyboard or an alphabet."""
    steps = [first + second for first, second in pairwise(text)]
    return sum(any(step in run for run in RUNS) for step in steps) / len(steps)


def _normalised(password: str) -> str:
    """One text for the same characters, however the keyboard composed them."""
    return str(_security().password_util.normalize(password))


def _nobodys_password() -> str:
    """The hash compared with where there is none: made once, of a password nobody has."""
    kept: str | None = current_app.extensions.get("nobodys_password")
    if kept is None:
        kept = hashed_password(secrets.token_urlsafe())
        current_app.extensions["nobodys_password"] = kept
    return kept


def _security() -> Security:
    """Flask-Security, as set up for this service."""
    found: Security = current_app.extensions["security"]
    return found

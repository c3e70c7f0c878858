"""Refuses passwords that are short, or soon guessed by one who knows the person or the trade."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from checklist.accounts.guessable_words import (
    COMMON_PASSPHRASES,
    COMMON_WORDS,
    POLICING_WORDS,
)
from checklist.accounts.passwords import MAX_LENGTH
from checklist.core.errors import UserError

MIN_LENGTH = 15

# zxcvbn's scores run from 0 to 4. At 3 a password takes at least 100 million guesses, which holds
# against a stolen database: argon2id lets one machine try a few dozen a second.
_MIN_SCORE = 3

# zxcvbn refuses to judge more. Without the rest a password can only look weaker than it is.
_ZXCVBN_MAX_LENGTH = 72

# The digits and signs that zxcvbn reads as letters, too. Each further kind multiplies the readings
# it tries: 72 characters of all 20 kinds took it 6 seconds, of 6 kinds less than half a second.
_MAX_LOOKALIKES = 6
_AS_LETTERS = str.maketrans("@48({[<36901!|$57+%2", "aabcccceggoiiissttxz")
_AS_LETTERS_WITH_L = _AS_LETTERS | str.maketrans("1!|7", "llll")

_MIN_WORD_LENGTH = 2  # a single letter, as an initial, says nothing of its owner


def refuse_weak_password(
    password: str,
    person: Iterable[str],
    organisations: Iterable[str] = (),
    *,
    field: str = "password",
) -> None:
    """Refuse a password that is short, or that is soon guessed. Raises UserError.

    ``person`` is the owner's name and email address, ``organisations`` the names of those that
    the owner belongs to.
    """
    if "\0" in password:
        raise UserError("Password must not contain the null character", field=field)
    if len(password) < MIN_LENGTH:
        raise UserError("Password must be 15 characters or more", field=field)
    if len(password) > MAX_LENGTH:
        raise UserError("Password must be 256 characters or fewer", field=field)
    folded = _fold(password)
    person_words = frozenset(_find_words(person))
    if _is_of_person(folded, person_words):
        raise UserError("Choose a password that is not your name or email address", field=field)
    known_words = person_words.union(_find_words(organisations), POLICING_WORDS, COMMON_WORDS)
    rest = _remove_known(folded, known_words, COMMON_PASSPHRASES)
    # Both: a word taken out of a run of keys, as "zaq" out of "zaq12wsx", would hide the run.
    if not (_is_strong(folded) and _is_strong(rest)):
        raise UserError(
            "Choose a password that is harder to guess, such as four words that have nothing to"
            " do with each other or with your work",
            field=field,
        )


def _is_of_person(folded: str, person_words: frozenset[str]) -> bool:
    """Say whether a password has its owner's name or address in it, and little else."""
    rest = _remove_known(folded, person_words)
    return rest != folded and not _is_strong(rest)


def _find_words(texts: Iterable[str]) -> Iterator[str]:
    """Give the folded words of names and addresses."""
    for text in texts:
        for word in re.findall(r"[^\W\d_]+", _fold(text)):
            if len(word) >= _MIN_WORD_LENGTH:
                yield word


def _fold(text: str) -> str:
    """Give a text without case and accents, for comparing."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(character for character in decomposed if not unicodedata.combining(character))
    return unicodedata.normalize("NFKC", plain)


def _remove_known(folded: str, words: Iterable[str], phrases: Iterable[str] = ()) -> str:
    """Take all known words and phrases out of a folded text together.

    zxcvbn's mark rises with the number of parts, however easy each is to guess: it gives its best
    to ``FayFictionalVetting1``, and to what is left when one list of words at a time is taken out.
    Phrases are looked for in the letters alone, so that no separator hides them.
    """
    removed: set[int] = set()
    readings = (folded, folded.translate(_AS_LETTERS), folded.translate(_AS_LETTERS_WITH_L))
    for reading in readings:
        for word in words:
            for start in _find_all(reading, word):
                removed.update(range(start, start + len(word)))
        letters = [index for index, character in enumerate(reading) if character.isalpha()]
        run = "".join(reading[index] for index in letters)
        for phrase in phrases:
            for start in _find_all(run, phrase):
                removed.update(range(letters[start], letters[start + len(phrase) - 1] + 1))
    return "".join(character for index, character in enumerate(folded) if index not in removed)


def _find_all(text: str, part: str) -> Iterator[int]:
    """Give every place where a text has a part, overlapping ones too."""
    start = text.find(part)
    while start >= 0:
        yield start
        start = text.find(part, start + 1)


def _is_strong(text: str) -> bool:
    """Say whether zxcvbn gives a text a score of 3 or 4."""
    # Not loaded with the service: its lists of words take 14 MB, and few processes set a password.
    from zxcvbn import zxcvbn

    judged = _limit_lookalikes(text)[:_ZXCVBN_MAX_LENGTH]
    return bool(judged) and zxcvbn(judged)["score"] >= _MIN_SCORE  # of no text it raises IndexError


def _limit_lookalikes(text: str) -> str:
    """Take out lookalikes beyond the first kinds, on which zxcvbn spends seconds."""
    kinds = dict.fromkeys(character for character in text if ord(character) in _AS_LETTERS)
    refused = list(kinds)[_MAX_LOOKALIKES:]
    return "".join(character for character in text if character not in refused)

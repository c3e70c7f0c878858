"""Rules about characters: which break a line, which are never seen, which are the same to a reader.

They go by Unicode category, so that what somebody pastes is judged alike in every text and name.
"""

from __future__ import annotations

import re
import unicodedata

# As str.splitlines has it, with the vertical tab that word processors write for a new line.
_BREAKS = re.compile("\r\n|[\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_UNIT_SEPARATOR = "\x1f"  # parts words of one line
# Control, format, surrogate and private use characters, and the line and paragraph separators.
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
# Letters and marks by category that show nothing: fillers, a joiner of graphemes, a blank pattern.
_BLANKS = frozenset("\u034f\u115f\u1160\u2800\u3164\uffa0")
# Persian, Indic scripts and emoji are written with them.
_JOINERS = frozenset("\u200c\u200d")
# What may stand before a joiner: letters without case, marks, emoji and their shades of skin.
_JOINED_CATEGORIES = frozenset({"Lo", "Mn", "Mc", "So", "Sk"})
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc\u2032\uff07\u00b4`", "'"))
# Scripts with letters that look alike: a word has letters of one of them.
_LIKE_SCRIPTS = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC"})


def compose(text: str) -> str:
    """Write each character in its composed form (NFC), as most keyboards send it."""
    return unicodedata.normalize("NFC", text)


def unify_breaks(text: str) -> str:
    """Write every kind of line break as a line feed, and a separator of units as a space."""
    return _BREAKS.sub("\n", text).replace(_UNIT_SEPARATOR, " ")


def drop_hidden(text: str) -> str:
    """Remove the characters that nobody sees, and those that reorder the others."""
    if _is_plain(text):
        return text
    return "".join(character for place, character in enumerate(text) if not _is_hidden(text, place))


def shows_nothing(text: str) -> bool:
    """Say whether a text has no character that anybody sees."""
    return all(
        character.isspace() or _is_hidden(text, place) for place, character in enumerate(text)
    )


def list_hidden(text: str) -> list[str]:
    """List the characters of a name that nobody sees, as ``U+202E``, each once."""
    if _is_plain(text):
        return []
    hidden = (character for place, character in enumerate(text) if _is_hidden(text, place))
    return [f"U+{ord(character):04X}" for character in dict.fromkeys(hidden)]


def show_hidden(text: str) -> str:
    """Write the characters that nobody sees as ``[U+202E]``, so that no text passes for others."""
    if _is_plain(text):
        return text
    return "".join(
        f"[U+{ord(character):04X}]" if _is_hidden(text, place) else character
        for place, character in enumerate(text)
    )


def fold(text: str) -> str:
    """Reduce a text to what it is searched and compared by: case, composition, apostrophes."""
    if text.isascii():  # as most are, and a library is folded title by title
        return text.lower().translate(_APOSTROPHES)
    plain = unicodedata.normalize("NFKC", text.translate(_APOSTROPHES)).casefold()
    composed = unicodedata.normalize("NFKC", plain)  # folding can undo what was composed
    return "".join(character for character in composed if not _is_format(character))


def fold_name(name: str) -> str:
    """Reduce a name to what it is compared by: names are equal that nobody can tell apart."""
    return " ".join(drop_hidden(fold(name)).split())


def contains_words(text: str, words: str) -> bool:
    """Say whether every word occurs in a text, in any case and composition."""
    folded = fold(text)
    return all(word in folded for word in fold(words).split())


def mixes_scripts(name: str) -> bool:
    """Say whether a word mixes scripts whose letters look alike, as Latin and Cyrillic."""
    return any(len(_find_scripts(word)) > 1 for word in name.split())


def _find_scripts(word: str) -> frozenset[str]:
    names = (unicodedata.name(letter, "") for letter in word if letter.isalpha())
    return _LIKE_SCRIPTS.intersection(name.partition(" ")[0] for name in names)


def _is_plain(text: str) -> bool:
    """Say whether every character is surely seen: most texts are, and a set has thousands."""
    return text.isprintable() and _BLANKS.isdisjoint(text)


def _is_hidden(text: str, place: int) -> bool:
    """Say whether a character is never seen; a joiner is none where it joins."""
    character = text[place]
    if character in _JOINERS and 0 < place < len(text) - 1:
        return unicodedata.category(text[place - 1]) not in _JOINED_CATEGORIES
    is_hidden = unicodedata.category(character) in _HIDDEN_CATEGORIES
    return is_hidden or character in _BLANKS or _is_noncharacter(character)


def _is_format(character: str) -> bool:
    return unicodedata.category(character) == "Cf"


def _is_noncharacter(character: str) -> bool:
    """Say whether it is a code point that Unicode never gives a character, as U+FFFE."""
    code = ord(character)
    return 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE

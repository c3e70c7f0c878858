"""Names that are not known: characters in them that no reader can tell, and the name meant."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

# Of names in our sets, two that are misspelt for each other share three letters of four.
_LIKENESS = 0.7
# A name is quoted so far: longer, it is a text that stands in the wrong place.
_MAX_QUOTED = 40
# Cyrillic and Greek letters that look like Latin ones, and what word processors make of hyphens.
_LOOK_ALIKES = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u041c\u0391\u03bf\u03bd\u0421\u2010\u2011\u2013\u2014\u2212",
    "aeopcyxijsMAovC-----",
)

# How people write what is a word in a condition, and a sign in a check.
_SIGNS_IN_WORDS = {
    ">=": ("at least",),
    "<=": ("at most",),
    ">": ("above",),
    "<": ("below",),
    "=": ("is",),
    "==": ("is", "="),
    "!=": ("is not",),
    "equals": ("is", "="),
    "at least": (">=",),
    "at most": ("<=",),
    "above": (">",),
    "below": ("<",),
    "is": ("=",),
}


def list_odd_characters(name: str) -> list[str]:
    """Describe the characters of a name that look like others or like nothing, each once."""
    odd = dict.fromkeys(character for character in name if not character.isascii())
    return [_describe_character(character) for character in odd]


def explain_unknown(name: str, known: Iterable[str]) -> str:
    """Return what may explain an unknown name, to stand at the end of a sentence about it."""
    known = list(dict.fromkeys(known))
    expected = set("".join(known))
    odd = list_odd_characters("".join(letter for letter in name if letter not in expected))
    remarks = [f"it holds {', '.join(odd)}"] if odd else []
    if name != name.strip() and name.strip().isascii() and not odd:
        remarks.append("a space stands before or after it")
    words = name.split()
    meant = find_meant(name, known)
    if len(words) > 1 and set(words) <= set(known):
        remarks.append(f"write {', '.join(words)} with commas between")
    elif meant:
        remarks.append(f"did you mean {meant}?")
    return "".join(f"; {remark}" for remark in remarks)


def find_meant(name: str, known: Iterable[str], *, only_look_alikes: bool = False) -> str:
    """Return the known name that was meant by a misspelt one; empty where none is alike.

    Names that differ in a number are two names: M11 is not M01 misspelt.
    """
    by_folded = {_fold(other): other for other in known if other and other != name}
    folded = _fold(name)
    if folded in by_folded:
        return by_folded[folded]
    if only_look_alikes:
        return ""
    alike = [other for other in by_folded if _list_numbers(other) == _list_numbers(folded)]
    found = get_close_matches(folded, alike, n=1, cutoff=_LIKENESS) if len(folded) > 1 else []
    return by_folded[found[0]] if found else ""


def find_sign_meant(written: str, known: Iterable[str]) -> str:
    """Return the operator that was meant by another way to write it; empty where none is."""
    known = set(known)
    return next((word for word in _SIGNS_IN_WORDS.get(written, ()) if word in known), "")


def quote(name: str) -> str:
    """Write a name inside a sentence: between quotation marks where it is no plain word."""
    if not name:
        return "nothing"
    if re.fullmatch(r"[\w.,/:+-]+", name, re.ASCII):
        return name
    return f"“{name if len(name) <= _MAX_QUOTED else name[:_MAX_QUOTED] + ' …'}”"


def join_words(words: Iterable[str], last: str) -> str:
    """Write words as a list in a sentence: "a, b or c"."""
    *first, final = words
    return f"{', '.join(first)} {last} {final}" if first else final


def _describe_character(character: str) -> str:
    name = unicodedata.name(character, "character").lower()
    article = "an" if name[0] in "aeiou" else "a"
    return f"{article} {name} (U+{ord(character):04X})"


def _fold(name: str) -> str:
    plain = unicodedata.normalize("NFKC", name.translate(_LOOK_ALIKES))
    seen = (letter for letter in plain if unicodedata.category(letter) != "Cf")
    return re.sub(r"[\s_-]+", "-", "".join(seen).strip(" \t\n'\"“”‘’")).lower()


def _list_numbers(name: str) -> list[int]:
    return [int(digits) for digits in re.findall(r"[0-9]{1,9}", name)]

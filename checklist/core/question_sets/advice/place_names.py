"""Names a place of a file by ids, "vet-05, weight", not by what it is counted as."""

from __future__ import annotations

from typing import Any

from checklist.core.question_sets.yaml_reader import Keys, YamlValue

# What tells one entry of a list from the others; the first that it has.
_NAMES = ("id", "grade", "strength", "rating")
# A longer one is a text that stands in the wrong place.
_MAX_NAME = 30
# Lists whose entries are known by their id alone: nobody asks in which section vet-05 stands.
_KNOWN_BY_ID = {"questions", "measures", "rules"}
# Parts that hold questions are known without what is around them.
_OUTER = {"sections", "subsections"}
# Entries under these are known by their own name.
_KNOWN_BY_NAME = {"answers", "measures", "facts"}


def name_place(document: YamlValue, keys: Keys) -> str:
    """Name the place of some keys; empty for the whole file."""
    words: list[str] = []
    above: str | int = ""
    for place, key in enumerate(keys, 1):
        if isinstance(key, int):
            words = _name_entry(words, str(above), key, find_value(document, keys[:place]))
        elif above in _KNOWN_BY_NAME and len(words) == 1:
            words = [key]
        else:
            words.append(key)
        above = key
    return ", ".join(words)


def find_value(document: YamlValue, keys: Keys) -> YamlValue:
    """Return the value at some keys of a document; None where there is none."""
    value = document
    for key in keys:
        try:
            value = value[key]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def _name_entry(words: list[str], list_name: str, number: int, entry: Any) -> list[str]:
    """Name an entry of a list by its id, or else by its number, from 1."""
    name = _find_name(entry)
    if name and list_name in _KNOWN_BY_ID:
        return [name]
    kept = [] if list_name in _OUTER else words[:-1]
    return [*kept, f"{_singular(list_name)} {name or number + 1}"]


def _find_name(entry: Any) -> str:
    if not isinstance(entry, dict):
        return ""
    names = (entry.get(field) for field in _NAMES)
    found = next((name for name in names if isinstance(name, str) and name), "")
    return found if len(found) <= _MAX_NAME and found.isprintable() else ""


def _singular(list_name: str) -> str:
    return list_name.removesuffix("s").replace("_", "-") or "entry"

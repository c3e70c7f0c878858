"""The name of an uploaded file, which is displayed and never used as a path."""

from __future__ import annotations

import unicodedata

from checklist.core.errors import UserError

_LONGEST = 255
_LINE_BREAKS = "\u2028\u2029"
_TURNS_TEXT_ROUND = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_UNSEEN = "\ufeff\u200b\u2060\u00ad"
_LEFT_OUT = frozenset(_LINE_BREAKS + _TURNS_TEXT_ROUND + _UNSEEN)
_NOT_TEXT = {"Cc", "Cs"}


def display_name(sent: str | None) -> str:
    """Clean a file name for display: any script, NFC, without path or invisible characters.

    Raises UserError where it is too long to be a file's name.
    """
    last = (sent or "").replace("\\", "/").rpartition("/")[2]
    name = "".join(it for it in last if _is_shown(it)).strip()
    stem, dot, ending = name.rpartition(".")
    if dot and not stem.strip(" ."):
        name = f"unnamed.{ending}"
    if len(name) > _LONGEST:
        raise UserError(
            "Give the file a name of {most} characters or fewer", field="files", most=_LONGEST
        )
    return name or "unnamed"


def find_extension(name: str) -> str:
    """Return the extension in lower case; only U+002E counts as a full stop."""
    return name.rpartition(".")[2].lower() if "." in name else ""


def suggest_title(name: str) -> str:
    """Suggest a title: the name without its extension."""
    return name.rpartition(".")[0] or name


def _is_shown(character: str) -> bool:
    """Say whether a character is allowed in a name: one that hides or reorders others is not."""
    return character not in _LEFT_OUT and unicodedata.category(character) not in _NOT_TEXT

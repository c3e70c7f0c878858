"""The name of an uploaded file, which is displayed and never used as a path."""

from __future__ import annotations

import unicodedata

from checklist.core.errors import UserError

# What file systems and browsers take at most, so that the file can be saved under its name again.
_LONGEST_NAME = 255
# A name is one line in headers and logs: a line separator would begin another.
_LINE_BREAKS = "\u2028\u2029"
# They turn text round: "report<U+202E>fdp.exe" would be shown as "reportexe.pdf".
_BIDI_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
# Nobody sees them, so that two names could look alike and not be.
_INVISIBLE = "\ufeff\u200b\u2060\u00ad"
_REMOVED = frozenset(_LINE_BREAKS + _BIDI_CONTROLS + _INVISIBLE)
# Control characters (NUL, escapes of terminals) and unpaired surrogates, which UTF-8 cannot write.
_REMOVED_CATEGORIES = {"Cc", "Cs"}


def clean_file_name(sent: str | None) -> str:
    """Clean a file name for display: any script, without path or invisible characters.

    Raises UserError where it is too long to be a file's name.
    """
    # Windows shows "policy.pdf." and "policy.pdf" as one name, and mail programs send either.
    last_part = (sent or "").replace("\\", "/").rpartition("/")[2].rstrip(".")
    name = "".join(character for character in last_part if _is_shown(character)).strip()
    stem, dot, ending = name.rpartition(".")
    if dot and not stem.strip(" ."):
        name = f"unnamed.{ending}"
    if len(name) > _LONGEST_NAME:
        raise UserError(
            "Give the file a name of {most} characters or fewer", field="files", most=_LONGEST_NAME
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
    return character not in _REMOVED and unicodedata.category(character) not in _REMOVED_CATEGORIES

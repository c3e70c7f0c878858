"""Names of files inside a ZIP that every system can unpack."""

from __future__ import annotations

import re

from checklist.core.characters import compose, drop_hidden

# Windows takes 260 characters for a whole path, Linux 255 bytes for a name. The folders above are
# short, and this leaves room for where the ZIP is unpacked.
_MOST_CHARACTERS = 100
_MOST_BYTES = 200
_LONGEST_ENDING = 12
# What Windows keeps for itself in any folder, with or without an ending.
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\..*)?$", re.I)
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')


def build_member_name(number: int, name: str) -> str:
    """Build a file's name in the ZIP: the exhibit's number, which tells it apart, and its own."""
    return f"{number:03d} {fit_name(name)}"


def fit_name(name: str) -> str:
    """Make a name that Windows, macOS and Linux take: any script, no path, not too long."""
    plain = _FORBIDDEN.sub("_", drop_hidden(compose(name))).strip(" .") or "unnamed"
    if _RESERVED.match(plain.replace(" ", "")):
        plain = f"_{plain}"
    stem, dot, ending = plain.rpartition(".")
    if not dot or len(ending.encode()) > _LONGEST_ENDING:
        stem, dot, ending = plain, "", ""
    tail = f"{dot}{ending}"
    room = _MOST_BYTES - len(tail.encode())
    stem = stem[: _MOST_CHARACTERS - len(tail)].encode()[:room].decode(errors="ignore")
    return f"{stem.rstrip(' .') or 'unnamed'}{tail}"

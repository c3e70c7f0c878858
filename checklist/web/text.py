"""Cleans the text that people type before it is stored."""

from __future__ import annotations

import unicodedata

from checklist.core.characters import compose, drop_hidden, shows_nothing, unify_breaks


def clean_text(text: str | None) -> str:
    """Strip a typed text and compose it; line breaks become ``\\n``, control characters go.

    PostgreSQL refuses a null character, surrogates cannot be encoded, and a control character can
    hide what stands on a page. A text in which nothing can be seen is none.
    """
    lines = unify_breaks(compose(text or ""))
    cleaned = "".join(character for character in lines if _is_allowed(character)).strip()
    return "" if shows_nothing(cleaned) else cleaned


def clean_line(text: str | None) -> str:
    """Clean a text of one line: a break or a run of spaces becomes one space.

    What nobody sees goes: it may have come with a paste, and can turn round the line it stands in.
    """
    line = " ".join(clean_text(text).split())
    return " ".join(drop_hidden(line).split())


def _is_allowed(character: str) -> bool:
    return character in "\n\t" or unicodedata.category(character) not in ("Cc", "Cs")

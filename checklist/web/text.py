"""Cleans the text that people type before it is stored."""

from __future__ import annotations

import unicodedata


def clean_text(text: str | None) -> str:
    """Strip a typed text, and remove control characters and surrogates; line ends become ``\\n``.

    PostgreSQL refuses a null character, surrogates cannot be encoded, and a control character can
    hide what stands on a page.
    """
    lines = (text or "").replace("\r\n", "\n").replace("\r", "\n")
    return "".join(character for character in lines if _is_allowed(character)).strip()


def _is_allowed(character: str) -> bool:
    return character in "\n\t" or unicodedata.category(character) not in ("Cc", "Cs")

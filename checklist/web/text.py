"""Text as people type it, made fit to keep."""

from __future__ import annotations

import unicodedata


def cleaned(text: str | None) -> str:
    """Typed text with plain line ends, no space around it, and nothing in it that cannot be seen.

    A database may refuse a null character, and a control character can hide what stands there.
    """
    lines = (text or "").replace("\r\n", "\n").replace("\r", "\n")
    kept = (one for one in lines if one in "\n\t" or unicodedata.category(one) not in ("Cc", "Cs"))
    return "".join(kept).strip()

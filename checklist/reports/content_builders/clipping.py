"""How much of what was typed a report prints."""

from __future__ import annotations

_LONGEST = 12_000
_CUT = "\n\n[Cut here after {most:,} of {all:,} characters. The service holds the rest.]"


def clip_text(text: str, most: int = _LONGEST) -> str:
    """Return a text that printing can bear, saying so where it was cut; no half characters."""
    whole = text.encode("utf-8", "replace").decode()
    if len(whole) <= most:
        return whole
    return whole[:most] + _CUT.format(most=most, all=len(whole))

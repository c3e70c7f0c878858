"""The longest text that a report prints."""

from __future__ import annotations

# Characters. Four printed pages: room for any honest note. Without an end a single hostile text
# takes all the time and memory of a printing (tests/reports/printing/test_limits.py).
_MAX_LENGTH = 12_000
_CUT_NOTICE = "\n\n[Cut here after {most:,} of {all:,} characters. The service holds the rest.]"


def clip_text(text: str, limit: int = _MAX_LENGTH) -> str:
    """Cut a text to so many characters, with a notice at the cut."""
    # Lone surrogates, which no encoding can print, become question marks.
    valid = text.encode("utf-8", "replace").decode()
    if len(valid) <= limit:
        return valid
    return valid[:limit] + _CUT_NOTICE.format(most=limit, all=len(valid))

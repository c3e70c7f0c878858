"""The longest text that a report prints."""

from __future__ import annotations

from checklist.reports.printable_text import make_printable

# Characters. Four printed pages: room for any honest note. Without an end a single hostile text
# takes all the time and memory of a printing (tests/reports/printing/test_limits.py).
_MAX_LENGTH = 12_000
_CUT_NOTICE = "\n\n[Cut here after {most:,} of {all:,} characters. The service holds the rest.]"


def clip_text(text: str, limit: int = _MAX_LENGTH) -> str:
    """Cut a text to so many characters, typed and as printed, with a notice at the cut."""
    # Lone surrogates, which no encoding can print, become question marks.
    valid = text.encode("utf-8", "replace").decode()
    shown = _cut_to_print(valid[:limit], limit)
    if len(shown) == len(valid):
        return valid
    return shown + _CUT_NOTICE.format(most=len(shown), all=len(valid))


def _cut_to_print(text: str, limit: int) -> str:
    """Cut a text until it is not longer as printed, where one character may become ten."""
    while (printed := len(make_printable(text))) > limit:
        text = text[: len(text) * limit // printed]
    return text

"""What a sender declares, and the reference that a submission is quoted by."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

# Without vowels, so that no word appears, and without what is misheard or misread for another.
_LETTERS = "CDFHJKMPRTWX"
_DIGITS = "2346789"
_EACH = 3


def make_reference() -> str:
    """Make a reference that can be read aloud, such as HDJ-472-KWT."""
    parts = (_LETTERS, _DIGITS, _LETTERS)
    return "-".join("".join(secrets.choice(each) for _ in range(_EACH)) for each in parts)


def write_declaration(force: str, restricted: Sequence[str]) -> str:
    """Write what a sender declares: for whom they send, and which restricted parts go with it."""
    sent = f"I send this assessment to the inspectorate on behalf of {force}, as it was signed."
    if not restricted:
        return f"{sent} Nothing in it is restricted."
    if len(restricted) == 1:
        parts = f"the restricted question {restricted[0]}"
    else:
        parts = f"the restricted questions {', '.join(restricted)}"
    return f"{sent} It holds {parts}, which inspectors will read in full."

"""What a signature says: the capacity in which it is given, and the statement that is signed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from checklist.core.dates import format_long_date
from checklist.core.messages import join_names, say

_SHORT = 12
"""How many digits of a seal people are shown, and printed on every page: the first ones."""

_STATEMENT = (
    "I have read this assessment{unread}. To the best of my knowledge and belief it is a fair"
    " account of the force’s position as at {as_at}, including where evidence is missing or an"
    " answer is not given. I sign it for {force} as {capacity}. I know that it does not say that"
    " every answer has been independently checked."
)
_UNREAD_ONE = ", except question {questions}, which is restricted and which I was not shown"
_UNREAD = ", except questions {questions}, which are restricted and which I was not shown"


class Capacity(StrEnum):
    """In what office somebody signs for a force.

    A deputy may act for the chief constable, and an assistant where neither can: section 41 of the
    Police Reform and Social Responsibility Act 2011.
    """

    CHIEF = "chief constable"
    DEPUTY = "deputy chief constable"
    ASSISTANT = "assistant chief constable"
    OTHER = "other"


def describe_capacity(capacity: Capacity, authority: str = "") -> str:
    """Say in what capacity somebody signs; of another than the three, their office and authority.

    Those are as typed: "Director of Standards, by the chief constable’s delegation of 3 May 2026".
    """
    if capacity is Capacity.ASSISTANT:
        return f"{capacity.value} acting under section 41"
    return authority if capacity is Capacity.OTHER else capacity.value


def write_statement(force: str, as_at: date, capacity: str, closed: Sequence[str] = ()) -> str:
    """Write the statement that a signatory signs, with their capacity in words.

    ``closed`` are the ids of the restricted questions that they may not see: it excepts them.
    """
    unread = _UNREAD_ONE if len(closed) == 1 else _UNREAD
    sentence = say(
        _STATEMENT,
        force=force,
        as_at=format_long_date(as_at),
        capacity=capacity,
        unread=unread.format(questions=join_names(closed)) if closed else "",
    )
    return str(sentence)


def shorten_seal(digest: str) -> str:
    """Shorten the digest of a seal to the digits that people are shown."""
    return digest[:_SHORT]

"""Names of people and organisations as they are given and shown."""

from __future__ import annotations

from checklist.core.characters import compose, list_hidden
from checklist.core.errors import UserError


def check_name(name: str, whose: str, longest: int) -> str:
    """Give the name of a person or an organisation, on one line. Raises UserError."""
    name = " ".join(compose(name).split())
    if not 0 < len(name) <= longest:
        raise UserError(
            "Give the {whose} a name of 1 to {longest} characters",
            field="name",
            whose=whose,
            longest=longest,
        )
    hidden = list_hidden(name)
    if hidden:
        raise UserError(
            "Take the characters that nobody sees out of the name: {hidden}",
            field="name",
            hidden=", ".join(hidden),
        )
    return name

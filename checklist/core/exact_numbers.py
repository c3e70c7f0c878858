"""Reads exact numbers from text, of at most 15 digits so that arithmetic stays quick."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

# A longer number would make exact arithmetic slow, and is no count of people or money.
_DIGITS = r"\d{1,15}"
_PATTERN = rf"^-?{_DIGITS}(\.{_DIGITS}|/{_DIGITS})?$"


def read_number(text: str) -> Fraction | None:
    """Return the number that a text writes: ``12``, ``-0.5`` or ``1/3``; None where it is none.

    Powers of ten (``1e999999``) are not read: one short text could then fill the memory.
    """
    if not re.fullmatch(_PATTERN, text, re.ASCII):
        return None
    try:
        return Fraction(text)
    except ZeroDivisionError:
        return None


def _require_number(value: object) -> object:
    if not isinstance(value, str):
        return value
    number = read_number(value)
    if number is None:
        raise ValueError("write a number such as 12, 0.4 or 1/3")
    return number


Exact = Annotated[
    Fraction,
    BeforeValidator(_require_number),
    WithJsonSchema({"type": ["string", "number"], "pattern": _PATTERN}),
]
"""A number of a file, read exactly: never a float, so that sums of shares and scores are exact."""

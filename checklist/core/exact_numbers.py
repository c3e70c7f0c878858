"""Exact numbers read from text, within bounds that keep them quick to reckon with."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

_DIGITS = r"\d{1,15}"
_PATTERN = rf"^-?{_DIGITS}(\.{_DIGITS}|/{_DIGITS})?$"


def read_number(text: str) -> Fraction | None:
    """Return the number a text stands for: ``12``, ``-0.5`` or ``1/3``; None where it is none.

    Powers of ten (``1e999999``) are not read, since one short text could then fill the memory.
    """
    if not re.fullmatch(_PATTERN, text, re.ASCII):
        return None
    try:
        return Fraction(text)
    except ZeroDivisionError:
        return None


def _exact(value: object) -> object:
    if not isinstance(value, str):
        return value
    found = read_number(value)
    if found is None:
        raise ValueError("write a number such as 12, 0.4 or 1/3")
    return found


Exact = Annotated[
    Fraction,
    BeforeValidator(_exact),
    WithJsonSchema({"type": ["string", "number"], "pattern": _PATTERN}),
]

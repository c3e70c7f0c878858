"""Reads exact numbers, of files and as people type them, in at most 15 digits."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from typing import Annotated

from pydantic import BeforeValidator, WithJsonSchema

# A longer number would make exact arithmetic slow, and is no count of people or money.
_DIGITS = r"\d{1,15}"
_PATTERN = rf"^-?{_DIGITS}(\.{_DIGITS}|/{_DIGITS})?$"
# Thousands are parted by a comma, a space, or a no-break, thin or narrow one, the same throughout
# and in groups of three: elsewhere a comma may be meant as the decimal point.
_GROUPED = "[1-9][0-9]{0,2}(?P<gap>[, \u00a0\u2009\u202f])[0-9]{3}(?:(?P=gap)[0-9]{3}){0,3}"
_TYPED = rf"(?P<whole>{_GROUPED}|[0-9]{{1,15}})(?:\.(?P<fraction>[0-9]{{1,15}}))?"
# What word processors write for a minus sign.
_MINUS = str.maketrans({"−": "-", "–": "-"})


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


def read_typed_number(text: str, *, before: str = "", after: str = "") -> str | None:
    """Return a number that a person typed in its stored form: "1,250.50" is 1250.5.

    ``before`` and ``after`` are patterns of what may stand around it. None where it is no number,
    as "12,5" is none. Every number of a page, a file of answers or a command is read here.
    """
    match = _compile_typed(before, after).fullmatch(text.strip().translate(_MINUS))
    if match is None:
        return None
    whole = re.sub("[^0-9]", "", match["whole"]).lstrip("0") or "0"
    fraction = (match["fraction"] or "").rstrip("0")
    stored = f"{whole}.{fraction}" if fraction else whole
    return f"-{stored}" if match["minus"] and stored != "0" else stored


@cache  # As many patterns as there are units
def _compile_typed(before: str, after: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<minus>-?)\s*{before}{_TYPED}{after}", re.IGNORECASE)


def _require_number(value: object) -> object:
    if not isinstance(value, str):
        return value
    number = read_number(value)
    if number is None:
        sign = next((sign for sign in "%," if sign in value), "")
        without = f", without {sign}" if sign else ""
        raise ValueError(f"write a number such as 12, 0.4 or 1/3{without}")
    return number


Exact = Annotated[
    Fraction,
    BeforeValidator(_require_number),
    WithJsonSchema({"type": ["string", "number"], "pattern": _PATTERN}),
]
"""A number of a file, read exactly: never a float, so that sums of shares and scores are exact."""

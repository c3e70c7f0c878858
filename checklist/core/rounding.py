"""The one rounding of scores and rates: half away from zero, and only where a number is shown."""

from __future__ import annotations

from fractions import Fraction
from math import floor

_HALF = Fraction(1, 2)


def format_decimal(value: Fraction, places: int = 2) -> str:
    """Write a number to some decimal places, halves away from zero: 44.225 as 44.23."""
    scale = 10**places
    units = floor(abs(value) * scale + _HALF)
    whole, fraction = divmod(units, scale)
    sign = "-" if value < 0 and units else ""
    return f"{sign}{whole}.{fraction:0{places}d}" if places else f"{sign}{whole}"


def format_plain(value: Fraction, places: int = 2) -> str:
    """Write a number as ``format_decimal`` does, without trailing zeros: 37.50 as 37.5."""
    text = format_decimal(value, places)
    return text.rstrip("0").rstrip(".") if "." in text else text


def format_percent(share: Fraction, places: int = 1) -> str:
    """Write a share of 1 as a percentage: 1/3 as 33.3%."""
    return f"{format_plain(share * 100, places)}%"

"""How far chance alone could move the ratio of two rates."""

from __future__ import annotations

from decimal import Context, Decimal
from fractions import Fraction

# The 97.5th percentile of the normal distribution: 95 per cent lie within it on both sides.
_IN_NINETEEN_CASES_OF_TWENTY = Decimal("1.959964")
# Ends are held against 1 only, so that the last digits of the logarithm never decide.
_PLACES = Decimal("0.0001")
_RECKON = Context(prec=40)


def ratio_low(a: Fraction, n: Fraction, b: Fraction, m: Fraction) -> Fraction:
    """Return the lower end of the 95 per cent interval around (a / n) / (b / m)."""
    return _end(a, n, b, m, -_IN_NINETEEN_CASES_OF_TWENTY)


def ratio_high(a: Fraction, n: Fraction, b: Fraction, m: Fraction) -> Fraction:
    """Return the upper end of the 95 per cent interval around (a / n) / (b / m)."""
    return _end(a, n, b, m, _IN_NINETEEN_CASES_OF_TWENTY)


def _end(a: Fraction, n: Fraction, b: Fraction, m: Fraction, spread: Decimal) -> Fraction:
    """Return the usual interval on the logarithm of a ratio of rates, to four decimal places.

    Raises ValueError unless there are cases on both sides, within what they were counted among.
    """
    if not (0 < a <= n and 0 < b <= m):
        raise ValueError("count cases on both sides")
    error = _decimal(1 / a - 1 / n + 1 / b - 1 / m).sqrt(_RECKON)
    ratio = _decimal((a / n) / (b / m)).ln(_RECKON)
    end = _RECKON.add(ratio, _RECKON.multiply(spread, error)).exp(_RECKON)
    return Fraction(end.quantize(_PLACES, context=_RECKON))


def _decimal(number: Fraction) -> Decimal:
    return _RECKON.divide(Decimal(number.numerator), Decimal(number.denominator))

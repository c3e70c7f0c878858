"""The 95 per cent confidence interval of the ratio of two rates."""

from __future__ import annotations

from decimal import Context, Decimal
from fractions import Fraction

# The 97.5th percentile of the standard normal distribution: 95 per cent lies within ± this.
_Z_95 = Decimal("1.959964")
# Ends are compared with 1: rounded here, the last digits of the logarithm never decide.
_PLACES = Decimal("0.0001")
# Far more digits than are kept, so that the roundings on the way never show.
_CONTEXT = Context(prec=40)


def ratio_low(a: Fraction, n: Fraction, b: Fraction, m: Fraction) -> Fraction:
    """Return the lower end of the 95 per cent interval around (a / n) / (b / m)."""
    return _compute_end(a, n, b, m, -_Z_95)


def ratio_high(a: Fraction, n: Fraction, b: Fraction, m: Fraction) -> Fraction:
    """Return the upper end of the 95 per cent interval around (a / n) / (b / m)."""
    return _compute_end(a, n, b, m, _Z_95)


def _compute_end(a: Fraction, n: Fraction, b: Fraction, m: Fraction, spread: Decimal) -> Fraction:
    """Return one end of the log-normal (Katz) interval of a risk ratio, to four decimal places.

    Raises ValueError unless each group has cases, and no more of them than members; and where an
    end has no sensible number of digits, as of the millionth part of a case.
    """
    if not (0 < a <= n and 0 < b <= m):
        raise ValueError("count cases on both sides")
    try:
        return _compute_log_normal_end(a, n, b, m, spread)
    except ArithmeticError:
        raise ValueError("count whole cases") from None


def _compute_log_normal_end(
    a: Fraction, n: Fraction, b: Fraction, m: Fraction, spread: Decimal
) -> Fraction:
    error = _to_decimal(1 / a - 1 / n + 1 / b - 1 / m).sqrt(_CONTEXT)
    ratio = _to_decimal((a / n) / (b / m)).ln(_CONTEXT)
    end = _CONTEXT.add(ratio, _CONTEXT.multiply(spread, error)).exp(_CONTEXT)
    return Fraction(end.quantize(_PLACES, context=_CONTEXT))


def _to_decimal(number: Fraction) -> Decimal:
    return _CONTEXT.divide(Decimal(number.numerator), Decimal(number.denominator))

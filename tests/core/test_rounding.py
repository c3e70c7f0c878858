"""The one rounding: half away from zero, only where a number is shown."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checklist.core.rounding import format_decimal, format_percent, format_plain


@pytest.mark.parametrize(
    ("number", "places", "text"),
    [
        *[("44.2249", 2, "44.22"), ("44.225", 2, "44.23"), ("44.2251", 2, "44.23")],
        *[("-44.225", 2, "-44.23"), ("-44.2249", 2, "-44.22"), ("-0.004", 2, "0.00")],
        *[("0.4999", 0, "0"), ("0.5", 0, "1"), ("-0.5", 0, "-1"), ("1.5", 0, "2")],
        *[("2/3", 2, "0.67"), ("1/3", 4, "0.3333"), ("9.995", 2, "10.00"), ("0", 2, "0.00")],
        *[("0.005", 2, "0.01"), ("-0.005", 2, "-0.01"), ("12", 1, "12.0")],
    ],
)
def test_a_number_is_rounded_half_away_from_zero(number: str, places: int, text: str) -> None:
    assert format_decimal(Fraction(number), places) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [("37.50", "37.5"), ("40", "40"), ("100", "100"), ("0.001", "0"), ("-12.5", "-12.5")],
)
def test_zeros_that_end_a_plain_number_are_not_written(number: str, text: str) -> None:
    assert format_plain(Fraction(number)) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [("1/3", "33.3%"), ("9/10", "90%"), ("1", "100%"), ("0.00049", "0%"), ("0.0005", "0.1%")],
)
def test_a_share_is_written_as_a_percentage(share: str, text: str) -> None:
    assert format_percent(Fraction(share)) == text


def test_a_whole_percentage_has_no_point() -> None:
    assert format_plain(Fraction(100), 0) == "100"
    assert format_percent(Fraction(1, 8), 0) == "13%"

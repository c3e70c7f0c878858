"""A text in a cell is never a formula, and is never cut unsaid."""

from __future__ import annotations

import pytest

from checklist.exchange.csv_files import guard_cell
from checklist.exchange.workbook import escape_text
from tests.exchange.copies import HOSTILE


@pytest.mark.parametrize("text", [*HOSTILE, "", "plain", "''", "\r=1", "1-1"])
def test_taking_one_quote_away_undoes_the_guard(text: str) -> None:
    guarded = guard_cell(text)

    assert isinstance(guarded, str)
    assert guarded.removeprefix("'") == text
    assert guarded.lstrip(" \n")[:1] not in tuple("=+-@\t\r＝＋－＠")


@pytest.mark.parametrize("number", [0, -5, 2.5, None])
def test_numbers_are_left_as_they_are(number: float | None) -> None:
    assert guard_cell(number) == number


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a\x0bb", "a_x000B_b"),
        ("a\rb", "a_x000D_b"),
        ("\ufffe", "_xFFFE_"),
        ("_x0041_", "_x005F_x0041_"),
        ("_x00_ \t\n", "_x00_ \t\n"),
    ],
)
def test_what_xml_cannot_hold_is_escaped_as_workbooks_do(text: str, escaped: str) -> None:
    assert escape_text(text) == escaped


@pytest.mark.parametrize(("units", "is_cut"), [(32_766, False), (32_767, False), (32_768, True)])
def test_a_text_longer_than_a_cell_says_that_it_is_cut(units: int, is_cut: bool) -> None:
    stored = escape_text("a" * units)

    assert len(stored) == min(units, 32_767)
    assert ("cut here" in stored) is is_cut


def test_a_cut_never_splits_a_character() -> None:
    stored = escape_text("👮" * 16_384)

    assert len(stored.encode("utf-16-le")) // 2 <= 32_767
    assert stored.startswith("👮" * 16_000)

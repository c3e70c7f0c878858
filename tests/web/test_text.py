"""What people type is cleaned without a word being lost."""

from __future__ import annotations

import pytest

from checklist.web.text import clean_line, clean_text


@pytest.mark.parametrize(
    ("typed", "kept", "on_one_line"),
    [
        ("first line\x0bsecond line", "first line\nsecond line", "first line second line"),
        ("one\x0ctwo\x85three", "one\ntwo\nthree", "one two three"),
        ("one\u2028two\u2029three", "one\ntwo\nthree", "one two three"),
        ("one\r\n\r\ntwo", "one\n\ntwo", "one two"),
        ("one\x1ftwo", "one two", "one two"),
        ("a\tb", "a\tb", "a b"),
        ("nu\0ll \ud800and\x1b[31m", "null and[31m", "null and[31m"),
        (" Cafe\u0301 ", "Café", "Café"),
        ("\u202eevil\u2066 name\u200b", "\u202eevil\u2066 name\u200b", "evil name"),
        ("می\u200cخواهم", "می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d✈\ufe0f", "👩\u200d✈\ufe0f", "👩\u200d✈\ufe0f"),
        ("\u200b \ufeff\n\u2800\u00ad", "", ""),
        (None, "", ""),
    ],
)
def test_a_break_stays_a_break_and_a_space_a_space(
    typed: str | None, kept: str, on_one_line: str
) -> None:
    assert clean_text(typed) == kept
    assert clean_line(typed) == on_one_line

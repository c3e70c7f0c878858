"""How values are written for people."""

from __future__ import annotations

from datetime import UTC, date, datetime
from fractions import Fraction

import pytest

from checklist.core.messages import format_count
from checklist.web.filters import (
    PREVIEW_LENGTH,
    format_day,
    format_file_size,
    format_moment,
    format_number,
    format_paragraphs,
    format_percentage,
    format_time,
    isolate,
    preview,
)


def test_only_a_long_text_is_shown_by_its_beginning() -> None:
    assert preview("word " * 200).endswith("word")
    assert len(preview("word " * 200)) <= PREVIEW_LENGTH
    assert preview("x" * 1000) == "x" * PREVIEW_LENGTH
    assert preview("word " * 120) == preview(None) == ""


def test_a_moment_is_written_in_london_time() -> None:
    assert format_moment(datetime(2022, 3, 4, 15, 5, tzinfo=UTC)) == "4 March 2022 at 3:05pm"
    assert format_moment(datetime(2022, 6, 30, 23, 30, tzinfo=UTC)) == "1 July 2022 at 12:30am"
    assert format_moment(datetime(2022, 6, 30, 11, 0, tzinfo=UTC)) == "30 June 2022 at 12:00pm"


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (datetime(2026, 10, 24, 23, 59, tzinfo=UTC), "12:59am"),
        (datetime(2026, 10, 25, 0, 0, tzinfo=UTC), "1:00am BST"),
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), "1:30am BST"),
        (datetime(2026, 10, 25, 0, 59, tzinfo=UTC), "1:59am BST"),
        (datetime(2026, 10, 25, 1, 0, tzinfo=UTC), "1:00am GMT"),
        (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), "1:30am GMT"),
        (datetime(2026, 10, 25, 2, 0, tzinfo=UTC), "2:00am"),
        (datetime(2026, 3, 29, 0, 59, tzinfo=UTC), "12:59am"),
        (datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "2:00am"),
    ],
)
def test_an_hour_that_comes_twice_says_which_it_is(at: datetime, words: str) -> None:
    assert format_time(at) == words


def test_a_day_is_the_day_in_london() -> None:
    assert format_day(date(2022, 3, 4)) == "4 March 2022"
    assert format_day(datetime(2022, 6, 30, 23, 30, tzinfo=UTC)) == "1 July 2022"
    assert format_day(None) == ""


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "0 bytes"),
        (1, "1 byte"),
        (1023, "1,023 bytes"),
        (1024, "1 KB"),
        (37 * 1024, "37 KB"),
        (50 * 1024**2, "50 MB"),
        (1_500_000, "1.4 MB"),
        (5 * 1024**4, "5,120 GB"),
    ],
)
def test_a_size_is_written_as_folders_show_it(size: int, words: str) -> None:
    assert format_file_size(size) == words


def test_numbers_round_half_up_and_only_for_the_eye() -> None:
    assert format_number(12345) == "12,345"
    assert format_number(Fraction(125, 1000), 2) == "0.13"
    assert format_number(Fraction(5417, 100), 2) == "54.17"
    assert format_percentage(Fraction(1, 3)) == "33%"
    assert format_percentage(Fraction(1, 3), 1) == "33.3%"
    assert format_percentage(None) == ""


def test_a_count_agrees_with_its_noun() -> None:
    assert format_count(1, "answer") == "1 answer"
    assert format_count(0, "answer") == "0 answers"
    assert format_count(2000, "entry", "entries") == "2,000 entries"


def test_typed_text_keeps_its_lines_and_loses_its_power() -> None:
    shown = format_paragraphs("One <b>\r\ntwo\r\n\r\n\r\nthree & four\n")

    assert shown == (
        '<p class="govuk-body">One &lt;b&gt;<br>two</p>\n<p class="govuk-body">three &amp; four</p>'
    )
    assert format_paragraphs(None) == ""


def test_a_name_cannot_turn_round_the_words_beside_it() -> None:
    assert isolate("<Ana>") == "<bdi>&lt;Ana&gt;</bdi>"

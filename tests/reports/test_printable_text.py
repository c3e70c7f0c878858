"""What is typed is printed by what our typefaces hold, and never as an empty box."""

from __future__ import annotations

import unicodedata

import pytest

from checklist.reports.content_builders.clipping import clip_text
from checklist.reports.printable_text import (
    MAX_LINES,
    find_replacements,
    make_printable,
    split_lines,
)
from checklist.reports.typefaces import ARIMO, TYPEFACES, choose_typefaces, find_typeface

NAMES = {
    "Welsh": "Ŵyn Llŷr",
    "Polish": "Łukasz Żółć",
    "Vietnamese": "Nguyễn Thị Hương",
    "Greek": "Ελένη Παπαδοπούλου",
    "Cyrillic": "Олена Шевченко",
    "Arabic": "محمد الأمين",
    "Hebrew": "דוד כהן",
    "Devanagari": "राजेश कुमार",
    "Gurmukhi": "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "Bengali": "রহিমা বেগম",
    "Tamil": "தமிழ்ச்செல்வி",
    "Thai": "สมชาย ใจดี",
}
REPLACED = {
    "\u2705": "✔",
    "\u274c": "✗",
    "\uf0b7": "•",
    "\U0001f46e": "[U+1F46E]",
    "\U0001f1ec\U0001f1e7": "[U+1F1EC][U+1F1E7]",
    "김": "[U+AE40]",
    "\U0001f534": "[red]",
    "ﬁ": "fi",
    "\U0001d401": "B",
    "⅓": "1⁄3",
    "\u202e": "[U+202E]",
    "\x00": "[U+0000]",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_name_is_printed_in_its_own_letters(name: str) -> None:
    assert make_printable(name) == unicodedata.normalize("NFC", name)
    assert make_printable(unicodedata.normalize("NFD", name)) == make_printable(name)
    assert find_replacements(name) == {}


@pytest.mark.parametrize(("typed", "printed"), REPLACED.items())
def test_what_no_typeface_holds_is_printed_as_something_to_see(typed: str, printed: str) -> None:
    assert make_printable(f"Done {typed} so") == f"Done {printed} so"


@pytest.mark.parametrize("typed", ["\ufe0f", "\u200d", "\ufeff", "\u200b"])
def test_what_has_no_shape_is_left_out(typed: str) -> None:
    assert make_printable(f"a{typed}ß") == "aß"


@pytest.mark.parametrize("typed", ["\u2028", "\u2029", "\r\n", "\r", "\x0b"])
def test_what_ends_a_line_ends_one_in_print(typed: str) -> None:
    assert split_lines(make_printable(f"one{typed}two …")) == ["one", "two …"]


def test_joiners_stay_between_the_letters_that_they_shape() -> None:
    assert make_printable("क्\u200dष") == "क्\u200dष"


def test_every_character_of_unicode_is_printed_by_our_typefaces() -> None:
    points = [*range(0x20, 0xD800), *range(0xE000, 0x10000), *range(0x1F000, 0x20000, 7)]

    printed = {character for point in points for character in make_printable(chr(point))}

    assert len(printed) > 5_000
    shaping = {"\u200c", "\u200d", "\n"}
    assert {one for one in printed - shaping if find_typeface(one) is None} == set()


def test_only_the_typefaces_that_a_text_needs_are_loaded() -> None:
    assert choose_typefaces("Only £5 “here”") == [ARIMO]
    assert [face.family for face in choose_typefaces("Ŵyn → Ελένη")] == [
        "Arimo",
        "Arimo Extended",
        "Arimo Greek",
        "Checklist Symbols",
    ]
    assert len({face.family for face in TYPEFACES}) == len(TYPEFACES)


def test_what_is_told_before_printing_leaves_out_what_nobody_would_miss() -> None:
    assert find_replacements("a\u2011b\u202fc\ufe0fd ✅ e") == {"✅": "✔"}


@pytest.mark.parametrize(("count", "expected"), [(MAX_LINES, MAX_LINES), (201, 201), (2_000, 201)])
def test_lines_beyond_the_most_are_run_together_and_none_is_lost(count: int, expected: int) -> None:
    lines = split_lines("\n".join(f"line {number}" for number in range(count)))

    assert len(lines) == expected
    assert ("/ marks where a line ends" in lines[-1]) == (count > MAX_LINES)
    assert f"line {count - 1}" in lines[-1]


@pytest.mark.parametrize(("count", "expected"), [(119, 1), (120, 2), (3_900, 65)])
def test_a_long_run_of_letters_of_both_directions_is_broken(count: int, expected: int) -> None:
    text = ("שלוםshalom" * 390)[:count]

    lines = split_lines(text)

    assert len(lines) == expected
    assert "".join(lines) == text


def test_a_long_run_of_one_direction_is_left_whole() -> None:
    assert split_lines("x" * 3_900) == ["x" * 3_900]


@pytest.mark.parametrize(
    ("typed", "kept"), [("é" * 12_000, 12_000), ("é" * 12_001, 12_000), ("👮" * 4_000, 1_333)]
)
def test_a_text_is_cut_by_what_is_printed_of_it(typed: str, kept: int) -> None:
    clipped = clip_text(typed)

    assert clipped.startswith(typed[:kept])
    is_cut = f"[Cut here after {kept:,} of {len(typed):,} characters." in clipped
    assert is_cut == (kept < len(typed))

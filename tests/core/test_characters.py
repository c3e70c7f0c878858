"""Which characters break a line, are never seen, or are the same to a reader."""

from __future__ import annotations

import pytest

from checklist.core.characters import (
    contains_words,
    drop_hidden,
    fold,
    list_hidden,
    mixes_scripts,
    show_hidden,
    unify_breaks,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Polisi dŵr", "DŴR"),
        ("ŵŷ", "ŴŶ"),
        ("Du\u0302r a dw\u0302r", "dŵr"),
        ("dŵr", "dw\u0302r"),
        ("Élan Valley", "e\u0301lan"),
        ("O’Reilly", "o'reilly"),
        ("O'Reilly", "O’Reilly"),
        ("the force‘s own", "force's"),
        ("Straße", "STRASSE"),
        ("co\u00adoperation", "cooperation"),
        ("ﬁnal report", "final REPORT"),
        ("Vetting\u00a0policy", "policy vetting"),
    ],
)
def test_words_are_found_in_any_case_composition_and_apostrophe(text: str, words: str) -> None:
    assert contains_words(text, words)


@pytest.mark.parametrize(
    ("text", "words"), [("dwr", "dŵr"), ("Vetting policy", "vetting plan"), ("O'Reilly", "oreilly")]
)
def test_other_words_are_not_found(text: str, words: str) -> None:
    assert not contains_words(text, words)


def test_a_folded_text_stays_as_it_is() -> None:
    folded = fold("O’Reilly, ŴŶ, Straße, ǰ\u0323 and \u0345")

    assert fold(folded) == folded


@pytest.mark.parametrize(
    "stroke", ["\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"]
)
def test_every_break_is_one_line_feed(stroke: str) -> None:
    assert unify_breaks(f"first{stroke}second") == "first\nsecond"


def test_a_text_that_is_printed_shows_what_nobody_would_see_and_stays_one_line() -> None:
    assert show_hidden("Zoë “Ŵyn” 👮🏽\u200d♀\ufe0f") == "Zoë “Ŵyn” 👮🏽\u200d♀\ufe0f"
    assert show_hidden("x\x1b[2K\nSound\u202e.") == "x[U+001B][2K[U+000A]Sound[U+202E]."


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Testshire", []),
        ("Zoë Ŵyn-O’Neil", []),
        ("می\u200cخواهم", []),
        ("क्\u200dष", []),
        ("👮🏽\u200d♀\ufe0f", []),
        ("Ann\u200da", ["U+200D"]),
        ("Anna\u200d", ["U+200D"]),
        ("\u200cAnna", ["U+200C"]),
        ("Test\u202eshire\u202e", ["U+202E"]),
        ("Test\u200bshire\0", ["U+200B", "U+0000"]),
        ("Test\U000e0068", ["U+E0068"]),
        ("Test\u206a\ue000\ufffe\u3164", ["U+206A", "U+E000", "U+FFFE", "U+3164"]),
    ],
)
def test_what_nobody_sees_is_known_by_its_category(text: str, hidden: list[str]) -> None:
    assert list_hidden(text) == hidden
    assert (drop_hidden(text) == text) == (not hidden)
    assert list_hidden(drop_hidden(text)) == []


@pytest.mark.parametrize(
    ("name", "is_mixed"),
    [
        ("Sampleshire Police", False),
        ("Полиция Sampleshire", False),
        ("Samplesh\u0456re Police", True),
        ("Sampleshire P\u03bflice", True),
        ("Heddlu Gwŷr 2", False),
        ("警察 Police", False),
    ],
)
def test_a_word_of_two_scripts_that_look_alike_is_noticed(name: str, *, is_mixed: bool) -> None:
    assert mixes_scripts(name) == is_mixed
